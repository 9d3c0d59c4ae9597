import { noStream, UnreadableEvent, WrongExpectedRevision } from '@zixin/kernel';
import { follow, readAll, sampleEvent, sampleEvents } from '@zixin/kernel/testing';
import Database from 'better-sqlite3';
import { openSqliteEventStore, type SqliteEventStore } from './event-log.js';
import { openSqliteReadStore } from './read-store.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const inFolder = temporaryFolder();

describe('two stores on one event log', () => {
  let [one, two] = [] as unknown as [SqliteEventStore, SqliteEventStore];
  beforeEach(() => {
    [one, two] = [openSqliteEventStore(inFolder('events.db')), openSqliteEventStore(inFolder('events.db'))];
  });
  afterEach(async () => {
    await one.close();
    await two.close();
  });

  it('see each other in the revision check', async () => {
    await one.append('till-1', noStream, [sampleEvent('MoneyTaken')]);
    const refused = two.append('till-1', noStream, [sampleEvent('MoneyTaken')]);
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
    expect(await two.append('till-1', 0, [sampleEvent('MoneyTaken')])).toMatchObject({ revision: 1 });
    await expect(one.append('till-1', 0, [sampleEvent('MoneyTaken')])).rejects.toBeInstanceOf(
      WrongExpectedRevision,
    );
  });

  it('give the first answer to what the other stored', async () => {
    const events = sampleEvents('MoneyTaken', 2);
    const first = await one.append('till-1', noStream, events);
    expect(await two.append('till-1', noStream, events)).toEqual(first);
  });

  it('rule 5: let one win each revision when both write at once', async () => {
    const write = async (store: SqliteEventStore) => {
      for (let revision = noStream; revision < 49; revision++)
        await store.append('till-1', revision, [sampleEvent('MoneyTaken')]).catch((error: unknown) => {
          expect(error).toBeInstanceOf(WrongExpectedRevision);
        });
    };
    await Promise.all([write(one), write(two)]);
    const events = await readAll(one, 'till-1');
    expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(new Set(events.map(({ position }) => position)).size).toBe(50);
  });

  it("show a subscriber the other's appends", async () => {
    const seen = follow(two, { after: null }, ({ events }) => events.length >= 30);
    for (const [at, event] of sampleEvents('MoneyTaken', 30).entries())
      await one.append('till-1', at - 1, [event]);
    expect((await seen).events.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 30 }, (_, at) => at),
    );
  });

  it('show a reader that may not write everything, too', async () => {
    const reader = openSqliteEventStore(inFolder('events.db'), { readOnly: true });
    const seen = follow(reader, { after: null }, ({ events }) => events.length >= 2);
    await one.append('till-1', noStream, [sampleEvent('MoneyTaken')]);
    await two.append('till-1', 0, [sampleEvent('MoneyTaken')]);
    expect((await seen).events).toHaveLength(2);
    await expect(reader.append('till-1', 1, [sampleEvent('MoneyTaken')])).rejects.toMatchObject({
      problem: 'read-only',
    });
    await reader.close();
  });

  it('look at once when woken, without polling', async () => {
    const patient = openSqliteEventStore(inFolder('events.db'), { readOnly: true, pollMillis: 3_600_000 });
    const seen = follow(patient, { after: null }, ({ events }) => events.length >= 1);
    await one.append('till-1', noStream, [sampleEvent('MoneyTaken')]);
    patient.wake();
    expect((await seen).events).toHaveLength(1);
    await patient.close();
  });

  it('end subscriptions and refuse work once closed', async () => {
    const abort = new AbortController();
    let batches = 0;
    for await (const batch of one.subscribe({ after: null, signal: abort.signal })) {
      batches += 1;
      if (batch.caughtUp) setTimeout(() => void one.close(), 5);
    }
    expect(batches).toBe(1);
    await expect(one.append('till-1', noStream, [sampleEvent('MoneyTaken')])).rejects.toMatchObject({
      problem: 'closed',
    });
    await expect(one.head()).rejects.toMatchObject({ problem: 'closed' });
  });

  it('store what was sent before closing', async () => {
    const sent = one.append('till-1', noStream, [sampleEvent('MoneyTaken')]);
    await one.close();
    expect(await sent).toMatchObject({ revision: 0 });
    expect(await readAll(two, 'till-1')).toHaveLength(1);
  });
});

