import { compare, dividedBy, plus, type Ratio, ratio, ratioOf, times } from '@zixin/kernel';
import { exactRatio } from '../facts/fact.js';
import type { ScoreResult } from './evaluation.js';
import type { Scorecard } from './policy-content.js';

/** What a coverage cap wants: `atLeastPercent` of the weight present, where `percent` is. */
export interface CoverageGap {
  /** Exact. */
  readonly percent: string;
  /** The policy's bound, decimal text. */
  readonly atLeastPercent: string;
  /** The fewest missing factors that reach the bound once recorded, the heaviest first. */
  readonly factors: readonly string[];
}

/** What lifts the caps that bind; `null` when the weight present is at their bounds already. */
export function coverageGap(
  { factors, coverageCaps }: Scorecard,
  { coverage, missingFactors }: Pick<ScoreResult, 'coverage' | 'missingFactors'>,
  binds: (cap: string) => boolean,
): CoverageGap | null {
  const bound = coverageCaps
    .filter(({ cap }) => binds(cap))
    .map(({ belowPercent }) => belowPercent)
    .reduce((most, one) => (compare(ratioOf(one), ratioOf(most)) > 0 ? one : most), '0');
  const total = factors.map(({ weight }) => ratioOf(weight)).reduce(plus, ratio(0));
  const heaviest = factors
    .filter(({ code }) => missingFactors.includes(code))
    .sort((a, b) => compare(ratioOf(b.weight), ratioOf(a.weight)));
  const taken: string[] = [];
  let reached: Ratio = exactRatio(coverage);
  for (const { code, weight } of heaviest) {
    if (compare(reached, ratioOf(bound)) >= 0) break;
    taken.push(code);
    reached = plus(reached, times(dividedBy(ratioOf(weight), total), ratio(100)));
  }
  return taken.length === 0 ? null : { percent: coverage, atLeastPercent: bound, factors: taken };
}
