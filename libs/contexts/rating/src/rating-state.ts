import type { PolicyReference } from '@zixin/calculations';
import { type CalendarDate, emptyMap, lookUp, type PersistentMap } from '@zixin/kernel';
import type { OverrideAuthority } from './rating.events.js';

export interface OverrideRequest {
  readonly overrideId: string;
  readonly to: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly until: CalendarDate;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly approvals: readonly { readonly by: string; readonly needs: OverrideAuthority }[];
}

export interface OpenReview {
  readonly reviewId: string;
  readonly dueOn: CalendarDate;
  readonly announced: boolean;
  readonly openedOn: CalendarDate;
  /** Of the last move. */
  readonly scheduledOn: CalendarDate;
  /** The cadence that set it; `null` when a warning or a person did: then no rating puts it off. */
  readonly cadenceDays: number | null;
}

export interface RatingState {
  /** The last score that had a grade. */
  readonly model: { readonly grade: string; readonly scoreId: string; readonly on: CalendarDate } | null;
  /** What is in force when no override and no default is. */
  readonly standing: string | null;
  readonly override: {
    readonly grade: string;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly overrideId: string;
  } | null;
  readonly defaultGrade: string | null;
  /** What the last RatingAssigned said, and since when. */
  readonly assigned: string | null;
  readonly ratedOn: CalendarDate | null;
  readonly scores: PersistentMap<true>;
  readonly overrides: PersistentMap<OverrideRequest>;
  /** Of the last default probability. */
  readonly scale: PolicyReference | null;
  readonly tier: string | null;
  readonly tieredOn: CalendarDate | null;
  readonly review: OpenReview | null;
  /** The last completion. */
  readonly reviewedOn: CalendarDate | null;
  readonly completedReviews: PersistentMap<true>;
  /** Warnings that already pulled the review forward. */
  readonly pulledBy: PersistentMap<true>;
  readonly reviewsScheduled: number;
}

export const notRated: RatingState = {
  ...{ model: null, standing: null, override: null, defaultGrade: null, assigned: null, ratedOn: null },
  ...{
    scores: emptyMap(),
    overrides: emptyMap(),
    scale: null,
    tier: null,
    tieredOn: null,
    review: null,
    reviewedOn: null,
  },
  ...{ completedReviews: emptyMap(), pulledBy: emptyMap(), reviewsScheduled: 0 },
};

/**
 * The grade in force on a date: that of a declared default, of an override within its dates, else the one without either; `null`
 * when not rated. For a date before the last rating fold the events as of that date.
 */
export function gradeOn(state: RatingState, on: CalendarDate): string | null {
  const { defaultGrade, override, standing } = state;
  if (defaultGrade !== null) return defaultGrade;
  if (override && override.from <= on && on <= override.until) return override.grade;
  return standing;
}

/** Due by its date, whether or not it was announced. */
export function isDue(review: OpenReview, on: CalendarDate): boolean {
  return review.announced || review.dueOn <= on;
}

/** The day of the open review's last move, of the last completion where none is open. */
export function reviewMovedOn({ review, reviewedOn }: RatingState): CalendarDate | null {
  return review ? review.scheduledOn : reviewedOn;
}

export function overrideOf(state: RatingState, overrideId: string): OverrideRequest | null {
  return lookUp(state.overrides, overrideId) ?? null;
}
