import type { DocumentWrite, GuardedDocument } from '@zixin/kernel';
import type { AnyBulkWriteOperation, BulkWriteResult, Collection } from 'mongodb';
import { createKnownKeys } from './known-keys.js';
import { guardedDocument, guardedUpdate, insertion, rounds, type Row } from './stored-row.js';

/** Documents in one bulk command, keys in one question. */
const mostAtOnce = 1_000;

export interface Documents {
  load(rows: Collection<Row>, keys: readonly string[]): Promise<Map<string, GuardedDocument>>;
  /** Writes those documents whose guard of their source is before their position. May be repeated. */
  write(rows: Collection<Row>, writes: readonly DocumentWrite[]): Promise<void>;
}

export function createDocuments(): Documents {
  const known = createKnownKeys();

  /**
   * A guard and `upsert` in one operation would collide with the document whenever the guard holds it back. So documents that are
   * there get a guarded update, the others an insertion by key alone, and what turns out to be there after all an update again.
   */
  async function writeRound(rows: Collection<Row>, round: readonly DocumentWrite[]): Promise<void> {
    const id = rows.collectionName;
    const there = round.filter(({ key }) => known.has(id, key));
    const unsure = round.filter(({ key }) => !known.has(id, key));
    const [{ matchedCount }] = await Promise.all([
      bulk(rows, there.map(guardedUpdate)),
      insertOrUpdate(rows, unsure),
    ]);
    // Held back by their guards, or dropped under us: only the second need their document.
    if (matchedCount < there.length) await insertOrUpdate(rows, there);
    known.add(
      id,
      round.map(({ key }) => key),
    );
  }

  return {
    async load(rows, keys) {
      const loaded = new Map<string, GuardedDocument>();
      for (let start = 0; start < keys.length; start += mostAtOnce) {
        const _id = { $in: keys.slice(start, start + mostAtOnce) };
        const found = rows.find({ _id }, { projection: { doc: 1, guards: 1 }, batchSize: mostAtOnce });
        for await (const row of found) loaded.set(row._id, guardedDocument(row));
      }
      known.add(rows.collectionName, loaded.keys());
      return loaded;
    },
    async write(rows, writes) {
      for (const round of rounds(writes, mostAtOnce)) await writeRound(rows, round);
    },
  };
}

async function insertOrUpdate(rows: Collection<Row>, writes: readonly DocumentWrite[]): Promise<void> {
  const { upsertedIds } = await bulk(rows, writes.map(insertion));
  const rest = writes.filter((_, index) => !(index in upsertedIds));
  await bulk(rows, rest.map(guardedUpdate));
}

async function bulk(
  rows: Collection<Row>,
  operations: readonly AnyBulkWriteOperation<Row>[],
): Promise<Pick<BulkWriteResult, 'matchedCount' | 'upsertedIds'>> {
  if (operations.length === 0) return { matchedCount: 0, upsertedIds: {} };
  try {
    return await rows.bulkWrite(operations, { ordered: false });
  } catch (error) {
    const result = resultOfDuplicates(error);
    if (!result) throw error;
    return result;
  }
}

/** Two that insert one key at once: one is told so, and its document is there like any other that was. */
function resultOfDuplicates(error: unknown): BulkWriteResult | null {
  if (!(error instanceof Error && 'writeErrors' in error && 'result' in error)) return null;
  const { writeErrors, result } = error as Error & { writeErrors: unknown; result: BulkWriteResult };
  const all = [writeErrors].flat() as readonly { readonly code?: number }[];
  return all.length > 0 && all.every(({ code }) => code === 11_000) ? result : null;
}
