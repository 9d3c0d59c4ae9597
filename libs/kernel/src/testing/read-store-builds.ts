import { CheckpointBehind, type ReadStore } from '../read-store.js';
import { at, batch, fill, keysOfFind, put, sampleCollection } from './read-samples.js';

/** Versions and builds of one name: built beside the live one, switched in one step. */
export function describeBuilds(store: () => ReadStore): void {
  it('has no live version before the first promotion', async () => {
    const collection = sampleCollection();
    expect(await store().liveVersion(collection.name)).toBeNull();
    await fill(store(), collection, { a: {} });
    expect(await store().liveVersion(collection.name)).toBeNull();
    await store().promote(collection);
    expect(await store().liveVersion(collection.name)).toBe(1);
    expect(await keysOfFind(store(), collection)).toEqual(['a']);
  });

  it('promotes a collection nothing was written to', async () => {
    const collection = sampleCollection({ build: 'b1' });
    await store().promote(collection);
    expect(await store().liveVersion(collection.name)).toBe(1);
    expect(await store().count(collection)).toBe(0);
  });

  it('builds a new version beside the live one and switches in one step', async () => {
    const one = sampleCollection();
    const two = { ...one, version: 2, fields: ['name', 'city'], indexes: ['city'] };
    await store().write([batch(one, null, 5, put('a', { name: 'one' }, 5))]);
    await store().promote(one);
    const document = { ...put('a', {}, 6), doc: { name: 'two' }, fields: { name: 'two', city: '上海' } };
    await store().write([batch(two, null, 6, document)]);
    expect(await store().get(one, 'a')).toMatchObject({ name: 'one' });
    expect(await store().liveVersion(one.name)).toBe(1);
    await store().promote(two);
    expect(await store().liveVersion(one.name)).toBe(2);
    expect(await keysOfFind(store(), two, { where: [{ field: 'city', is: '上海' }] })).toEqual(['a']);
    expect(await store().get(one, 'a')).toBeNull();
    expect(await store().count(one)).toBe(0);
    expect(await store().checkpoints(one)).toEqual({});
    expect(await store().checkpoints(two)).toEqual({ log: at(6) });
  });

  it('builds the live version anew beside itself; whoever names no build then uses the new one', async () => {
    const live = sampleCollection();
    const build = { ...live, build: 'rebuild-1' };
    await store().write([batch(live, null, 5, put('a', { name: 'live' }, 5))]);
    await store().promote(live);
    await store().write([batch(build, null, 3, put('a', { name: 'build' }, 3))]);
    expect(await store().get(live, 'a')).toMatchObject({ name: 'live' });
    expect(await store().get(build, 'a')).toMatchObject({ name: 'build' });
    expect(await store().checkpoints(live)).toEqual({ log: at(5) });
    expect(await store().checkpoints(build)).toEqual({ log: at(3) });
    await store().promote(build);
    expect(await store().liveVersion(live.name)).toBe(1);
    expect(await store().get(live, 'a')).toMatchObject({ name: 'build' });
    expect(await store().checkpoints(live)).toEqual({ log: at(3) });
    await store().write([batch(live, 3, 6, put('a', { name: 'later' }, 6))]);
    expect(await store().get(build, 'a')).toMatchObject({ name: 'later' });
  });

  it('tells the writer of the live documents that a build behind it took their place', async () => {
    const live = sampleCollection();
    const build = { ...live, build: 'rebuild-1' };
    await store().write([batch(live, null, 5, put('a', {}, 5))]);
    await store().promote(live);
    await store().write([batch(build, null, 3, put('a', { name: 'build' }, 3))]);
    await store().promote(build);
    const refused = store().write([batch(live, 5, 7, put('a', { name: 'stale' }, 7))]);
    await expect(refused).rejects.toBeInstanceOf(CheckpointBehind);
    expect(await store().get(live, 'a')).toMatchObject({ name: 'build' });
  });

  it('lets the writer of the live documents go on when the build is level with it', async () => {
    const live = sampleCollection();
    const build = { ...live, build: 'rebuild-1' };
    await store().write([batch(live, null, 5, put('a', { amount: 1 }, 4))]);
    await store().promote(live);
    await store().write([batch(build, null, 6, put('a', { amount: 2 }, 6), put('b', {}, 5))]);
    await store().promote(build);
    await store().write([batch(live, 5, 7, put('a', { amount: 2 }, 6), put('c', {}, 7))]);
    expect(await keysOfFind(store(), live)).toEqual(['a', 'b', 'c']);
    expect(await store().checkpoints(live)).toEqual({ log: at(7) });
  });

  it('drops every other version and build of the name with a promotion, and of no other name', async () => {
    const one = sampleCollection();
    const other = sampleCollection();
    const [x, y, two] = [
      { ...one, build: 'x' },
      { ...one, build: 'y' },
      { ...one, version: 2 },
    ];
    for (const collection of [one, x, y, two, other]) await fill(store(), collection, { a: {} });
    await store().promote(other);
    await store().promote(x);
    for (const collection of [y, two]) expect(await store().count(collection)).toBe(0);
    expect(await store().count(one)).toBe(1);
    expect(await store().count(other)).toBe(1);
  });

  it('changes nothing when the live collection is promoted again', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, { a: {} });
    await store().promote(collection);
    await store().promote(collection);
    expect(await keysOfFind(store(), collection)).toEqual(['a']);
  });

  it('drops a build and leaves the live one', async () => {
    const live = sampleCollection();
    const build = { ...live, build: 'x' };
    await fill(store(), live, { a: {} });
    await store().promote(live);
    await fill(store(), build, { b: {} });
    await store().drop(build);
    expect(await store().count(build)).toBe(0);
    expect(await keysOfFind(store(), live)).toEqual(['a']);
    expect(await store().liveVersion(live.name)).toBe(1);
  });

  it('has no live version once that is dropped', async () => {
    const collection = sampleCollection();
    await fill(store(), collection, { a: {} });
    await store().promote(collection);
    await store().drop(collection);
    expect(await store().liveVersion(collection.name)).toBeNull();
    expect(await store().get(collection, 'a')).toBeNull();
    await store().drop(collection);
  });
}
