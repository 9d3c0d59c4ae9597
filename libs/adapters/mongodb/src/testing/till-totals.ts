import {
  type AnyView,
  anyView,
  type CalendarDate,
  collectionOf,
  type EventStore,
  noStream,
  type ReadStore,
  runViews,
  type View,
  type ViewLoopOptions,
} from '@zixin/kernel';
import { createInMemoryReadStore, sampleEvent, tillCatalog, type TillEvent } from '@zixin/kernel/testing';

interface TillTotal {
  readonly total: number;
  readonly receipts: readonly string[];
}

/** One document a till, gone when the till is closed. What is lost or counted twice shows in the receipts. */
export function tillTotals(name: string): AnyView {
  const view: View<TillTotal, TillEvent> = {
    name,
    version: 1,
    key: ({ stream }) => stream,
    on: {
      MoneyTaken: (doc, { data }) => ({
        total: (doc?.total ?? 0) + data.minor,
        receipts: [...(doc?.receipts ?? []), data.receipt],
      }),
      TillClosed: () => null,
    },
    fields: { total: ({ total }) => total },
    indexes: ['total'],
  };
  return anyView(view);
}

/** Money taken in tills in turn, every tenth time one of them closed; the tills' names begin with `prefix`. */
export async function takeMoney(
  log: EventStore,
  prefix: string,
  tills: number,
  events: number,
): Promise<void> {
  const revisions = new Map<string, number>();
  const on = '2026-03-02' as CalendarDate;
  for (let at = 0; at < events; at++) {
    const stream = `till-${prefix}${(at * 7) % tills}`;
    const revision = revisions.get(stream) ?? noStream;
    const event =
      at % 10 === 9
        ? sampleEvent('TillClosed', { on })
        : sampleEvent('MoneyTaken', { on, receipt: `${prefix}${at}`, minor: at }, { schemaVersion: 2 });
    await log.append(stream, revision, [event]);
    revisions.set(stream, revision + 1);
  }
}

/** Folds a log into a view, to its end. */
export function project(
  eventStore: EventStore,
  readStore: ReadStore,
  view: AnyView,
  options: Partial<ViewLoopOptions> = {},
): Promise<void> {
  return runViews({
    ...{ eventStore, readStore, views: [view], catalog: tillCatalog, source: 'log' },
    ...{ signal: new AbortController().signal, stopWhenCaughtUp: true, batchSize: 50 },
    ...options,
  });
}

export const contentOf = async (store: ReadStore, view: AnyView) =>
  (await store.find(collectionOf(view), { limit: 10_000 })).items;

/** The content of a view that nothing ever disturbed. */
export async function undisturbed(view: AnyView, ...logs: readonly EventStore[]) {
  const store = createInMemoryReadStore();
  for (const [at, log] of logs.entries()) await project(log, store, view, { source: `part-${at}` });
  return contentOf(store, view);
}
