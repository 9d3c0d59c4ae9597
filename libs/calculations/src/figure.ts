import { type Ratio, ratio, toDecimal } from '@zixin/kernel';

/** An exact figure, or the reason there is none. A figure with a denominator ≤ 0 or a missing input is never 0 and never infinity. */
export type Figure<Reason extends string = string> =
  { readonly value: Ratio } | { readonly undefined: Reason };

/** A figure as decimal text, rounded once for display or storage. */
export type FigureText<Reason extends string = string> =
  { readonly value: string } | { readonly undefined: Reason };

/** numerator / denominator; undefined with `reason` when the denominator is ≤ 0. */
export function quotient<Reason extends string>(
  numerator: bigint | number,
  denominator: bigint | number,
  reason: Reason,
): Figure<Reason> {
  return denominator > 0 ? { value: ratio(numerator, denominator) } : { undefined: reason };
}

/** Rounds half away from zero to `digits` decimals: ratios 4, days and percents 2. */
export function figureText<Reason extends string>(
  figure: Figure<Reason>,
  digits: number,
): FigureText<Reason> {
  return 'value' in figure ? { value: toDecimal(figure.value, digits) } : figure;
}
