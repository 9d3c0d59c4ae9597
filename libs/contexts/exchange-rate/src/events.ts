export * from './exchange-rate.events.js';
