import { type IHeaders, type Kafka, type Message, Partitioners } from 'kafkajs';

export interface DeadLetter {
  /** The record as it was. */
  readonly record: Pick<Message, 'key' | 'value' | 'headers'>;
  readonly error: unknown;
  /** Where it lay, and who could not handle it. */
  readonly source: string;
  readonly groupId: string;
  readonly attempts: number;
}

/** Resolves when the letter is safe. */
export type Bury = (letter: DeadLetter) => Promise<void>;

/** Puts letters into a topic, with a producer that is there only as long as it takes: they are rare. */
export function deadLettersTo(client: Kafka, topic: string, onBuried: () => void): Bury {
  return async ({ record, error, source, groupId, attempts }) => {
    const producer = client.producer({
      ...{ idempotent: true, maxInFlightRequests: 1 },
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    const headers: IHeaders = { ...record.headers, source, 'group-id': groupId };
    headers['error'] = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    headers['attempts'] = String(attempts);
    headers['buried-at'] = new Date().toISOString();
    try {
      await producer.connect();
      const message = { key: record.key ?? null, value: record.value, headers, partition: 0 };
      await producer.send({ topic, acks: -1, messages: [message] });
    } finally {
      await producer.disconnect();
    }
    onBuried();
  };
}
