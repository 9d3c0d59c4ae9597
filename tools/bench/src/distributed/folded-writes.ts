import { partitionsOf } from '@zixin/adapter-kafka';
import {
  type Collection,
  collectionOf,
  type DocumentWrite,
  type EventStore,
  runViews,
  type StoredEvent,
} from '@zixin/kernel';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { homeOnly } from '@zixin/platform/distributed';
import { allViews, creditCatalog } from '@zixin/views';

/** What a batch of events asks and writes of each view. */
export type FoldedBatch = readonly {
  readonly collection: Collection;
  /** Keys that were not in memory. */
  readonly loaded: readonly string[];
  readonly documents: readonly DocumentWrite[];
}[];

export interface Folded {
  /** What a projector writes for each partition, in its order. */
  readonly partitions: readonly (readonly FoldedBatch[])[];
  /** Events that views know. */
  readonly events: number;
  /** Documents of each view in the end. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What the log folds to as a projector of so many partitions does it, in batches of so many records of a partition. */
export async function foldLog(log: EventStore, partitions: number, batchSize = 1_000): Promise<Folded> {
  const all = await eventsOf(log);
  const memory = createInMemoryReadStore();
  let events = 0;
  const folded: FoldedBatch[][] = [];
  for (let partition = 0; partition < partitions; partition += 1) {
    const own: FoldedBatch[] = [];
    const loads = new Map<string, readonly string[]>();
    const readStore: typeof memory = {
      ...memory,
      load(collection, keys) {
        loads.set(collection.name, keys);
        return memory.load(collection, keys);
      },
      async write(writes) {
        own.push(
          writes.map(({ collection, documents }) => ({
            ...{ collection, documents, loaded: loads.get(collection.name) ?? [] },
          })),
        );
        loads.clear();
        await memory.write(writes);
      },
    };
    const records = all.filter(({ meta }) => partitionsOf(meta.partitionKey, partitions).includes(partition));
    await runViews({
      ...{ readStore, views: allViews, catalog: creditCatalog, stopWhenCaughtUp: true },
      eventStore: homeOnly(following(log, records, batchSize), partition, partitions),
      batchSize,
      ...{ source: `journal/${partition}`, signal: new AbortController().signal },
      onProgress: (progress) => (events += progress.events),
    });
    folded.push(own);
  }
  const counts: Record<string, number> = {};
  for (const view of allViews) counts[view.name] = await memory.count(collectionOf(view));
  return { partitions: folded, events, counts };
}

async function eventsOf(log: EventStore): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const batch of log.subscribe({ after: null, signal: new AbortController().signal })) {
    all.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return all;
}

/** A store whose subscriptions hand on these records in batches. */
function following(log: EventStore, records: readonly StoredEvent[], batchSize: number): EventStore {
  return {
    ...log,
    async *subscribe({ types }) {
      for (let from = 0; from < records.length; from += batchSize) {
        const batch = records.slice(from, from + batchSize);
        yield {
          events: batch.filter(({ type }) => types?.includes(type) ?? true),
          position: batch.at(-1)?.position ?? '',
          caughtUp: from + batchSize >= records.length,
        };
      }
    },
  };
}
