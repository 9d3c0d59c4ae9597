import { createHash } from 'node:crypto';
import { type Collection, type Condition, type FieldValue, type Query, QueryRefused } from '@zixin/kernel';
import type { Table } from './read-tables.js';

/** Part of a statement with its parameters in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly FieldValue[];
}

type Sort = NonNullable<Query['sort']>;

const sql = (text: string, ...values: readonly FieldValue[]): Sql => ({ text, values });
const join = (parts: readonly Sql[], between: string): Sql => ({
  text: parts.map(({ text }) => text).join(between),
  values: parts.flatMap(({ values }) => values),
});

/** @throws QueryRefused `unknown-field` */
export function refuseUnknownFields(
  { fields }: Collection,
  named: readonly { readonly field: string }[],
): void {
  for (const { field } of named) if (!fields.includes(field)) throw new QueryRefused('unknown-field', field);
}

/** Documents (no tombstones) that meet all conditions. */
export function whereSql({ columns }: Table, where: readonly Condition[]): Sql {
  const parts = where.map((condition) => conditionSql(columns.get(condition.field) ?? 'NULL', condition));
  return join([sql('doc IS NOT NULL'), ...parts], ' AND ');
}

function conditionSql(column: string, condition: Condition): Sql {
  if ('is' in condition) return isSql(column, condition.is);
  if ('in' in condition) return inSql(column, condition.in);
  if ('contains' in condition) return containsSql(column, condition.contains);
  const bounds = [
    [condition.atLeast, '>='],
    [condition.atMost, '<='],
    [condition.above, '>'],
    [condition.below, '<'],
  ] as const;
  const parts = bounds.flatMap(([bound, operator]) =>
    bound === undefined ? [] : [sql(`${column} ${operator} ?`, bound)],
  );
  return join([sql(`${column} IS NOT NULL`), ...parts], ' AND ');
}

const isSql = (column: string, value: FieldValue): Sql =>
  value === null ? sql(`${column} IS NULL`) : sql(`${column} = ?`, value);

function inSql(column: string, values: readonly FieldValue[]): Sql {
  const listed = JSON.stringify(values.filter((value) => value !== null));
  const inList = sql(`${column} IN (SELECT value FROM json_each(?))`, listed);
  return values.includes(null) ? sql(`(${inList.text} OR ${column} IS NULL)`, listed) : inList;
}

/** LIKE folds the case of ASCII letters only, and is fast; other letters with a case go through `contains_text`. */
function containsSql(column: string, part: string): Sql {
  const beyondAscii = part.replace(/[\0-\x7f]/g, '');
  const text = sql(`typeof(${column}) = 'text'`);
  const holds =
    beyondAscii.toLowerCase() === beyondAscii.toUpperCase()
      ? sql(`${column} LIKE ? ESCAPE '\\'`, `%${part.replace(/[\\%_]/g, '\\$&')}%`)
      : sql(`contains_text(${column}, ?)`, part.toLowerCase());
  return join([text, holds], ' AND ');
}

/** What the function `contains_text` does: case-insensitive substring; `part` comes in lower case. */
export function containsText(text: unknown, part: unknown): number {
  return String(text).toLowerCase().includes(String(part)) ? 1 : 0;
}

export function orderSql({ columns }: Table, sort: Sort): string {
  const fields = sort.map(({ field, descending }) => `${columns.get(field)}${descending ? ' DESC' : ''}`);
  return [...fields, 'key'].join(', ');
}

/** Where a page ended: the sort fields and the key of its last document. */
export interface PageEnd {
  readonly values: readonly FieldValue[];
  readonly key: string;
}

/** Documents after the end of a page, under the order of `orderSql`. */
export function afterSql({ columns }: Table, sort: Sort, { values, key }: PageEnd): Sql {
  const after = sort.reduceRight(
    (rest, { field, descending = false }, at) => {
      const column = columns.get(field) ?? 'NULL';
      const value = values[at] ?? null;
      const tied = join([isSql(column, value), rest], ' AND ');
      const either = join([beyondSql(column, value, descending), tied], ' OR ');
      return sql(`(${either.text})`, ...either.values);
    },
    sql('key > ?', key),
  );
  const [first] = sort;
  const start = values[0] ?? null;
  if (!first || first.descending || start === null) return after;
  // Says nothing new, but lets SQLite enter the index where the page ended.
  return join([sql(`${columns.get(first.field)} >= ?`, start), after], ' AND ');
}

function beyondSql(column: string, value: FieldValue, descending: boolean): Sql {
  if (value === null) return sql(descending ? '0' : `${column} IS NOT NULL`);
  return descending ? sql(`(${column} < ? OR ${column} IS NULL)`, value) : sql(`${column} > ?`, value);
}

function identity({ name, version }: Collection, { where = [], sort = [] }: Query): string {
  const text = JSON.stringify([name, version, where, sort]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

export function writeCursor(collection: Collection, query: Query, { values, key }: PageEnd): string {
  return Buffer.from(JSON.stringify([identity(collection, query), key, ...values])).toString('base64url');
}

/** @throws QueryRefused `cursor-invalid` */
export function readCursor(collection: Collection, query: Query, cursor: string): PageEnd {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && read.length === 2 + (query.sort ?? []).length) {
      const [of, key, ...values] = read as [string, string, ...FieldValue[]];
      if (of === identity(collection, query)) return { key, values };
    }
  } catch {
    // Refused below like every other foreign cursor.
  }
  throw new QueryRefused('cursor-invalid', cursor);
}
