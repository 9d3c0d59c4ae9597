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
  readonly scheduledOn: CalendarDate;
}

export interface RatingState {
  /** The grade of the last score that had one. */
  readonly model: { readonly grade: string; readonly scoreId: string } | null;
  readonly override: {
    readonly grade: string;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly overrideId: string;
  } | null;
  readonly defaultGrade: string | null;
  /** What the last RatingAssigned said. */
  readonly assigned: string | null;
  readonly scores: PersistentMap<true>;
  readonly overrides: PersistentMap<OverrideRequest>;
  readonly scale: PolicyReference | null;
  readonly tier: string | null;
  readonly review: OpenReview | null;
  readonly completedReviews: PersistentMap<true>;
  /** Warnings that already pulled the review forward. */
  readonly pulledBy: PersistentMap<true>;
  readonly reviewsScheduled: number;
}

export const notRated: RatingState = {
  ...{ model: null, override: null, defaultGrade: null, assigned: null, scale: null, tier: null },
  ...{ scores: emptyMap(), overrides: emptyMap(), review: null },
  ...{ completedReviews: emptyMap(), pulledBy: emptyMap(), reviewsScheduled: 0 },
};

/** The grade in force on a date: that of a declared default, of an override within its dates, else of the model; `null` before any. */
export function gradeOn(state: RatingState, on: CalendarDate): string | null {
  const { defaultGrade, override, model } = state;
  if (defaultGrade !== null) return defaultGrade;
  if (override && override.from <= on && on <= override.until) return override.grade;
  return model?.grade ?? null;
}

export function overrideOf(state: RatingState, overrideId: string): OverrideRequest | null {
  return lookUp(state.overrides, overrideId) ?? null;
}
