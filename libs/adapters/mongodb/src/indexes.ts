import type { Collection, IndexDescription } from 'mongodb';
import { escapeName } from './stored-json.js';
import { fieldPath, type Row } from './stored-row.js';

/** Each declared field both ways: documents that compare equal come in ascending key order either way. */
export function indexesOf(fields: readonly string[]): (IndexDescription & { readonly name: string })[] {
  return fields.flatMap((field) => [
    {
      name: `${escapeName(field)} up`,
      key: new Map<string, 1 | -1>([
        ['live', 1],
        [fieldPath(field), 1],
        ['_id', 1],
      ]),
    },
    {
      name: `${escapeName(field)} down`,
      key: new Map<string, 1 | -1>([
        ['live', 1],
        [fieldPath(field), -1],
        ['_id', 1],
      ]),
    },
  ]);
}

/** Makes those that are missing, in one command, which reads the collection once. */
export async function makeIndexes(rows: Collection<Row>, fields: readonly string[]): Promise<void> {
  const known = new Set((await indexesIn(rows)).map(({ name }) => name));
  const missing = indexesOf(fields).filter(({ name }) => !known.has(name));
  if (missing.length > 0) await rows.createIndexes(missing);
}

async function indexesIn(rows: Collection<Row>): Promise<readonly { readonly name?: string }[]> {
  try {
    return await rows.indexes();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === namespaceNotFound) return [];
    throw error;
  }
}

const namespaceNotFound = 26;
