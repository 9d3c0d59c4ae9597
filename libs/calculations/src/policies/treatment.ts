import { holds } from '../facts/condition.js';
import type { FactBook } from '../facts/fact.js';
import type { ReviewCadence, TermsByGrade, Tiers } from './policy-content.js';

/** The terms of a grade; `null` where the policy has none. */
export function termsForGrade(
  { byGrade }: TermsByGrade,
  grade: string,
): TermsByGrade['byGrade'][string] | null {
  return Object.hasOwn(byGrade, grade) ? (byGrade[grade] ?? null) : null;
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
