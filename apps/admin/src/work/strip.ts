import { drawn } from '../ui/figures.js';
import type { Appetite, Portfolio, Warning } from './work.queries.js';

/** Which of the warnings were open at the end of a day: raised by then and not cleared by then. */
export function openOn(warnings: readonly Pick<Warning, 'raisedOn' | 'cleared'>[], day: string): number {
  return warnings.filter(({ raisedOn, cleared }) => raisedOn <= day && (cleared === null || cleared.on > day))
    .length;
}

/** The figures of the house's own currency, or of the only one there is. */
export function mainBlock({ currencies, house }: Portfolio) {
  return currencies.find(({ currency }) => currency === house.currency) ?? currencies[0];
}

export const valueOf = (figure: { readonly value: string } | { readonly undefined: string } | undefined) =>
  figure && 'value' in figure ? figure.value : null;

/** Percent of the appetite in use; `null` without both figures in one currency. */
export function usedPercent({ house }: Portfolio, appetite: Appetite | null | undefined): number | null {
  if (!appetite || !house.figures || house.currency !== appetite.total.currency) return null;
  const total = drawn(appetite.total.amount);
  return total > 0 ? (100 * drawn(house.figures.exposure)) / total : null;
}

/** One tile's past: what is drawn for each month end, `null` where there is no figure. */
export function pastOf(months: readonly Portfolio[]) {
  const numbers = (read: (month: Portfolio) => string | null | undefined) =>
    months.map((month) => {
      const text = read(month);
      return text === null || text === undefined ? null : drawn(text);
    });
  return {
    exposure: numbers(({ house }) => house.figures?.exposure),
    overdue: numbers((month) => valueOf(mainBlock(month)?.overdueRatePercent)),
    dso: numbers((month) => valueOf(mainBlock(month)?.collection.dsoDays)),
  };
}

/** The line of a sparkline in a box of this size; gaps stay gaps. */
export function sparkPath(values: readonly (number | null)[], width: number, height: number): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const least = Math.min(...known);
  const span = Math.max(...known) - least || 1;
  const x = (at: number) => ((width - 4) * at) / (values.length - 1) + 2;
  const y = (value: number) => height - 3 - ((height - 6) * (value - least)) / span;
  let pen = 'M';
  return values
    .flatMap((value, at) => {
      if (value === null) {
        pen = 'M';
        return [];
      }
      const point = `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
      return [point];
    })
    .join('');
}
