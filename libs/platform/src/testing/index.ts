export * from './memory-secret-store.js';
