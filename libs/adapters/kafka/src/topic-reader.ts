import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { withAdmin } from './connection.js';

const patience = 30_000;

/**
 * Reads what is committed in a topic of one partition, from its start to where it ends now. For small topics.
 * @throws Error when the end does not come for 30 seconds
 */
export async function readToEnd(
  client: Kafka,
  topic: string,
  onRecord: (record: KafkaMessage) => void,
): Promise<void> {
  const [range] = await withAdmin(client, (admin) => admin.fetchTopicOffsets(topic));
  const end = BigInt(range?.high ?? 0);
  if (BigInt(range?.low ?? 0) >= end) return;
  const groupId = `zixin-reader-${randomUUID()}`;
  const consumer = client.consumer({ groupId, maxWaitTimeInMs: 200 });
  let late: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve, reject) => {
    late = setTimeout(() => reject(new Error(`the end of topic ${topic} did not come`)), patience);
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    // The end is often no record but the marker of a transaction: only this event tells that it was passed.
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
      if (BigInt(payload.lastOffset) + 1n >= end) resolve();
    });
  });
  ended.catch(() => undefined);
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        for (const record of batch.messages) onRecord(record);
      },
    });
    await ended;
  } finally {
    clearTimeout(late);
    await consumer.disconnect();
  }
}
