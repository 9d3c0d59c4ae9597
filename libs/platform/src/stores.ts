import { join } from 'node:path';
import {
  type OpenOptions,
  openSqliteEventStore,
  openSqliteReadStore,
  openSqliteSecretStore,
} from '@zixin/adapter-sqlite';
import type { EventStore, ReadStore } from '@zixin/kernel';
import type { BlobStore } from './blobs/blob-store.js';
import { fileBlobs } from './blobs/file-blobs.js';
import type { EventStoreLocation } from './distributed/locations.js';
import { openEventServer, openViewServer } from './distributed/server-stores.js';
import type { SecretStore } from './secrets/secret-store.js';
import type { Settings } from './settings.js';

export interface OpenEventStore extends EventStore {
  /** Path of the file, or address of the server without name and password. */
  readonly path: string;
  /** What is wrong inside a file; `null` when nothing is. A server sees to its own. */
  damage(): string | null;
  close(): Promise<void>;
}

export interface OpenReadStore extends ReadStore {
  /** Path of the file, or address of the server without name and password. */
  readonly path: string;
  close(): void | Promise<void>;
}

/** The stores the settings name, opened. */
export interface Stores {
  readonly eventStore: OpenEventStore;
  readonly readStore: OpenReadStore;
  /** Files of the data folder whatever the settings name: see docs/decisions/0014. */
  readonly secrets: SecretStore;
  readonly blobs: BlobStore;
  close(): Promise<void>;
}

export interface StoreOptions extends OpenOptions {
  /** Hears of every failure of a server that is being dealt with. */
  onTrouble?(error: Error): void;
}

export type StoreSettings = Pick<Settings, 'data' | 'eventStore' | 'readStore'>;

/**
 * @throws StoreUnusable, EventStoreDbUnusable or MongoUnusable, naming the file or server and what is wrong with it; nothing
 * stays open then. See `isStoreUnusable`.
 */
export async function openStores(settings: StoreSettings, options: StoreOptions = {}): Promise<Stores> {
  const opened: { close(): unknown }[] = [];
  const close = async () => {
    for (const store of opened.splice(0).reverse()) await store.close();
  };
  const keep = <T extends { close(): unknown }>(store: T): T => {
    opened.push(store);
    return store;
  };
  try {
    const eventStore = keep(await openEventLog(settings.eventStore, options));
    const readStore = keep(await openReadStore(settings));
    const secrets = keep(openSqliteSecretStore(join(settings.data, 'secrets.db')));
    const blobs = fileBlobs(join(settings.data, 'attachments'));
    return { eventStore, readStore, secrets, blobs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The log alone. @throws StoreUnusable or EventStoreDbUnusable */
export async function openEventLog(
  location: EventStoreLocation,
  options: StoreOptions = {},
): Promise<OpenEventStore> {
  if (location.scheme === 'esdb') return openEventServer(location.url, options.onTrouble);
  return openSqliteEventStore(location.path, options);
}

function openReadStore({ readStore }: StoreSettings): Promise<OpenReadStore> {
  if (readStore.scheme === 'mongodb') return openViewServer(readStore.url);
  return Promise.resolve(openSqliteReadStore(readStore.path));
}

const storeFailures = new Set(['StoreUnusable', 'EventStoreDbUnusable', 'MongoUnusable', 'BusUnusable']);

/** True for a store or bus that cannot be used: its message tells the operator which, and why. */
export function isStoreUnusable(error: unknown): boolean {
  return error instanceof Error && storeFailures.has(error.name);
}
