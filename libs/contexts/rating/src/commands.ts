import type {
  AuthorityMatrix,
  FactBook,
  PolicyVersion,
  RatingScale,
  ReviewCadence,
  Scorecard,
  Tiers,
} from '@zixin/calculations';
import { type CalendarDate, type Command, type Context, DomainError, type ErrorParams } from '@zixin/kernel';

/** Scores the customer from the facts of a day. One score for each `scoreId`. */
export type ScoreCredit = Command<
  'ScoreCredit',
  { readonly scoreId: string; readonly reason: string; readonly on: CalendarDate }
>;
export type RequestRatingOverride = Command<
  'RequestRatingOverride',
  { readonly overrideId: string; readonly to: string; readonly reason: string; readonly until: CalendarDate }
>;
export type ApproveRatingOverride = Command<'ApproveRatingOverride', { readonly overrideId: string }>;
export type DeclineRatingOverride = Command<
  'DeclineRatingOverride',
  { readonly overrideId: string; readonly reason: string }
>;
/** Announces that an override ran out, with the tier and review of `on`; the grade in force never waits for it. */
export type EndRatingOverride = Command<'EndRatingOverride', { readonly on: CalendarDate }>;
export type AssignDefaultGrade = Command<
  'AssignDefaultGrade',
  { readonly why: string; readonly on: CalendarDate }
>;
export type LiftDefaultGrade = Command<
  'LiftDefaultGrade',
  { readonly why: string; readonly on: CalendarDate }
>;
export type ReassessTier = Command<'ReassessTier', { readonly on: CalendarDate }>;
/** A warning, raised on a day, pulls the open review forward, once. */
export type PullReviewForward = Command<
  'PullReviewForward',
  { readonly warningId: string; readonly withinDays: number | null; readonly on: CalendarDate }
>;
export type ScheduleReview = Command<'ScheduleReview', { readonly dueOn: CalendarDate }>;
export type AnnounceReview = Command<'AnnounceReview', { readonly on: CalendarDate }>;
export type CompleteReview = Command<
  'CompleteReview',
  { readonly reviewId: string; readonly conclusion: string; readonly on: CalendarDate }
>;

export type RatingCommand =
  | ScoreCredit
  | RequestRatingOverride
  | ApproveRatingOverride
  | DeclineRatingOverride
  | EndRatingOverride
  | AssignDefaultGrade
  | LiftDefaultGrade
  | ReassessTier
  | PullReviewForward
  | ScheduleReview
  | AnnounceReview
  | CompleteReview;

/** What is known of the customer on the day of the decision, and the policies in force on it. */
export interface RatingInputs {
  readonly book: FactBook;
  /** Of the amounts in the book. */
  readonly currency: string;
  readonly scorecard: PolicyVersion<Scorecard>;
  readonly ratingScale: PolicyVersion<RatingScale>;
  readonly tiers: PolicyVersion<Tiers>;
  readonly reviewCadence: PolicyVersion<ReviewCadence>;
  readonly authority: PolicyVersion<AuthorityMatrix>;
}

export type RatingContext = Context<RatingInputs>;

export const ratingCodes = [
  'not-rated',
  'grade-unknown',
  'override-unchanged',
  'override-too-long',
  'override-not-found',
  'override-decided',
  'override-lapsed',
  'own-override',
  'authority-missing',
  'customer-defaulted',
  'review-not-open',
  'review-due',
  'date-in-future',
  'date-in-past',
  'dates-out-of-order',
  'text-required',
] as const;
export type RatingCode = (typeof ratingCodes)[number];

export function refusal(code: RatingCode, params: ErrorParams = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}
