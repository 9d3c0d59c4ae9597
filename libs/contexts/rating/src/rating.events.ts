import type { DecisionRole, FactsUsed, PolicyReference, ScoreResult } from '@zixin/calculations';
import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** What a rating by override needs, and the matrix it was read from. */
export interface OverrideAuthority {
  readonly role: DecisionRole;
  readonly approvers: number;
  readonly authority: PolicyReference;
}

/** What the days until a review were read from. */
export interface CadenceBasis {
  readonly facts: FactsUsed;
  readonly reviewCadence: PolicyReference;
  readonly ratingScale: PolicyReference;
}

/** `expiry`: an override ran out; `cure`: a declared default was cured. Both fall back to the grade of the model. */
export const ratingSources = ['model', 'override', 'default', 'expiry', 'cure'] as const;
export type RatingSource = (typeof ratingSources)[number];

export const reviewReasons = ['rating', 'tier', 'warning', 'completion', 'manual'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A score with everything it was computed from: `facts` are the inputs read, each with its sources. */
export type CreditScored = DomainEvent<
  'CreditScored',
  {
    readonly scoreId: string;
    readonly reason: string;
    readonly on: CalendarDate;
    readonly facts: FactsUsed;
    readonly result: ScoreResult;
    /** Evidence coverage, exact percent; not the scoring coverage, which is in `result`. */
    readonly coveragePercent: string | null;
    /** Of the amounts among the facts. */
    readonly currency: string;
    readonly scoredBy: string;
  }
>;
export type RatingAssigned = DomainEvent<
  'RatingAssigned',
  {
    readonly from: string | null;
    /** `null`: not rated any more, after the cure of a customer who never had a score. */
    readonly to: string | null;
    readonly why: string;
    readonly by: RatingSource;
    readonly scoreId: string | null;
    readonly overrideId: string | null;
    /** In force from this day; by `expiry` it is the day after the override's last. */
    readonly on: CalendarDate;
    /** Last day of a rating by override, inclusive; `null`: until another follows. */
    readonly until: CalendarDate | null;
  }
>;
export type RatingOverrideRequested = DomainEvent<
  'RatingOverrideRequested',
  {
    readonly overrideId: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly requestedBy: string;
    readonly requestedOn: CalendarDate;
    /** Last day in force, at most a year ahead. */
    readonly until: CalendarDate;
    /** Steps better than the grade of the last score; 0 or below for a grade that is not better. */
    readonly notches: number;
    readonly needs: OverrideAuthority;
  }
>;
export type RatingOverrideApproved = DomainEvent<
  'RatingOverrideApproved',
  {
    readonly overrideId: string;
    readonly approvedBy: string;
    readonly on: CalendarDate;
    readonly needs: OverrideAuthority;
    /** Approvals still missing; the override is in force at 0. */
    readonly approvalsLeft: number;
  }
>;
export type RatingOverrideDeclined = DomainEvent<
  'RatingOverrideDeclined',
  {
    readonly overrideId: string;
    readonly declinedBy: string;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;
export type DefaultProbabilityEstimated = DomainEvent<
  'DefaultProbabilityEstimated',
  {
    readonly grade: string;
    /** One year, percent, plain decimal text. */
    readonly pdPercent: string;
    readonly lgdPercent: string;
    readonly ratingScale: PolicyReference;
    readonly on: CalendarDate;
  }
>;
export type TierAssigned = DomainEvent<
  'TierAssigned',
  {
    readonly from: string | null;
    readonly to: string;
    readonly basis: {
      readonly facts: FactsUsed;
      readonly tiers: PolicyReference;
      readonly ratingScale: PolicyReference;
    };
    readonly on: CalendarDate;
  }
>;
export type ReviewScheduled = DomainEvent<
  'ReviewScheduled',
  {
    /** Stays the same while the review is moved. */
    readonly reviewId: string;
    readonly dueOn: CalendarDate;
    readonly because: ReviewReason;
    /** Calendar days from `on` to `dueOn`. */
    readonly days: number;
    /** `null` for days that a person chose or a warning rule names itself. */
    readonly basis: CadenceBasis | null;
    /** What pulled it forward. */
    readonly warningId?: string;
    readonly on: CalendarDate;
  }
>;
export type ReviewFellDue = DomainEvent<
  'ReviewFellDue',
  { readonly reviewId: string; readonly dueOn: CalendarDate; readonly on: CalendarDate }
>;
export type ReviewCompleted = DomainEvent<
  'ReviewCompleted',
  {
    readonly reviewId: string;
    readonly conclusion: string;
    readonly completedBy: string;
    readonly on: CalendarDate;
  }
>;

export type RatingEvent =
  | CreditScored
  | RatingAssigned
  | RatingOverrideRequested
  | RatingOverrideApproved
  | RatingOverrideDeclined
  | DefaultProbabilityEstimated
  | TierAssigned
  | ReviewScheduled
  | ReviewFellDue
  | ReviewCompleted;

export const ratingCatalog: Catalog<RatingEvent> = {
  CreditScored: v1((data) => data.on),
  RatingAssigned: v1((data) => data.on),
  RatingOverrideRequested: v1((data) => data.requestedOn),
  RatingOverrideApproved: v1((data) => data.on),
  RatingOverrideDeclined: v1((data) => data.on),
  DefaultProbabilityEstimated: v1((data) => data.on),
  TierAssigned: v1((data) => data.on),
  ReviewScheduled: v1((data) => data.on),
  ReviewFellDue: v1((data) => data.on),
  ReviewCompleted: v1((data) => data.on),
};
