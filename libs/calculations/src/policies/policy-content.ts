import type { CalendarDate } from '@zixin/kernel';
import type { Condition } from '../facts/condition.js';
import type { Expression } from '../facts/expression.js';
import type { Label } from './label.js';
import type { WarningRules } from './warning-content.js';

export * from './label.js';
export * from './warning-content.js';

// What a policy says, as data. Numbers are plain decimal text, exact; grades are names of the rating scale.

/** Numeric bands in rising order: the first has no bound, each next starts at `from` (≥) or above `above` (>). */
export type NumberBand =
  | { readonly points: string }
  | { readonly from: string; readonly points: string }
  | { readonly above: string; readonly points: string };
export interface CategoryBand {
  readonly is: readonly string[];
  readonly points: string;
}

export type Factor = {
  /** Kebab case, unique in the card. */
  readonly code: string;
  readonly group: string;
  readonly label: Label;
  readonly weight: string;
} & (
  | { readonly value: Expression; readonly bands: readonly NumberBand[] }
  | { readonly fact: string; readonly categories: readonly CategoryBand[] }
);

/** What a missing factor does: no score at all, zero points, or the others count for it. */
export type MissingFactors = 'noScore' | 'zero' | 'reweight';

export interface Scorecard {
  readonly kind: 'scorecard';
  readonly label: Label;
  /** Weights sum to 100. */
  readonly factors: readonly Factor[];
  readonly missing: MissingFactors;
  /** With less than `belowPercent` of the weight present the grade is at most `cap`. */
  readonly coverageCaps: readonly { readonly belowPercent: string; readonly cap: string }[];
  /** Applied after the score; each can only lower the grade. */
  readonly knockOuts: readonly {
    readonly code: string;
    readonly label: Label;
    readonly when: Condition;
    readonly cap: string;
  }[];
}

/** Best first. `from`: least score, inclusive; the last but one has `0`, and the grade of a declared default has `null`. */
export interface RatingScale {
  readonly kind: 'ratingScale';
  readonly grades: readonly {
    readonly grade: string;
    readonly from: string | null;
    /** One-year probability of default, percent. */
    readonly pdPercent: string;
  }[];
  readonly lgdPercent: string;
  readonly pdFloorPercent: string;
}

/** The share of an amount a method lends: fixed, by grade, or by bands over another figure. */
export type LimitShare =
  | { readonly percent: string }
  | { readonly percentByGrade: Readonly<Record<string, string>> }
  | { readonly of: Expression; readonly bands: readonly NumberBand[] };

export interface LimitMethod {
  readonly code: string;
  readonly label: Label;
  /** Binding methods make the proposal; informative ones are shown beside it. */
  readonly binding: boolean;
  /** Only bounds what other methods give: alone it proposes nothing. */
  readonly cap?: boolean;
  /** Minor units; below zero counts as zero. */
  readonly amount: Expression;
  readonly share: LimitShare;
  /** What a tier makes of the share, percent of it; a tier that is not listed changes nothing. */
  readonly percentByTier?: Readonly<Record<string, string>>;
}

export interface LimitMethods {
  readonly kind: 'limitMethods';
  readonly combination: 'least' | 'mean';
  /** Rounded down to a multiple of this, in major units. */
  readonly step: string;
  readonly methods: readonly LimitMethod[];
  /** A proposal that only tightens takes effect without a second person: approving this policy counts as one. */
  readonly tightenAutomatically: boolean;
}

export interface TermsByGrade {
  readonly kind: 'terms';
  readonly byGrade: Readonly<
    Record<
      string,
      { readonly netDays: number; readonly prepaymentPercent: number; readonly guarantee: boolean }
    >
  >;
  readonly graceDays: number;
  /** Days more for a tier, where the grade has any; a tier that is not listed changes nothing. */
  readonly extraDaysByTier?: Readonly<Record<string, number>>;
  readonly tightenAutomatically: boolean;
}

/** See the credit account's order check for the meaning of each value; amounts in major units. */
export interface OrderCheckContent {
  readonly kind: 'orderCheck';
  readonly comparison: 'exceeds' | 'reaches';
  readonly tolerancePercent: string;
  readonly horizonDays: number;
  readonly overdueDays: number;
  readonly overdueDeMinimis: string;
  readonly orderMaximum: string | null;
  readonly countUnappliedCash: boolean;
  /** How mitigants count: `reduceNet` lowers reported net exposure only, `raiseLimit` adds those that a second person confirmed to the limit. */
  readonly mitigants: 'reduceNet' | 'raiseLimit';
}

