import {
  CheckpointBehind,
  type Collection,
  type CollectionWrite,
  type GuardedDocument,
  type Guards,
  type Page,
  type Query,
  type ReadStore,
} from '@zixin/kernel';
import { type Connection, damageIn, type FileKind, openFile, type OpenOptions } from './database.js';
import { createReadDocuments } from './read-documents.js';
import {
  afterSql,
  containsText,
  orderSql,
  readCursor,
  refuseUnknownFields,
  type Sql,
  whereSql,
  writeCursor,
} from './read-query.js';
import { createReadTables, type Found, registrySchema, type Table } from './read-tables.js';
import { onFile, StoreUnusable } from './store-unusable.js';

export interface SqliteReadStore extends ReadStore {
  readonly path: string;
  /** What is wrong inside the file, in SQLite's words; `null` when nothing is. Reads all of it. */
  damage(): string | null;
  close(): Promise<void>;
}

const views: FileKind = {
  name: 'view store',
  applicationId: 0x5a585657,
  version: 1,
  synchronous: 'NORMAL',
  // Documents are large and rewritten often: these sizes made a rebuild write half as fast again.
  pageBytes: 8_192,
  cacheKibibytes: 65_536,
  checkpointPages: 8_000,
  schema: registrySchema,
  probe(connection) {
    const newest = connection.prepare('SELECT * FROM collections ORDER BY id DESC LIMIT 1').get();
    const { id } = (newest ?? {}) as { id?: number };
    if (id !== undefined) connection.prepare(`SELECT * FROM documents_${id} LIMIT 1`).get();
  },
};

/**
 * Views in one SQLite file, disposable: after a power cut it is whole, but its newest writes may be missing, checkpoints
 * with them. Several threads may have it open, and see a promotion at once. @throws StoreUnusable
 */
export function openSqliteReadStore(path: string, options: OpenOptions = {}): SqliteReadStore {
  const connection = openFile(path, views, options);
  return onFile(path, () => readStoreOn(path, connection, options.readOnly ?? false));
}

