import { collectionOf, type EventStore, noStream, runViews } from '@zixin/kernel';
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

async function documentsOf(eventStore: EventStore, batchSizes: readonly number[], cachedDocuments: number) {
  const readStore = createInMemoryReadStore();
  for (const batchSize of batchSizes) {
    const signal = new AbortController().signal;
    const loop = { eventStore, readStore, views: allViews, catalog: creditCatalog, source: 'log', signal };
    await runViews({ ...loop, batchSize, cachedDocuments, stopWhenCaughtUp: true });
  }
  const pages = allViews.map((view) => readStore.find(collectionOf(view), { limit: 1_000 }));
  return Promise.all(pages);
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
