export * from './commands.js';
export * from './customer-registration.js';
export * from '../document-ids.js';