function readStoreOn(path: string, connection: Connection, readOnly: boolean): SqliteReadStore {
  connection.function('contains_text', { deterministic: true }, containsText);
  const tables = createReadTables(connection);
  const documents = createReadDocuments(connection);
  const transaction = connection.transaction((action: () => unknown) => action());

  function opened(): void {
    if (!connection.open) throw new StoreUnusable(path, 'closed', 'was closed');
  }

  /** One snapshot of the file, so that nothing is promoted or dropped between finding a table and reading it. */
  async function reading<Result>(
    collection: Collection,
    action: (found: Found | null) => Result,
  ): Promise<Result> {
    opened();
    return onFile(path, () => transaction.deferred(() => action(tables.find(collection))) as Result);
  }

  async function writing(action: () => void): Promise<void> {
    opened();
    if (readOnly) throw new StoreUnusable(path, 'read-only', 'was opened for reading only');
    try {
      onFile(path, () => transaction.immediate(action));
    } catch (error) {
      tables.forget();
      throw error;
    }
  }

  /** Indexes are made when a collection is first asked, or promoted. A reader does without until then. */
  async function asking<Result>(
    collection: Collection,
    where: readonly { readonly field: string }[],
    action: (found: Found | null) => Result,
  ): Promise<Result> {
    opened();
    refuseUnknownFields(collection, where);
    const found = readOnly ? null : onFile(path, () => tables.find(collection));
    if (found && !tables.isIndexed(found.table)) await writing(() => index(collection));
    return reading(collection, action);
  }

  function index(collection: Collection): void {
    const found = tables.find(collection);
    if (found) tables.index(collection, found.table);
  }

  function parsed(key: string, json: string): unknown {
    try {
      return JSON.parse(json);
    } catch (error) {
      const detail = `holds document ${key} as text that is no JSON: rebuild the views`;
      throw new StoreUnusable(path, 'corrupt', detail, { cause: error });
    }
  }

  function page(collection: Collection, table: Table, query: Query): Page<unknown> {
    const { where = [], sort = [], limit, cursor } = query;
    const after = cursor === undefined ? null : readCursor(collection, query, cursor);
    const chosen = whereSql(table, where);
    const rest = after ? both(chosen, afterSql(table, sort, after)) : chosen;
    const columns = ['key', 'doc', ...sort.map(({ field }) => table.columns.get(field))].join(', ');
    const rows = documents.select(columns, table, {
      text: `${rest.text} ORDER BY ${orderSql(table, sort)} LIMIT ?`,
      values: [...rest.values, limit + 1],
    });
    const items = rows.slice(0, limit);
    const [key, , ...values] = rows.length > limit ? (items.at(-1) ?? []) : [];
    return {
      items: items.map((row) => ({ key: String(row[0]), doc: parsed(String(row[0]), String(row[1])) })),
      next: key === undefined ? null : writeCursor(collection, query, { key: String(key), values }),
    };
  }

  function apply({ collection, documents: writes, checkpoint }: CollectionWrite): void {
    if (checkpoint) refuseBehind(collection, tables.find(collection)?.checkpoints ?? {}, checkpoint);
    const { table, checkpoints } = tables.findOrMake(collection);
    documents.write(table, writes);
    const reached = checkpoint ? checkpoints[checkpoint.source] : undefined;
    if (checkpoint && (reached === undefined || reached < checkpoint.position))
      tables.setCheckpoints(table, { ...checkpoints, [checkpoint.source]: checkpoint.position });
  }

  return {
    path,
    async get(collection, key) {
      return (await reading(collection, (found) => {
        const json = found && documents.get(found.table, key);
        return json === null ? null : parsed(key, json);
      })) as never;
    },
    async find(collection, query) {
      const named = [...(query.where ?? []), ...(query.sort ?? [])];
      return (await asking(collection, named, (found) => {
        if (found) return page(collection, found.table, query);
        if (query.cursor !== undefined) readCursor(collection, query, query.cursor);
        return { items: [], next: null };
      })) as Page<never>;
    },
    count: (collection, where = []) =>
      asking(collection, where, (found) => {
        const [row] = found ? documents.select('count(*)', found.table, whereSql(found.table, where)) : [];
        return Number(row?.[0] ?? 0);
      }),
    tally: (collection, fields, where = []) =>
      asking(collection, [...where, ...fields.map((field) => ({ field }))], (found) => {
        if (!found) return [];
        const columns = fields.map((field) => found.table.columns.get(field)).join(', ');
        const { text, values } = whereSql(found.table, where);
        const grouped = { text: `${text} GROUP BY ${columns}`, values };
        const rows = documents.select(`${columns}, count(*)`, found.table, grouped);
        return rows.map((row) => ({ values: row.slice(0, -1), count: Number(row.at(-1)) }));
      }),
    load: (collection, keys) =>
      reading(collection, (found) => {
        const loaded = new Map<string, GuardedDocument>();
        for (const key of found ? keys : []) {
          const document = found && documents.load(found.table, key);
          if (document) loaded.set(key, document);
        }
        return loaded;
      }),
    write: (writes) =>
      writing(() => {
        for (const write of writes) apply(write);
      }),
    checkpoints: (collection) => reading(collection, (found) => found?.checkpoints ?? {}),
    async liveVersion(name) {
      opened();
      return onFile(path, () => tables.liveVersion(name));
    },
    promote: (collection) => writing(() => tables.promote(collection)),
    drop: (collection) => writing(() => tables.drop(collection)),
    damage() {
      opened();
      return damageIn(path, connection);
    },
    async close() {
      connection.close();
    },
  };
}

const both = (a: Sql, b: Sql): Sql => ({
  text: `${a.text} AND ${b.text}`,
  values: [...a.values, ...b.values],
});

/** @throws CheckpointBehind when the collection is not as far as the batch takes it to be. */
function refuseBehind(
  collection: Collection,
  reached: Guards,
  { source, from }: NonNullable<CollectionWrite['checkpoint']>,
): void {
  const at = reached[source];
  if (from !== null && (at === undefined || at < from))
    throw new CheckpointBehind(`${collection.name} is at ${at ?? 'the start'} of ${source}, not at ${from}`);
}
