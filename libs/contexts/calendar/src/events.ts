export * from './calendar.events.js';
