import {
  averageDaysDelinquent,
  bestPossibleDso,
  collectionEffectiveness,
  countBackDso,
  type DatedSale,
  daysIn,
  type DayWindow,
  type Figure,
  type NoSales,
  salesWithin,
  simpleDso,
} from '@zixin/calculations';
import type { ItemTally } from './item-tally.js';
import type { PortfolioDates } from './portfolio-dates.js';

/** Days, and percent for effectiveness, over the window; amounts in minor units of one currency. */
export interface DsoFamily {
  readonly window: DayWindow;
  readonly days: number;
  readonly receivables: number;
  readonly opening: number;
  readonly sales: bigint;
  readonly dso: Figure<NoSales>;
  /** From the sales of this calendar year and the last. */
  readonly countBack: Figure<'receivables-exceed-sales'>;
  readonly bestPossible: Figure<NoSales>;
  readonly averageDaysDelinquent: Figure<NoSales>;
  readonly collectionEffectiveness: Figure<'nothing-collectable'>;
}

export function dsoFamily(
  { asOf, window }: PortfolioDates,
  sales: readonly DatedSale[],
  { aging, opening }: Pick<ItemTally, 'aging' | 'opening'>,
): DsoFamily {
  const [sold, days] = [salesWithin(sales, window), daysIn(window)];
  const { open: receivables, overdue } = aging;
  const closingCurrent = receivables - overdue;
  const dso = simpleDso(receivables, sold, days);
  const bestPossible = bestPossibleDso(closingCurrent, sold, days);
  return {
    ...{ window, days, receivables, opening, sales: sold, dso, bestPossible },
    countBack: countBackDso(receivables, sales, asOf),
    averageDaysDelinquent: averageDaysDelinquent(dso, bestPossible),
    collectionEffectiveness: collectionEffectiveness({
      ...{ opening, sales: sold, closing: receivables, closingCurrent },
    }),
  };
}
