import {
  addDays,
  type CalendarDate,
  decodeAny,
  type EventStore,
  type Instant,
  type Recorded,
  type StoredEvent,
} from '@zixin/kernel';
import { creditCatalog, type CreditEvent } from '@zixin/views';
import { batchesAfter, dayStarts } from '../queries/recorded-events.js';

/** What caused an event, and what it caused, among the events of its correlation. */
export interface EventLinks {
  /** The event that caused its command; `null` when somebody sent it, or when it was not found. */
  readonly cause: Recorded<CreditEvent> | null;
  /** Other events of the same command. */
  readonly beside: readonly Recorded<CreditEvent>[];
  /** Events of commands that it caused, in the order of the log. */
  readonly effects: readonly Recorded<CreditEvent>[];
  /** Every effect recorded up to here is among them; `null`: up to now. */
  readonly lookedUntil: Instant | null;
}

const daysAround = 2;
const mostLooked = 50_000;
const mostLinks = 200;

interface Parts {
  readonly eventStore: EventStore;
  dateAt(at: Instant): CalendarDate;
  /** Whether the reader may see an event. */
  sees(event: StoredEvent): boolean;
}

/** Looks through the log of the days around an event. */
export function eventLinks({ eventStore, dateAt, sees }: Parts) {
  const startOf = dayStarts(eventStore, dateAt);
  return async (event: StoredEvent): Promise<EventLinks> => {
    const on = dateAt(event.meta.recordedAt);
    const last = addDays(on, daysAround);
    const found: StoredEvent[] = [];
    const seen = { count: 0, until: null as Instant | null };
    for await (const { events, caughtUp } of batchesAfter(
      eventStore,
      await startOf(addDays(on, -daysAround)),
    )) {
      found.push(...events.filter((one) => isLinked(one, event) && sees(one)));
      seen.count += events.length;
      const until = events.at(-1)?.meta.recordedAt;
      if (caughtUp) break;
      if (until === undefined || (dateAt(until) <= last && seen.count < mostLooked)) continue;
      seen.until = until;
      break;
    }
    return linksAmong(found, event, seen.until);
  };
}

const isLinked = (one: StoredEvent, { id, meta }: StoredEvent) =>
  one.id !== id &&
  (one.id === meta.causationId || one.meta.causationId === id || one.meta.commandId === meta.commandId);

function linksAmong(
  found: readonly StoredEvent[],
  event: StoredEvent,
  lookedUntil: Instant | null,
): EventLinks {
  const { causationId, commandId } = event.meta;
  const cause = found.find(({ id }) => id === causationId);
  const beside = found.filter(({ meta }) => meta.commandId === commandId);
  const effects = found.filter(({ meta }) => meta.causationId === event.id && meta.commandId !== commandId);
  return {
    cause: cause ? decoded(cause) : null,
    ...{ beside: beside.slice(0, mostLinks).map(decoded), effects: effects.slice(0, mostLinks).map(decoded) },
    lookedUntil,
  };
}

export function decoded(stored: StoredEvent): Recorded<CreditEvent> {
  return decodeAny(creditCatalog, stored) as unknown as Recorded<CreditEvent>;
}
