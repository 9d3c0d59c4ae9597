export * from './credit-group.events.js';
export type { DatedRate, Original } from './exchange.js';
export * from './group-limit.events.js';
export * from './reservation.events.js';
