import { holds } from '../facts/condition.js';
import { type FactBook, factOf } from '../facts/fact.js';
import type { ReviewCadence, TermsByGrade, Tiers } from './policy-content.js';

/** The terms of a grade, with the days more that its tier gets where the grade has any; `null` where the policy has none. */
export function termsForGrade(
  { byGrade, extraDaysByTier = {} }: TermsByGrade,
  grade: string,
  tier: string | null = null,
): TermsByGrade['byGrade'][string] | null {
  const listed = Object.hasOwn(byGrade, grade) ? byGrade[grade] : undefined;
  if (!listed) return null;
  const extra = tier !== null && listed.netDays > 0 ? (extraDaysByTier[tier] ?? 0) : 0;
  return { ...listed, netDays: listed.netDays + extra };
}

/** The tier that a book says; `null` before any. */
export function tierIn(book: FactBook): string | null {
  const fact = factOf(book, 'tier.name');
  return 'category' in fact ? fact.category : null;
}

/** The first tier that fits; `grades` is the rating scale, best first. `null` only without a default row. */
export function tierFor({ tiers }: Tiers, book: FactBook, grades: readonly string[]): string | null {
  return tiers.find(({ when }) => when === null || holds(when, book, grades))?.tier ?? null;
}

/** Days until the next review by the first row that fits. `null` only without a default row. */
export function reviewDays(
  { cadence }: ReviewCadence,
  book: FactBook,
  grades: readonly string[],
): number | null {
  return cadence.find(({ when }) => when === null || holds(when, book, grades))?.days ?? null;
}
