import { drawn } from '../ui/figures.js';
import type { Block } from './portfolio.queries.js';

/** The figures of one day: month ends, and the day the portfolio is of as the last. */
export interface TrendPoint {
  readonly on: string;
  readonly block: Pick<Block, 'overdueRatePercent' | 'collection'> | undefined;
}

export const numberOf = (figure: { readonly value: string } | { readonly undefined: string } | undefined) =>
  figure && 'value' in figure ? drawn(figure.value) : null;

/** Months by their name, the last day in full. */
export const labelsOf = (points: readonly TrendPoint[]): string[] =>
  points.map(({ on }, at) => (at === points.length - 1 ? on : on.slice(0, 7)));

/** How the overdue rate (percent) went from the first day that has one to the last; `null` where no day has one. */
export function overdueCourse(points: readonly TrendPoint[]) {
  const rates = points.flatMap(({ on, block }) => {
    const value = numberOf(block?.overdueRatePercent);
    return value === null ? [] : [{ on, value }];
  });
  const sorted = rates.toSorted((a, b) => a.value - b.value);
  const [first, last, least, greatest] = [rates[0], rates.at(-1), sorted[0], sorted.at(-1)];
  if (!first || !last || !least || !greatest) return null;
  const way: 'up' | 'down' | 'flat' =
    last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'flat';
  return { first, last, least, greatest, way };
}
