import {
  categoryFact,
  exactRatio,
  type FactBook,
  factsUsed,
  gradeNames,
  numberFact,
  pdForGrade,
  type PolicyReference,
  reviewDays,
  tierFor,
} from '@zixin/calculations';
import { addDays, type CalendarDate, toDecimal } from '@zixin/kernel';
import type { RatingInputs } from './commands.js';
import type { RatingAssigned, RatingEvent, ReviewReason } from './rating.events.js';
import type { RatingState } from './rating-state.js';

const reference = ({ name, version }: PolicyReference): PolicyReference => ({ name, version });

/** A new grade with what follows from it: default probability, tier, and the review where it changes the cadence. */
export function assigned(
  state: RatingState,
  { from: _, ...rating }: RatingAssigned['data'] & { readonly from?: unknown },
  inputs: RatingInputs,
  because: ReviewReason,
): RatingEvent[] {
  const { assigned: from } = state;
  const { to, on } = rating;
  return [
    { type: 'RatingAssigned', data: { ...rating, from } },
    ...probability(to, on, inputs),
    ...treated(state, to, { on, because, inputs }),
  ];
}

function probability(grade: string, on: CalendarDate, { ratingScale }: RatingInputs): RatingEvent[] {
  const pd = pdForGrade(ratingScale.content, grade);
  if (pd === null) return [];
  const pdPercent = toDecimal(exactRatio(pd), 4);
  const { lgdPercent } = ratingScale.content;
  const data = { grade, pdPercent, lgdPercent, ratingScale: reference(ratingScale), on };
  return [{ type: 'DefaultProbabilityEstimated', data }];
}

export interface Treatment {
  readonly on: CalendarDate;
  readonly because: ReviewReason;
  readonly inputs: RatingInputs;
}

/** Tier and review under a grade that the book does not know yet. */
export function treated(
  state: RatingState,
  grade: string,
  { on, because, inputs }: Treatment,
): RatingEvent[] {
  const graded = withGrade(inputs.book, grade);
  const tier = tierFor(inputs.tiers.content, graded, gradeNames(inputs.ratingScale.content)) ?? state.tier;
  const events: RatingEvent[] = [];
  if (tier !== null && tier !== state.tier) {
    const basis = { facts: factsUsed(inputs.tiers.content, graded), tiers: reference(inputs.tiers) };
    events.push({ type: 'TierAssigned', data: { from: state.tier, to: tier, basis, on } });
  }
  const book = tier === null ? graded : { ...graded, 'tier.name': categoryFact(tier) };
  return [...events, ...rescheduled(state, book, { on, because, inputs })];
}

export function withGrade(book: FactBook, grade: string): FactBook {
  return { ...book, 'rating.grade': categoryFact(grade) };
}

/** The review that grade and tier ask for, whatever warnings there are; an open one that fell due already stays. */
function rescheduled(state: RatingState, book: FactBook, { on, because, inputs }: Treatment): RatingEvent[] {
  if (state.review?.announced) return [];
  const calm = { ...book, 'warning.level': categoryFact('none'), 'warning.activeCount': numberFact(0) };
  return scheduled(state, calm, { on, because, inputs });
}

/** A review at the cadence of a book, unless that is the day it is due on already. */
export function scheduled(
  state: RatingState,
  book: FactBook,
  { on, because, inputs: { reviewCadence, ratingScale } }: Treatment,
): RatingEvent[] {
  const days = reviewDays(reviewCadence.content, book, gradeNames(ratingScale.content));
  if (days === null) return [];
  const dueOn = addDays(on, days);
  if (state.review?.dueOn === dueOn) return [];
  const basis = { facts: factsUsed(reviewCadence.content, book), reviewCadence: reference(reviewCadence) };
  return [
    { type: 'ReviewScheduled', data: { reviewId: reviewIdOf(state), dueOn, because, days, basis, on } },
  ];
}

export function reviewIdOf(state: RatingState): string {
  return state.review?.reviewId ?? `review-${state.reviewsScheduled + 1}`;
}
