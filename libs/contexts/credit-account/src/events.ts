export * from './credit-account.events.js';
export * from './default.events.js';
export * from './limit.events.js';
export * from './order.events.js';
export * from './receivable.events.js';
export * from './write-off.events.js';
export * from './account-id.js';
export * from './limit-layers.js';
