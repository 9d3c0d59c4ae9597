export * from './limit-service.js';
