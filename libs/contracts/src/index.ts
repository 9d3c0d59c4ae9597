export * from './position-token.js';
export * from './integration-events/cloud-event.js';
export * from './integration-events/integration-events.js';
