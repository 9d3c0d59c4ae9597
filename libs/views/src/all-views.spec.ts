import {
  type AnyView,
  collectionOf,
  type EventStore,
  keysOf,
  noStream,
  type ReadStore,
  runViews,
} from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import * as fc from 'fast-check';
import { allViews } from './all-views.js';
import { creditCatalog } from './catalogs.js';
import type { AccountHistory } from './testing/account-history.js';
import { registered } from './testing/customer-events.js';
import { randomHistory } from './testing/random-history.js';

async function logOf(history: AccountHistory): Promise<EventStore> {
  const store = createInMemoryEventStore();
  await store.append(registered.stream, noStream, [registered]);
  for (const [index, event] of history.events.entries())
    await store.append(event.stream, index - 1, [event as never]);
  return store;
}

const loopOver = (eventStore: EventStore, readStore: ReadStore) => ({
  ...{ eventStore, readStore, views: allViews, catalog: creditCatalog, source: 'log' },
  ...{ signal: new AbortController().signal, stopWhenCaughtUp: true },
});

/** A store whose writer is killed between the documents of a batch and its checkpoints. */
function killedAfter(readStore: ReadStore, batches: number): ReadStore {
  let left = batches;
  return {
    ...readStore,
    async write(writes) {
      left -= 1;
      if (left > 0) return readStore.write(writes);
      await readStore.write(writes.map(({ collection, documents }) => ({ collection, documents })));
      throw new Error('killed');
    },
  };
}

async function documentsOf(
  eventStore: EventStore,
  batchSizes: readonly number[],
  cachedDocuments: number,
  readStore = createInMemoryReadStore(),
) {
  for (const batchSize of batchSizes)
    await runViews({ ...loopOver(eventStore, readStore), batchSize, cachedDocuments });
  const pages = allViews.map((view) => readStore.find(collectionOf(view), { limit: 1_000 }));
  return Promise.all(pages);
}

/** Documents of a view that had an event before the one that is said to begin them. */
function begunAgain(view: AnyView, events: AccountHistory['events']): readonly string[] {
  const seen = new Set<string>();
  const begins: readonly string[] = view.begins ?? [];
  return events
    .filter(({ type }) => type in view.on)
    .flatMap((event) => {
      const keys = keysOf(view as never, event as never);
      const again = begins.includes(event.type) ? keys.filter((key) => seen.has(key)) : [];
      keys.forEach((key) => seen.add(key));
      return again.map((key) => `${view.name} ${key}`);
    });
}

describe('all views', () => {
  it('have names of their own and only declared indexes', () => {
    expect(new Set(allViews.map(({ name }) => name)).size).toBe(allViews.length);
    for (const { fields, indexes } of allViews)
      for (const index of indexes) expect(Object.keys(fields)).toContain(index);
  });

  it('handle only events the catalogs know', () => {
    for (const view of allViews)
      for (const type of Object.keys(view.on)) expect(type in creditCatalog).toBe(true);
  });

  it('begin a document with what is first of it in every history', () =>
    fc.assert(
      fc.property(randomHistory(40), ({ events }) => {
        expect(allViews.flatMap((view) => begunAgain(view, events))).toEqual([]);
      }),
      { numRuns: 25 },
    ));

  it('come out the same after a writer was killed in the middle of a batch', () =>
    fc.assert(
      fc.asyncProperty(
        randomHistory(40),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        async (history, batchSize, batches, nextSize) => {
          const log = await logOf(history);
          const readStore = createInMemoryReadStore();
          const killed = killedAfter(readStore, batches);
          await runViews({ ...loopOver(log, killed), batchSize }).catch(({ message }: Error) =>
            expect(message).toBe('killed'),
          );
          expect(await documentsOf(log, [nextSize], 5, readStore)).toEqual(
            await documentsOf(log, [1_000], 5_000),
          );
        },
      ),
      { numRuns: 25 },
    ));

  it('come out the same in one go, in batches, and when the log is folded again', () =>
    fc.assert(
      fc.asyncProperty(
        randomHistory(40),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        async (history, batchSize, cached) => {
          const log = await logOf(history);
          const whole = await documentsOf(log, [1_000], 5_000);
          expect(whole.some(({ items }) => items.length > 0)).toBe(true);
          expect(await documentsOf(log, [batchSize, 1_000], cached)).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    ));
});
