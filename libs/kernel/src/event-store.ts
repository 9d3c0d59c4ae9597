import type { NewEvent, Position, StoredEvent } from './events.js';

/** The revision before a stream's first event. */
export const noStream = -1;

export interface Appended {
  /** Revision of the last event appended. */
  readonly revision: number;
  /** Position of the last event appended. */
  readonly position: Position;
}

export interface SubscribeOptions {
  /** Exclusive; `null` is the start of the log. */
  readonly after: Position | null;
  /** Only these event types; all when absent. */
  readonly types?: readonly string[];
  /** At most this many events in a batch (default 1,000). */
  readonly batchSize?: number;
  readonly signal: AbortSignal;
}

/** A run of the log in order. `position` is how far the log was looked at, so it passes events that the filter left out. */
export interface EventBatch {
  readonly events: readonly StoredEvent[];
  readonly position: Position;
  /** True when the log held nothing more at the moment of reading. */
  readonly caughtUp: boolean;
}

/** Where events live. Every implementation passes the suite in `testing/event-store-contract.ts`. */
export interface EventStore {
  /**
   * Appends all or none, durably, after the stream's revision `expected` (`noStream` for a new one). The same event ids
   * at the same revision again change nothing and give the first answer. @throws WrongExpectedRevision
   */
  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended>;
  /** The stream's events from revision `from` (default 0) to its end; nothing for an unknown stream. */
  read(stream: string, options?: { readonly from?: number }): AsyncIterable<StoredEvent>;
  /** The log after a position, then live, until the signal aborts. */
  subscribe(options: SubscribeOptions): AsyncIterable<EventBatch>;
  /** Position of the newest event, `null` for an empty log. */
  head(): Promise<Position | null>;
  /**
   * A number that changes soon (within milliseconds) after anybody but this object appended, where the store can tell so for
   * almost nothing. While it stays, what was read or appended through this object is still the newest.
   */
  foreignChanges?(): number;
}

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';

  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stream ${stream} is at revision ${actual}, not ${expected}`);
  }
}
