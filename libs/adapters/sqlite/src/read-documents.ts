import type { DocumentWrite, FieldValue, GuardedDocument, Guards } from '@zixin/kernel';
import type Database from 'better-sqlite3';
import type { Connection } from './database.js';
import type { Sql } from './read-query.js';
import type { Table } from './read-tables.js';

interface Stored {
  readonly doc: string | null;
  readonly source: string;
  readonly position: string;
  readonly others: string | null;
}

export interface ReadDocuments {
  get(table: Table, key: string): string | null;
  load(table: Table, key: string): GuardedDocument | null;
  /** Writes those documents whose guard of their source is before their position. */
  write(table: Table, documents: readonly DocumentWrite[]): void;
  /** Rows of `columns` for a statement put together at run time. */
  select(columns: string, table: Table, rest: Sql): FieldValue[][];
}

type Values = readonly FieldValue[];

/** Statements are kept for use again; the oldest goes first. */
const keptStatements = 300;

export function createReadDocuments(connection: Connection): ReadDocuments {
  const statements = new Map<string, Database.Statement<FieldValue[]>>();

  function prepared(text: string): Database.Statement<FieldValue[]> {
    const known = statements.get(text);
    if (known) return known;
    const made = connection.prepare<FieldValue[]>(text);
    if (statements.size >= keptStatements) statements.delete(statements.keys().next().value ?? '');
    statements.set(text, made);
    return made;
  }

  return {
    get: ({ name }, key) => {
      const row = prepared(`SELECT doc FROM ${name} WHERE key = ?`).get(key) as Stored | undefined;
      return row?.doc ?? null;
    },
    load({ name }, key) {
      const statement = prepared(`SELECT doc, source, position, others FROM ${name} WHERE key = ?`);
      const row = statement.get(key) as Stored | undefined;
      return row ? { doc: JSON.parse(row.doc ?? 'null') as unknown, guards: guardsOf(row) } : null;
    },
    write(table, documents) {
      const statement = prepared(upsertSql(table));
      const fields = [...table.columns.keys()];
      for (const { key, doc, fields: values, source, position } of documents) {
        const path = pathOf(source);
        const columns: Values = fields.map((field) => (doc === null ? null : (values[field] ?? null)));
        statement.run(
          key,
          source,
          position,
          ...columns,
          doc === null ? null : JSON.stringify(doc),
          path,
          path,
        );
      }
    },
    select: (columns, { name }, { text, values }) =>
      prepared(`SELECT ${columns} FROM ${name} WHERE ${text}`)
        .raw()
        .all(...values) as FieldValue[][],
  };
}

function guardsOf({ source, position, others }: Stored): Guards {
  const guards = { [source]: position };
  return others === null ? guards : { ...(JSON.parse(others) as Guards), ...guards };
}

/**
 * The first source of a document has its guard in columns of its own; those of further sources are JSON beside it, touched
 * only when there is more than one.
 */
function upsertSql({ name, columns }: Table): string {
  const fields = [...columns.values(), 'doc'];
  const marks = fields.map(() => '?').join(', ');
  const sets = fields.map((field) => `${field} = excluded.${field}`).join(', ');
  return `INSERT INTO ${name} (key, source, position, ${fields.join(', ')}) VALUES (?, ?, ?, ${marks})
    ON CONFLICT (key) DO UPDATE SET ${sets},
      position = CASE WHEN source = excluded.source THEN excluded.position ELSE position END,
      others = CASE WHEN source = excluded.source THEN others
        ELSE json_set(coalesce(others, '{}'), ?, excluded.position) END
    WHERE CASE WHEN source = excluded.source THEN position < excluded.position
      ELSE coalesce(json_extract(others, ?) < excluded.position, 1) END`;
}

function pathOf(source: string): string {
  if (source.includes('"'))
    throw new RangeError(`a source of events cannot have a quote in its name: ${source}`);
  return `$."${source}"`;
}
