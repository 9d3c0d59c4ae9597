import { type AnyView, collectionOf, CheckpointBehind, type EventStore } from '@zixin/kernel';
import { createInMemoryEventStore, freshName } from '@zixin/kernel/testing';
import { MongoClient } from 'mongodb';
import { type MongoReadStore, openMongoReadStore } from './read-store.js';
import { freshCollection } from './testing/fresh-collection.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';
import { contentOf, project, takeMoney, tillTotals, undisturbed } from './testing/till-totals.js';

const patient = 60_000;

describeMongo('several read stores on one MongoDB', [], () => {
  const database = freshDatabase();
  let [one, two] = [] as unknown as [MongoReadStore, MongoReadStore];
  let view: AnyView;

  beforeEach(async () => {
    const open = () => openMongoReadStore(mongoUrl(), { database, graceMillis: 0 });
    [one, two] = [await open(), await open()];
    view = tillTotals(freshName('till_totals_'));
  });
  afterEach(async () => {
    await one.close();
    await two.close();
  });

  async function filled(prefix: string, tills: number, events: number): Promise<EventStore> {
    const log = createInMemoryEventStore();
    await takeMoney(log, prefix, tills, events);
    return log;
  }

  /** Position of a number, sortable. */
  const at = (position: number) => String(position).padStart(16, '0');
  const document = (key: string, doc: unknown, position: number, source = 'log') => ({
    ...{ key, doc, fields: {}, source, position: at(position) },
  });

  it(
    'write the same view at once, as if only one did',
    async () => {
      const log = await filled('', 30, 2_000);
      await Promise.all([
        project(log, one, view),
        project(log, two, view, { batchSize: 35 }),
        project(log, two, view, { batchSize: 300 }),
      ]);
      expect(await contentOf(one, view)).toEqual(await undisturbed(view, log));
    },
    patient,
  );

  it(
    'write partitions of a view side by side',
    async () => {
      const logs = [await filled('a', 20, 1_000), await filled('b', 20, 1_000)];
      await Promise.all(
        logs.map((log, part) => project(log, part === 0 ? one : two, view, { source: `topic.${part}` })),
      );
      expect(await contentOf(one, view)).toEqual(await undisturbed(view, ...logs));
      expect(Object.keys(await one.checkpoints(collectionOf(view))).sort()).toEqual(['topic.0', 'topic.1']);
    },
    patient,
  );

  it(
    'leave the latest document of all who write one at once',
    async () => {
      const collection = freshCollection();
      const positions = Array.from({ length: 40 }, (_, index) => ((index * 17) % 40) + 1);
      await Promise.all(
        positions.map((position) =>
          (position % 2 ? one : two).write([
            { collection, documents: ['a', 'b', 'c'].map((key) => document(key, { position }, position)) },
          ]),
        ),
      );
      for (const key of ['a', 'b', 'c']) expect(await one.get(collection, key)).toEqual({ position: 40 });
    },
    patient,
  );

  it(
    'give every source of a document its turn, whoever comes first',
    async () => {
      const collection = freshCollection();
      const sources = Array.from({ length: 20 }, (_, index) => `part.${index}`);
      await Promise.all(
        sources.map((source, index) =>
          (index % 2 ? one : two).write([{ collection, documents: [document('a', { source }, 5, source)] }]),
        ),
      );
      const guards = (await one.load(collection, ['a'])).get('a')?.guards;
      expect(guards).toEqual(Object.fromEntries(sources.map((source) => [source, at(5)])));
    },
    patient,
  );

  it(
    'repeat a batch whose checkpoint was never stored',
    async () => {
      const log = await filled('', 10, 300);
      const half = createHalfWritten(one);
      await expect(project(log, half, view)).rejects.toThrow('killed');
      expect(await one.checkpoints(collectionOf(view))).toEqual({});
      expect(await contentOf(one, view)).not.toEqual([]);
      await project(log, two, view);
      expect(await contentOf(one, view)).toEqual(await undisturbed(view, log));
    },
    patient,
  );

  it(
    'see a promotion at once, and never half of one',
    async () => {
      const collection = freshCollection();
      const documents = Array.from({ length: 30 }, (_, index) => document(`k${index}`, { index }, 1));
      const patientReader = await openMongoReadStore(mongoUrl(), { database });
      await patientReader.write([{ collection, documents }]);
      await patientReader.promote(collection);
      let promoting = true;
      const seen = new Set<number>();
      const reading = (async () => {
        while (promoting) seen.add((await two.find(collection, { limit: 100 })).items.length);
      })();
      for (let round = 0; round < 8; round++) {
        const build = { ...collection, build: `b${round}` };
        await patientReader.write([{ collection: build, documents }]);
        await patientReader.promote(build);
      }
      promoting = false;
      await reading;
      await patientReader.close();
      expect([...seen]).toEqual([30]);
    },
    patient,
  );

  it(
    'keep the documents of what was replaced for reads under way',
    async () => {
      const collection = freshCollection();
      const store = await openMongoReadStore(mongoUrl(), { database });
      await store.write([{ collection, documents: [document('a', {}, 1)] }]);
      await store.promote({ ...collection, build: 'b' });
      await store.write([{ collection, documents: [document('b', {}, 2)] }]);
      await store.close();
      expect(await collectionsOf(collection.name)).toHaveLength(2);
    },
    patient,
  );

  it(
    'remove the documents of what was replaced, once nobody reads them',
    async () => {
      const collection = freshCollection();
      await one.write([{ collection, documents: [document('a', {}, 1)] }]);
      await one.promote(collection);
      await one.write([{ collection: { ...collection, build: 'b' }, documents: [document('a', {}, 1)] }]);
      await one.promote({ ...collection, build: 'b' });
      await two.write([{ collection, documents: [document('b', {}, 2)] }]);
      expect(await collectionsOf(collection.name)).toHaveLength(1);
      expect(await one.count(collection)).toBe(2);
    },
    patient,
  );

  it(
    'tell a writer whose documents were dropped while it wrote',
    async () => {
      const collection = freshCollection();
      const batch = (from: number, to: number) => ({
        collection,
        documents: [document('a', {}, to)],
        checkpoint: { source: 'log', from: from ? at(from) : null, position: at(to) },
      });
      await one.write([batch(0, 1)]);
      const writing = (async () => {
        for (let from = 1; ; from++) await one.write([batch(from, from + 1)]);
      })();
      const refused = expect(writing).rejects.toBeInstanceOf(CheckpointBehind);
      await two.drop(collection);
      await refused;
      expect(await two.count(collection)).toBe(0);
    },
    patient,
  );

  it(
    'agree on one build when all make it at once',
    async () => {
      const collection = freshCollection();
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 ? one : two).write([{ collection, documents: [document(`k${index}`, {}, 1)] }]),
        ),
      );
      expect(await one.count(collection)).toBe(20);
      expect(await collectionsOf(collection.name)).toHaveLength(1);
    },
    patient,
  );

  async function collectionsOf(name: string): Promise<string[]> {
    const client = new MongoClient(mongoUrl());
    const all = await client.db(database).listCollections({}, { nameOnly: true }).toArray();
    await client.close();
    return all.map((each) => each.name).filter((each) => each.startsWith(name));
  }
});

/** Writes the documents of a batch, then ends before its checkpoint. */
function createHalfWritten(store: MongoReadStore): MongoReadStore {
  return {
    ...store,
    async write(writes) {
      await store.write(writes.map(({ collection, documents }) => ({ collection, documents })));
      throw new Error('killed');
    },
  };
}
