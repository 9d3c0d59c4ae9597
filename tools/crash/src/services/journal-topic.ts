import { randomUUID } from 'node:crypto';
import { partitionsOf } from '@zixin/adapter-kafka';
import type { StoredEvent } from '@zixin/kernel';
import { Kafka, logLevel } from 'kafkajs';

const patience = 60_000;

/** Positions of the committed records of a topic, by partition, in order. @throws Error when its end does not come in a minute */
export async function positionsIn(
  brokers: readonly string[],
  topic: string,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const client = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const ends = await endsOf(client, topic);
  const found = new Map<number, string[]>();
  const consumer = client.consumer({ groupId: `crash-${randomUUID()}`, maxWaitTimeInMs: 200 });
  let late: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    late = setTimeout(() => reject(new Error(`the end of ${topic} did not come`)), patience);
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { partition, lastOffset } }) => {
      if (BigInt(lastOffset) + 1n >= (ends.get(partition) ?? 0n)) ends.delete(partition);
      if (ends.size === 0) resolve();
    });
    if (ends.size === 0) resolve();
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ partition, message: { headers } }) => {
        found.set(partition, [...(found.get(partition) ?? []), String(headers?.['pos'])]);
        return Promise.resolve();
      },
    });
    await ended;
  } finally {
    clearTimeout(late);
    await consumer.disconnect();
  }
  return found;
}

async function endsOf(client: Kafka, topic: string): Promise<Map<number, bigint>> {
  const admin = client.admin();
  await admin.connect();
  try {
    const ranges = (await admin.fetchTopicOffsets(topic)).filter(({ low, high }) => low !== high);
    return new Map(ranges.map(({ partition, high }) => [partition, BigInt(high)]));
  } finally {
    await admin.disconnect();
  }
}

/** True when a group has handled all that is in a topic. */
export async function hasHandled(
  brokers: readonly string[],
  topic: string,
  groupId: string,
): Promise<boolean> {
  const client = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const ends = await endsOf(client, topic);
  const admin = client.admin();
  await admin.connect();
  try {
    const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const done = new Map(offsets?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    return [...ends].every(([partition, end]) => (done.get(partition) ?? -1n) >= end);
  } finally {
    await admin.disconnect();
  }
}

/** The journal holds each event of the log, in log order, once; a reference fact in every partition. */
export async function checkJournal(
  brokers: readonly string[],
  topic: string,
  { events, partitions }: { readonly events: readonly StoredEvent[]; readonly partitions: number },
): Promise<readonly string[]> {
  const found = await positionsIn(brokers, topic);
  return Array.from({ length: partitions }, (_, partition) => {
    const wanted = events
      .filter(({ meta }) => partitionsOf(meta.partitionKey, partitions).includes(partition))
      .map(({ position }) => position);
    const have = found.get(partition) ?? [];
    const at = have.length === wanted.length ? have.findIndex((one, index) => one !== wanted[index]) : 0;
    return have.length === wanted.length && at < 0
      ? []
      : [`partition ${partition} of the journal has ${have.length} records, ${wanted.length} in the log`];
  }).flat();
}
