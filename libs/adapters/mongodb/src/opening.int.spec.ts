import { MongoUnusable } from './mongo-unusable.js';
import { openMongoReadStore } from './read-store.js';
import { hello, scriptedServer } from './testing/scripted-server.js';

const options = { connectMillis: 300, patienceMillis: 0 };

async function refusalOf(url: string): Promise<MongoUnusable> {
  const error: unknown = await openMongoReadStore(url, options).then(
    (store) => store.close(),
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(MongoUnusable);
  return error as MongoUnusable;
}

/** Everything an error shows when it is logged. */
const shown = (error: MongoUnusable) => `${error.message} ${error.stack} ${error.target}`;

describe('opening a read store on MongoDB', () => {
  it.each([
    ['http://joe:secret@db.example/', 'scheme'],
    ['mongodb://joe:secret', 'no host'],
    ['mongodb://joe:secret@db.example:port/', 'no host'],
    ['mongodb://joe:se/secret@db.example/', 'unescaped'],
    ['mongodb://joe:secret@db.example/?tsl=true', 'tsl'],
    ['', 'scheme'],
  ])('refuses %s and does not repeat the password', async (url, said) => {
    const refused = await refusalOf(url);
    expect(refused.problem).toBe('malformed');
    expect(refused.message).toContain(said);
    expect(shown(refused)).not.toContain('secret');
  });

  it('says that nobody answers', async () => {
    const refused = await refusalOf('mongodb://joe:secret@127.0.0.1:1/zixin');
    expect(refused).toMatchObject({ problem: 'unreachable', target: 'mongodb://127.0.0.1:1/zixin' });
    expect(refused.message).toContain('mongodb://127.0.0.1:1/zixin cannot be reached (connect ECONNREFUSED');
    expect(shown(refused)).not.toContain('secret');
  });

  it.each([
    [
      'unauthenticated',
      'joe:secret@',
      { ...hello(21), saslStart: { ok: 0, code: 18, errmsg: 'Authentication failed.' } },
    ],
    [
      'not-allowed',
      '',
      { ...hello(21), find: { ok: 0, code: 13, errmsg: 'command find requires authentication' } },
    ],
    ['too-old', '', hello(8)],
    ['unreachable', '', { ...hello(21), find: { ok: 0, code: 10_107, errmsg: 'not primary' } }],
  ])('says what a server answered: %s', async (problem, credentials, replies) => {
    const server = await scriptedServer(replies);
    const refused = await refusalOf(`mongodb://${credentials}${server.host}/zixin`);
    expect(refused).toMatchObject({ problem, target: `mongodb://${server.host}/zixin` });
    expect(shown(refused)).not.toContain('secret');
    await server.close();
  });

  it('refuses work once closed', async () => {
    const server = await scriptedServer({
      ...hello(21),
      find: { cursor: { id: 0n, ns: 'zixin.registry', firstBatch: [] } },
    });
    const store = await openMongoReadStore(`mongodb://${server.host}/`, options);
    expect(await store.liveVersion('files')).toBeNull();
    await store.close();
    await expect(store.liveVersion('files')).rejects.toMatchObject({ problem: 'closed' });
    await server.close();
  });

  it('waits for indexes however long they take, and for nothing else', async () => {
    const build = { id: 'files_v1_a', version: 1, build: '', fields: ['size'], at: {} };
    const named = { _id: 'files', live: null, builds: { '1:': build }, retired: {} };
    const server = await scriptedServer({
      ...hello(21),
      find: { cursor: { id: 0n, ns: 'zixin.registry', firstBatch: [named] } },
      listIndexes: { cursor: { id: 0n, ns: 'zixin.files_v1_a', firstBatch: [] } },
      createIndexes: { afterMillis: 900 },
      update: { n: 1, nModified: 1 },
      aggregate: { afterMillis: 900 },
    });
    const store = await openMongoReadStore(`mongodb://${server.host}/`, { ...options, answerMillis: 300 });
    const collection = { name: 'files', version: 1, fields: ['size'], indexes: ['size'] };
    await store.promote(collection);
    expect(server.commands.filter((command) => command === 'createIndexes')).toHaveLength(1);
    await expect(store.count(collection)).rejects.toMatchObject({ problem: 'unreachable' });
    await store.close();
    await server.close();
  });
});
