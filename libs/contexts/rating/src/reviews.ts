import { factsUsed, gradeNames, reviewDays } from '@zixin/calculations';
import { addDays, daysBetween, has, written } from '@zixin/kernel';
import { reviewIdOf, treated } from './assignment.js';
import {
  type AnnounceReview,
  type CompleteReview,
  type PullReviewForward,
  type RatingContext,
  refusal,
  type ScheduleReview,
} from './commands.js';
import type { RatingEvent } from './rating.events.js';
import { gradeOn, type RatingState } from './rating-state.js';

/** A person's date. One that is due already stays due. */
export function scheduleReview(
  { dueOn }: ScheduleReview['data'],
  state: RatingState,
  { today }: RatingContext,
): RatingEvent[] {
  if (dueOn < today) throw refusal('date-in-past', { date: dueOn, today }, '/dueOn');
  if (state.review?.dueOn === dueOn) return [];
  const data = { reviewId: reviewIdOf(state), dueOn, because: 'manual', basis: null, on: today } as const;
  return [{ type: 'ReviewScheduled', data: { ...data, days: daysBetween(today, dueOn) } }];
}

/** Earlier only: the sooner of what the warning asks for and what the cadence says with its warnings counted. */
export function pullReviewForward(
  { warningId, withinDays, on }: PullReviewForward['data'],
  state: RatingState,
  { inputs: { book, reviewCadence, ratingScale } }: RatingContext,
): RatingEvent[] {
  if (has(state.pulledBy, warningId) || state.review?.announced) return [];
  if (state.review && state.review.scheduledOn > on) return [];
  const cadence = reviewDays(reviewCadence.content, book, gradeNames(ratingScale.content));
  const asked = [withinDays, cadence].filter((days) => days !== null);
  if (asked.length === 0) return [];
  const days = Math.min(...asked);
  const dueOn = addDays(on, days);
  if (state.review && state.review.dueOn <= dueOn) return [];
  const { name, version } = reviewCadence;
  const facts = factsUsed(reviewCadence.content, book);
  const basis = cadence === days ? { facts, reviewCadence: { name, version } } : null;
  const reviewId = reviewIdOf(state);
  const data = { reviewId, dueOn, because: 'warning', days, basis, on, warningId } as const;
  return [{ type: 'ReviewScheduled', data }];
}

/** Says that the open review is due. */
export function announceReview({ on }: AnnounceReview['data'], state: RatingState): RatingEvent[] {
  const { review } = state;
  if (!review || review.announced || review.dueOn > on) return [];
  return [{ type: 'ReviewFellDue', data: { reviewId: review.reviewId, dueOn: review.dueOn, on } }];
}

/** Ends the open review, due or not, and schedules the next from grade and tier alone. */
export function completeReview(
  { reviewId, conclusion, on }: CompleteReview['data'],
  state: RatingState,
  { inputs, today, by }: RatingContext,
): RatingEvent[] {
  if (has(state.completedReviews, reviewId)) return [];
  if (state.review?.reviewId !== reviewId) throw refusal('review-not-open', { reviewId });
  if (on > today) throw refusal('date-in-future', { date: on, today }, '/on');
  const data = { reviewId, conclusion: written(conclusion, '/conclusion'), completedBy: by.id, on };
  const completed: RatingEvent = { type: 'ReviewCompleted', data };
  const grade = gradeOn(state, on);
  if (grade === null) return [completed];
  const next = { ...state, review: null };
  return [completed, ...treated(next, grade, { on, because: 'completion', inputs })];
}
