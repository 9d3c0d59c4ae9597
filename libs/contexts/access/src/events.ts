export * from './access.events.js';
export * from './roles.js';
