import type { EventStoreDBClient } from '@eventstore/db-client';
import { within } from './patience.js';

/** A client in use, and when it last got an answer of any kind. */
export interface AppendClient {
  readonly client: EventStoreDBClient;
  answeredAt: number;
}

export interface AppendClients {
  current(): Promise<AppendClient>;
  /** Replaces a client that is of no more use. What it still has under way fails and is tried again with the next one. */
  renew(failed: AppendClient): void;
  close(): Promise<void>;
}

const disposeMillis = 1_000;

/**
 * The client keeps its pending batch appends in one table for the whole process, and the end of any of its batch streams empties
 * it: an answer that comes afterwards for an append of another stream ends the process (engines.md 3.3, 3). So one store of a
 * process at a time appends in batches, never with two clients at once; all others use one call for each append.
 */
let batchOwner: object | null = null;

/** One append client after the other. `batch` tells whether this store is the one that may append in batches. */
export function createAppendClients(
  open: () => EventStoreDBClient,
): AppendClients & { readonly batch: boolean } {
  const self = {};
  batchOwner ??= self;
  const batch = batchOwner === self;
  let used: AppendClient | null = null;
  let retired = Promise.resolve();

  async function dispose({ client }: AppendClient): Promise<void> {
    await within(disposeMillis, 'ending a client', client.dispose()).catch(() => undefined);
  }

  return {
    batch,
    async current() {
      await retired;
      return (used ??= { client: batch ? open() : withoutBatches(open()), answeredAt: 0 });
    },
    renew(failed) {
      if (failed !== used) return;
      used = null;
      retired = dispose(failed);
    },
    async close() {
      await retired;
      if (used) await dispose(used);
      if (batchOwner === self) batchOwner = null;
    },
  };
}

/** The client asks itself whether the server supports BatchAppend before every append. */
const withoutBatches = (client: EventStoreDBClient) =>
  Object.assign(client, { supports: () => Promise.resolve(false) });
