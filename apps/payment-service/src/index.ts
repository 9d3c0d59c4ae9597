export * from './payment-service.js';
