import { createHash } from 'node:crypto';
import { type Collection, type FieldValue, type Query, QueryRefused } from '@zixin/kernel';

/** Where a page ended: the sort fields and the key of its last document. */
export interface PageEnd {
  readonly values: readonly FieldValue[];
  readonly key: string;
}

function identity({ name, version }: Collection, { where = [], sort = [] }: Query): string {
  const text = JSON.stringify([name, version, where, sort]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

export function writeCursor(collection: Collection, query: Query, { values, key }: PageEnd): string {
  return Buffer.from(JSON.stringify([identity(collection, query), key, ...values])).toString('base64url');
}

/** Takes nothing but texts, numbers and nulls out of a cursor: it becomes part of a filter. @throws QueryRefused `cursor-invalid` */
export function readCursor(collection: Collection, query: Query, cursor: string): PageEnd {
  const parts = partsOf(cursor);
  const [of, key, ...values] = parts;
  const whole = parts.length === 2 + (query.sort ?? []).length && of === identity(collection, query);
  if (!whole || typeof key !== 'string') throw new QueryRefused('cursor-invalid', cursor);
  return { key, values };
}

function partsOf(cursor: string): readonly FieldValue[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) && read.every(isFieldValue) ? read : [];
  } catch {
    return [];
  }
}

const isFieldValue = (value: unknown): value is FieldValue =>
  value === null || typeof value === 'string' || typeof value === 'number';
