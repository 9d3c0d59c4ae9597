import type { Position } from '@zixin/kernel';

/** A place in one ordered source of events: the log, or a partition of it. */
export interface PartitionPosition {
  readonly partition: string;
  readonly position: Position;
}

/** Opaque text of a position for callers: the app hands in `encodePosition` and `decodePosition` of contracts. */
export interface PositionTokens {
  encode(position: PartitionPosition): string;
  /** `null` for text that is none. */
  decode(token: string): PartitionPosition | null;
}

/** How far the views are that answers are read from. */
export interface ViewPositions {
  current(): Position | null;
  /** True once the views have `position`; false when that took longer than the timeout. */
  waitFor(position: Position, timeoutMillis: number): Promise<boolean>;
  /** The same for places in several partitions, where the views are not fed by one log. */
  waitForPlaces?(places: readonly PartitionPosition[], timeoutMillis: number): Promise<boolean>;
}

/** Name of the one partition of the embedded log. */
export const logPartition = 'log';
