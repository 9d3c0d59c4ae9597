export * from './mongo-unusable.js';
export { type MongoReadStore, type MongoReadStoreOptions, openMongoReadStore } from './read-store.js';
