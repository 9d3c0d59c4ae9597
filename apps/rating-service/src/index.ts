export * from './rating-service.js';
