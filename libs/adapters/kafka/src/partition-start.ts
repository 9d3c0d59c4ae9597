import type { Position } from '@zixin/kernel';
import type { Kafka } from 'kafkajs';
import { withAdmin } from './connection.js';
import type { FeedStart } from './partition-feed.js';

/** What a group committed for a partition: all records before `offset` are at or before `position`. */
export interface Committed {
  readonly offset: bigint;
  readonly position: Position;
}

export interface PartitionRange {
  readonly low: bigint;
  readonly high: bigint;
}

/** The group's offset and note for a partition; `null` for none, or one without our note. */
export function committedOf(
  client: Kafka,
  groupId: string,
  topic: string,
  partition: number,
): Promise<Committed | null> {
  return withAdmin(client, async (admin) => {
    const [found] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const own = found?.partitions.find((each) => each.partition === partition);
    if (!own?.metadata || BigInt(own.offset) < 0n) return null;
    return { offset: BigInt(own.offset), position: own.metadata };
  });
}

export function rangeOf(client: Kafka, topic: string, partition: number): Promise<PartitionRange> {
  return withAdmin(client, async (admin) => {
    const own = (await admin.fetchTopicOffsets(topic)).find((each) => each.partition === partition);
    return { low: BigInt(own?.low ?? 0), high: BigInt(own?.high ?? 0) };
  });
}

/** Where to read a partition for the events after a position: the committed offset when it is not beyond, else the oldest record. */
export function startAfter(
  after: Position | null,
  committed: Committed | null,
  { low, high }: PartitionRange,
): FeedStart {
  const known = committed && committed.position <= (after ?? '') && committed.offset >= low;
  const offset = known ? committed.offset : low;
  return { offset, atEnd: offset >= high, trimmed: !known && low > 0n };
}
