import type { CalendarDate, EventStore, Instant, Position, ReadStore } from '@zixin/kernel';

/** How far the views have come, and how to wait for them. Same shape as the platform's ViewPositions. */
export interface ViewWait {
  waitFor(position: Position, timeoutMillis: number): Promise<boolean>;
}

/** What queries read from. */
export interface Reads {
  readonly readStore: ReadStore;
  readonly eventStore: EventStore;
  readonly views: ViewWait;
  now(): Instant;
  today(): CalendarDate;
  /** The business date of an instant. */
  dateAt(at: Instant): CalendarDate;
}
