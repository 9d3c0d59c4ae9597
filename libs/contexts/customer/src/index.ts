export * from './commands.js';
export { type CustomerState, industryOn, mainSegment, type RegisteredCustomer } from './customer-state.js';
export * from './customer.js';
export * from './events.js';
