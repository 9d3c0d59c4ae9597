import type { DocumentWrite, GuardedDocument } from '@zixin/kernel';
import { type Collection, MongoBulkWriteError } from 'mongodb';
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
   * there get a guarded update, the others an insertion, and what turns out to be there after all an update again.
   */
  async function writeRound(rows: Collection<Row>, round: readonly DocumentWrite[]): Promise<void> {
    const id = rows.collectionName;
    const there = round.filter(({ key }) => known.has(id, key));
    const unsure = round.filter(({ key }) => !known.has(id, key));
    const [updated] = await Promise.all([update(rows, there), insertOrUpdate(rows, unsure)]);
    // Held back by their guards, or dropped under us: only the second need their document.
    if (updated < there.length) await insertOrUpdate(rows, there);
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
  const taken = await insert(rows, writes);
  await update(rows, taken);
}

/** Inserts what nothing has the key of, and gives the rest. An insertion costs a fraction of an upsert. */
async function insert(
  rows: Collection<Row>,
  writes: readonly DocumentWrite[],
): Promise<readonly DocumentWrite[]> {
  if (writes.length === 0) return [];
  try {
    await rows.bulkWrite(writes.map(insertion), { ordered: false });
    return [];
  } catch (error) {
    const taken = duplicatesOf(error);
    if (!taken) throw error;
    return writes.filter((_, index) => taken.has(index));
  }
}

/** How many of the documents were there and behind. */
async function update(rows: Collection<Row>, writes: readonly DocumentWrite[]): Promise<number> {
  if (writes.length === 0) return 0;
  const { matchedCount } = await rows.bulkWrite(writes.map(guardedUpdate), { ordered: false });
  return matchedCount;
}

/** Places of the operations whose key was taken, `null` for any other failure. */
function duplicatesOf(error: unknown): ReadonlySet<number> | null {
  if (!(error instanceof MongoBulkWriteError)) return null;
  const errors = [error.writeErrors].flat();
  return errors.length > 0 && errors.every(({ code }) => code === 11_000)
    ? new Set(errors.map(({ index }) => index))
    : null;
}
