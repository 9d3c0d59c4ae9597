import type { DocumentWrite, FieldValue, GuardedDocument, Position } from '@zixin/kernel';
import type { AnyBulkWriteOperation } from 'mongodb';
import { escapeName, fromStored, toStored, unescapeName } from './stored-json.js';

/** A document or tombstone as it is stored; names in `doc`, `fields`, `lower` and `guards` are escaped. */
export interface Row {
  readonly _id: string;
  /** False for a tombstone. */
  readonly live: boolean;
  readonly doc: unknown;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The text fields that have capital letters, in lower case. */
  readonly lower: Readonly<Record<string, string>>;
  /** Position seen of each source. */
  readonly guards: Readonly<Record<string, Position>>;
}

export const fieldPath = (field: string): string => `fields.${escapeName(field)}`;
export const lowerPath = (field: string): string => `lower.${escapeName(field)}`;

function contentOf({ doc, fields }: DocumentWrite): Omit<Row, '_id' | 'guards'> {
  if (doc === null) return { live: false, doc: null, fields: {}, lower: {} };
  return {
    live: true,
    doc: toStored(doc),
    fields: toStored(fields) as Row['fields'],
    lower: loweredOf(fields),
  };
}

function loweredOf(fields: DocumentWrite['fields']): Record<string, string> {
  const lowered: Record<string, string> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue;
    const lower = value.toLowerCase();
    if (lower !== value) lowered[escapeName(field)] = lower;
  }
  return lowered;
}

/** Writes the document where nothing has its key, not even a tombstone: else the key is a duplicate. */
export function insertion(write: DocumentWrite): AnyBulkWriteOperation<Row> {
  const guards = { [escapeName(write.source)]: write.position };
  return { insertOne: { document: { _id: write.key, ...contentOf(write), guards } } };
}

/** Writes the document where one with its key is before its position of its source. */
export function guardedUpdate(write: DocumentWrite): AnyBulkWriteOperation<Row> {
  const guard = `guards.${escapeName(write.source)}`;
  const filter = { _id: write.key, [guard]: { $not: { $gte: write.position } } };
  return { updateOne: { filter, update: { $set: { ...contentOf(write), [guard]: write.position } } } };
}

export function guardedDocument({ doc, guards }: Pick<Row, 'doc' | 'guards'>): GuardedDocument {
  const entries = Object.entries(guards).map(([source, position]) => [unescapeName(source), position]);
  return { doc: fromStored(doc), guards: Object.fromEntries(entries) as Record<string, Position> };
}

/**
 * Writes in groups to be sent one after the other, at most `most` each: two writes of one document in one unordered bulk may
 * run in any order, and the guard would then drop the earlier.
 */
export function rounds(writes: readonly DocumentWrite[], most: number): DocumentWrite[][] {
  const made: DocumentWrite[][] = [];
  let [round, keys] = [[] as DocumentWrite[], new Set<string>()];
  for (const write of writes) {
    if (keys.has(write.key) || round.length === most) [round, keys] = [[], new Set()];
    if (round.length === 0) made.push(round);
    round.push(write);
    keys.add(write.key);
  }
  return made;
}
