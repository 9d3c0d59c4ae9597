import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore } from '@zixin/kernel';
import { createAppendGroups, positionOf } from './append-groups.js';
import { createBell } from './bell.js';
import { type Connection, damageIn, type FileKind, openFile, type OpenOptions } from './database.js';
import { createLogReader } from './log-reader.js';
import { onFile, StoreUnusable } from './store-unusable.js';

export interface SqliteEventStoreOptions extends OpenOptions {
  /** How often waiting subscribers look for commits of other processes and threads (default 15). */
  readonly pollMillis?: number;
  /** Most pages of 4 KiB the file may have: appends beyond are refused like those on a full disk. */
  readonly maxPages?: number;
}

export interface SqliteEventStore extends EventStore {
  readonly path: string;
  /** Makes waiting subscribers look at once; for a thread that knows that another one appended. */
  wake(): void;
  /** Folds the write-ahead log into the file as far as nobody is in the way; for another thread than the one that appends. */
  checkpoint(): void;
  /** What is wrong inside the file, in SQLite's words; `null` when nothing is. Reads all of it. */
  damage(): string | null;
  /** Commits what waits, ends the subscriptions and closes the file. */
  close(): Promise<void>;
}

const eventLog: FileKind = {
  name: 'event log',
  applicationId: 0x5a58454c,
  version: 1,
  synchronous: 'FULL',
  schema: `CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    meta TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT`,
  probe(connection) {
    const newest = connection.prepare('SELECT * FROM events ORDER BY position DESC LIMIT 1').get();
    const { stream, revision } = (newest ?? {}) as { stream?: string; revision?: number };
    connection
      .prepare('SELECT position FROM events WHERE stream = ? AND revision = ?')
      .get(stream ?? '', revision ?? 0);
    connection.prepare('SELECT * FROM events ORDER BY position LIMIT 1').get();
  },
};

const pageSize = 500;

/**
 * The event log in one SQLite file. An acknowledged append survives a power cut. Several processes and threads may have the
 * file open; positions are 16 decimal digits. @throws StoreUnusable
 */
export function openSqliteEventStore(path: string, options: SqliteEventStoreOptions = {}): SqliteEventStore {
  const connection = openFile(path, eventLog, options);
  return onFile(path, () => eventStoreOn(path, connection, options));
}

function eventStoreOn(
  path: string,
  connection: Connection,
  options: SqliteEventStoreOptions,
): SqliteEventStore {
  if (options.maxPages !== undefined) connection.pragma(`max_page_count = ${options.maxPages}`);
  const bell = createBell(connection, options.pollMillis ?? 15);
  const reader = createLogReader(connection);
  const appends = options.readOnly ? null : createAppendGroups(path, connection, bell.ring);

  function reading<Result>(action: () => Result): Result {
    if (!connection.open) throw new StoreUnusable(path, 'closed', 'was closed');
    return onFile(path, action);
  }

  return {
    path,
    checkpoint: () => void reading(() => connection.pragma('wal_checkpoint(PASSIVE)')),
    foreignChanges: () => reading(() => bell.foreignCommits()),
    async append(stream, expected, events) {
      if (!connection.open) throw new StoreUnusable(path, 'closed', 'was closed');
      if (!appends) throw new StoreUnusable(path, 'read-only', 'was opened for reading only');
      return appends.append(stream, expected, events);
    },
    async *read(stream, { from = 0 } = {}) {
      for (let next = from; ;) {
        const page = reading(() => reader.stream(stream, next, pageSize));
        yield* page;
        if (page.length < pageSize) return;
        next += page.length;
      }
    },
    async *subscribe({ after, types, batchSize = 1_000, signal }) {
      let row = Number(after ?? 0);
      for (let first = true; !signal.aborted && connection.open; first = false) {
        const batch = reading(() => reader.after(row, types, batchSize));
        const moved = Number(batch.position) > row;
        row = Math.max(row, Number(batch.position));
        if (moved || first) yield batch;
        else await bell.wait(signal);
        // A long catch-up must let timers and sockets have their turn.
        if (!batch.caughtUp) await nextTurn();
      }
    },
    async head() {
      const row = reading(() => reader.head());
      return row === 0 ? null : positionOf(row);
    },
    wake: bell.ring,
    damage: () => reading(() => damageIn(path, connection)),
    async close() {
      if (!connection.open) return;
      appends?.flush();
      connection.close();
      bell.close();
    },
  };
}
