import { exactRatio } from '@zixin/calculations';
import { type CalendarDate, toDecimal, type View } from '@zixin/kernel';
import type { CreditScored, RatingAssigned, RatingEvent, ReviewReason } from '@zixin/rating/events';

type Assigned = RatingAssigned['data'];

/** What a list of scores says of each; the event itself has everything. */
export interface ScoreSummary {
  readonly scoreId: string;
  readonly on: CalendarDate;
  readonly reason: string;
  /** Two digits; `null` when an input was missing. */
  readonly score: string | null;
  readonly grade: string | null;
  /** Scoring coverage and evidence coverage, percent with two digits. */
  readonly coveragePercent: string;
  readonly evidenceCoveragePercent: string | null;
  readonly knockOuts: readonly string[];
}

export interface OpenReviewRecord {
  readonly reviewId: string;
  readonly dueOn: CalendarDate;
  readonly because: ReviewReason;
  readonly fellDue: boolean;
}

/** A customer's grade, tier and reviews, with their history, oldest first. Dated: what is in force follows from a date. */
export interface CustomerRating {
  readonly customerId: string;
  readonly ratings: readonly Assigned[];
  readonly scores: readonly ScoreSummary[];
  /** One year, percent; `null` before any. */
  readonly pdPercent: string | null;
  readonly lgdPercent: string | null;
  readonly tiers: readonly { readonly tier: string; readonly on: CalendarDate }[];
  readonly review: OpenReviewRecord | null;
  readonly reviewsCompleted: readonly { readonly reviewId: string; readonly on: CalendarDate }[];
}

type Watched = Exclude<
  RatingEvent,
  { readonly type: 'RatingOverrideRequested' | 'RatingOverrideApproved' | 'RatingOverrideDeclined' }
>;

function seed(customerId: string): CustomerRating {
  return {
    ...{ customerId, ratings: [], scores: [], pdPercent: null, lgdPercent: null },
    ...{ tiers: [], review: null, reviewsCompleted: [] },
  };
}

/** The rating in force on a date: an override that ran out gives way to what stood before it; `null` before any. */
export function ratingOn({ ratings }: Pick<CustomerRating, 'ratings'>, on: CalendarDate): Assigned | null {
  const until = ratings.filter((rating) => rating.on <= on);
  const last = until.at(-1);
  if (!last || last.until === null || on <= last.until) return last ?? null;
  return until.filter((rating) => rating.until === null).at(-1) ?? null;
}

export function tierOn({ tiers }: Pick<CustomerRating, 'tiers'>, on: CalendarDate): string | null {
  return tiers.filter((tier) => tier.on <= on).at(-1)?.tier ?? null;
}

type Step<T extends Watched['type']> = (
  doc: CustomerRating,
  data: Extract<Watched, { readonly type: T }>['data'],
) => Partial<CustomerRating>;

function changing<T extends Watched['type']>(step: Step<T>) {
  type Event = { readonly data: Parameters<Step<T>>[1]; readonly meta: { readonly partitionKey: string } };
  return (doc: CustomerRating | null, { data, meta }: Event): CustomerRating => {
    const before = doc ?? seed(meta.partitionKey);
    return { ...before, ...step(before, data) };
  };
}

export const ratings: View<CustomerRating, Watched> = {
  name: 'ratings',
  version: 1,
  key: ({ meta }) => meta.partitionKey,
  on: {
    CreditScored: changing<'CreditScored'>((doc, data) => ({ scores: [...doc.scores, summary(data)] })),
    RatingAssigned: changing<'RatingAssigned'>((doc, data) => ({ ratings: [...doc.ratings, data] })),
    DefaultProbabilityEstimated: changing<'DefaultProbabilityEstimated'>((_, { pdPercent, lgdPercent }) => ({
      pdPercent,
      lgdPercent,
    })),
    TierAssigned: changing<'TierAssigned'>((doc, { to: tier, on }) => ({
      tiers: [...doc.tiers, { tier, on }],
    })),
    ReviewScheduled: changing<'ReviewScheduled'>((_, { reviewId, dueOn, because }) => ({
      review: { reviewId, dueOn, because, fellDue: false },
    })),
    ReviewFellDue: changing<'ReviewFellDue'>(({ review }) => ({
      review: review && { ...review, fellDue: true },
    })),
    ReviewCompleted: changing<'ReviewCompleted'>((doc, { reviewId, on }) => ({
      review: null,
      reviewsCompleted: [...doc.reviewsCompleted, { reviewId, on }],
    })),
  },
  fields: {
    customerId: (doc) => doc.customerId,
    grade: (doc) => doc.ratings.at(-1)?.to ?? null,
    tier: (doc) => doc.tiers.at(-1)?.tier ?? null,
    score: (doc) => Number(doc.scores.at(-1)?.score ?? -1),
    scoredOn: (doc) => doc.scores.at(-1)?.on ?? null,
    ratedOn: (doc) => doc.ratings.at(-1)?.on ?? null,
    reviewDueOn: (doc) => doc.review?.dueOn ?? null,
    reviewFellDue: (doc) => (doc.review?.fellDue ? 'yes' : 'no'),
  },
  indexes: ['grade', 'tier', 'reviewDueOn'],
};

function summary({ scoreId, on, reason, result, coveragePercent }: CreditScored['data']): ScoreSummary {
  const percent = (exact: string) => toDecimal(exactRatio(exact), 2);
  return {
    ...{ scoreId, on, reason, grade: result.grade },
    score: result.score === null ? null : result.rounded,
    coveragePercent: percent(result.coverage),
    evidenceCoveragePercent: coveragePercent === null ? null : percent(coveragePercent),
    knockOuts: result.knockOuts.map(({ code }) => code),
  };
}
