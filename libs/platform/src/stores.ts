import { join } from 'node:path';
import {
  type OpenOptions,
  openSqliteEventStore,
  openSqliteReadStore,
  openSqliteSecretStore,
  type SqliteEventStore,
  type SqliteReadStore,
} from '@zixin/adapter-sqlite';
import type { BlobStore } from './blobs/blob-store.js';
import { fileBlobs } from './blobs/file-blobs.js';
import type { SecretStore } from './secrets/secret-store.js';
import type { Settings } from './settings.js';

/** The stores the settings name, opened. */
export interface Stores {
  readonly eventStore: SqliteEventStore;
  readonly readStore: SqliteReadStore;
  readonly secrets: SecretStore;
  readonly blobs: BlobStore;
  close(): Promise<void>;
}

export type StoreSettings = Pick<Settings, 'data' | 'eventStore' | 'readStore'>;

/** @throws StoreUnusable naming the file and what is wrong with it; nothing stays open then. */
export async function openStores(
  settings: StoreSettings,
  eventLogOptions: OpenOptions = {},
): Promise<Stores> {
  const opened: { close(): unknown }[] = [];
  const close = async () => {
    for (const store of opened.splice(0).reverse()) await store.close();
  };
  const keep = <T extends { close(): unknown }>(store: T): T => {
    opened.push(store);
    return store;
  };
  try {
    const eventStore = keep(openSqliteEventStore(settings.eventStore.path, eventLogOptions));
    const readStore = keep(openSqliteReadStore(settings.readStore.path));
    const secrets = keep(openSqliteSecretStore(join(settings.data, 'secrets.db')));
    const blobs = fileBlobs(join(settings.data, 'attachments'));
    return { eventStore, readStore, secrets, blobs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
