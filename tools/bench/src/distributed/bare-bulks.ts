import { type Db, MongoClient } from 'mongodb';
import { secondsOf } from '../measure.js';
import type { FoldedBatch } from './folded-writes.js';

export interface BareSeconds {
  /** One unordered bulk a batch and view: no guards, no checkpoints. */
  readonly writes: number;
  /** The same, and before each of them one question for the documents that a projector does not have in memory. */
  readonly readsAndWrites: number;
}

/** What a plain program takes for the same documents on the same server. */
export async function measureBare(
  url: string,
  partitions: readonly (readonly FoldedBatch[])[],
): Promise<BareSeconds> {
  const client = new MongoClient(url, { writeConcern: { w: 'majority' } });
  try {
    await client.connect();
    const writes = await inDatabase(client, (database) => work(database, partitions, false));
    const readsAndWrites = await inDatabase(client, (database) => work(database, partitions, true));
    return { writes, readsAndWrites };
  } finally {
    await client.close();
  }
}

async function inDatabase(client: MongoClient, action: (database: Db) => Promise<unknown>): Promise<number> {
  const database = client.db(`bare-${process.pid}-${Date.now().toString(36)}`);
  const seconds = await secondsOf(() => action(database));
  await database.dropDatabase();
  return seconds;
}

function work(
  database: Db,
  partitions: readonly (readonly FoldedBatch[])[],
  read: boolean,
): Promise<unknown> {
  return Promise.all(
    partitions.map(async (batches) => {
      for (const views of batches) {
        if (read) await Promise.all(views.map((view) => ask(database, view)));
        await Promise.all(views.map((view) => write(database, view)));
      }
    }),
  );
}

async function ask(database: Db, { collection, loaded }: FoldedBatch[number]): Promise<void> {
  if (loaded.length === 0) return;
  const rows = database.collection<{ _id: string }>(collection.name);
  await rows.find({ _id: { $in: [...loaded] } }).toArray();
}

async function write(database: Db, { collection, documents }: FoldedBatch[number]): Promise<void> {
  if (documents.length === 0) return;
  const operations = documents.map(({ key, doc, fields }) => ({
    replaceOne: { filter: { _id: key }, replacement: { doc, fields }, upsert: true },
  }));
  await database.collection<{ _id: string }>(collection.name).bulkWrite(operations, { ordered: false });
}
