export type { OpenOptions } from './database.js';
export * from './event-log.js';
export { openSqliteReadStore, type SqliteReadStore } from './read-store.js';
export * from './secret-store.js';
export * from './store-unusable.js';
