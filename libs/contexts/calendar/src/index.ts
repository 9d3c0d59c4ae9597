export * from './calendar.js';
export * from './events.js';
