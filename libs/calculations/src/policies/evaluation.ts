import type { PolicyReference, WarningLevel } from './policy-content.js';
import type { Fact } from '../facts/fact.js';

// The results of the policy engine, stored in events as they are: exact numbers as text (`exactText`), display figures rounded.

export interface FactorResult {
  readonly code: string;
  readonly weight: string;
  /** The factor's value: exact number or word; `null` with `missing` when there is none. */
  readonly value: string | null;
  readonly missing: string | null;
  readonly points: string | null;
  /** weight × points / weight counted, exact; the contributions add up to the score. */
  readonly contribution: string | null;
}

export type ScoreResult = {
  readonly scorecard: PolicyReference;
  readonly ratingScale: PolicyReference;
  readonly factors: readonly FactorResult[];
  readonly missingFactors: readonly string[];
  /** Present weight / total weight, percent, exact. */
  readonly coverage: string;
  readonly coverageCap: string | null;
  readonly knockOuts: readonly { readonly code: string; readonly cap: string }[];
} & (
  | {
      /** Exact score 0–100; `rounded` with 2 digits. */
      readonly score: string;
      readonly rounded: string;
      /** Looked up on the unrounded score. */
      readonly scoreGrade: string;
      /** After caps and knock-outs. */
      readonly grade: string;
    }
  | { readonly score: null; readonly grade: null; readonly reason: 'missing-input' }
);

export interface LimitMethodResult {
  readonly code: string;
  readonly binding: boolean;
  /** Minor units, rounded down; `null` with the reason. */
  readonly amount: number | null;
  readonly undefined: string | null;
}

/** How a limit was proposed: every method's figure and the one that binds. Amounts in minor units of the account's currency. */
export interface LimitFigures {
  readonly limitMethods: PolicyReference;
  readonly grade: string;
  readonly methods: readonly LimitMethodResult[];
  readonly combination: 'least' | 'mean';
  readonly bindingMethod: string | null;
  /** Before rounding to the step; `null` when no binding method has a figure. */
  readonly unrounded: number | null;
  readonly proposed: number | null;
}

/**
 * One rule's verdict on the day; `tripped` is null when the figure is undefined (the rule keeps its state). `level`: the highest
 * whose on-threshold is reached; the rule's own where its trip has no levels, or none is reached.
 */
export interface RuleReading {
  readonly code: string;
  readonly level: WarningLevel;
  readonly tripped: boolean | null;
  readonly figures: Readonly<Record<string, Fact>>;
}

/** The part of a book a policy read: what its decision stores. */
export type FactsUsed = Readonly<Record<string, Fact>>;
