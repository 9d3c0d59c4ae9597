import { ratio } from '@zixin/kernel';
import { type Figure, quotient } from '../figure.js';
import type { StatementAmounts, StatementLine } from './statement.js';

/** Why a figure over statement lines is undefined: the first missing line in kebab case, or a denominator ≤ 0. */
export type LineReason = `missing-${string}` | 'denominator-not-positive';
export type LineFigure = Figure<LineReason>;

/** `missing-current-assets` for `currentAssets`. */
export function missingLine(line: StatementLine): LineReason {
  return `missing-${line.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A figure made of lines that must all be there; the first absent one is the reason. Lines arrive as exact integers. */
export function fromLines<L extends StatementLine>(
  amounts: StatementAmounts,
  lines: readonly L[],
  formula: (line: Readonly<Record<L, bigint>>) => LineFigure,
): LineFigure {
  const values: Partial<Record<L, bigint>> = {};
  for (const line of lines) {
    const amount = amounts[line];
    if (amount === undefined) return { undefined: missingLine(line) };
    values[line] = BigInt(amount);
  }
  return formula(values as Record<L, bigint>);
}

/** numerator / denominator, or `denominator-not-positive`. */
export function over(numerator: bigint, denominator: bigint): LineFigure {
  return quotient(numerator, denominator, 'denominator-not-positive');
}

/** An amount as a figure, minor units. */
export function amountFigure(minor: bigint): LineFigure {
  return { value: ratio(minor) };
}
