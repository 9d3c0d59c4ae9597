import fc from 'fast-check';
import type { CalendarDate } from './calendar-date.js';
import { UnreadableEvent } from './catalog.js';
import { type EventStore, noStream } from './event-store.js';
import type { ReadStore } from './read-store.js';
import { readAll, sampleEvent } from './testing/event-samples.js';
import { createInMemoryEventStore } from './testing/in-memory-event-store.js';
import { createInMemoryReadStore } from './testing/in-memory-read-store.js';
import { tillCatalog, type TillEvent } from './testing/till.js';
import { type AnyView, anyView, type View } from './view.js';
import { collectionOf, runViews, type ViewLoopOptions, type ViewProgress } from './view-loop.js';

interface TillTotal {
  readonly total: number;
  readonly entries: readonly string[];
}

/** One document a till, gone when the till is closed. Counting twice would show. */
const tillTotals: View<TillTotal, TillEvent> = {
  name: 'tillTotals',
  version: 1,
  key: ({ stream }) => stream,
  on: {
    MoneyTaken: (doc, { data }) => ({
      total: (doc?.total ?? 0) + data.minor,
      entries: [...(doc?.entries ?? []), data.receipt],
    }),
    TillClosed: () => null,
  },
  fields: { total: ({ total }) => total },
  indexes: ['total'],
};

/** Each entry counts for its till, for its day and for all. */
const takings: View<{ readonly key: string; readonly total: number }, TillEvent> = {
  name: 'takings',
  version: 1,
  key: ({ stream, effectiveOn }) => [stream, effectiveOn, 'all'],
  on: { MoneyTaken: (doc, { data }, key) => ({ key, total: (doc?.total ?? 0) + data.minor }) },
  fields: { total: ({ total }) => total },
  indexes: [],
};

const totals = anyView(tillTotals);
const sums = anyView(takings);

let receipts = 0;
/** Appends events to a till: a number is money taken, `null` closes it. */
async function happen(store: EventStore, id: string, ...facts: readonly (number | null)[]): Promise<void> {
  const stream = `till-${id}`;
  const on = '2026-03-02' as CalendarDate;
  const events = facts.map((minor) =>
    minor === null
      ? sampleEvent('TillClosed', { on })
      : sampleEvent('MoneyTaken', { on, receipt: `r${(receipts += 1)}`, minor }, { schemaVersion: 2 }),
  );
  const before = await readAll(store, stream);
  await store.append(stream, before.length + noStream, events);
}

type Setup = Partial<ViewLoopOptions> & Pick<ViewLoopOptions, 'eventStore' | 'readStore'>;

function options(setup: Setup, ...views: readonly AnyView[]): ViewLoopOptions {
  const signal = new AbortController().signal;
  return { views, catalog: tillCatalog, source: 'log', signal, ...setup };
}

/** Runs views to the end of the log and gives the number of events read. */
async function catchUp(setup: Setup, ...views: readonly AnyView[]): Promise<number> {
  let events = 0;
  const onProgress = (progress: ViewProgress) => {
    events += progress.events;
  };
  await runViews(options({ onProgress, ...setup, stopWhenCaughtUp: true }, ...views));
  return events;
}

async function contents(readStore: ReadStore, view: AnyView, build?: string): Promise<unknown> {
  const { items } = await readStore.find(collectionOf(view, build), { limit: 1_000 });
  return Object.fromEntries(items.map(({ key, doc }) => [key, doc]));
}

function stores() {
  return { eventStore: createInMemoryEventStore(), readStore: createInMemoryReadStore() };
}

/** What a restart from the very start of the log sees: the documents, but no checkpoint. */
function withoutCheckpoints(readStore: ReadStore): ReadStore {
  return { ...readStore, checkpoints: async () => ({}) };
}

