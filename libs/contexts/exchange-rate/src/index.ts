export * from './events.js';
export * from './exchange-rate.js';
