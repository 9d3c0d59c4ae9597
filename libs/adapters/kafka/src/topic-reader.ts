import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { withAdmin } from './connection.js';

const patience = 30_000;

/**
 * Reads what is committed in a topic, each partition from its start to where it ends now. For small topics.
 * @throws Error when the end does not come for 30 seconds
 */
export async function readToEnd(
  client: Kafka,
  topic: string,
  onRecord: (record: KafkaMessage, partition: number) => void,
): Promise<void> {
  const ranges = await withAdmin(client, (admin) => admin.fetchTopicOffsets(topic));
  const filled = ranges.filter(({ low, high }) => BigInt(low) < BigInt(high));
  const ends = new Map(filled.map(({ partition, high }) => [partition, BigInt(high)]));
  if (ends.size === 0) return;
  const consumer = client.consumer({ groupId: `zixin-reader-${randomUUID()}`, maxWaitTimeInMs: 200 });
  let late: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    late = setTimeout(() => reject(new Error(`the end of topic ${topic} did not come`)), patience);
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    // The end is often no record but the marker of a transaction: only this event tells that it was passed.
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { partition, lastOffset } }) => {
      const end = ends.get(partition);
      if (end !== undefined && BigInt(lastOffset) + 1n >= end) ends.delete(partition);
      if (ends.size === 0) resolve();
    });
  });
  ended.catch(() => undefined);
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        for (const record of batch.messages) onRecord(record, batch.partition);
      },
    });
    await ended;
  } finally {
    clearTimeout(late);
    await consumer.disconnect();
  }
}
