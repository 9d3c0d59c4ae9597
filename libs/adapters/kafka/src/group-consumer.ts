import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { aborted, pause } from './pause.js';

export interface GroupOptions {
  readonly client: Kafka;
  readonly topic: string;
  readonly groupId: string;
  readonly signal: AbortSignal;
  /** The consumer stopped for this error. It is made anew after a moment: readiness goes red until the next fetch. */
  onCrash?(error: unknown): void;
  /** After every answer of a broker, also an empty one: a consumer that does not fetch is not alive. */
  onFetch?(): void;
  readonly timing?: Partial<GroupTiming>;
}

/** All in milliseconds. */
export interface GroupTiming {
  readonly session: number;
  readonly rebalance: number;
  /** How long a broker may hold an answer back when there is nothing new; also what leaving may take. */
  readonly wait: number;
  readonly restart: number;
}

/** The partitions of a member that was killed are given to others when its session is over; heartbeats come ten times as often. */
export const usualTiming: GroupTiming = { session: 10_000, rebalance: 60_000, wait: 200, restart: 1_000 };

/** What may be done with the partitions of the running consumer. */
export interface GroupControls {
  seek(partition: number, offset: bigint): void;
  pause(partition: number): void;
  resume(partition: number): void;
}

export interface GroupHandlers {
  /** Called at every join, before anything is fetched: these partitions are ours now, and no other. */
  assigned(partitions: readonly number[], controls: GroupControls): void;
  deliver(delivery: Delivery): Promise<void>;
  /** The partition holds nothing readable up to its end. */
  atEnd(partition: number): void;
}

export interface Delivery {
  readonly partition: number;
  readonly records: readonly KafkaMessage[];
  /** The first offset after the records and the transaction marker behind them. */
  readonly next: bigint;
  /** Where the partition ended when this was read. */
  readonly end: bigint;
  /** False when these records are not ours to handle any more. */
  live(): boolean;
  /** Waits for work and tells the group meanwhile that we are alive. */
  hold<Result>(work: Promise<Result>): Promise<Result>;
  /** Everything before `next` is handled: commits that with a note, nothing without. Throws, to join again, when the group changes. */
  handled(record: KafkaMessage, next: bigint, note: string | null): Promise<void>;
}

/** Keeps one member of a consumer group running until the signal aborts, making it anew when the library gives it up. */
export async function runGroup(options: GroupOptions, handlers: GroupHandlers): Promise<void> {
  const { signal, timing } = options;
  while (!signal.aborted) {
    try {
      await oneLife(options, handlers);
    } catch (error) {
      options.onCrash?.(error);
    }
    await pause(timing?.restart ?? usualTiming.restart, signal);
  }
}

async function oneLife(options: GroupOptions, handlers: GroupHandlers): Promise<void> {
  const { client, topic, groupId, signal } = options;
  const timing = { ...usualTiming, ...options.timing };
  const consumer = client.consumer({
    ...{ groupId, sessionTimeout: timing.session, rebalanceTimeout: timing.rebalance },
    ...{ heartbeatInterval: Math.floor(timing.session / 10), maxWaitTimeInMs: timing.wait },
  });
  const crash = listen(consumer, options, handlers);
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      ...{ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: 3 },
      eachBatch: (payload) => handlers.deliver(deliveryOf(payload, timing.session / 10)),
    });
    await Promise.race([crash, aborted(signal)]);
  } finally {
    await consumer.disconnect().catch(() => undefined);
  }
}

/** The promise rejects when the consumer stops for good. */
function listen(consumer: Consumer, options: GroupOptions, handlers: GroupHandlers): Promise<never> {
  const { topic } = options;
  const { events } = consumer;
  consumer.on(events.FETCH, () => options.onFetch?.());
  consumer.on(events.GROUP_JOIN, ({ payload }) =>
    handlers.assigned(payload.memberAssignment[topic] ?? [], {
      seek: (partition, offset) => consumer.seek({ topic, partition, offset: String(offset) }),
      pause: (partition) => consumer.pause([{ topic, partitions: [partition] }]),
      resume: (partition) => consumer.resume([{ topic, partitions: [partition] }]),
    }),
  );
  consumer.on(
    events.END_BATCH_PROCESS,
    ({ payload: { batchSize, lastOffset, highWatermark, partition } }) => {
      if (batchSize === 0 && BigInt(lastOffset) + 1n >= BigInt(highWatermark)) handlers.atEnd(partition);
    },
  );
  const crash = new Promise<never>((_, reject) => {
    consumer.on(events.CRASH, ({ payload: { error, restart } }) => {
      if (restart) options.onCrash?.(error);
      else reject(error);
    });
  });
  crash.catch(() => undefined);
  return crash;
}

function deliveryOf(payload: EachBatchPayload, beatMillis: number): Delivery {
  const { batch, heartbeat, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary } = payload;
  const { topic, partition } = batch;
  return {
    ...{ partition, records: batch.messages, next: BigInt(batch.lastOffset()) + 1n },
    end: BigInt(batch.highWatermark),
    live: () => isRunning() && !isStale(),
    async hold(work) {
      // A heartbeat that fails ends nothing here: the work is finished first, then `handled` meets the same answer.
      const beats = setInterval(() => void heartbeat().catch(() => undefined), beatMillis);
      return work.finally(() => clearInterval(beats));
    },
    async handled(record, next, note) {
      resolveOffset(record.offset);
      const partitions = [{ partition, offset: String(next), metadata: note }];
      if (note !== null) await commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
      await heartbeat();
    },
  };
}
