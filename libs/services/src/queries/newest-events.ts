import {
  addDays,
  type CalendarDate,
  DomainError,
  type EventStore,
  latest,
  type StoredEvent,
} from '@zixin/kernel';
import {
  batchesAfter,
  type DateAt,
  dayStarts,
  decoded,
  type EventsAsked,
  type EventsFound,
  isAsked,
  looked,
} from './recorded-events.js';

/** Days that are read at once, and how many of their events, counted from the oldest, are still to be told. */
interface Stretch {
  readonly until: CalendarDate;
  readonly days: number;
  /** `null`: all of them. */
  readonly left: number | null;
}

type NewestAsked = Omit<EventsAsked, 'after'> & { readonly cursor?: string | undefined };

/**
 * Reads of the whole log by the day of recording, newest first. The log is read forward only, so days are read whole from the last
 * one back, more at once where they hold little of what is asked. What is recorded meanwhile moves no page.
 */
export function newestEvents(eventStore: EventStore, dateAt: DateAt) {
  const startOf = dayStarts(eventStore, dateAt);
  const read = async (asked: NewestAsked, from: CalendarDate, until: CalendarDate) => {
    const events: StoredEvent[] = [];
    let seen = 0;
    for await (const batch of batchesAfter(eventStore, await startOf(from), asked.types)) {
      events.push(...batch.events.filter((event) => isAsked(event, { ...asked, from, until }, dateAt)));
      seen += batch.events.length;
      const last = batch.events.at(-1);
      if (last && dateAt(last.meta.recordedAt) > addDays(until, 1)) break;
    }
    return { events, seen };
  };
  return async (asked: NewestAsked): Promise<EventsFound> => {
    const events: StoredEvent[] = [];
    let seen = 0;
    let at = asked.cursor === undefined ? firstOf(asked) : stretchOf(asked.cursor);
    while (at.until >= asked.from && events.length < asked.limit && seen < looked) {
      const from = latest(asked.from, addDays(at.until, 1 - at.days));
      const found = await read(asked, from, at.until);
      const left = Math.min(at.left ?? found.events.length, found.events.length);
      const rest = Math.max(0, left - (asked.limit - events.length));
      events.push(...found.events.slice(rest, left).reverse());
      seen += found.seen;
      const days = found.events.length < asked.limit ? at.days * 2 : 1;
      at = rest > 0 ? { ...at, left: rest } : { until: addDays(from, -1), days, left: null };
    }
    return { events: events.map(decoded), next: at.until < asked.from ? null : cursorOf(at) };
  };
}

const firstOf = ({ until }: NewestAsked): Stretch => ({ until, days: 1, left: null });

const cursorOf = ({ until, days, left }: Stretch) =>
  [until, days, ...(left === null ? [] : [left])].join('.');

/** @throws DomainError `query-cursor-invalid`. */
function stretchOf(cursor: string): Stretch {
  const [, until, days, left] = /^(\d{4}-\d\d-\d\d)\.(\d{1,6})(?:\.(\d{1,9}))?$/.exec(cursor) ?? [];
  if (until === undefined) throw new DomainError('query-cursor-invalid');
  return {
    until: until as CalendarDate,
    days: Number(days),
    left: left === undefined ? null : Number(left),
  };
}
