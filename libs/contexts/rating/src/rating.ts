import { type Aggregate, type Decider, withEntry } from '@zixin/kernel';
import type { RatingCommand, RatingInputs } from './commands.js';
import { approveRatingOverride, declineRatingOverride, requestRatingOverride } from './overrides.js';
import {
  type RatingAssigned,
  ratingCatalog,
  type RatingEvent,
  type ReviewScheduled,
} from './rating.events.js';
import { notRated, overrideOf, type OverrideRequest, type RatingState } from './rating-state.js';
import { announceReview, completeReview, pullReviewForward, scheduleReview } from './reviews.js';
import {
  assignDefaultGrade,
  endRatingOverride,
  liftDefaultGrade,
  reassessTier,
  scoreCredit,
} from './scoring.js';

function withRequest(
  state: RatingState,
  overrideId: string,
  change: (request: OverrideRequest) => Partial<OverrideRequest>,
): RatingState {
  const request = overrideOf(state, overrideId);
  if (!request) return state;
  return {
    ...state,
    overrides: withEntry(state.overrides, overrideId, { ...request, ...change(request) }),
  };
}

function evolveAssigned(state: RatingState, data: RatingAssigned['data']): RatingState {
  const { to, by, overrideId, on, until } = data;
  const override =
    by === 'override' && to !== null && overrideId !== null && until !== null
      ? { grade: to, from: on, until, overrideId }
      : null;
  const standing = by === 'override' || by === 'default' ? state.standing : to;
  const defaultGrade = by === 'default' ? to : null;
  return { ...state, assigned: to, ratedOn: on, override, standing, defaultGrade };
}

function evolveScheduled(state: RatingState, data: ReviewScheduled['data']): RatingState {
  const { reviewId, dueOn, warningId, because, days, on } = data;
  const chosen = because === 'warning' || because === 'manual' || state.review?.cadenceDays === null;
  const cadenceDays = chosen ? null : days;
  const openedOn = state.review?.openedOn ?? on;
  return {
    ...state,
    review: { reviewId, dueOn, announced: false, openedOn, scheduledOn: on, cadenceDays },
    reviewsScheduled: state.reviewsScheduled + (state.review ? 0 : 1),
    pulledBy: warningId === undefined ? state.pulledBy : withEntry(state.pulledBy, warningId, true),
  };
}

export const ratingDecider: Decider<RatingCommand, RatingEvent, RatingState, RatingInputs> = {
  initialState: notRated,
  decide: {
    ScoreCredit: scoreCredit,
    RequestRatingOverride: requestRatingOverride,
    ApproveRatingOverride: approveRatingOverride,
    DeclineRatingOverride: declineRatingOverride,
    EndRatingOverride: endRatingOverride,
    AssignDefaultGrade: assignDefaultGrade,
    LiftDefaultGrade: liftDefaultGrade,
    ReassessTier: reassessTier,
    PullReviewForward: pullReviewForward,
    ScheduleReview: scheduleReview,
    AnnounceReview: announceReview,
    CompleteReview: completeReview,
  },
  evolve: {
    CreditScored: (state, { scoreId, result: { grade }, on }) => ({
      ...state,
      scores: withEntry(state.scores, scoreId, true),
      model: grade === null ? state.model : { grade, scoreId, on },
    }),
    RatingAssigned: evolveAssigned,
    RatingOverrideRequested: (state, { overrideId, to, reason, requestedBy, until }) => ({
      ...state,
      overrides: withEntry(state.overrides, overrideId, {
        ...{ overrideId, to, reason, requestedBy, until },
        ...{ status: 'pending', approvals: [] },
      }),
    }),
    RatingOverrideApproved: (state, { overrideId, approvedBy, needs, approvalsLeft }) =>
      withRequest(state, overrideId, ({ approvals }) => ({
        status: approvalsLeft === 0 ? 'approved' : 'pending',
        approvals: [...approvals, { by: approvedBy, needs }],
      })),
    RatingOverrideDeclined: (state, { overrideId }) =>
      withRequest(state, overrideId, () => ({ status: 'declined' })),
    DefaultProbabilityEstimated: (state, { ratingScale }) => ({ ...state, scale: ratingScale }),
    TierAssigned: (state, { to, on }) => ({ ...state, tier: to, tieredOn: on }),
    ReviewScheduled: evolveScheduled,
    ReviewFellDue: (state, { reviewId }) => ({
      ...state,
      review: state.review?.reviewId === reviewId ? { ...state.review, announced: true } : state.review,
    }),
    ReviewCompleted: (state, { reviewId, on }) => ({
      ...state,
      review: null,
      reviewedOn: on,
      completedReviews: withEntry(state.completedReviews, reviewId, true),
    }),
  },
};

/** Stream `rating-<customerId>`: scores, ratings, overrides, tier and reviews of one customer. */
export const rating: Aggregate<RatingCommand, RatingEvent, RatingState, RatingInputs> = {
  category: 'rating',
  catalog: ratingCatalog,
  decider: ratingDecider,
  partitionKey: (id) => id,
};
