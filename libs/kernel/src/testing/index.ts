export * from './node-fingerprints.js';
export * from './recorded.js';
export * from './specify-process.js';
export * from './specify-view.js';
export * from './specify.js';
