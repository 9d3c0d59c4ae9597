import { MongoClient } from 'mongodb';
import { createRegistry, type Named, type Registry } from './registry.js';
import { freshCollection } from './testing/fresh-collection.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';

describeMongo('the registry of builds on MongoDB', [], () => {
  const database = freshDatabase();
  let client: MongoClient;
  let registry: Registry;
  beforeAll(() => {
    client = new MongoClient(mongoUrl());
    registry = createRegistry(client.db(database).collection<Named>('registry'));
  });
  afterAll(() => client.close());

  it('never moves the checkpoint of a build by a write to the one that was dropped before it', async () => {
    const collection = freshCollection();
    const first = await registry.findOrMake(collection);
    await registry.remove(collection.name, first);
    const second = await registry.findOrMake(collection);
    expect(second.id).not.toBe(first.id);
    const to = (build: typeof first) => ({
      ...{ name: collection.name, build, source: 'log', from: null, position: '5' },
    });
    expect(await registry.advance([to(first)])).toEqual([to(first)]);
    expect((await registry.find(collection))?.at).toEqual({});
    expect(await registry.advance([to(second), to(first)])).toEqual([to(first)]);
    expect((await registry.find(collection))?.at).toEqual({ log: '5' });
  });

  it('counts a step as done that was done before, by whomever', async () => {
    const collection = freshCollection();
    const build = await registry.findOrMake(collection);
    const step = {
      ...{ name: collection.name, build, source: 'zixin.journal/3' },
      ...{ from: null, position: '5' },
    };
    for (let time = 0; time < 2; time++) expect(await registry.advance([step])).toEqual([]);
    expect(await registry.advance([{ ...step, position: '3' }])).toEqual([]);
    const beyond = { ...step, from: '6', position: '7' };
    expect(await registry.advance([step, beyond])).toEqual([beyond]);
  });

  it('moves the checkpoints of several names and sources at once, those of one source in order', async () => {
    const [one, two] = [freshCollection(), freshCollection()];
    const builds = [await registry.findOrMake(one), await registry.findOrMake(two)] as const;
    const step = (at: 0 | 1, source: string, from: string | null, position: string) => ({
      ...{ name: [one, two][at]?.name ?? '', build: builds[at], source, from, position },
    });
    const steps = [step(0, 'a', null, '1'), step(0, 'a', '1', '2'), step(0, 'b', null, '9')];
    expect(await registry.advance([...steps, step(1, 'a', null, '4')])).toEqual([]);
    const known = await registry.all([one.name, two.name, 'nobody']);
    expect(known.size).toBe(2);
    expect((await registry.find(one))?.at).toEqual({ a: '2', b: '9' });
    expect((await registry.find(two))?.at).toEqual({ a: '4' });
  });

  it('lets one of many win each step', async () => {
    const collection = freshCollection();
    const build = await registry.findOrMake(collection);
    const step = (at: number) => ({
      ...{ name: collection.name, build, source: 'log', position: String(at + 1) },
      from: at ? String(at) : null,
    });
    await Promise.all(Array.from({ length: 30 }, () => registry.advance([step(0)])));
    expect(await registry.advance([step(1)])).toEqual([]);
    expect((await registry.find(collection))?.at).toEqual({ log: '2' });
  });

  it('never makes a build live that another promotion dropped', async () => {
    const [x, y] = [freshCollection(), { ...freshCollection(), build: 'y' }];
    const other = { ...x, build: y.build };
    const [one, two] = [await registry.findOrMake(x), await registry.findOrMake(other)];
    expect(await registry.promote(x.name, two)).toBe(true);
    expect(await registry.promote(x.name, one)).toBe(false);
    expect((await registry.named(x.name))?.live).toBe(two.id);
    expect(Object.keys((await registry.named(x.name))?.retired ?? {})).toEqual([one.id]);
  });
});
