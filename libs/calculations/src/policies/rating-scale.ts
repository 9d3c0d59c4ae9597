import { compare, type Ratio, ratioOf } from '@zixin/kernel';
import { exactText } from '../facts/fact.js';
import { defaultProbability } from '../portfolio/expected-loss.js';
import type { RatingScale } from './policy-content.js';

/** The scale's grades, best first. */
export function gradeNames(scale: RatingScale): readonly string[] {
  return scale.grades.map(({ grade }) => grade);
}

/** Steps from `from` to `to`: positive when `to` is worse. Zero for a grade the scale does not have. */
export function notchesBetween(scale: RatingScale, from: string, to: string): number {
  const names = gradeNames(scale);
  const [start, end] = [names.indexOf(from), names.indexOf(to)];
  return start < 0 || end < 0 ? 0 : end - start;
}

/** The worse of two grades. */
export function lowerOf(scale: RatingScale, a: string, b: string): string {
  return notchesBetween(scale, a, b) > 0 ? b : a;
}

/** The best grade whose least score is reached, inclusive, on the unrounded score. */
export function gradeForScore(scale: RatingScale, score: Ratio): string {
  const scored = scale.grades.filter(({ from }) => from !== null);
  const found = scored.find(({ from }) => compare(score, ratioOf(from as string)) >= 0);
  return (found ?? scored.at(-1) ?? { grade: '' }).grade;
}

/** One-year probability of default in percent, exact, never below the floor; `null` for an unknown grade. See `defaultProbability`. */
export function pdForGrade({ grades, pdFloorPercent }: RatingScale, grade: string): string | null {
  const rates = Object.fromEntries(grades.map((one) => [one.grade, one.pdPercent]));
  const rate = defaultProbability(grade, rates, { floorPercent: pdFloorPercent });
  return 'value' in rate ? exactText(rate.value) : null;
}
