export * from './evidence.events.js';
export * from './investigation.events.js';