describe('folding', () => {
  it('gives the documents of the events, and their fields to queries', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 10, 20);
    await happen(setup.eventStore, 'b', 5);
    await catchUp(setup, totals);
    expect(await contents(setup.readStore, totals)).toMatchObject({
      'till-a': { total: 30 },
      'till-b': { total: 5 },
    });
    const where = [{ field: 'total', atLeast: 30 }];
    expect(await setup.readStore.count(collectionOf(totals), where)).toBe(1);
  });

  it('gives an event to each of its keys', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 10, 20);
    await happen(setup.eventStore, 'b', 5);
    await catchUp({ ...setup, batchSize: 2 }, sums);
    expect(await contents(setup.readStore, sums)).toEqual({
      'till-a': { key: 'till-a', total: 30 },
      'till-b': { key: 'till-b', total: 5 },
      '2026-03-02': { key: '2026-03-02', total: 35 },
      all: { key: 'all', total: 35 },
    });
  });

  it('deletes a document, and makes it anew when more happens', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 10, null);
    await happen(setup.eventStore, 'b', 1, null, 7);
    await catchUp(setup, totals);
    expect(await contents(setup.readStore, totals)).toMatchObject({ 'till-b': { total: 7 } });
    expect(await setup.readStore.get(collectionOf(totals), 'till-a')).toBeNull();
    await catchUp({ ...setup, readStore: withoutCheckpoints(setup.readStore) }, totals);
    expect(await setup.readStore.count(collectionOf(totals))).toBe(1);
  });

  it('is the same with hardly any documents in memory', async () => {
    const setup = stores();
    for (const round of [1, 2, 3])
      for (const id of ['a', 'b', 'c', 'd']) await happen(setup.eventStore, id, round);
    await catchUp({ ...setup, batchSize: 2, cachedDocuments: 1 }, totals, sums);
    expect(await contents(setup.readStore, totals)).toMatchObject({
      'till-a': { total: 6 },
      'till-d': { total: 6 },
    });
    expect(await contents(setup.readStore, sums)).toMatchObject({ all: { total: 24 } });
  });

  it('reads nothing before an event that begins its document', async () => {
    const receipts: View<{ readonly minor: number }, TillEvent> = {
      ...{ name: 'receipts', version: 1, fields: {}, indexes: [] },
      key: ({ data }) => ('receipt' in data ? data.receipt : []),
      begins: ['MoneyTaken'],
      on: { MoneyTaken: (_, { data: { minor } }) => ({ minor }) },
    };
    const { eventStore, readStore } = stores();
    await happen(eventStore, 'a', 5, 7);
    const asked: string[] = [];
    const watched: ReadStore = {
      ...readStore,
      load: (collection, keys) => (asked.push(...keys), readStore.load(collection, keys)),
    };
    await catchUp({ eventStore, readStore: watched }, anyView(receipts));
    await catchUp({ eventStore, readStore: withoutCheckpoints(watched) }, anyView(receipts));
    expect(asked).toEqual([]);
    expect(Object.values((await contents(readStore, anyView(receipts))) as object)).toEqual([
      { minor: 5 },
      { minor: 7 },
    ]);
  });

  it('stops loudly at an event it cannot read and keeps what it had', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 10);
    await catchUp(setup, totals);
    const future = sampleEvent('MoneyTaken', {}, { schemaVersion: 3 });
    await setup.eventStore.append('till-a', 0, [future]);
    await expect(catchUp(setup, totals)).rejects.toBeInstanceOf(UnreadableEvent);
    expect(await contents(setup.readStore, totals)).toMatchObject({ 'till-a': { total: 10 } });
  });
});

describe('going on', () => {
  it('resumes after the checkpoint', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1, 2, 3);
    expect(await catchUp(setup, totals)).toBe(3);
    await happen(setup.eventStore, 'a', 4);
    expect(await catchUp(setup, totals)).toBe(1);
    expect(await catchUp(setup, totals)).toBe(0);
    expect(await contents(setup.readStore, totals)).toMatchObject({ 'till-a': { total: 10 } });
  });

  it('resumes each view where it was when they are run together', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1, 2);
    await catchUp(setup, totals);
    await happen(setup.eventStore, 'a', 3);
    await catchUp(setup, totals, sums);
    expect(await contents(setup.readStore, totals)).toMatchObject({ 'till-a': { total: 6 } });
    expect(await contents(setup.readStore, sums)).toMatchObject({ all: { total: 6 } });
  });

  it('moves the checkpoint past events nobody handles', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1);
    await setup.eventStore.append('note-1', noStream, [
      sampleEvent('NoteWritten'),
      sampleEvent('NoteStruck'),
    ]);
    await catchUp(setup, totals);
    const head = await setup.eventStore.head();
    expect(await setup.readStore.checkpoints(collectionOf(totals))).toEqual({ log: head });
  });

  it('ends at the end of an empty log', async () => {
    expect(await catchUp(stores(), totals, sums)).toBe(0);
  });

  it('follows the log live until the signal', async () => {
    const setup = stores();
    const abort = new AbortController();
    let seen = 0;
    const onProgress = ({ events }: ViewProgress) => {
      seen += events;
      if (seen >= 3) abort.abort();
    };
    const running = runViews(options({ ...setup, signal: abort.signal, onProgress }, totals));
    await happen(setup.eventStore, 'a', 1);
    await happen(setup.eventStore, 'a', 2);
    await happen(setup.eventStore, 'b', 3);
    await running;
    expect(await contents(setup.readStore, totals)).toMatchObject({
      'till-a': { total: 3 },
      'till-b': { total: 3 },
    });
  });
});

