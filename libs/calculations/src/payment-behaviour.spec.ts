import type { CalendarDate } from '@zixin/kernel';
import { figureText } from './figure.js';
import {
  addSettlements,
  daysBeyondTermsOf,
  noSettlements,
  overdueRateByCount,
  overdueRateByValue,
  type Settlement,
  settlementSums,
  withoutSettlements,
} from './payment-behaviour.js';

const day = (text: string) => text as CalendarDate;
const on = day('2026-03-31');
const paid = (amount: number, paidOn: string, dueOn: string): Settlement => ({
  amount,
  paidOn: day(paidOn),
  dueOn: day(dueOn),
});
const sum = (...settlements: readonly Settlement[]) =>
  settlements.map(settlementSums).reduce(addSettlements, noSettlements);

describe('days beyond terms', () => {
  const sums = sum(paid(300, '2026-03-05', '2026-03-10'), paid(100, '2026-03-20', '2026-03-10'));

  it('gives every variant by its own formula', () => {
    const figures = daysBeyondTermsOf(sums, [{ dueOn: day('2026-03-21'), open: 200 }], on);
    expect(figureText(figures.settled, 2)).toEqual({ value: '-1.25' });
    expect(figureText(figures.floored, 2)).toEqual({ value: '2.50' });
    expect(figureText(figures.simpleMean, 2)).toEqual({ value: '2.50' });
    expect(figureText(figures.withOpenOverdue, 2)).toEqual({ value: '2.50' });
  });

  it('counts open items only once they are overdue', () => {
    const figures = daysBeyondTermsOf(sums, [{ dueOn: on, open: 999 }], on);
    expect(figures.withOpenOverdue).toEqual(figures.settled);
  });

  it('rule 9: is undefined with a reason when nothing was settled', () => {
    const figures = daysBeyondTermsOf(noSettlements, [], on);
    expect(figures.settled).toEqual({ undefined: 'nothing-settled' });
    expect(figures.simpleMean).toEqual({ undefined: 'nothing-settled' });
    expect(figures.withOpenOverdue).toEqual({ undefined: 'nothing-settled-or-overdue' });
  });

  it('forgets a settlement that bounced', () => {
    const bounced = paid(100, '2026-03-20', '2026-03-10');
    expect(withoutSettlements(sums, settlementSums(bounced))).toEqual(
      sum(paid(300, '2026-03-05', '2026-03-10')),
    );
  });

  it('stays exact past the safe integers', () => {
    const large = sum(
      paid(9_007_199_254_740_991, '2026-03-31', '2025-03-31'),
      paid(1, '2026-03-31', '2026-03-31'),
    );
    expect(large.amountDays).toBe(9_007_199_254_740_991n * 365n);
  });
});

describe('overdue rate', () => {
  it('by value is overdue open over all open, in percent', () => {
    const open = [
      { dueOn: day('2026-03-30'), open: 100 },
      { dueOn: on, open: 200 },
    ];
    expect(figureText(overdueRateByValue(open, on), 2)).toEqual({ value: '33.33' });
    expect(overdueRateByValue([], on)).toEqual({ undefined: 'nothing-open' });
  });

  it('by count reads what was unpaid after the grace days of items due in the window', () => {
    const window = { after: day('2026-02-28'), until: on };
    const items = [
      { dueOn: day('2026-02-28'), openAfterGrace: 50 },
      { dueOn: day('2026-03-01'), openAfterGrace: 50 },
      { dueOn: day('2026-03-10'), openAfterGrace: 0 },
      { dueOn: day('2026-03-28'), openAfterGrace: 50 },
    ];
    expect(figureText(overdueRateByCount(items, window, 5, on), 2)).toEqual({ value: '33.33' });
    expect(figureText(overdueRateByCount(items, window, 0, on), 2)).toEqual({ value: '66.67' });
    expect(overdueRateByCount([], window, 0, on)).toEqual({ undefined: 'nothing-due' });
  });
});
