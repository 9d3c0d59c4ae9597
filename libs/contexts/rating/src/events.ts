export * from './rating.events.js';
