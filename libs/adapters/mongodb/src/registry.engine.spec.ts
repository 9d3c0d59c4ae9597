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
    const step = { source: 'log', from: null, position: '5' };
    expect(await registry.advance(collection.name, first, step)).toBe(false);
    expect((await registry.find(collection))?.at).toEqual({});
    expect(await registry.advance(collection.name, second, step)).toBe(true);
  });

  it('counts a step as done that was done before, by whomever', async () => {
    const collection = freshCollection();
    const build = await registry.findOrMake(collection);
    const step = { source: 'zixin.journal/3', from: null, position: '5' };
    for (let time = 0; time < 2; time++)
      expect(await registry.advance(collection.name, build, step)).toBe(true);
    expect(await registry.advance(collection.name, build, { ...step, position: '3' })).toBe(true);
    expect(await registry.advance(collection.name, build, { ...step, from: '6', position: '7' })).toBe(false);
  });

  it('lets one of many win each step', async () => {
    const collection = freshCollection();
    const build = await registry.findOrMake(collection);
    const step = (at: number) => ({ source: 'log', from: at ? String(at) : null, position: String(at + 1) });
    await Promise.all(Array.from({ length: 30 }, () => registry.advance(collection.name, build, step(0))));
    expect(await registry.advance(collection.name, build, step(1))).toBe(true);
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
