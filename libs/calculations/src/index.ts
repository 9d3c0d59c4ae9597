export * from './aging.js';
export * from './figure.js';
export * from './payment-behaviour.js';
export * from './identifier-checks.js';
