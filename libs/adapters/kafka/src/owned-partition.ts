import type { EventStore, Position } from '@zixin/kernel';
import type { Kafka, KafkaMessage } from 'kafkajs';
import type { Bury } from './dead-letters.js';
import type { Delivery, GroupControls } from './group-consumer.js';
import { readRecord, UnreadableRecord } from './journal-record.js';
import { createPartitionFeed, type FeedBatch, type PartitionFeed } from './partition-feed.js';
import { committedOf, rangeOf, startAfter } from './partition-start.js';
import { pause } from './pause.js';

/** One partition of the journal, ours until the signal aborts. */
export interface JournalPartition {
  /** `journal/<partition>`: names the ordered source in guards and checkpoints. */
  readonly source: string;
  readonly partition: number;
  /** Follows the partition; appends, reads and tells the head through the log behind it. */
  readonly eventStore: EventStore;
  readonly signal: AbortSignal;
  /** Up to where the group has committed this partition, `null` for nothing. */
  committed(): Promise<Position | null>;
}

export interface OwnedOptions {
  readonly client: Kafka;
  readonly topic: string;
  readonly groupId: string;
  readonly partition: number;
  readonly loops: number;
  readonly log: Pick<EventStore, 'append' | 'read' | 'head'>;
  readonly bury: Bury;
  readonly restart: number;
  run(partition: JournalPartition): Promise<void>;
  onFailure(error: unknown): void;
}

export interface OwnedPartition {
  /** The consumer joined (again) and may fetch this partition. */
  attach(controls: GroupControls): void;
  deliver(delivery: Delivery): Promise<void>;
  atEnd(): void;
  /** Resolves when the loops have ended. */
  stop(): Promise<void>;
}

/** Records handed on together: more than a fetch of a megabyte brings, unless they are tiny. */
const most = 2_000;

/** Runs the loops of a partition once `after` resolves, again after each failure, and feeds them. */
export function ownPartition(options: OwnedOptions, after: Promise<void>): OwnedPartition {
  const { partition, onFailure } = options;
  const stopped = new AbortController();
  let controls: GroupControls | null = null;
  let feed: PartitionFeed | null = null;
  let position: Position | null = null;

  function control(action: (of: GroupControls) => void): void {
    try {
      if (controls && !stopped.signal.aborted) action(controls);
    } catch {
      // The consumer is between two lives; `attach` says it again.
    }
  }

  async function live(): Promise<void> {
    const life = new AbortController();
    const signal = AbortSignal.any([stopped.signal, life.signal]);
    position = null;
    feed = createPartitionFeed({
      ...{ source: sourceOf(partition), loops: options.loops },
      startOf: (from) => startOf(options, from),
      open: (offset) => control((of) => (of.seek(partition, offset), of.resume(partition))),
      hold: () => control((of) => of.pause(partition)),
    });
    try {
      await options.run(viewOf(options, feed, signal));
    } finally {
      life.abort();
      feed = null;
      control((of) => of.pause(partition));
    }
  }

  async function keepAlive(): Promise<void> {
    await after;
    while (!stopped.signal.aborted) {
      try {
        await live();
        return;
      } catch (error) {
        if (!stopped.signal.aborted) onFailure(error);
      }
      await pause(options.restart, stopped.signal);
    }
  }

  const ended = keepAlive();
  return {
    attach(of) {
      controls = of;
      const next = feed?.next() ?? null;
      control(() => (next === null ? of.pause(partition) : (of.seek(partition, next), of.resume(partition))));
    },
    async deliver(delivery) {
      const own = feed;
      for (let from = 0; own && from < delivery.records.length; from += most) {
        const part = delivery.records.slice(from, from + most);
        const last = part.at(-1) as KafkaMessage;
        const next = from + most < delivery.records.length ? BigInt(last.offset) + 1n : delivery.next;
        if (!delivery.live()) return;
        const batch = await readBatch(options, own, part, next >= delivery.end);
        const finished = await delivery.hold(own.offer(batch));
        if (!finished || own !== feed || stopped.signal.aborted) return;
        if (batch.position > (position ?? '')) position = batch.position;
        own.advance(next);
        await delivery.handled(last, next, position);
      }
    },
    atEnd() {
      void feed?.offer({ events: [], first: '', position: '', caughtUp: true });
    },
    stop() {
      stopped.abort();
      return ended;
    },
  };
}

const sourceOf = (partition: number) => `journal/${partition}`;

async function startOf({ client, groupId, topic, partition }: OwnedOptions, after: Position | null) {
  const committed = await committedOf(client, groupId, topic, partition);
  return startAfter(after, committed, await rangeOf(client, topic, partition));
}

function viewOf(options: OwnedOptions, feed: PartitionFeed, signal: AbortSignal): JournalPartition {
  const { client, groupId, topic, partition, log } = options;
  return {
    ...{ source: sourceOf(partition), partition, signal },
    eventStore: {
      append: (stream, expected, events) => log.append(stream, expected, events),
      read: (stream, from) => log.read(stream, from),
      head: () => log.head(),
      subscribe: feed.subscribe,
    },
    committed: async () => (await committedOf(client, groupId, topic, partition))?.position ?? null,
  };
}

/** Reads the records somebody wants; one that cannot be read at all is buried and passed over. */
async function readBatch(
  options: OwnedOptions,
  feed: PartitionFeed,
  records: readonly KafkaMessage[],
  caughtUp: boolean,
): Promise<FeedBatch> {
  const { groupId, partition, bury } = options;
  const batch = { events: [] as FeedBatch['events'][number][], first: '', position: '', caughtUp };
  for (const message of records) {
    try {
      const record = readRecord(message);
      if (feed.wants(record.type)) batch.events.push(record.event());
      batch.first ||= record.position;
      if (record.position > batch.position) batch.position = record.position;
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      const source = `${sourceOf(partition)}@${message.offset}`;
      await bury({ record: message, error, source, groupId, attempts: 1 });
    }
  }
  return batch;
}
