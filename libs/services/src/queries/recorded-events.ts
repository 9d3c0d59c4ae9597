import {
  addDays,
  type CalendarDate,
  decodeAny,
  type EventStore,
  type Instant,
  type Position,
  type Recorded,
  type StoredEvent,
} from '@zixin/kernel';
import { creditCatalog, type CreditEvent } from '@zixin/views';

/** Days are those on which events were recorded, both inclusive. */
export interface EventsAsked {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly types?: readonly string[] | undefined;
  readonly actor?: string | undefined;
  readonly customerId?: string | undefined;
  /** Where the page before ended. */
  readonly after?: Position | undefined;
  readonly limit: number;
  /** False hides people, roles and keys. */
  readonly access: boolean;
}

export interface EventsFound {
  readonly events: readonly Recorded<CreditEvent>[];
  /** A page ends early where many events did not meet the filters: not `null` while the log has more. */
  readonly next: string | null;
}

export type RecordedEvents = (asked: EventsAsked) => Promise<EventsFound>;

/** Events looked at for one page. */
export const looked = 50_000;
export type DateAt = (at: Instant) => CalendarDate;

/** Reads of the whole log by the day of recording, oldest first; where each day begins is remembered. */
export function recordedEvents(eventStore: EventStore, dateAt: DateAt): RecordedEvents {
  const startOf = dayStarts(eventStore, dateAt);
  return async (asked) => {
    const after = asked.after ?? (await startOf(asked.from));
    const events: StoredEvent[] = [];
    let seen = 0;
    for await (const batch of batchesAfter(eventStore, after, asked.types)) {
      for (const event of batch.events) {
        if (!isAsked(event, asked, dateAt)) continue;
        events.push(event);
        if (events.length === asked.limit) return { events: events.map(decoded), next: event.position };
      }
      seen += batch.events.length;
      const [last] = batch.events.slice(-1);
      const isPast = last !== undefined && dateAt(last.meta.recordedAt) > addDays(asked.until, 1);
      if (batch.caughtUp || isPast) break;
      if (seen >= looked) return { events: events.map(decoded), next: batch.position };
    }
    return { events: events.map(decoded), next: null };
  };
}

/** Ends with the log as it is. */
export async function* batchesAfter(
  eventStore: EventStore,
  after: Position | null,
  types?: readonly string[],
) {
  const stop = new AbortController();
  try {
    const options = { after, signal: stop.signal, ...(types ? { types } : {}) };
    for await (const batch of eventStore.subscribe(options)) {
      yield batch;
      if (batch.caughtUp) return;
    }
  } finally {
    stop.abort();
  }
}

/** The place before which nothing was recorded on a day or later, by the business days that were opened. */
export function dayStarts(eventStore: EventStore, dateAt: DateAt) {
  const days: { readonly on: CalendarDate; readonly position: Position }[] = [];
  let known: Position | null = null;
  return async (from: CalendarDate): Promise<Position | null> => {
    for await (const batch of batchesAfter(eventStore, known, ['BusinessDayOpened'])) {
      for (const { meta, position } of batch.events) days.push({ on: dateAt(meta.recordedAt), position });
      known = batch.position === '' ? known : batch.position;
    }
    return days.filter(({ on }) => on < from).at(-1)?.position ?? null;
  };
}

const internal = /^access-/;

/** Whether an event is among those asked for; of its type, who reads has asked the store already. */
export function isAsked(
  { stream, meta }: Pick<StoredEvent, 'stream' | 'meta'>,
  asked: Omit<EventsAsked, 'types' | 'limit'>,
  dateAt: DateAt,
): boolean {
  const on = dateAt(meta.recordedAt);
  if (on < asked.from || on > asked.until) return false;
  if (asked.actor !== undefined && meta.actor.id !== asked.actor) return false;
  if (asked.customerId !== undefined && meta.partitionKey !== asked.customerId) return false;
  return asked.access || !internal.test(stream);
}

export function decoded(stored: StoredEvent): Recorded<CreditEvent> {
  return decodeAny(creditCatalog, stored) as unknown as Recorded<CreditEvent>;
}
