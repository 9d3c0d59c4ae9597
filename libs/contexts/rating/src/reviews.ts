import { addDays, type CalendarDate, daysBetween, has, written } from '@zixin/kernel';
import {
  type AnnounceReview,
  type CompleteReview,
  type PullReviewForward,
  type RatingContext,
  refusal,
  type ScheduleReview,
} from './commands.js';
import { inOrder, notBefore, notInFuture } from './dates.js';
import type { RatingEvent } from './rating.events.js';
import { gradeOn, isDue, reviewMovedOn, type RatingState } from './rating-state.js';
import { cadenceBasis, cadenceOf, ranked, reviewIdOf, treated } from './treatment.js';

/** A person's date. One that is due already stays due. */
export function scheduleReview(
  { dueOn }: ScheduleReview['data'],
  state: RatingState,
  { today }: RatingContext,
): RatingEvent[] {
  const { review } = state;
  if (review?.dueOn === dueOn) return [];
  if (review && isDue(review, today))
    throw refusal('review-due', { reviewId: review.reviewId, dueOn: review.dueOn }, '/dueOn');
  if (dueOn < today) throw refusal('date-in-past', { date: dueOn, today }, '/dueOn');
  const data = { reviewId: reviewIdOf(state), dueOn, because: 'manual', basis: null, on: today } as const;
  return [{ type: 'ReviewScheduled', data: { ...data, days: daysBetween(today, dueOn) } }];
}

/**
 * Earlier only: the sooner of what the warning asks for and what the cadence says with its warnings counted. A warning older
 * than the open review, or than the last one where none is open, changes nothing: a review took it into account.
 */
export function pullReviewForward(
  { warningId, withinDays, on: raisedOn }: PullReviewForward['data'],
  state: RatingState,
  { inputs, today }: RatingContext,
): RatingEvent[] {
  const { review } = state;
  notInFuture(raisedOn, today);
  if (has(state.pulledBy, warningId) || isPast(state, raisedOn)) return [];
  const on = notBefore(reviewMovedOn(state), raisedOn);
  const book = ranked(inputs.book, gradeOn(state, on), state.tier);
  const cadence = cadenceOf(book, inputs);
  const asked = [withinDays, cadence].filter((days) => days !== null);
  if (asked.length === 0) return [];
  const days = Math.min(...asked);
  const dueOn = addDays(on, days);
  if (review && review.dueOn <= dueOn) return [];
  const basis = cadence === days ? cadenceBasis(book, inputs) : null;
  const reviewId = reviewIdOf(state);
  const data = { reviewId, dueOn, because: 'warning', days, basis, on, warningId } as const;
  return [{ type: 'ReviewScheduled', data }];
}

/** The review that a warning of that day asks for is due already, or has been. */
function isPast({ review, reviewedOn }: RatingState, raisedOn: CalendarDate): boolean {
  if (review) return review.announced || review.openedOn > raisedOn;
  return reviewedOn !== null && reviewedOn > raisedOn;
}

/** Says that the open review is due. */
export function announceReview(
  { on }: AnnounceReview['data'],
  { review }: RatingState,
  { today }: RatingContext,
): RatingEvent[] {
  notInFuture(on, today);
  if (!review || review.announced || review.dueOn > on) return [];
  return [{ type: 'ReviewFellDue', data: { reviewId: review.reviewId, dueOn: review.dueOn, on } }];
}

/** Ends the open review, due or not, and schedules the next from grade and tier alone. */
export function completeReview(
  { reviewId, conclusion, on }: CompleteReview['data'],
  state: RatingState,
  { inputs, today, by }: RatingContext,
): RatingEvent[] {
  const { review } = state;
  if (has(state.completedReviews, reviewId)) return [];
  if (review?.reviewId !== reviewId) throw refusal('review-not-open', { reviewId });
  notInFuture(on, today);
  inOrder(review.scheduledOn, on);
  const data = { reviewId, conclusion: written(conclusion, '/conclusion'), completedBy: by.id, on };
  const completed: RatingEvent = { type: 'ReviewCompleted', data };
  const grade = gradeOn(state, notBefore(state.ratedOn, on));
  if (grade === null) return [completed];
  const next = { ...state, review: null };
  return [completed, ...treated(next, grade, { on, because: 'completion', inputs })];
}
