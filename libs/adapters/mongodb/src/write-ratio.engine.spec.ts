import { MongoClient } from 'mongodb';
import { type MongoReadStore, openMongoReadStore } from './read-store.js';
import { freshCollection } from './testing/fresh-collection.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';

const size = 500;
const rounds = 6;
const at = (position: number) => String(position).padStart(16, '0');

/** A folded document of about 1 kB. */
const docOf = (index: number, round: number) => ({
  customerId: `customer-${index}`,
  round,
  name: `Customer ${index} 有限公司`,
  items: Array.from({ length: 8 }, (_, item) => ({
    number: `INV-${index}-${item}`,
    open: { minor: item * 1_000 + round, currency: 'CNY' },
    dueOn: '2026-03-02',
  })),
});

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Says what guards and checkpoints cost; asserts no time, only that everything arrived. */
describeMongo('guarded bulk writes against bare ones on MongoDB', [], () => {
  const database = freshDatabase();
  let client: MongoClient;
  let store: MongoReadStore;
  const open = () => openMongoReadStore(mongoUrl(), { database });
  beforeAll(async () => {
    client = new MongoClient(mongoUrl(), { writeConcern: { w: 'majority' } });
    store = await open();
  });
  afterAll(() => Promise.all([client.close(), store.close()]));

  const fieldsOf = (index: number, round: number) => ({ name: `Customer ${index}`, open: round });

  function bare(name: string, round: number, first: number) {
    const operations = Array.from({ length: size }, (_, index) => {
      const [key, doc] = [`k${first + index}`, docOf(index, round)];
      const replacement = { doc, fields: fieldsOf(index, round) };
      return { replaceOne: { filter: { _id: key }, replacement, upsert: true } };
    });
    return client.db(database).collection<{ _id: string }>(name).bulkWrite(operations, { ordered: false });
  }

  function guarded(
    to: MongoReadStore,
    collection: ReturnType<typeof freshCollection>,
    round: number,
    first: number,
  ) {
    const documents = Array.from({ length: size }, (_, index) => ({
      key: `k${first + index}`,
      doc: docOf(index, round),
      fields: fieldsOf(index, round),
      source: 'zixin.journal/0',
      position: at(round),
    }));
    const checkpoint = {
      source: 'zixin.journal/0',
      from: round === 1 ? null : at(round - 1),
      position: at(round),
    };
    return to.write([{ collection, documents, checkpoint }]);
  }

  it.each([
    ['new documents', true, async () => store],
    ['documents written before', false, async () => store],
    ['documents another process wrote', false, open],
  ])(
    'measures %s',
    async (name, fresh, writer) => {
      const collection = freshCollection(['name', 'open']);
      const first = (round: number) => (fresh ? round * size : 0);
      await guarded(store, collection, 1, first(1));
      await bare(`bare ${name}`, 1, first(1));
      const times: (readonly [bare: number, guarded: number])[] = [];
      for (let round = 2; round < 2 + rounds; round++) {
        const to = await writer();
        const bareSeconds = () => secondsOf(() => bare(`bare ${name}`, round, first(round)));
        const guardedSeconds = () => secondsOf(() => guarded(to, collection, round, first(round)));
        if (round % 2 === 0) times.push([await bareSeconds(), await guardedSeconds()]);
        else times.push([await guardedSeconds(), await bareSeconds()].reverse() as [number, number]);
        if (to !== store) await to.close();
      }
      const ratio = median(times.map(([bareSeconds, guardedSeconds]) => bareSeconds / guardedSeconds));
      const rate = size / median(times.map(([, guardedSeconds]) => guardedSeconds));
      process.stdout.write(`${name}: ${ratio.toFixed(2)} of a bare bulk, ${rate.toFixed(0)} documents/s\n`);
      expect(await store.count(collection)).toBe(fresh ? size * (rounds + 1) : size);
      expect(await store.get(collection, `k${first(rounds + 1)}`)).toMatchObject({ round: rounds + 1 });
    },
    200_000,
  );
});