/** How customers of a tier are served. */
export interface TierService {
  /** Hours until a question is answered. */
  readonly responseHours: number;
  readonly accountManager: boolean;
  /** Discount for paying early, percent of the invoice; `null` where none is offered. */
  readonly earlyPaymentPercent: string | null;
}

export interface Tiers {
  readonly kind: 'tiers';
  /** Best first; the first that fits is taken, the last has no condition. */
  readonly tiers: readonly {
    readonly tier: string;
    readonly label: Label;
    readonly when: Condition | null;
    readonly service?: TierService;
  }[];
}

export interface ReviewCadence {
  readonly kind: 'reviewCadence';
  /** The first that fits decides; the last has no condition. */
  readonly cadence: readonly { readonly when: Condition | null; readonly days: number }[];
}

/** Weakest first; a stronger role may do what a weaker one may. */
export const decisionRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
export type DecisionRole = (typeof decisionRoles)[number];

export interface AuthorityStepContent {
  readonly upTo: string;
  readonly role: DecisionRole;
  readonly approvers: number;
}

/** Thresholds in major units of the house currency, and days for terms. */
export interface AuthorityMatrix {
  readonly kind: 'authority';
  readonly limits: readonly AuthorityStepContent[];
  readonly terms: readonly AuthorityStepContent[];
  /** `upTo`: notches better than the grade of the last score. Absent: `above` decides every override. */
  readonly overrides?: readonly AuthorityStepContent[];
  readonly above: { readonly role: DecisionRole; readonly approvers: number };
  /** Per grade: thresholds scaled to a percent, a least role, or no credit at all but prepayment. */
  readonly byGrade: readonly {
    readonly grades: readonly string[];
    readonly thresholdPercent: string;
    readonly atLeast: DecisionRole | null;
    readonly prepaymentOnly: boolean;
  }[];
}

export interface RiskAppetite {
  readonly kind: 'riskAppetite';
  /** Total credit the house is willing to have outstanding, major units of the house currency. */
  readonly total: string;
  readonly currency: string;
}

/** What evidence a complete investigation has, and how many days each kind stays fresh. */
export interface EvidenceCoverage {
  readonly kind: 'evidenceCoverage';
  /** Where the age of evidence counts from: the day it is about, or the day it was obtained. Absent: the day it was obtained. */
  readonly ageFrom?: 'validOn' | 'obtainedOn';
  readonly kinds: readonly { readonly kind: string; readonly weight: string; readonly freshDays: number }[];
}

export type PolicyContent =
  | Scorecard
  | RatingScale
  | LimitMethods
  | TermsByGrade
  | OrderCheckContent
  | Tiers
  | WarningRules
  | ReviewCadence
  | AuthorityMatrix
  | RiskAppetite
  | EvidenceCoverage;
export type PolicyKind = PolicyContent['kind'];

/** A version of a policy as a decision used it. */
export interface PolicyVersion<Content extends PolicyContent = PolicyContent> {
  readonly name: string;
  readonly version: number;
  readonly content: Content;
}

/** The names under which the house's policies are kept: each has its own stream. */
export const policyNames = {
  scorecard: 'standard',
  ratingScale: 'ratingScale',
  limitMethods: 'limitMethods',
  terms: 'terms',
  orderCheck: 'orderCheck',
  tiers: 'tiers',
  warningRules: 'warningRules',
  reviewCadence: 'reviewCadence',
  authority: 'authority',
  riskAppetite: 'riskAppetite',
  evidenceCoverage: 'evidenceCoverage',
} as const satisfies Record<PolicyKind, string>;

export type PolicySet = { readonly [K in PolicyKind]: PolicyVersion<Extract<PolicyContent, { kind: K }>> };

/** What a stored decision says of a policy it used. */
export interface PolicyReference {
  readonly name: string;
  readonly version: number;
}

/** In force from this day until the next version starts. */
export interface DatedPolicyVersion extends PolicyVersion {
  readonly from: CalendarDate;
}
