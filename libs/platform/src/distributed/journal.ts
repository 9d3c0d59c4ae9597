import {
  ensureTopics,
  type JournalPartition,
  type KafkaConnection,
  partitionOfLog,
  runJournalPartitions,
  type Topics,
  zixinTopics,
} from '@zixin/adapter-kafka';
import type { EventStore } from '@zixin/kernel';
import type { KafkaBus } from './locations.js';

export interface Following {
  /** Instances with the same name share the partitions. */
  readonly group: string;
  /** How many subscriptions `run` makes for a partition (default 1). */
  readonly loops?: number;
  readonly signal: AbortSignal;
  /** Runs the loops of one partition until its signal aborts; started again after a failure. */
  run(partition: JournalPartition): Promise<void>;
  /** Something failed and starts again: not ready until the next `onFetch`. */
  onCrash(error: unknown, source?: string): void;
  onFetch(): void;
  /** The partitions that this instance has now; none when other instances have them all. */
  onShare?(partitions: readonly number[]): void;
  /** A record of the journal that nobody could handle was put aside. */
  onDeadLetter?(): void;
}

/** The log in partitions, each an ordered source `journal/<partition>` of its own. */
export interface Journal {
  /** What carries it: a topic, or the log itself. */
  readonly topic: string;
  readonly partitions: number;
  /** Runs loops over this instance's share of the partitions until the signal aborts. */
  follow(following: Following): Promise<void>;
}

/** The bus cannot be used. The message names its brokers. */
export class BusUnusable extends Error {
  override readonly name = 'BusUnusable';
}

export interface OpenBus {
  readonly kafka: KafkaConnection;
  readonly topics: Topics;
}

/** Makes the topics that are missing. @throws BusUnusable when no broker answers, or a topic is not as the settings say */
export async function openBus(
  bus: KafkaBus,
  clientId: string,
  log?: KafkaConnection['log'],
): Promise<OpenBus> {
  const { brokers, prefix } = bus;
  const kafka: KafkaConnection = { brokers, clientId, ...(log && { log }) };
  const named = (name: string) => `${prefix}${name.slice('zixin'.length)}`;
  const names = {
    journal: named(zixinTopics.journal),
    creditEvents: named(zixinTopics.creditEvents),
    positions: named(zixinTopics.positions),
    deadLetters: named(zixinTopics.deadLetters),
  };
  try {
    return { kafka, topics: await ensureTopics(kafka, { ...topicOptionsOf(bus), names }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BusUnusable(`ZIXIN_BUS: kafka://${brokers.join(',')} cannot be used (${why})`, {
      cause: error,
    });
  }
}

const dayMillis = 86_400_000;

function topicOptionsOf({ partitions, replicas, inSyncReplicas, journalDays }: KafkaBus) {
  return {
    partitions,
    ...(replicas !== undefined && { replicationFactor: replicas }),
    ...(inSyncReplicas !== undefined && { minInSyncReplicas: inSyncReplicas }),
    ...(journalDays !== undefined && { retention: { journal: journalDays * dayMillis } }),
  };
}

/** The journal as the relay writes it to Kafka; `log` is the event store behind it. */
export function kafkaJournal({ kafka, topics }: OpenBus, log: EventStore): Journal {
  return {
    ...{ topic: topics.journal, partitions: topics.partitions },
    follow: ({ group, ...following }) =>
      runJournalPartitions({ kafka, topics, log, groupId: group, ...following }),
  };
}

const restartMillis = 200;

/** The journal's partitions read from the log itself, without a bus: all of them by this process. */
export function logJournal(log: EventStore, partitions: number): Journal {
  return {
    ...{ topic: 'log', partitions },
    async follow({ signal, run, onCrash, onFetch, onShare }) {
      onShare?.(Array.from({ length: partitions }, (_, partition) => partition));
      const follow = async (partition: number) => {
        const source = `journal/${partition}`;
        const eventStore = partitionOfLog(log, partition, partitions);
        while (!signal.aborted) {
          try {
            onFetch();
            await run({ source, partition, eventStore, signal, committed: () => Promise.resolve(null) });
          } catch (error) {
            onCrash(error, source);
            await new Promise((resolve) => setTimeout(resolve, restartMillis));
          }
        }
      };
      await Promise.all(Array.from({ length: partitions }, (_, partition) => follow(partition)));
    },
  };
}
