export * from './commands.js';
export * from './customer-registration.js';
