import { compare, minus, plus, type Ratio, ratio, ratioOf, times } from '@zixin/kernel';
import { derivedAmounts } from '../statements/derived-lines.js';
import { fromLines, type LineFigure, over } from '../statements/line-figures.js';
import { type QuickVariant, statementRatios } from '../statements/ratios.js';
import type { StatementAmounts } from '../statements/statement.js';

/** A band of the index: above the band before it, up to and including `upTo`; the last has no bound. Decimal text. */
export interface WorkingAssetBand {
  readonly upTo: string | null;
  readonly percent: string;
}

/** Half-open bands, where textbooks print two-digit bands with gaps between them (… 0.30 / 0.31 …). */
export const workingAssetBands: readonly WorkingAssetBand[] = [
  { upTo: '-4.6', percent: '0' },
  { upTo: '-3.9', percent: '2.5' },
  { upTo: '-3.2', percent: '5' },
  { upTo: '-2.5', percent: '7.5' },
  { upTo: '-1.8', percent: '10' },
  { upTo: '-1.1', percent: '12.5' },
  { upTo: '-0.4', percent: '15' },
  { upTo: '0.3', percent: '17.5' },
  { upTo: '1.0', percent: '20' },
  { upTo: null, percent: '25' },
];

/** Working assets = (working capital + book equity) / 2, minor units, may be negative. Source: working-asset model, practice. */
export function workingAssetBase(amounts: StatementAmounts): LineFigure {
  return fromLines(derivedAmounts(amounts), ['currentAssets', 'currentLiabilities', 'equity'], (line) => ({
    value: ratio(line.currentAssets - line.currentLiabilities + line.equity, 2n),
  }));
}

/** Index = current ratio + quick ratio − CL / equity − total liabilities / equity; undefined with equity ≤ 0. */
export function workingAssetIndex(amounts: StatementAmounts, quick?: QuickVariant): LineFigure {
  const ratios = statementRatios(amounts, quick ? { quick } : {});
  const debt = fromLines(derivedAmounts(amounts), ['totalLiabilities', 'equity'], (line) =>
    over(line.totalLiabilities, line.equity),
  );
  const terms = [ratios.current, ratios.quick, ratios.currentLiabilitiesToNetWorth, debt];
  const values: Ratio[] = [];
  for (const term of terms) {
    if ('undefined' in term) return term;
    values.push(term.value);
  }
  const [current, quickRatio, currentDebt, allDebt] = values as [Ratio, Ratio, Ratio, Ratio];
  return { value: minus(minus(plus(current, quickRatio), currentDebt), allDebt) };
}

/** The percent of working assets lent at an index, compared exactly. */
export function workingAssetPercent(index: Ratio, bands = workingAssetBands): Ratio {
  const band = bands.find(({ upTo }) => upTo === null || compare(index, ratioOf(upTo)) <= 0);
  return ratioOf(band?.percent ?? '0');
}

/** Limit = working assets × percent, minor units, not rounded; 0 with working assets or equity ≤ 0. */
export function workingAssetLimit(
  amounts: StatementAmounts,
  options: { readonly quick?: QuickVariant; readonly bands?: readonly WorkingAssetBand[] } = {},
): LineFigure {
  const base = workingAssetBase(amounts);
  if ('undefined' in base) return base;
  if (base.value.numerator <= 0n || (derivedAmounts(amounts).equity ?? 0) <= 0) return { value: ratio(0) };
  const index = workingAssetIndex(amounts, options.quick);
  if ('undefined' in index) return index;
  const share = times(workingAssetPercent(index.value, options.bands), ratio(1, 100));
  return { value: times(base.value, share) };
}
