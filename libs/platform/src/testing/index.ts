export * from './memory-secret-store.js';
export * from './memory-blobs.js';
