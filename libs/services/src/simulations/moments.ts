import { addDays, type CalendarDate, endOfMonth, latest, type OfType, type Recorded } from '@zixin/kernel';
import type { RatingEvent } from '@zixin/rating';
import type { Moment } from './candidate-scores.js';
import type { KnownStreams } from './known-streams.js';
import type { SimulationOptions } from './simulation.js';

export type Window = Pick<SimulationOptions, 'from' | 'until' | 'dateAt'>;

export function isWithin({ from, until }: Window, on: CalendarDate): boolean {
  return on <= until && (from === undefined || on >= from);
}

/** The recorded scores of a customer, each with what it saw. */
export async function recordedMoments(
  customerId: string,
  known: KnownStreams,
  window: Window,
): Promise<readonly Moment[]> {
  const events = (await known.whole(`rating-${customerId}`)) as readonly Recorded<RatingEvent>[];
  return events
    .filter((event): event is OfType<Recorded<RatingEvent>, 'CreditScored'> => event.type === 'CreditScored')
    .filter(({ data }) => isWithin(window, data.on))
    .map((scored) => ({
      ...{ on: scored.data.on, scored },
      streams: known.atDecision(scored, scored.data.facts),
      precedes: ({ position }) => position > scored.position,
    }));
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
      ...{ on, scored: null, streams: known.atEndOf(on) },
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
