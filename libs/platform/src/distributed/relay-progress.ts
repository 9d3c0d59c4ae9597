import { partitionsOf } from '@zixin/adapter-kafka/partitions';
import type { EventBatch, EventStore, Position, ReadStore, SubscribeOptions } from '@zixin/kernel';
import { journalProgress, relayedIn, writeRelayed } from './journal-progress.js';

export interface RelayProgress {
  /** The log; notes the last event of each partition before it hands it out. */
  readonly eventStore: Pick<EventStore, 'subscribe'>;
  /** How far the relay is, with what it put into each partition, for those who do not ask Kafka. */
  readonly mirror: {
    read(): Promise<Position | null>;
    write(position: Position): Promise<void>;
  };
}

/** Keeps, in the read store, how far a relay is and where each partition ends: see `reachedIn`. */
export function relayProgress(
  log: Pick<EventStore, 'subscribe'>,
  readStore: ReadStore,
  partitions: number,
): RelayProgress {
  const last = new Map<number, Position>();
  const read = async () => relayedIn(await readStore.checkpoints(journalProgress));

  function note({ events }: EventBatch, upTo?: Position): void {
    for (const { meta, position } of events)
      if (upTo === undefined || position <= upTo)
        for (const partition of partitionsOf(meta.partitionKey, partitions)) last.set(partition, position);
  }

  /** What was published before but not noted: its relay ended between the two. */
  async function noteMissed(after: Position, signal: AbortSignal): Promise<void> {
    const noted = await read();
    if (noted !== null && noted >= after) return;
    for await (const batch of log.subscribe({ after: noted, signal })) {
      note(batch, after);
      if (batch.position >= after || batch.caughtUp) return;
    }
  }

  return {
    eventStore: {
      async *subscribe(options: SubscribeOptions) {
        if (options.after !== null) await noteMissed(options.after, options.signal);
        for await (const batch of log.subscribe(options)) {
          note(batch);
          yield batch;
        }
      },
    },
    mirror: {
      read,
      async write(position) {
        const noted = new Map(last);
        await writeRelayed(readStore, position, noted);
        for (const [partition, at] of noted) if (last.get(partition) === at) last.delete(partition);
      },
    },
  };
}
