import type { EventStore } from '@zixin/kernel';
import { clientOf, type KafkaConnection } from './connection.js';
import { deadLettersTo } from './dead-letters.js';
import { type GroupTiming, runGroup, usualTiming } from './group-consumer.js';
import { type JournalPartition, type OwnedPartition, ownPartition } from './owned-partition.js';
import type { Topics } from './topics.js';

export interface JournalPartitionsOptions {
  readonly kafka: KafkaConnection;
  readonly topics: Pick<Topics, 'journal' | 'deadLetters'>;
  /** Instances of the same group share the partitions. */
  readonly groupId: string;
  /** The event store behind the journal, for loops that ask for its head. */
  readonly log?: Pick<EventStore, 'append' | 'read' | 'head'>;
  /** How many subscriptions `run` makes for a partition (default 1). They move together. */
  readonly loops?: number;
  readonly signal: AbortSignal;
  /** Runs the loops of one partition until its signal aborts; started again after a failure. */
  run(partition: JournalPartition): Promise<void>;
  /** The consumer, or the loops of the partition named, failed and start again: readiness is red until the next `onFetch`. */
  onCrash?(error: unknown, source?: string): void;
  /** A broker answered: call it alive. */
  onFetch?(): void;
  /** The partitions of this instance, at every change of the group; none when others have them all. */
  onShare?(partitions: readonly number[]): void;
  /** A record that nobody could handle is in the dead letters now. */
  onDeadLetter?(): void;
  readonly timing?: Partial<GroupTiming>;
}

/**
 * Runs loops over the partitions that the consumer group gives this instance, until the signal aborts. What a loop has handled is
 * what its checkpoint says; the group's offsets only say where to look for it.
 */
export async function runJournalPartitions(options: JournalPartitionsOptions): Promise<void> {
  const { topics, groupId, signal, loops = 1, log = noLog, onCrash, onFetch } = options;
  const client = clientOf(options.kafka);
  const bury = deadLettersTo(client, topics.deadLetters, () => options.onDeadLetter?.());
  const owned = new Map<number, OwnedPartition>();
  const endings = new Map<number, Promise<void>>();

  function release(partition: number): void {
    const ended = owned.get(partition)?.stop() ?? Promise.resolve();
    owned.delete(partition);
    endings.set(partition, ended);
  }

  function own(partition: number): OwnedPartition {
    const fresh = ownPartition(
      {
        ...{ client, groupId, partition, loops, log, bury, topic: topics.journal },
        restart: options.timing?.restart ?? usualTiming.restart,
        run: (of) => options.run(of),
        onFailure: (error) => onCrash?.(error, `journal/${partition}`),
      },
      endings.get(partition) ?? Promise.resolve(),
    );
    owned.set(partition, fresh);
    return fresh;
  }

  const releaseAll = () => [...owned.keys()].forEach(release);
  // At once: the consumer leaves only when nobody works on what it delivered.
  signal.addEventListener('abort', releaseAll, { once: true });
  await runGroup(
    {
      ...{ client, topic: topics.journal, groupId, signal },
      ...(options.timing && { timing: options.timing }),
      onCrash: (error) => onCrash?.(error),
      onFetch: () => onFetch?.(),
    },
    {
      assigned(partitions, controls) {
        options.onShare?.(partitions);
        for (const partition of [...owned.keys()]) if (!partitions.includes(partition)) release(partition);
        for (const partition of partitions) (owned.get(partition) ?? own(partition)).attach(controls);
      },
      deliver: async (delivery) => owned.get(delivery.partition)?.deliver(delivery),
      atEnd: (partition) => owned.get(partition)?.atEnd(),
    },
  );
  releaseAll();
  await Promise.all(endings.values());
}

const refuse = () => Promise.reject(new Error('this journal has no event store behind it'));
const noLog: Pick<EventStore, 'append' | 'read' | 'head'> = {
  append: refuse,
  head: refuse,
  read() {
    throw new Error('this journal has no event store behind it');
  },
};
