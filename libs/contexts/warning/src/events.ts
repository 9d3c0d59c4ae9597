export * from './warning.events.js';
