export * from './industry.events.js';
