import type { Condition } from '../facts/condition.js';
import type { Expression } from '../facts/expression.js';
import type { Label } from './label.js';

// What warning rules say, as data: part of the policies' content.

/** Weakest first. */
export const warningLevels = ['info', 'warn', 'critical'] as const;
export type WarningLevel = (typeof warningLevels)[number];

/** What a warning proposes; `automatic` ones may only tighten. */
export type WarningAction = { readonly automatic: boolean } & (
  | { readonly action: 'lowerLimit'; readonly percent: string }
  | { readonly action: 'shortenTerms'; readonly netDays: number; readonly prepaymentPercent: number }
  | { readonly action: 'placeHold' }
  | { readonly action: 'demandGuarantee' }
  | { readonly action: 'review'; readonly withinDays: number }
);

export interface WarningStep {
  readonly level: WarningLevel;
  readonly on: string;
  readonly off: string;
}

export type WarningTrip =
  /** On at ≥ `on`, off below `off`. */
  | { readonly value: Expression; readonly on: string; readonly off: string }
  /** The same per level, weakest first: on at ≥ the level's `on`, off below its `off`. */
  | { readonly value: Expression; readonly levels: readonly WarningStep[] }
  /** The last `rises` steps of a series all strictly upwards, together at least `minimum`. */
  | { readonly series: string; readonly rises: number; readonly minimum: string }
  /** The last `readings` of a series all below `below`. */
  | { readonly series: string; readonly readings: number; readonly below: string }
  | { readonly when: Condition };

export interface WarningRule {
  readonly code: string;
  readonly label: Label;
  /** Of a rule whose trip has `levels`, those say the level, not this. */
  readonly level: WarningLevel;
  readonly cadence: 'daily' | 'monthEnd';
  readonly trip: WarningTrip;
  readonly actions: readonly WarningAction[];
}

export interface WarningRules {
  readonly kind: 'warningRules';
  readonly rules: readonly WarningRule[];
}
