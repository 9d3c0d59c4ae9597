import type { Collection, Guards } from '@zixin/kernel';
import type { Connection } from './database.js';

/** One version and build of a collection as it lies in the file. */
export interface Table {
  readonly id: number;
  readonly name: string;
  /** Column of each declared field. */
  readonly columns: ReadonlyMap<string, string>;
}

interface Registered {
  readonly id: number;
  readonly fields: string;
  readonly checkpoints: string;
}

export interface Found {
  readonly table: Table;
  readonly checkpoints: Guards;
}

export interface ReadTables {
  find(collection: Collection): Found | null;
  findOrMake(collection: Collection): Found;
  setCheckpoints(table: Table, checkpoints: Guards): void;
  liveVersion(name: string): number | null;
  promote(collection: Collection): void;
  drop(collection: Collection): void;
  isIndexed(table: Table): boolean;
  /** Makes the declared indexes that are missing. They come late: a build is written faster without them. */
  index(collection: Collection, table: Table): void;
  /** After a rollback: a table made in it is gone, and its id may come again. */
  forget(): void;
}

export const registrySchema = `CREATE TABLE collections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  build TEXT NOT NULL,
  fields TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 0,
  checkpoints TEXT NOT NULL DEFAULT '{}',
  UNIQUE (name, version, build)
) STRICT`;

/** The registry of collections and their tables. Ids of dropped tables never come again, so what is known of one stays true. */
export function createReadTables(connection: Connection): ReadTables {
  const known = new Map<number, Table>();
  const indexed = new Set<number>();
  const byBuild = connection.prepare<[string, number, string], Registered>(
    'SELECT id, fields, checkpoints FROM collections WHERE name = ? AND version = ? AND build = ?',
  );
  const liveOrUnnamed = connection.prepare<[string, number], Registered>(
    `SELECT id, fields, checkpoints FROM collections WHERE name = ? AND version = ? AND (live = 1 OR build = '')
     ORDER BY live DESC LIMIT 1`,
  );
  const live = connection
    .prepare<[string], number>('SELECT version FROM collections WHERE name = ? AND live = 1')
    .pluck();
  const others = connection
    .prepare<[string, number], number>('SELECT id FROM collections WHERE name = ? AND id <> ?')
    .pluck();
  const register = connection.prepare<[string, number, string, string]>(
    'INSERT INTO collections (name, version, build, fields) VALUES (?, ?, ?, ?)',
  );
  const reach = connection.prepare<[string, number]>('UPDATE collections SET checkpoints = ? WHERE id = ?');

  function tableOf(id: number, collection: Collection, fields: readonly string[]): Table {
    let table = known.get(id);
    if (!table) {
      const columns = new Map(fields.map((field, at) => [field, `f${at}`]));
      table = { id, name: `documents_${id}`, columns };
      known.set(id, table);
    }
    const { columns } = table;
    const { name, version } = collection;
    if (collection.fields.some((field) => !columns.has(field)))
      throw new Error(
        `${name} version ${version} was built with other fields: give the view a higher version`,
      );
    return table;
  }

  function find(collection: Collection): Found | null {
    const { name, version, build } = collection;
    const row = build === undefined ? liveOrUnnamed.get(name, version) : byBuild.get(name, version, build);
    if (!row) return null;
    const fields = known.has(row.id) ? [] : (JSON.parse(row.fields) as string[]);
    return {
      table: tableOf(row.id, collection, fields),
      checkpoints: JSON.parse(row.checkpoints) as Guards,
    };
  }

  function findOrMake(collection: Collection): Found {
    const found = find(collection);
    if (found) return found;
    const { name, version, build = '', fields } = collection;
    const { lastInsertRowid } = register.run(name, version, build, JSON.stringify(fields));
    const table = tableOf(Number(lastInsertRowid), collection, fields);
    // Documents come last: filters then read the first page of a row only.
    const columns = [...table.columns.values(), 'doc TEXT'].join(', ');
    connection.exec(
      `CREATE TABLE ${table.name} (key TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, position TEXT NOT NULL, others TEXT, ${columns})`,
    );
    return { table, checkpoints: {} };
  }

  function remove(id: number): void {
    connection.exec(`DROP TABLE documents_${id}`);
    connection.prepare('DELETE FROM collections WHERE id = ?').run(id);
    known.delete(id);
    indexed.delete(id);
  }

  function index(collection: Collection, table: Table): void {
    if (indexed.has(table.id)) return;
    for (const field of collection.indexes) {
      const column = table.columns.get(field);
      if (column)
        connection.exec(
          `CREATE INDEX IF NOT EXISTS ${table.name}_${column} ON ${table.name} (${column}, key)`,
        );
    }
    indexed.add(table.id);
  }

  return {
    find,
    findOrMake,
    index,
    isIndexed: ({ id }) => indexed.has(id),
    forget() {
      known.clear();
      indexed.clear();
    },
    setCheckpoints(table, checkpoints) {
      reach.run(JSON.stringify(checkpoints), table.id);
    },
    liveVersion: (name) => live.get(name) ?? null,
    promote(collection) {
      const { table } = findOrMake(collection);
      index(collection, table);
      for (const id of others.all(collection.name, table.id)) remove(id);
      connection.prepare('UPDATE collections SET live = 1 WHERE id = ?').run(table.id);
    },
    drop(collection) {
      const found = find(collection);
      if (found) remove(found.table.id);
    },
  };
}
