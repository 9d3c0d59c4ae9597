import { partitionsOf } from '@zixin/adapter-kafka/partitions';
import type { Position } from '@zixin/kernel';
import { logPartition, type PartitionPosition } from '../http/positions.js';

/** A position that some partitions must reach; `null` for all of them. */
export interface JournalPlace {
  readonly partitions: readonly number[] | null;
  readonly position: Position;
}

const shape = /^journal-(\d+(?:\.\d+)*)$/;
/** Beyond, a place names the whole log: its token stays short. */
const mostNamed = 8;

/** Where writes to streams with these partition keys have to arrive before all of them are seen. */
export function placeOfWrites(keys: Iterable<string>, position: Position, count: number): PartitionPosition {
  const partitions = new Set([...keys].flatMap((key) => partitionsOf(key, count)));
  if (partitions.size === 0 || partitions.size === count || partitions.size > mostNamed)
    return { partition: logPartition, position };
  return { partition: `journal-${[...partitions].sort((a, b) => a - b).join('.')}`, position };
}

/** What a token's place asks for; partitions that are not there count as all. */
export function journalPlaceOf({ partition, position }: PartitionPosition, count: number): JournalPlace {
  const named = shape.exec(partition)?.[1]?.split('.').map(Number);
  return { partitions: named?.every((one) => one < count) ? named : null, position };
}
