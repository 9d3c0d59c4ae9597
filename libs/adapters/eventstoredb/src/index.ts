export * from './event-store.js';
export { type EventStoreDbProblem, EventStoreDbUnusable } from './unusable.js';
