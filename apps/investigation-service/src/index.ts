export * from './investigation-service.js';
