import {
  categoryFact,
  type Fact,
  type FactBook,
  numberFact,
  exactRatio,
  unknownFact,
} from '@zixin/calculations';
import type { RatingEvent } from '@zixin/rating/events';
import { type CalendarDate, daysBetween } from '@zixin/kernel';
import { type Known, known, type Reading } from './reading.js';

type Of<T extends RatingEvent['type']> = Extract<RatingEvent, { readonly type: T }>['data'];
type Rated = Known<Of<'RatingAssigned'>>;

/** Grade, score, tier and review as they stand on the day. */
export function ratingFacts(reading: Reading): FactBook {
  return { ...gradeFacts(reading), ...scoreFacts(reading), ...tierFacts(reading), ...reviewFacts(reading) };
}

function latest<T extends RatingEvent['type']>(reading: Reading, type: T): Known<Of<T>> | undefined {
  return known<Of<T>>(reading, reading.history.rating, type).at(-1);
}

/** An override that ran out gives way to what stood before it. */
function gradeFacts(reading: Reading): FactBook {
  const ratings = known<Of<'RatingAssigned'>>(reading, reading.history.rating, 'RatingAssigned');
  const now = inForce(ratings, reading.on);
  if (!now || now.data.to === null) {
    const none = unknownFact('not-rated');
    return { 'rating.grade': none, 'rating.notchesDown': none, 'rating.daysSince': none };
  }
  return {
    'rating.grade': categoryFact(now.data.to, [now.source]),
    'rating.daysSince': numberFact(daysBetween(now.data.on, reading.on), [now.source]),
    'rating.notchesDown': notchesDown(reading, now),
  };
}

function inForce(ratings: readonly Rated[], on: CalendarDate): Rated | undefined {
  const last = ratings.at(-1);
  if (!last || last.data.until === null || on <= last.data.until) return last;
  return ratings.filter(({ data }) => data.until === null).at(-1);
}

/** Steps down that the last change of grade made; 0 for a first rating or a rise. */
function notchesDown({ policies: { grades } }: Reading, { data, source }: Rated): Fact {
  if (data.from === null || data.to === null) return numberFact(0, [source]);
  const steps = grades.indexOf(data.to) - grades.indexOf(data.from);
  return numberFact(Math.max(0, steps), [source]);
}

function scoreFacts(reading: Reading): FactBook {
  const scored = latest(reading, 'CreditScored');
  const result = scored?.data.result;
  const score =
    scored && result && result.score !== null
      ? numberFact(exactRatio(result.score), [scored.source])
      : unknownFact('not-scored');
  return { 'rating.score': score };
}

function tierFacts(reading: Reading): FactBook {
  const tier = latest(reading, 'TierAssigned');
  return { 'tier.name': tier ? categoryFact(tier.data.to, [tier.source]) : unknownFact('no-tier') };
}

function reviewFacts(reading: Reading): FactBook {
  const events = known<Of<'ReviewScheduled'>>(
    reading,
    reading.history.rating,
    'ReviewScheduled',
    'ReviewCompleted',
  );
  const last = events.at(-1);
  if (last?.type !== 'ReviewScheduled') {
    const none = unknownFact('no-review-open');
    return { 'review.daysPastDue': none, 'review.daysToDue': none };
  }
  const days = daysBetween(last.data.dueOn, reading.on);
  return {
    'review.daysPastDue': numberFact(Math.max(0, days), [last.source]),
    'review.daysToDue': numberFact(-days, [last.source]),
  };
}
