export * from './query-service.js';
