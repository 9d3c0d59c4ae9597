import { addAgings, type Aging, aging, daysPastDue, type OpenAmount } from '@zixin/calculations';
import { type CalendarDate, safe } from '@zixin/kernel';
import { openAt, type OpenItem } from '../open-items.js';
import type { PortfolioDates } from './portfolio-dates.js';

export type TalliedItem = Pick<
  OpenItem,
  'customerId' | 'currency' | 'issuedOn' | 'dueOn' | 'amount' | 'applications' | 'settledOn'
>;

/** Steps of 30 days past due: a month moves what is open from one to the next. The last is what newly passed 90 days. */
export const rollBuckets = ['current', '1-30', '31-60', '61-90', '91-120'] as const;

/** Sums over items of one currency, minor units. */
export interface ItemTally {
  /** Of everybody, on the date. */
  readonly aging: Aging;
  /** Of those that a provision matrix is for. */
  readonly collective: Aging;
  /** Open on the date of each customer that is assessed individually. */
  readonly individual: ReadonlyMap<string, number>;
  /** Open at the end of the day the window starts after. */
  readonly opening: number;
  /** Per month end the open amounts by `rollBuckets`. */
  readonly monthEnds: readonly (readonly number[])[];
  /** Per month end everything open, what is older than the last bucket too. */
  readonly monthEndsOpen: readonly number[];
}

/** Adds items up one by one, however many there are. */
export function itemTally(dates: PortfolioDates) {
  const all = agingTally(dates.asOf);
  const collective = agingTally(dates.asOf);
  const individual = new Map<string, number>();
  const rows = dates.monthEnds.map(() => rollBuckets.map(() => 0));
  const rowsOpen = dates.monthEnds.map(() => 0);
  let opening = 0;

  function addMonthEnd(item: TalliedItem, at: number, date: CalendarDate) {
    const open = openOnDate(item, date);
    if (open === 0) return;
    rowsOpen[at] = safe((rowsOpen[at] ?? 0) + open);
    const bucket = Math.max(0, Math.ceil(daysPastDue(item.dueOn, date) / 30));
    const row = rows[at] as number[];
    if (bucket < rollBuckets.length) row[bucket] = safe((row[bucket] ?? 0) + open);
  }

  return {
    add(item: TalliedItem, individually: boolean): void {
      const { dueOn, customerId } = item;
      const open = openOnDate(item, dates.asOf);
      all.add({ dueOn, open });
      if (!individually) collective.add({ dueOn, open });
      else if (open > 0) individual.set(customerId, safe((individual.get(customerId) ?? 0) + open));
      opening = safe(opening + openOnDate(item, dates.window.after));
      dates.monthEnds.forEach((date, at) => addMonthEnd(item, at, date));
    },
    sums: (): ItemTally => ({
      ...{ aging: all.sum(), collective: collective.sum(), individual, opening },
      ...{ monthEnds: rows, monthEndsOpen: rowsOpen },
    }),
  };
}

function openOnDate(item: TalliedItem, date: CalendarDate): number {
  return item.issuedOn > date || item.settledOn <= date ? 0 : openAt(item, date);
}

const chunk = 1_000;

/** The aging of any number of open amounts on a date. */
export function agingTally(on: CalendarDate) {
  let [sum, waiting]: [Aging, OpenAmount[]] = [aging([], on), []];
  const flush = () => {
    sum = addAgings(sum, aging(waiting, on));
    waiting = [];
  };
  return {
    add(amount: OpenAmount): void {
      if (amount.open <= 0) return;
      waiting.push(amount);
      if (waiting.length >= chunk) flush();
    },
    sum(): Aging {
      flush();
      return sum;
    },
  };
}
