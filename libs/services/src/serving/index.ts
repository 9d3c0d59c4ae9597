export * from './run-service.js';
export * from './serve-service.js';
export * from './service-role.js';
