import type { Position } from '@zixin/kernel';
import type { Kafka, Message } from 'kafkajs';
import { readToEnd } from './topic-reader.js';

/** How far a relay got, as a record that is sent in the transaction of the events up to there. */
export function positionRecord(relay: string, position: Position): Message {
  return { key: relay, value: position, partition: 0 };
}

/** Position of the relay's last committed transaction, `null` before its first. */
export async function readPosition(client: Kafka, topic: string, relay: string): Promise<Position | null> {
  let position: Position | null = null;
  await readToEnd(client, topic, ({ key, value }) => {
    if (key?.toString() === relay && value) position = value.toString();
  });
  return position;
}
