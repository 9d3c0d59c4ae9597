import type { EventStore } from '@zixin/kernel';
import { partitionsOf } from './partitions.js';

/**
 * The events of the log that a partition of the journal holds, read from the log itself: the same source with the same positions,
 * so a view built from it goes on with the journal.
 */
export function partitionOfLog(log: EventStore, partition: number, partitions: number): EventStore {
  return {
    append: (stream, expected, events) => log.append(stream, expected, events),
    read: (stream, options) => log.read(stream, options),
    head: () => log.head(),
    async *subscribe(options) {
      for await (const batch of log.subscribe(options)) {
        const events = batch.events.filter(({ meta }) =>
          partitionsOf(meta.partitionKey, partitions).includes(partition),
        );
        yield { ...batch, events };
      }
    },
  };
}
