export * from './events.js';
export * from './industry.js';
