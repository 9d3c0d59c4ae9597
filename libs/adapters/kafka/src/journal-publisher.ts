import type { Position, StoredEvent } from '@zixin/kernel';
import kafkajs, { type Kafka, type Producer, type Transaction } from 'kafkajs';
import { clientOf, type KafkaConnection } from './connection.js';
import { readPosition } from './relay-position.js';
import { type PublicEvent, sendsOf } from './relay-sends.js';
import { RelayFenced, saysFenced } from './relay-trouble.js';
import type { Topics } from './topics.js';

// Node finds no name for the first in a CommonJS module.
const { CompressionTypes, Partitioners } = kafkajs;

export interface JournalPublisherOptions {
  readonly kafka: KafkaConnection;
  readonly topics: Topics;
  /** Names the relay: its transactions and its position. One per event log. */
  readonly relay: string;
  publicEvents(event: StoredEvent): readonly PublicEvent[];
  /** How long the broker leaves a transaction open when we die, in milliseconds (default 60,000). */
  readonly transactionTimeout?: number;
}

/** Writes the log to Kafka. After any error but `RelayFenced`: `open` again and go on from the position it gives. */
export interface JournalPublisher {
  /** Fences every other publisher of this name, and gives the position of the last committed batch, `null` for none. */
  open(): Promise<Position | null>;
  /** Sends a batch in log order, with its position, in one transaction; one call at a time. @throws RelayFenced */
  publish(batch: { readonly events: readonly StoredEvent[]; readonly position: Position }): Promise<void>;
  close(): Promise<void>;
}

export function createJournalPublisher(options: JournalPublisherOptions): JournalPublisher {
  const client = clientOf(options.kafka);
  const { topics, relay } = options;
  const compression = topics.compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None;
  let producer: Producer | null = null;
  let busy = false;

  async function close(): Promise<void> {
    const old = producer;
    producer = null;
    await old?.disconnect();
  }

  async function send(transaction: Transaction, batch: Parameters<JournalPublisher['publish']>[0]) {
    for (const topicMessages of sendsOf(options, batch))
      await transaction.sendBatch({ acks: -1, compression, topicMessages: [...topicMessages] });
  }

  async function inTransaction(own: Producer, batch: Parameters<JournalPublisher['publish']>[0]) {
    const transaction = await own.transaction();
    try {
      await send(transaction, batch);
      await transaction.commit();
    } catch (error) {
      // What cannot be aborted now is aborted by the next `open`, or by the broker when its time is over.
      if (transaction.isActive() && !saysFenced(error)) await transaction.abort().catch(() => undefined);
      throw error;
    }
  }

  return {
    async open() {
      await close();
      producer = await openProducer(client, options);
      return readPosition(client, topics.positions, relay);
    },
    async publish(batch) {
      if (!producer || busy) throw new Error(busy ? 'one batch at a time' : 'the publisher is not open');
      busy = true;
      try {
        await inTransaction(producer, batch);
      } catch (error) {
        await close();
        throw saysFenced(error) ? new RelayFenced(relay, error) : error;
      } finally {
        busy = false;
      }
    },
    close,
  };
}

async function openProducer(client: Kafka, options: JournalPublisherOptions): Promise<Producer> {
  const producer = client.producer({
    ...{ idempotent: true, transactionalId: `zixin.relay.${options.relay}`, maxInFlightRequests: 1 },
    createPartitioner: Partitioners.DefaultPartitioner,
    ...(options.transactionTimeout !== undefined && { transactionTimeout: options.transactionTimeout }),
  });
  try {
    await producer.connect();
    // The first transaction takes the name over: it ends or aborts what the last holder left, and waits for that.
    await (await producer.transaction()).abort();
    return producer;
  } catch (error) {
    await producer.disconnect();
    throw error;
  }
}
