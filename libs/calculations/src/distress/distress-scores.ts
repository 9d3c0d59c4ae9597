import { compare, plus, type Ratio, ratio, ratioOf, times } from '@zixin/kernel';
import type { Figure } from '../figure.js';
import { derivedAmounts } from '../statements/derived-lines.js';
import { fromLines, type LineFigure, over } from '../statements/line-figures.js';
import type { StatementAmounts } from '../statements/statement.js';

export type DistressModel = 'z' | 'zPrime' | 'zDoublePrime' | 'bathory';
export type DistressZone = 'safe' | 'grey' | 'distress';

/** Grey is closed at both ends: distress below `from`, safe above `until`. The EM score has no zones, it maps to bond ratings. */
export const distressZones: Readonly<
  Record<DistressModel, { readonly from: string; readonly until: string }>
> = {
  z: { from: '1.81', until: '2.99' },
  zPrime: { from: '1.23', until: '2.90' },
  zDoublePrime: { from: '1.10', until: '2.60' },
  bathory: { from: '0', until: '0' },
};

/** Zone of a score, compared exactly and unrounded; undefined as the score is. */
export function distressZone<Reason extends string>(
  model: DistressModel,
  score: Figure<Reason>,
): { readonly zone: DistressZone } | { readonly undefined: Reason } {
  if ('undefined' in score) return score;
  const { from, until } = distressZones[model];
  if (compare(score.value, ratioOf(from)) < 0) return { zone: 'distress' };
  return { zone: compare(score.value, ratioOf(until)) > 0 ? 'safe' : 'grey' };
}

/**
 * Z for listed manufacturers = 1.2 X1 + 1.4 X2 + 3.3 X3 + 0.6 X4 + 1.0 X5; X4 = **market** value of equity (minor units) / total
 * liabilities. `salesWeight` 0.999 is also printed. Source: Altman (1968); Altman (2000), "Predicting Financial Distress".
 */
export function zScore(
  amounts: StatementAmounts,
  marketValue: number | bigint,
  salesWeight = '1.0',
): LineFigure {
  const [all, debt] = debtOf(amounts);
  const worth = 'value' in debt ? over(BigInt(marketValue), debt.value.numerator) : debt;
  const [x1, x2, x3] = assetShares(all);
  return weighted([
    ['1.2', x1],
    ['1.4', x2],
    ['3.3', x3],
    ['0.6', worth],
    [salesWeight, salesShare(all)],
  ]);
}

/** Z′ for private manufacturers = 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.420 X4 + 0.998 X5 with book X4. Source: Altman (2000). */
export function zPrime(amounts: StatementAmounts): LineFigure {
  const all = derivedAmounts(amounts);
  const [x1, x2, x3] = assetShares(all);
  return weighted([
    ['0.717', x1],
    ['0.847', x2],
    ['3.107', x3],
    ['0.420', bookWorth(all)],
    ['0.998', salesShare(all)],
  ]);
}

/** Z″ for private non-manufacturers = 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4 with book X4. Source: Altman (2000). */
export function zDoublePrime(amounts: StatementAmounts): LineFigure {
  const all = derivedAmounts(amounts);
  const [x1, x2, x3] = assetShares(all);
  return weighted([
    ['6.56', x1],
    ['3.26', x2],
    ['6.72', x3],
    ['1.05', bookWorth(all)],
  ]);
}

/** EM score = Z″ + 3.25; the zones of Z″ do not apply to it. Source: Altman (2000). */
export function emScore(amounts: StatementAmounts): LineFigure {
  const score = zDoublePrime(amounts);
  return 'value' in score ? { value: plus(score.value, ratioOf('3.25')) } : score;
}

/**
 * Bathory = (profit before tax + depreciation + amortisation + interest) / CL + profit before tax / (CA − CL) + equity / CL +
 * tangible net worth / total liabilities + (CA − CL) / total assets; below 0 is poor. Absent depreciation, amortisation and
 * interest count as none (prudent), absent goodwill too. With working capital ≤ 0 it is undefined. Source: practice.
 */
export function bathory(amounts: StatementAmounts): LineFigure {
  const all = derivedAmounts(amounts);
  const added = [all.depreciation, all.amortisation, all.interestExpense]
    .map((amount) => BigInt(amount ?? 0))
    .reduce((a, b) => a + b);
  return weighted([
    [
      '1',
      fromLines(all, ['profitBeforeTax', 'currentLiabilities'], (line) =>
        over(line.profitBeforeTax + added, line.currentLiabilities),
      ),
    ],
    [
      '1',
      fromLines(all, ['profitBeforeTax', 'currentAssets', 'currentLiabilities'], (line) =>
        over(line.profitBeforeTax, line.currentAssets - line.currentLiabilities),
      ),
    ],
    [
      '1',
      fromLines(all, ['equity', 'currentLiabilities'], (line) => over(line.equity, line.currentLiabilities)),
    ],
    [
      '1',
      fromLines(all, ['equity', 'intangibleAssets', 'totalLiabilities'], (line) =>
        over(line.equity - line.intangibleAssets - BigInt(all.goodwill ?? 0), line.totalLiabilities),
      ),
    ],
    ['1', assetShares(all)[0]],
  ]);
}

function debtOf(amounts: StatementAmounts): readonly [StatementAmounts, LineFigure] {
  const all = derivedAmounts(amounts);
  const debt = fromLines(all, ['totalLiabilities'], (line) => ({ value: ratio(line.totalLiabilities) }));
  return [all, debt];
}

/** X1 working capital, X2 retained earnings, X3 EBIT, each over total assets. */
function assetShares(all: StatementAmounts): readonly [LineFigure, LineFigure, LineFigure] {
  return [
    fromLines(all, ['currentAssets', 'currentLiabilities', 'totalAssets'], (line) =>
      over(line.currentAssets - line.currentLiabilities, line.totalAssets),
    ),
    fromLines(all, ['retainedEarnings', 'totalAssets'], (line) =>
      over(line.retainedEarnings, line.totalAssets),
    ),
    fromLines(all, ['ebit', 'totalAssets'], (line) => over(line.ebit, line.totalAssets)),
  ];
}

function bookWorth(all: StatementAmounts): LineFigure {
  return fromLines(all, ['equity', 'totalLiabilities'], (line) => over(line.equity, line.totalLiabilities));
}

function salesShare(all: StatementAmounts): LineFigure {
  return fromLines(all, ['revenue', 'totalAssets'], (line) => over(line.revenue, line.totalAssets));
}

function weighted(terms: readonly (readonly [string, LineFigure])[]): LineFigure {
  let sum: Ratio = ratio(0);
  for (const [weight, figure] of terms) {
    if ('undefined' in figure) return figure;
    sum = plus(sum, times(ratioOf(weight), figure.value));
  }
  return { value: sum };
}
