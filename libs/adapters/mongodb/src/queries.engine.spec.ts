import type { Collection, Condition, FieldValue, Query, ReadStore } from '@zixin/kernel';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { type MongoReadStore, openMongoReadStore } from './read-store.js';
import { freshCollection } from './testing/fresh-collection.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';

const values: readonly FieldValue[] = [
  null,
  -3,
  0,
  2.5,
  10,
  4_294_967_296,
  '',
  '10',
  'A',
  'a',
  'b.',
  'É',
  'Σ',
  '苹',
  '𠮷',
];
const fields = ['plain', 'dotted.name', '$dollar'];

const value = fc.constantFrom(...values);
const field = fc.constantFrom(...fields);
const bounds = ['atLeast', 'atMost', 'above', 'below'] as const;
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field, is: value }),
  fc.record({ field, in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ field, contains: fc.constantFrom('', 'a', 'é', '.', '1', '苹') }),
  fc
    .tuple(
      field,
      fc.uniqueArray(fc.tuple(fc.constantFrom(...bounds), value), {
        minLength: 1,
        maxLength: 2,
        selector: ([bound]) => bound,
      }),
    )
    .map(([of, given]) => ({ field: of, ...Object.fromEntries(given) })),
);
const query: fc.Arbitrary<Query> = fc.record({
  where: fc.array(condition, { maxLength: 2 }),
  sort: fc.uniqueArray(fc.record({ field, descending: fc.boolean() }), {
    maxLength: 3,
    selector: (sort) => sort.field,
  }),
  limit: fc.integer({ min: 1, max: 9 }),
});

/** Every tenth document is a tombstone. */
async function fill(store: ReadStore, collection: Collection): Promise<void> {
  const documents = Array.from({ length: 60 }, (_, at) => ({
    key: `k${at}`,
    doc: at % 10 === 9 ? null : { at },
    fields: Object.fromEntries(
      fields.map((name, index) => [name, values[(at * (2 * index + 1) + index) % values.length] ?? null]),
    ),
    source: 'log',
    position: '1',
  }));
  await store.write([{ collection, documents }]);
}

async function allPages(store: ReadStore, collection: Collection, asked: Query): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await store.find(collection, cursor === undefined ? asked : { ...asked, cursor });
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.next;
  }
  return keys;
}

describeMongo('queries on MongoDB', [], () => {
  const database = freshDatabase();
  const memory = createInMemoryReadStore();
  const collection = freshCollection(fields, ['plain']);
  let store: MongoReadStore;
  beforeAll(async () => {
    store = await openMongoReadStore(mongoUrl(), { database });
    for (const each of [store, memory]) await fill(each, collection);
    await store.promote(collection);
    await memory.promote(collection);
  });
  afterAll(() => store.close());

  it('find what the store in memory finds, page by page, texts and numbers mixed', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        expect(await allPages(store, collection, asked)).toEqual(await allPages(memory, collection, asked));
        expect(await store.count(collection, asked.where)).toBe(await memory.count(collection, asked.where));
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
