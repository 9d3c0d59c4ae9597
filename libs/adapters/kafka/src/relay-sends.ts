import type { StoredEvent } from '@zixin/kernel';
import type { Message } from 'kafkajs';
import { recordOf } from './journal-record.js';
import { partitionsOf } from './partitions.js';
import { positionRecord } from './relay-position.js';
import type { Topics } from './topics.js';

/** An integration event for readers outside: its key places it, its value is the CloudEvent as JSON. */
export interface PublicEvent {
  readonly key: string;
  readonly type: string;
  readonly value: string;
}

export interface Send {
  readonly topic: string;
  readonly messages: Message[];
}

interface Placed {
  readonly topic: string;
  readonly message: Message;
}

export interface SendsOptions {
  readonly topics: Topics;
  readonly relay: string;
  readonly publicEvents: (event: StoredEvent) => readonly PublicEvent[];
  /** Bytes of one send; Kafka refuses a batch of records larger than the topic's largest record. */
  readonly mostBytes?: number;
}

/** The records of a batch of events, in log order and cut into sends; the last one ends with the position. */
export function sendsOf(
  { topics, relay, publicEvents, mostBytes = 900_000 }: SendsOptions,
  batch: { readonly events: readonly StoredEvent[]; readonly position: string },
): readonly (readonly Send[])[] {
  const records = batch.events.flatMap((event) => [
    ...everywhere(topics.journal, topics.partitions, event.meta.partitionKey, recordOf(event)),
    ...publicEvents(event).flatMap(({ key, type, value }) =>
      everywhere(topics.creditEvents, topics.partitions, key, {
        ...{ key, value, headers: { type, pos: event.position, 'content-type': cloudEvent } },
      }),
    ),
  ]);
  records.push({ topic: topics.positions, message: positionRecord(relay, batch.position) });
  return cut(records, mostBytes).map(byTopic);
}

const cloudEvent = 'application/cloudevents+json; charset=UTF-8';

function everywhere(topic: string, count: number, key: string, message: Message): Placed[] {
  return partitionsOf(key, count).map((partition) => ({ topic, message: { ...message, partition } }));
}

function cut(records: readonly Placed[], mostBytes: number): Placed[][] {
  const parts: Placed[][] = [];
  let room = 0;
  for (const record of records) {
    const size = Buffer.byteLength(record.message.value ?? '') + 300;
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = mostBytes;
    }
    parts.at(-1)?.push(record);
    room -= size;
  }
  return parts;
}

function byTopic(records: readonly Placed[]): readonly Send[] {
  const messages = new Map<string, Message[]>();
  for (const { topic, message } of records) {
    const known = messages.get(topic);
    if (known) known.push(message);
    else messages.set(topic, [message]);
  }
  return Array.from(messages, ([topic, list]) => ({ topic, messages: list }));
}
