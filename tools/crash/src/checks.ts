import { join } from 'node:path';
import { openSqliteEventStore, openSqliteReadStore } from '@zixin/adapter-sqlite';
import {
  type Collection,
  collectionOf,
  createChainVerifier,
  type EventStore,
  type ReadStore,
} from '@zixin/kernel';
import { canonicalJson, nodeFingerprints } from '@zixin/platform';
import { bringViewsUpToDate } from '@zixin/services';
import { allViews } from '@zixin/views';

export interface LogCheck {
  readonly events: number;
  readonly problems: readonly string[];
  /** How often each payment number was recorded. */
  readonly payments: ReadonlyMap<string, number>;
  readonly ids: ReadonlySet<string>;
}

/** Reads the whole log as it lies on disk: chains, ids, payments. */
export async function checkLog(data: string): Promise<LogCheck> {
  const store = openSqliteEventStore(join(data, 'events.db'), { readOnly: true });
  const check = await checkLogOf(store);
  await store.close();
  return check;
}

/** The same of any store. */
export async function checkLogOf(store: Pick<EventStore, 'subscribe'>): Promise<LogCheck> {
  const verifier = createChainVerifier(nodeFingerprints);
  const problems: string[] = [];
  const payments = new Map<string, number>();
  const ids = new Set<string>();
  let events = 0;
  for await (const batch of store.subscribe({ after: null, signal: new AbortController().signal })) {
    for (const event of batch.events) {
      events += 1;
      const problem = verifier.check(event);
      if (problem !== null) problems.push(`${event.stream} ${event.revision}: ${problem}`);
      if (ids.has(event.id)) problems.push(`${event.stream} ${event.revision}: its id stands twice`);
      ids.add(event.id);
      const { number } = event.data as { readonly number?: string };
      if (event.type === 'PaymentReceived' && number) payments.set(number, (payments.get(number) ?? 0) + 1);
    }
    if (batch.caughtUp) break;
  }
  return { events, problems, payments, ids };
}

async function documentsOf(readStore: ReadStore, collection: Collection): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ReadStore['find']>> = await readStore.find(collection, {
      limit: 1_000,
      ...(cursor === null ? {} : { cursor }),
    });
    for (const { key, doc } of page.items) documents.set(key, canonicalJson(doc));
    cursor = page.next;
  } while (cursor !== null);
  return documents;
}

/** Compares every document of the views the server left with a fresh build from the log. */
export async function checkViews(data: string): Promise<readonly string[]> {
  const eventStore = openSqliteEventStore(join(data, 'events.db'), { readOnly: true });
  const left = openSqliteReadStore(join(data, 'views.db'));
  const fresh = openSqliteReadStore(join(data, 'fresh-views.db'));
  for (const readStore of [left, fresh]) await bringViewsUpToDate({ eventStore, readStore });
  const problems = await compareViews(left, fresh);
  for (const store of [eventStore, left, fresh]) await store.close();
  return problems;
}

/** Every document of every view that is not the same in both. */
export async function compareViews(left: ReadStore, fresh: ReadStore): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const view of allViews) {
    const collection = collectionOf(view);
    const [found, built] = [await documentsOf(left, collection), await documentsOf(fresh, collection)];
    if (found.size !== built.size)
      problems.push(`${view.name}: ${found.size} documents, ${built.size} in a rebuild`);
    for (const [key, doc] of built)
      if (found.get(key) !== doc) problems.push(`${view.name} ${key} differs from a rebuild`);
  }
  return problems;
}
