import type {
  InvestigationCancelled,
  InvestigationCompleted,
  InvestigationOpened,
} from '@zixin/investigation/events';
import type { Process } from '@zixin/kernel';
import type { CompleteReview, ScoreCredit } from '@zixin/rating';
import type { ReviewCompleted, ReviewFellDue } from '@zixin/rating/events';
import { customerIdOfEvent } from './customer-of-event.js';

export interface Assessment {
  readonly customerId: string;
  /** The review the open investigation belongs to. */
  readonly reviewId: string | null;
  /** A review that fell due and is not completed. */
  readonly dueReviewId: string | null;
}

type Observed =
  InvestigationOpened | InvestigationCompleted | InvestigationCancelled | ReviewFellDue | ReviewCompleted;

/** A completed investigation completes the review it was made for, or the one that is due, and is scored. */
export const assessInvestigations: Process<Assessment, Observed, CompleteReview | ScoreCredit> = {
  name: 'assessInvestigations',
  version: 1,
  initialState: { customerId: '', reviewId: null, dueReviewId: null },
  key: customerIdOfEvent,
  on: {
    InvestigationOpened: (state, { data }) => ({
      ...state,
      customerId: data.customerId,
      reviewId: data.reviewId,
    }),
    InvestigationCompleted: (state) => state,
    InvestigationCancelled: (state) => ({ ...state, reviewId: null }),
    ReviewFellDue: (state, { data }) => ({ ...state, dueReviewId: data.reviewId }),
    ReviewCompleted: (state) => ({ ...state, dueReviewId: null }),
  },
  react({ customerId, reviewId, dueReviewId }, event) {
    if (event.type !== 'InvestigationCompleted') return [];
    const { investigationId, conclusion, on } = event.data;
    const to = { category: 'rating', id: customerId } as const;
    const review = reviewId ?? dueReviewId;
    const score = { scoreId: investigationId, reason: 'investigation', on };
    return [
      ...(review === null
        ? []
        : [
            {
              ...to,
              command: { type: 'CompleteReview', data: { reviewId: review, conclusion, on } },
            } as const,
          ]),
      { ...to, command: { type: 'ScoreCredit', data: score } },
    ];
  },
  wakeOn: () => null,
};