describe('seeing events again', () => {
  it('changes nothing', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1, 2, 3);
    await happen(setup.eventStore, 'b', 4, null);
    await catchUp(setup, totals, sums);
    const before = [await contents(setup.readStore, totals), await contents(setup.readStore, sums)];
    const again = { ...setup, readStore: withoutCheckpoints(setup.readStore), batchSize: 2 };
    expect(await catchUp(again, totals, sums)).toBe(5);
    expect([await contents(setup.readStore, totals), await contents(setup.readStore, sums)]).toEqual(before);
  });

  it('changes nothing, and what is new behind them counts once', async () => {
    for (const batchSize of [1, 2, 10]) {
      const setup = stores();
      await happen(setup.eventStore, 'a', 1, 2, 3);
      await catchUp(setup, totals, sums);
      await happen(setup.eventStore, 'a', 4);
      await catchUp({ ...setup, readStore: withoutCheckpoints(setup.readStore), batchSize }, totals, sums);
      expect(await contents(setup.readStore, totals)).toMatchObject({ 'till-a': { total: 10 } });
      expect(await contents(setup.readStore, sums)).toMatchObject({ all: { total: 10 } });
    }
  });

  it('changes nothing when several run the same views at once', async () => {
    const setup = stores();
    for (const at of Array(20).keys()) await happen(setup.eventStore, `${at % 3}`, at);
    await Promise.all(
      [1, 3, 7].map((batchSize) => catchUp({ ...setup, batchSize, cachedDocuments: 2 }, totals, sums)),
    );
    expect(await contents(setup.readStore, sums)).toMatchObject({ all: { total: 190 } });
    const other = { ...setup, readStore: createInMemoryReadStore() };
    await catchUp(other, totals, sums);
    for (const view of [totals, sums])
      expect(await contents(setup.readStore, view)).toEqual(await contents(other.readStore, view));
  });

  it('starts again when its documents are dropped under it', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1, 2, 3);
    const abort = new AbortController();
    let dropped = false;
    let target = '';
    const running = runViews(
      options(
        {
          ...setup,
          signal: abort.signal,
          onProgress({ position, caughtUp }) {
            if (caughtUp && !dropped) {
              dropped = true;
              void setup.readStore
                .drop(collectionOf(totals))
                .then(() => happen(setup.eventStore, 'b', 4))
                .then(async () => {
                  target = (await setup.eventStore.head()) ?? '';
                });
            }
            if (target !== '' && position >= target) abort.abort();
          },
        },
        totals,
      ),
    );
    await running;
    expect(await contents(setup.readStore, totals)).toMatchObject({
      'till-a': { total: 6 },
      'till-b': { total: 4 },
    });
  });
});

describe('rebuilding', () => {
  it('beside the live documents gives the same, and leaves them alone', async () => {
    const setup = stores();
    await happen(setup.eventStore, 'a', 1, 2);
    await happen(setup.eventStore, 'b', 3, null);
    await catchUp(setup, totals, sums);
    for (const view of [totals, sums]) await setup.readStore.promote(collectionOf(view));
    expect(await catchUp({ ...setup, build: 'x' }, totals, sums)).toBe(4);
    for (const view of [totals, sums]) {
      const live = await contents(setup.readStore, view);
      expect(await contents(setup.readStore, view, 'x')).toEqual(live);
      await setup.readStore.promote(collectionOf(view, 'x'));
      expect(await contents(setup.readStore, view)).toEqual(live);
    }
    await happen(setup.eventStore, 'a', 10);
    expect(await catchUp(setup, totals, sums)).toBe(1);
    expect(await contents(setup.readStore, sums)).toMatchObject({ all: { total: 16 } });
  });

  it('may be promoted while the live views run on', async () => {
    const anyLog = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.option(fc.nat({ max: 99 }), { freq: 4 })),
      {
        minLength: 2,
        maxLength: 16,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        anyLog,
        fc.integer({ min: 1, max: 4 }),
        fc.nat({ max: 16 }),
        async (log, batchSize, part) => {
          const setup = stores();
          const add = async (facts: typeof log) => {
            for (const [id, minor] of facts) await happen(setup.eventStore, id, minor);
          };
          await add(log.slice(0, part));
          await setup.readStore.promote(collectionOf(totals));
          const abort = new AbortController();
          let reached = '';
          const live = runViews(
            options(
              {
                ...setup,
                batchSize,
                signal: abort.signal,
                onProgress: ({ position }) => {
                  reached = position;
                },
              },
              totals,
            ),
          );
          await catchUp({ ...setup, build: 'x' }, totals);
          const adding = add(log.slice(part));
          await setup.readStore.promote(collectionOf(totals, 'x'));
          await adding;
          await happen(setup.eventStore, 'end', 1);
          const head = (await setup.eventStore.head()) ?? '';
          while (reached < head) await new Promise((resolve) => setImmediate(resolve));
          abort.abort();
          await live;
          const fresh = { ...setup, readStore: createInMemoryReadStore() };
          await catchUp(fresh, totals);
          expect(await contents(setup.readStore, totals)).toEqual(await contents(fresh.readStore, totals));
        },
      ),
      { numRuns: 60 },
    );
  });
});
