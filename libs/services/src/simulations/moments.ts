import { addDays, type CalendarDate, endOfMonth, latest, type Recorded } from '@zixin/kernel';
import type { RatingEvent } from '@zixin/rating';
import type { Moment } from './candidate-scores.js';
import type { KnownStreams } from './known-streams.js';
import type { SimulationOptions } from './simulation.js';

export type Window = Pick<SimulationOptions, 'from' | 'until' | 'dateAt'>;

export function isWithin({ from, until }: Window, on: CalendarDate): boolean {
  return on <= until && (from === undefined || on >= from);
}

type Rating = Recorded<RatingEvent>;
type Rated = { readonly event: Rating; readonly tierAfter: string | null };

async function ratingEvents(customerId: string, known: KnownStreams): Promise<readonly Rating[]> {
  return (await known.whole(`rating-${customerId}`)) as readonly Rating[];
}

/** Each event with the tier that stood once all its command recorded was. */
async function ratedEvents(customerId: string, known: KnownStreams): Promise<readonly Rated[]> {
  const events = await ratingEvents(customerId, known);
  const tiers = new Map<string, string | null>();
  let tier: string | null = null;
  for (const { type, data, meta } of events) {
    if (type === 'TierAssigned') tier = data.to;
    tiers.set(meta.commandId, tier);
  }
  return events.map((event) => ({ event, tierAfter: tiers.get(event.meta.commandId) ?? null }));
}

/** The recorded scores of a customer, each with what it saw. */
export async function recordedMoments(
  customerId: string,
  known: KnownStreams,
  window: Window,
): Promise<readonly Moment[]> {
  return (await ratedEvents(customerId, known)).flatMap(({ event, tierAfter }) =>
    event.type === 'CreditScored' && isWithin(window, event.data.on)
      ? [
          {
            ...{ on: event.data.on, scored: event, assigned: null, tierAfter },
            streams: known.atDecision(event, event.data.facts),
            precedes: ({ position }) => position > event.position,
          } satisfies Moment,
        ]
      : [],
  );
}

/** The ratings that no score gave. */
export async function assignedMoments(
  customerId: string,
  known: KnownStreams,
  window: Window,
): Promise<readonly Moment[]> {
  return (await ratedEvents(customerId, known)).flatMap(({ event, tierAfter }) =>
    event.type === 'RatingAssigned' && event.data.by !== 'model' && isWithin(window, event.data.on)
      ? [
          {
            ...{ on: event.data.on, scored: null, assigned: event.data, tierAfter },
            streams: known.atDecision(event, null),
            precedes: ({ position }) => position > event.position,
          } satisfies Moment,
        ]
      : [],
  );
}

/** The ends of the months since a customer was first heard of, each with what was recorded by then. */
export async function monthEnds(
  customerId: string,
  known: KnownStreams,
  window: Window,
): Promise<readonly Moment[]> {
  const { dateAt } = window;
  return (await daysKnown(customerId, known, window))
    .filter((day) => day === endOfMonth(day))
    .map((on) => ({
      ...{ on, scored: null, assigned: null, tierAfter: null, streams: known.atEndOf(on) },
      precedes: ({ meta }) => dateAt(meta.recordedAt) > on,
    }));
}

/** Every day of the window since a customer was first heard of. */
export async function daysKnown(
  customerId: string,
  known: KnownStreams,
  { from, until, dateAt }: Window,
): Promise<readonly CalendarDate[]> {
  const [first] = await known.whole(`customer-${customerId}`);
  const days: CalendarDate[] = [];
  if (!first) return days;
  const since = dateAt(first.meta.recordedAt);
  for (let day = latest(since, from ?? since); day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
