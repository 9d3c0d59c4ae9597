export * from './credit-group.events.js';
export * from './group-limit.events.js';
export * from './reservation.events.js';
