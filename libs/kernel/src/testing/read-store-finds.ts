import { type Condition, type Query, QueryRefused, type ReadStore } from '../read-store.js';
import { at, fill, gone, keysOfFind, pages, put, type Row, sampleCollection } from './read-samples.js';

const rows: Readonly<Record<string, Row>> = {
  a: { name: 'Apple 苹果', amount: 10, due: '2026-01-31' },
  b: { name: 'banana 50%_\\', amount: -3, due: null },
  c: { name: 'CHERRY École', amount: 10, due: '2026-02-01' },
  d: { name: null, amount: null, due: '2025-12-01' },
  e: { name: '苹果园', amount: 2.5, due: '2026-02-01' },
};

const conditions: readonly (readonly [string, readonly Condition[], readonly string[]])[] = [
  ['nothing', [], ['a', 'b', 'c', 'd', 'e']],
  ['is a number', [{ field: 'amount', is: 10 }], ['a', 'c']],
  ['is a text', [{ field: 'due', is: '2026-02-01' }], ['c', 'e']],
  ['is null', [{ field: 'due', is: null }], ['b']],
  ['is the text of a number', [{ field: 'amount', is: '10' }], []],
  ['in', [{ field: 'amount', in: [10, 2.5, 77] }], ['a', 'c', 'e']],
  ['in, null among them', [{ field: 'amount', in: [null, -3] }], ['b', 'd']],
  ['in nothing', [{ field: 'amount', in: [] }], []],
  ['at least', [{ field: 'amount', atLeast: 10 }], ['a', 'c']],
  ['above', [{ field: 'amount', above: 2.5 }], ['a', 'c']],
  ['at most, nulls left out', [{ field: 'amount', atMost: 2.5 }], ['b', 'e']],
  ['below', [{ field: 'amount', below: 2.5 }], ['b']],
  ['a range of texts', [{ field: 'due', above: '2025-12-01', atMost: '2026-01-31' }], ['a']],
  ['a bound of null', [{ field: 'amount', atLeast: null }], []],
  ['contains, whatever the case', [{ field: 'name', contains: 'ApP' }], ['a']],
  ['contains Chinese', [{ field: 'name', contains: '苹果' }], ['a', 'e']],
  ['contains an accented letter in another case', [{ field: 'name', contains: 'éCOLE' }], ['c']],
  ['contains what other languages read as patterns', [{ field: 'name', contains: '0%_\\' }], ['b']],
  ['contains a pattern that only looks so', [{ field: 'name', contains: 'b%a' }], []],
  ['contains a dot', [{ field: 'name', contains: '.' }], []],
  ['contains nothing, nulls left out', [{ field: 'name', contains: '' }], ['a', 'b', 'c', 'e']],
  ['contains, asked of a number', [{ field: 'amount', contains: '1' }], []],
  [
    'several conditions',
    [
      { field: 'amount', is: 10 },
      { field: 'due', atLeast: '2026-02-01' },
    ],
    ['c'],
  ],
];

const sorts: readonly (readonly [string, NonNullable<Query['sort']>, readonly string[]])[] = [
  ['one field, nulls first', [{ field: 'amount' }], ['d', 'b', 'e', 'a', 'c']],
  ['descending, nulls last', [{ field: 'amount', descending: true }], ['a', 'c', 'e', 'b', 'd']],
  ['two fields', [{ field: 'due' }, { field: 'amount' }], ['b', 'd', 'a', 'e', 'c']],
  [
    'two fields, both ways',
    [{ field: 'amount', descending: true }, { field: 'due' }],
    ['a', 'c', 'e', 'b', 'd'],
  ],
  [
    'two fields, the second descending',
    [{ field: 'due', descending: true }, { field: 'amount' }],
    ['e', 'c', 'a', 'd', 'b'],
  ],
];

