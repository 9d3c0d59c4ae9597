export * from './all-processes.js';
export * from './announce-overdue.js';
export * from './review-held-orders.js';
