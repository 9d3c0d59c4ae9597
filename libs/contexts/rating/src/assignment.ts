import { exactRatio, pdForGrade, type PolicyReference } from '@zixin/calculations';
import { type CalendarDate, toDecimal } from '@zixin/kernel';
import type { RatingInputs } from './commands.js';
import { notBefore } from './dates.js';
import type { RatingAssigned, RatingEvent } from './rating.events.js';
import type { RatingState } from './rating-state.js';
import { referenceTo, treated } from './treatment.js';

export interface Assignment {
  readonly inputs: RatingInputs;
  /** The day of the book, from which tier and review follow, where it is not the day of the rating. */
  readonly treatedOn?: CalendarDate;
}

/**
 * A rating with what follows from it: default probability, tier, and the review where it changes the cadence. It starts no
 * earlier than the rating before it. Of a customer who is not rated any more nothing follows.
 */
export function assigned(
  state: RatingState,
  rating: Omit<RatingAssigned['data'], 'from'>,
  { inputs, treatedOn }: Assignment,
): RatingEvent[] {
  const { to } = rating;
  const on = notBefore(state.ratedOn, rating.on);
  const event: RatingEvent = { type: 'RatingAssigned', data: { ...rating, from: state.assigned, on } };
  if (to === null) return [event];
  const treatment = { on: treatedOn ?? on, because: 'rating', inputs } as const;
  return [event, ...probability(to, on, inputs), ...treated(state, to, treatment)];
}

/** The same grade under another version of the scale: its default probability is another. */
export function reestimated(
  state: RatingState,
  grade: string,
  on: CalendarDate,
  inputs: RatingInputs,
): RatingEvent[] {
  return sameVersion(state.scale, inputs.ratingScale) ? [] : probability(grade, on, inputs);
}

function probability(grade: string, on: CalendarDate, { ratingScale }: RatingInputs): RatingEvent[] {
  const pd = pdForGrade(ratingScale.content, grade);
  if (pd === null) return [];
  const pdPercent = toDecimal(exactRatio(pd), 4);
  const { lgdPercent } = ratingScale.content;
  const data = { grade, pdPercent, lgdPercent, ratingScale: referenceTo(ratingScale), on };
  return [{ type: 'DefaultProbabilityEstimated', data }];
}

function sameVersion(known: PolicyReference | null, { name, version }: PolicyReference): boolean {
  return known !== null && known.name === name && known.version === version;
}