/** Filters, sorts, pages. */
export function describeFinds(store: () => ReadStore): void {
  it.each(conditions)('finds and counts: %s', async (_, where, expected) => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    expect(await keysOfFind(store(), collection, { where })).toEqual(expected);
    expect(await store().count(collection, where)).toBe(expected.length);
  });

  it('tallies combinations of values, no tombstones among them', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    const tallied = async (fields: readonly string[], where?: readonly Condition[]) => {
      const found = await store().tally(collection, fields, where);
      return found.map(({ values, count }) => JSON.stringify([values, count])).sort();
    };
    expect(await tallied(['amount'])).toEqual(['[[-3],1]', '[[10],2]', '[[2.5],1]', '[[null],1]']);
    expect(await tallied(['due', 'amount'], [{ field: 'amount', atLeast: 2.5 }])).toEqual([
      '[["2026-01-31",10],1]',
      '[["2026-02-01",10],1]',
      '[["2026-02-01",2.5],1]',
    ]);
    await store().write([{ collection, documents: [gone('a', 99)] }]);
    expect(await tallied(['amount'], [{ field: 'amount', is: 10 }])).toEqual(['[[10],1]']);
    expect(await store().tally(sampleCollection(), ['amount'])).toEqual([]);
  });

  it('gives whole documents', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    const found = await store().find(collection, { where: [{ field: 'due', is: null }], limit: 5 });
    expect(found).toEqual({ items: [{ key: 'b', doc: { key: 'b', ...rows['b'] } }], next: null });
  });

  it.each(sorts)('sorts by %s', async (_, sort, expected) => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    expect(await keysOfFind(store(), collection, { sort })).toEqual(expected);
  });

  it.each(sorts)('pages one by one in the same order: %s', async (_, sort, expected) => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    for (const limit of [1, 2, 3, 5]) {
      const items = await pages(store(), collection, { sort, limit });
      expect(items.map(({ key }) => key)).toEqual(expected);
    }
  });

  it('orders texts by code point, keys too', async () => {
    const collection = sampleCollection();
    const names = ['B', 'a', 'é', '上', '\uff21', '𠮷'];
    await fill(store(), collection, Object.fromEntries(names.map((name) => [name, { name }]).reverse()));
    expect(await keysOfFind(store(), collection)).toEqual(names);
    expect(await keysOfFind(store(), collection, { sort: [{ field: 'name', descending: true }] })).toEqual(
      [...names].reverse(),
    );
  });

  it('has a next page only when there is one', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    expect((await store().find(collection, { limit: 5 })).next).toBeNull();
    expect((await store().find(collection, { limit: 4 })).next).not.toBeNull();
  });

  it('pages over changing data: what stayed is given once, whatever came or went', async () => {
    const collection = sampleCollection();
    const stay = Array.from({ length: 40 }, (_, index) => `stay${String(index).padStart(2, '0')}`);
    await fill(
      store(),
      collection,
      Object.fromEntries(stay.map((key, index) => [key, { amount: index % 7 }])),
    );
    let position = 10;
    const between = async (page: number) => {
      position += 1;
      const documents = [
        put(`early${page}`, { amount: -1 }, position),
        put(`late${page}`, { amount: 99 }, position),
        put(`middle${page}`, { amount: page % 7 }, position),
      ];
      await store().write([
        {
          collection,
          documents: [...documents, { ...put(`middle${page - 2}`, {}, position), doc: null, fields: {} }],
        },
      ]);
    };
    const query = { sort: [{ field: 'amount', descending: true }], limit: 3 };
    const items = await pages(store(), collection, query, async (page) => {
      if (page < 12) await between(page);
    });
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('stay')).sort()).toEqual(stay);
  });

  it('goes on where it was when the last document of a page is gone', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    const query = { sort: [{ field: 'amount' }], limit: 2 };
    const items = await pages(store(), collection, query, async (page) => {
      if (page === 0)
        await store().write([
          { collection, documents: [{ key: 'b', doc: null, fields: {}, source: 'log', position: at(2) }] },
        ]);
    });
    expect(items.map(({ key }) => key)).toEqual(['d', 'b', 'e', 'a', 'c']);
  });

  it('lets the page size change between pages', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, rows);
    const { next } = await store().find(collection, { limit: 1 });
    const rest = await store().find(collection, { limit: 10, cursor: next ?? '' });
    expect(rest.items.map(({ key }) => key)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('refuses a cursor of another query, and one that is none', async () => {
    const collection = sampleCollection();
    const other = sampleCollection();
    await fill(store(), collection, rows);
    await fill(store(), other, rows);
    const query: Query = {
      where: [{ field: 'amount', atLeast: -5 }],
      sort: [{ field: 'amount' }],
      limit: 1,
    };
    const cursor = (await store().find(collection, query)).next ?? '';
    expect((await store().find(collection, { ...query, cursor })).items).toHaveLength(1);
    const refused = [
      () => store().find(collection, { ...query, sort: [{ field: 'amount', descending: true }], cursor }),
      () => store().find(collection, { ...query, sort: [{ field: 'due' }], cursor }),
      () => store().find(collection, { ...query, where: [{ field: 'amount', atLeast: -4 }], cursor }),
      () => store().find(other, { ...query, cursor }),
      () => store().find(collection, { ...query, cursor: 'nonsense' }),
      () => store().find(collection, { ...query, cursor: '' }),
      () => store().find(collection, { ...query, cursor: cursor.slice(0, -4) }),
    ];
    for (const ask of refused) {
      const one = ask();
      await expect(one).rejects.toBeInstanceOf(QueryRefused);
      await expect(one).rejects.toMatchObject({ problem: 'cursor-invalid' });
    }
  });

  it('refuses fields the collection does not declare', async () => {
    const collection = sampleCollection();
    const where: Condition[] = [{ field: 'colour', is: 'red' }];
    const refused = [
      () => store().find(collection, { where, limit: 1 }),
      () => store().find(collection, { sort: [{ field: 'colour' }], limit: 1 }),
      () => store().count(collection, where),
      () => store().tally(collection, ['amount'], where),
      () => store().tally(collection, ['amount', 'colour']),
    ];
    for (const ask of refused) {
      const one = ask();
      await expect(one).rejects.toBeInstanceOf(QueryRefused);
      await expect(one).rejects.toMatchObject({ problem: 'unknown-field', value: 'colour' });
    }
  });
}
