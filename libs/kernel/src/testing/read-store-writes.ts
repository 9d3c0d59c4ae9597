import { CheckpointBehind } from '../read-store.js';
import { at, batch, fill, gone, keysOfFind, put, sampleCollection } from './read-samples.js';
import type { OpenedReadStore } from './read-store-contract.js';

/** Guarded writes, tombstones and checkpoints. */
export function describeWrites(opened: () => OpenedReadStore): void {
  const store = () => opened().store;

  it('gives back what was written, exactly', async () => {
    const collection = sampleCollection();
    const doc = { 名称: '锦华🧾', list: [null, 1.5, '', { deep: [] }], text: '\u0000"\\\n' };
    await store().write([{ collection, documents: [{ ...put('a', {}), doc }] }]);
    expect(JSON.stringify(await store().get(collection, 'a'))).toBe(JSON.stringify(doc));
    expect(await store().get(collection, 'b')).toBeNull();
  });

  it('is empty before the first write', async () => {
    const collection = sampleCollection();
    expect(await store().get(collection, 'a')).toBeNull();
    expect(await store().count(collection)).toBe(0);
    expect(await store().find(collection, { limit: 10 })).toEqual({ items: [], next: null });
    expect(await store().load(collection, ['a'])).toEqual(new Map());
    expect(await store().checkpoints(collection)).toEqual({});
  });

  it.each([
    ['an older', 4],
    ['an equal', 5],
  ])('ignores a write with %s position of the same source', async (_, position) => {
    const collection = sampleCollection();
    await store().write([{ collection, documents: [put('a', { name: 'new', amount: 2 }, 5)] }]);
    await store().write([{ collection, documents: [put('a', { name: 'old', amount: 1 }, position)] }]);
    await store().write([{ collection, documents: [gone('a', position)] }]);
    expect(await store().get(collection, 'a')).toMatchObject({ name: 'new' });
    expect(await keysOfFind(store(), collection, { where: [{ field: 'amount', is: 2 }] })).toEqual(['a']);
    expect((await store().load(collection, ['a'])).get('a')?.guards).toEqual({ log: at(5) });
  });

  it('takes a write with a later position, fields and all', async () => {
    const collection = sampleCollection();
    await store().write([{ collection, documents: [put('a', { amount: 1 }, 5)] }]);
    await store().write([{ collection, documents: [put('a', { amount: 2 }, 6)] }]);
    expect(await store().get(collection, 'a')).toMatchObject({ amount: 2 });
    expect(await keysOfFind(store(), collection, { where: [{ field: 'amount', is: 1 }] })).toEqual([]);
    expect(await keysOfFind(store(), collection, { where: [{ field: 'amount', is: 2 }] })).toEqual(['a']);
  });

  it('guards every source on its own', async () => {
    const collection = sampleCollection();
    const write = (amount: number, position: number, source: string) =>
      store().write([{ collection, documents: [put('a', { amount }, position, source)] }]);
    const amount = async () => (await store().get<{ amount: number }>(collection, 'a'))?.amount;
    await write(1, 100, 'p-0');
    await write(2, 7, 'p-1');
    expect(await amount()).toBe(2);
    await write(3, 7, 'p-1');
    await write(4, 100, 'p-0');
    await write(5, 6, 'p-1');
    expect(await amount()).toBe(2);
    await write(6, 8, 'p-1');
    await write(7, 1, 'p-2');
    expect(await amount()).toBe(7);
    await write(8, 101, 'p-0');
    expect(await amount()).toBe(8);
    const guards = { 'p-0': at(101), 'p-1': at(8), 'p-2': at(1) };
    expect((await store().load(collection, ['a'])).get('a')).toMatchObject({ guards });
  });

  it('writes in bulk, the last of a key in one call included', async () => {
    const collection = sampleCollection();
    const documents = Array.from({ length: 1_200 }, (_, index) =>
      put(`k${index}`, { amount: index }, index + 1),
    );
    await store().write([
      { collection, documents: [...documents, put('k7', { amount: -7 }, 5_000), put('k8', {}, 1)] },
    ]);
    expect(await store().count(collection)).toBe(1_200);
    expect(await store().get(collection, 'k7')).toMatchObject({ amount: -7 });
    expect(await store().get(collection, 'k8')).toMatchObject({ amount: 8 });
  });

  it('leaves a tombstone with its guard', async () => {
    const collection = sampleCollection();
    await store().write([{ collection, documents: [put('a', { amount: 1 }, 5), put('b', {}, 5)] }]);
    await store().write([{ collection, documents: [gone('a', 6)] }]);
    await store().write([{ collection, documents: [put('a', { amount: 9 }, 6)] }]);
    expect(await store().get(collection, 'a')).toBeNull();
    expect(await keysOfFind(store(), collection)).toEqual(['b']);
    expect(await store().count(collection)).toBe(1);
    expect(await store().count(collection, [{ field: 'amount', is: null }])).toBe(1);
    expect((await store().load(collection, ['a'])).get('a')).toEqual({ doc: null, guards: { log: at(6) } });
    await store().write([{ collection, documents: [put('a', { amount: 3 }, 7)] }]);
    expect(await store().get(collection, 'a')).toMatchObject({ amount: 3 });
  });

  it('remembers the deletion of a document it never had', async () => {
    const collection = sampleCollection();
    await store().write([{ collection, documents: [gone('a', 6)] }]);
    await store().write([{ collection, documents: [put('a', {}, 5)] }]);
    expect(await store().get(collection, 'a')).toBeNull();
    expect(await store().count(collection)).toBe(0);
  });

  it('loads documents and tombstones, and leaves out what it does not know', async () => {
    const collection = sampleCollection();
    await store().write([{ collection, documents: [put('a', { amount: 1 }, 1), gone('b', 2)] }]);
    const loaded = await store().load(collection, ['b', 'c', 'a']);
    expect([...loaded.keys()].sort()).toEqual(['a', 'b']);
    expect(loaded.get('a')).toEqual({ doc: { key: 'a', amount: 1 }, guards: { log: at(1) } });
  });

  it('moves checkpoints only forward, each source on its own', async () => {
    const collection = sampleCollection();
    const reach = (source: string, position: number) =>
      store().write([
        { collection, documents: [], checkpoint: { source, from: null, position: at(position) } },
      ]);
    await reach('log', 5);
    await reach('log', 3);
    await reach('other', 2);
    expect(await store().checkpoints(collection)).toEqual({ log: at(5), other: at(2) });
    await reach('log', 6);
    expect(await store().checkpoints(collection)).toEqual({ log: at(6), other: at(2) });
  });

  it('keeps the checkpoint of an empty log', async () => {
    const collection = sampleCollection();
    const checkpoint = { source: 'log', from: null, position: '' };
    await store().write([{ collection, documents: [], checkpoint }]);
    expect(await store().checkpoints(collection)).toEqual({ log: '' });
    await store().write([
      { collection, documents: [], checkpoint: { ...checkpoint, from: '', position: at(1) } },
    ]);
    expect(await store().checkpoints(collection)).toEqual({ log: at(1) });
  });

  it('takes a batch from where the checkpoint is, or from before', async () => {
    const collection = sampleCollection();
    await store().write([batch(collection, null, 5, put('a', { amount: 1 }, 5))]);
    await store().write([batch(collection, 5, 8, put('a', { amount: 2 }, 8))]);
    await store().write([batch(collection, 5, 9, put('a', { amount: 3 }, 9))]);
    expect(await store().get(collection, 'a')).toMatchObject({ amount: 3 });
    expect(await store().checkpoints(collection)).toEqual({ log: at(9) });
  });

  it('refuses a batch that starts past the checkpoint and writes nothing of it', async () => {
    const collection = sampleCollection();
    await store().write([batch(collection, null, 5, put('a', { amount: 1 }, 5))]);
    const refused = store().write([batch(collection, 7, 9, put('a', { amount: 2 }, 9), put('b', {}, 8))]);
    await expect(refused).rejects.toBeInstanceOf(CheckpointBehind);
    expect(await store().get(collection, 'a')).toMatchObject({ amount: 1 });
    expect(await store().get(collection, 'b')).toBeNull();
    expect(await store().checkpoints(collection)).toEqual({ log: at(5) });
  });

  it('refuses a batch of a collection that was dropped under its writer', async () => {
    const collection = sampleCollection();
    await store().write([batch(collection, null, 5, put('a', {}, 5))]);
    await store().drop(collection);
    const refused = store().write([batch(collection, 5, 6, put('b', {}, 6))]);
    await expect(refused).rejects.toBeInstanceOf(CheckpointBehind);
    expect(await store().count(collection)).toBe(0);
    await store().write([batch(collection, null, 6, put('b', {}, 6))]);
    expect(await keysOfFind(store(), collection)).toEqual(['b']);
  });

  it('keeps collections apart, also when they are written together', async () => {
    const [one, two] = [sampleCollection(), sampleCollection()];
    await store().write([
      batch(one, null, 3, put('a', { amount: 1 }, 3)),
      batch(two, null, 4, put('a', { amount: 2 }, 4)),
    ]);
    expect(await store().get(one, 'a')).toMatchObject({ amount: 1 });
    expect(await store().get(two, 'a')).toMatchObject({ amount: 2 });
    await store().drop(one);
    expect(await store().get(one, 'a')).toBeNull();
    expect(await store().checkpoints(one)).toEqual({});
    expect(await store().get(two, 'a')).toMatchObject({ amount: 2 });
  });

  it('still has everything when it is opened again', async () => {
    const { reopen } = opened();
    if (!reopen) return;
    const collection = sampleCollection();
    await fill(store(), collection, { a: { amount: 1 }, b: { amount: 2 } });
    await store().write([batch(collection, null, 9, gone('b', 9))]);
    await store().promote(collection);
    const again = await reopen();
    expect(await keysOfFind(again, collection, { where: [{ field: 'amount', is: 1 }] })).toEqual(['a']);
    expect(await again.checkpoints(collection)).toEqual({ log: at(9) });
    expect(await again.liveVersion(collection.name)).toBe(1);
    await again.write([{ collection, documents: [put('b', {}, 8)] }]);
    expect(await again.get(collection, 'b')).toBeNull();
  });
}
