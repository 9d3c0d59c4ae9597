export * from './events.js';
export * from './identity-id.js';
export * from './identity.js';
