import type { EvidenceCoverage, FactSource } from '@zixin/calculations';
import type { CalendarDate, Ratio, Recorded } from '@zixin/kernel';

/** Recorded events of a customer's streams, each list in the order of its stream. */
export interface CustomerHistory {
  readonly customer: readonly Recorded[];
  readonly investigation: readonly Recorded[];
  readonly rating: readonly Recorded[];
  readonly account: readonly Recorded[];
  readonly warning: readonly Recorded[];
  /** Of the industry the customer belongs to. */
  readonly industry: readonly Recorded[];
}

/** What a book of facts is asked for. Policies are those in force on the day. */
export interface FactQuestion {
  readonly on: CalendarDate;
  readonly accountId: string;
  /** ISO 4217 code of every amount in the book. */
  readonly currency: string;
  /** Units of the book's currency for one unit of `from` on a day; `null` when nobody recorded it. */
  readonly rate: (from: string, on: CalendarDate) => Ratio | null;
  readonly policies: FactPolicies;
  /** Names that will be read; families without any are left out. Absent: everything. */
  readonly only?: readonly string[] | undefined;
  /** The last revision of every stream that was read, −1 for an empty one. */
  readonly readUpTo: readonly FactSource[];
}

export interface FactPolicies {
  /** Net days of the terms policy for a grade in a tier. */
  readonly termsForGrade: (grade: string, tier: string | null) => number | null;
  readonly graceDays: number;
  readonly countUnappliedCash: boolean;
  /** Of the order check; absent like `reduceNet`. */
  readonly mitigants?: 'reduceNet' | 'raiseLimit';
  readonly evidenceCoverage: EvidenceCoverage;
  readonly riskAppetite: { readonly minor: number; readonly currency: string };
  /** Grades of the rating scale, best first. */
  readonly grades: readonly string[];
}