describe('appends that arrive together', () => {
  /** Counts commits by the data version another connection sees. */
  async function commitsDuring(path: string, action: () => Promise<unknown>): Promise<number> {
    const watcher = new Database(path, { readonly: true });
    const version = () => Number(watcher.pragma('data_version', { simple: true }));
    let [commits, seen] = [0, version()];
    const timer = setInterval(look, 0);
    function look(): void {
      const now = version();
      if (now !== seen) commits += 1;
      seen = now;
    }
    await action();
    look();
    clearInterval(timer);
    watcher.close();
    return commits;
  }

  it('share one commit, and a refused one spoils none', async () => {
    const store = openSqliteEventStore(inFolder('events.db'));
    await store.append('till-0', noStream, [sampleEvent('MoneyTaken')]);
    const send = () =>
      Promise.allSettled(
        Array.from({ length: 64 }, (_, at) =>
          store.append(`till-${at}`, noStream, [sampleEvent('MoneyTaken')]),
        ),
      );
    let results: PromiseSettledResult<unknown>[] = [];
    const commits = await commitsDuring(store.path, async () => {
      results = await send();
    });
    expect(commits).toBe(1);
    expect(results.map(({ status }) => status)).toEqual(['rejected', ...Array(63).fill('fulfilled')]);
    expect(results[0]).toMatchObject({ reason: { name: 'WrongExpectedRevision', actual: 0 } });
    const all = await follow(store, { after: null }, ({ events }) => events.length >= 64);
    expect(new Set(all.events.map(({ stream }) => stream)).size).toBe(64);
    await store.close();
  });

  it('go on sharing commits under 64 writers', async () => {
    const store = openSqliteEventStore(inFolder('events.db'));
    const write = async (writer: number) => {
      for (let revision = noStream; revision < 9; revision++)
        await store.append(`till-${writer}`, revision, [sampleEvent('MoneyTaken')]);
    };
    const commits = await commitsDuring(store.path, () =>
      Promise.all(Array.from({ length: 64 }, (_, writer) => write(writer))),
    );
    expect(commits).toBeLessThan(64);
    for (let writer = 0; writer < 64; writer++)
      expect((await readAll(store, `till-${writer}`)).map(({ revision }) => revision)).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
    await store.close();
  });
});

describe('a stored event whose text is no JSON', () => {
  it.each(['data', 'meta'])('is named by stream and revision: %s', async (column) => {
    const path = inFolder('events.db');
    const store = openSqliteEventStore(path);
    await store.append('till-7', noStream, sampleEvents('MoneyTaken', 3));
    const vandal = new Database(path);
    vandal.prepare(`UPDATE events SET ${column} = '{' WHERE revision = 1`).run();
    vandal.close();
    for (const reading of [
      readAll(store, 'till-7'),
      follow(store, { after: null }, ({ events }) => events.length >= 3),
    ]) {
      await expect(reading).rejects.toBeInstanceOf(UnreadableEvent);
      await expect(reading).rejects.toMatchObject({ stream: 'till-7', revision: 1 });
    }
    await store.close();
  });
});

describe('two stores on one file of views', () => {
  const collection = { name: 'tills', version: 1, fields: ['total'], indexes: ['total'] };
  const document = (total: number, position: string) => ({
    key: 'a',
    doc: { total },
    fields: { total },
    source: 'log',
    position,
  });

  it('see a promotion of the other at once, reader and writer alike', async () => {
    const builder = openSqliteReadStore(inFolder('views.db'));
    const reader = openSqliteReadStore(inFolder('views.db'), { readOnly: true });
    await builder.write([{ collection, documents: [document(1, '1')] }]);
    await builder.promote(collection);
    expect(await reader.get(collection, 'a')).toEqual({ total: 1 });
    for (const round of [2, 3, 4]) {
      const build = { ...collection, build: `build-${round}` };
      await builder.write([{ collection: build, documents: [document(round, '1')] }]);
      expect(await reader.find(collection, { limit: 1 })).toMatchObject({
        items: [{ doc: { total: round - 1 } }],
      });
      await builder.promote(build);
      const where = [{ field: 'total', is: round }];
      expect((await reader.find(collection, { where, limit: 1 })).items).toHaveLength(1);
      expect(await reader.count(collection, where)).toBe(1);
    }
    await expect(reader.write([])).rejects.toMatchObject({ problem: 'read-only' });
    await reader.close();
    await builder.close();
  });

  it('refuse a collection whose fields changed without a new version', async () => {
    const store = openSqliteReadStore(inFolder('views.db'));
    await store.write([{ collection, documents: [document(1, '1')] }]);
    const changed = { ...collection, fields: ['total', 'city'] };
    await expect(store.write([{ collection: changed, documents: [] }])).rejects.toThrow('higher version');
    await expect(store.find(changed, { limit: 1 })).rejects.toThrow('higher version');
    expect(await store.get(collection, 'a')).toEqual({ total: 1 });
    await store.close();
  });

  it('forget a collection that was made in a write that failed', async () => {
    const store = openSqliteReadStore(inFolder('views.db'));
    const fresh = { ...collection, name: 'fresh', fields: ['x', 'y'], indexes: ['y'] };
    const refused = store.write([
      { collection: fresh, documents: [] },
      { collection, documents: [], checkpoint: { source: 'log', from: '5', position: '6' } },
    ]);
    await expect(refused).rejects.toThrow();
    const other = { ...collection, name: 'other' };
    await store.write([{ collection: other, documents: [document(3, '1')] }]);
    const where = [{ field: 'total', atLeast: 3 }];
    expect(await store.count(other, where)).toBe(1);
    expect(await store.count(fresh)).toBe(0);
    await store.close();
  });

  it('use the declared indexes', async () => {
    const store = openSqliteReadStore(inFolder('views.db'));
    await store.write([{ collection, documents: [document(1, '1')] }]);
    await store.promote(collection);
    const file = new Database(inFolder('views.db'), { readonly: true });
    const plan = file
      .prepare('EXPLAIN QUERY PLAN SELECT key FROM documents_1 WHERE doc IS NOT NULL AND f0 = ? ORDER BY key')
      .all(1) as { readonly detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toMatch(/USING INDEX documents_1_f0/);
    file.close();
    await store.close();
  });
});
