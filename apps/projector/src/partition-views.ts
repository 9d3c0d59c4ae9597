import { type JournalPartition, JournalTrimmed, partitionOfLog } from '@zixin/adapter-kafka';
import { collectionOf, type EventStore, type ReadStore, runViews, type ViewProgress } from '@zixin/kernel';
import { homeOnly, isBuilt, journalProgress, markBuilt } from '@zixin/platform/distributed';
import { allViews, creditCatalog } from '@zixin/views';

export interface BatchFolded {
  readonly events: number;
  readonly seconds: number;
  readonly lagSeconds: number;
}

export interface PartitionViews {
  readonly partition: JournalPartition;
  readonly partitions: number;
  /** The event store behind the journal. */
  readonly log: EventStore;
  readonly readStore: ReadStore;
  onBatch(batch: BatchFolded): void;
}

/**
 * Brings views that are new up from the log, so that the journal's age does not matter, then follows a partition with all views
 * until its signal aborts.
 */
export async function projectPartition(options: PartitionViews): Promise<void> {
  const { signal } = options.partition;
  await buildNewViews(options);
  while (!signal.aborted) {
    try {
      await fold(options, allViews, options.partition.eventStore);
      return;
    } catch (error) {
      if (!(error instanceof JournalTrimmed)) throw error;
      await fold(options, allViews, fromLog(options), true);
    }
  }
}

/** Of a view whose version nobody reads yet: this partition's part, and the switch to it when it was the last part. */
async function buildNewViews(options: PartitionViews): Promise<void> {
  const { readStore, partition, partitions } = options;
  const live = await Promise.all(allViews.map(({ name }) => readStore.liveVersion(name)));
  const fresh = allViews.filter(({ version }, index) => live[index] !== version);
  if (fresh.length === 0) return;
  const before = await readStore.checkpoints(journalProgress);
  const collections = fresh.map((view) => collectionOf(view));
  if (!collections.every((view) => isBuilt(before, view, partition.source)))
    await fold(options, fresh, fromLog(options), true);
  if (partition.signal.aborted) return;
  for (const view of collections) await markBuilt(readStore, view, partition.source);
  const progress = await readStore.checkpoints(journalProgress);
  const sources = Array.from({ length: partitions }, (_, index) => `journal/${index}`);
  for (const view of collections)
    if (sources.every((source) => isBuilt(progress, view, source))) await readStore.promote(view);
}

function fromLog({ log, partition, partitions }: PartitionViews): EventStore {
  return partitionOfLog(log, partition.partition, partitions);
}

async function fold(
  options: PartitionViews,
  views: typeof allViews,
  source: EventStore,
  stopWhenCaughtUp = false,
): Promise<void> {
  const { partition, partitions, readStore } = options;
  const own = homeOnly(source, partition.partition, partitions);
  let begun = performance.now();
  const eventStore: EventStore = {
    ...own,
    async *subscribe(subscription) {
      for await (const batch of own.subscribe(subscription)) {
        begun = performance.now();
        yield batch;
      }
    },
  };
  await runViews({
    ...{ eventStore, readStore, views, catalog: creditCatalog, stopWhenCaughtUp },
    ...{ source: partition.source, signal: partition.signal },
    // What a fetch brings is written at once: each batch costs the read store the same few questions.
    batchSize: 2_000,
    onProgress: (progress) => options.onBatch(folded(progress, begun)),
  });
}

function folded({ events, caughtUp, recordedAt }: ViewProgress, begun: number): BatchFolded {
  const age = recordedAt === null ? 0 : (Date.now() - Date.parse(recordedAt)) / 1_000;
  const seconds = (performance.now() - begun) / 1_000;
  return { events, seconds, lagSeconds: caughtUp ? 0 : Math.max(0, age) };
}
