import {
  categoryFact,
  type FactBook,
  factsUsed,
  gradeNames,
  numberFact,
  type PolicyReference,
  reviewDays,
  tierFor,
} from '@zixin/calculations';
import { addDays, type CalendarDate } from '@zixin/kernel';
import type { RatingInputs } from './commands.js';
import { notBefore } from './dates.js';
import type { CadenceBasis, RatingEvent, ReviewReason } from './rating.events.js';
import { isDue, type OpenReview, reviewMovedOn, type RatingState } from './rating-state.js';

export interface Treatment {
  readonly on: CalendarDate;
  readonly because: ReviewReason;
  readonly inputs: RatingInputs;
}

/** Tier and review under a grade that the book does not know yet. */
export function treated(state: RatingState, grade: string, treatment: Treatment): RatingEvent[] {
  const { on, inputs } = treatment;
  const { tiers, ratingScale, book } = inputs;
  const graded = ranked(book, grade, null);
  const tier = tierFor(tiers.content, graded, gradeNames(ratingScale.content)) ?? state.tier;
  const events: RatingEvent[] = [];
  if (tier !== null && tier !== state.tier) {
    const facts = factsUsed(tiers.content, graded);
    const basis = { facts, tiers: referenceTo(tiers), ratingScale: referenceTo(ratingScale) };
    const since = notBefore(state.tieredOn, on);
    events.push({ type: 'TierAssigned', data: { from: state.tier, to: tier, basis, on: since } });
  }
  return [...events, ...scheduled(state, ranked(book, grade, tier), treatment)];
}

/** The book with grade and tier as this stream has them; where it has none, as the book says. */
export function ranked(book: FactBook, grade: string | null, tier: string | null): FactBook {
  return {
    ...book,
    ...(grade === null ? {} : { 'rating.grade': categoryFact(grade) }),
    ...(tier === null ? {} : { 'tier.name': categoryFact(tier) }),
  };
}

/** The review that grade and tier ask for, whatever warnings there are. */
function scheduled(state: RatingState, book: FactBook, at: Treatment): RatingEvent[] {
  const { review } = state;
  const calm = { ...book, 'warning.level': categoryFact('none'), 'warning.activeCount': numberFact(0) };
  const days = cadenceOf(calm, at.inputs);
  const on = notBefore(reviewMovedOn(state), at.on);
  if (days === null || (review && stays(review, days, on))) return [];
  const reviewId = reviewIdOf(state);
  const data = { reviewId, dueOn: addDays(on, days), because: at.because, days, on };
  return [{ type: 'ReviewScheduled', data: { ...data, basis: cadenceBasis(calm, at.inputs) } }];
}

/** A due review stays due; later than it was comes only one that the cadence had set, when the cadence has become longer. */
function stays(review: OpenReview, days: number, on: CalendarDate): boolean {
  if (isDue(review, on)) return true;
  const lengthened = review.cadenceDays !== null && days > review.cadenceDays;
  return addDays(on, days) >= review.dueOn && !lengthened;
}

export function cadenceOf(book: FactBook, { reviewCadence, ratingScale }: RatingInputs): number | null {
  return reviewDays(reviewCadence.content, book, gradeNames(ratingScale.content));
}

export function cadenceBasis(book: FactBook, { reviewCadence, ratingScale }: RatingInputs): CadenceBasis {
  const facts = factsUsed(reviewCadence.content, book);
  return { facts, reviewCadence: referenceTo(reviewCadence), ratingScale: referenceTo(ratingScale) };
}

export function reviewIdOf(state: RatingState): string {
  return state.review?.reviewId ?? `review-${state.reviewsScheduled + 1}`;
}

export function referenceTo({ name, version }: PolicyReference): PolicyReference {
  return { name, version };
}
