import type { StoredEvent } from '@zixin/kernel';
import type { KafkaMessage } from 'kafkajs';
import { clientOf } from '../connection.js';
import { readRecord } from '../journal-record.js';
import { partitionsOf } from '../partitions.js';
import { readToEnd } from '../topic-reader.js';
import type { Topics } from '../topics.js';
import { testKafka, until } from './engine.js';
import { positionsOf, type TestLog } from './test-log.js';

/** The committed records of a topic by partition, in order. The broker ends a transaction a moment after it says so: waits for `count`. */
export async function recordsIn(
  topic: string,
  count: number,
): Promise<ReadonlyMap<number, readonly KafkaMessage[]>> {
  const records = new Map<number, KafkaMessage[]>();
  const enough = async () => {
    records.clear();
    await readToEnd(clientOf(testKafka), topic, (record, partition) => {
      records.set(partition, [...(records.get(partition) ?? []), record]);
    });
    return [...records.values()].flat().length >= count;
  };
  await until(enough, `${count} records in ${topic}`, 15).catch(() => undefined);
  return records;
}

export async function journalOf(topics: Topics, count: number): Promise<readonly (readonly StoredEvent[])[]> {
  const records = await recordsIn(topics.journal, count);
  return Array.from({ length: topics.partitions }, (_, partition) =>
    (records.get(partition) ?? []).map((record) => readRecord(record).event()),
  );
}

/** The journal and the credit events hold the log: all of it, in order, nothing twice. */
export async function expectWhole(topics: Topics, { events }: Pick<TestLog, 'events'>): Promise<void> {
  const expected = journalFor(topics, events);
  const count = expected.flat().length;
  const journal = await journalOf(topics, count);
  expect(journal.map(positionsOf)).toEqual(expected.map(positionsOf));
  expect(journal).toEqual(expected);
  const published = await recordsIn(topics.creditEvents, count);
  for (const [partition, list] of expected.entries()) {
    const positions = (published.get(partition) ?? []).map(({ headers }) => String(headers?.['pos']));
    expect(positions).toEqual(positionsOf(list));
  }
}

/** What the journal must hold for a log: each partition its events, in log order, each once. */
export function journalFor(
  topics: Topics,
  events: readonly StoredEvent[],
): readonly (readonly StoredEvent[])[] {
  return Array.from({ length: topics.partitions }, (_, partition) =>
    events.filter(({ meta }) => partitionsOf(meta.partitionKey, topics.partitions).includes(partition)),
  );
}
