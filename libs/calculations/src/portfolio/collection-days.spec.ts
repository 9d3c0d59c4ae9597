import { addDays, type CalendarDate, compare, ratio } from '@zixin/kernel';
import fc from 'fast-check';
import { figureText } from '../figure.js';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  collectionEffectiveness,
  countBackDso,
  daysIn,
  daysWindow,
  monthsWindow,
  rollingDso,
  salesWithin,
  simpleDso,
  trueDso,
} from './collection-days.js';

const day = (text: string) => text as CalendarDate;
const on = day('2026-03-31');
const sale = (date: string, amount: number) => ({ on: day(date), amount });
const quarter = [sale('2026-01-15', 300), sale('2026-02-10', 280), sale('2026-03-05', 310)];

describe('windows', () => {
  it('leave the start day out and go from month-end to month-end', () => {
    expect(monthsWindow(on, 3)).toEqual({ after: '2025-12-31', until: on });
    expect(daysIn(monthsWindow(on, 3))).toBe(90);
    expect(monthsWindow(day('2026-02-28'), 3).after).toBe('2025-11-30');
    expect(monthsWindow(day('2026-05-15'), 3).after).toBe('2026-02-15');
    expect(daysIn(daysWindow(on, 365))).toBe(365);
    expect(salesWithin([sale('2025-12-31', 9), sale('2026-01-01', 5)], monthsWindow(on, 3))).toBe(5n);
  });

  it('start on the first day of a new customer, that day included', () => {
    const window = monthsWindow(on, 3, day('2026-03-01'));
    expect(window.after).toBe('2026-02-28');
    expect(daysIn(window)).toBe(31);
    expect(monthsWindow(on, 3, day('2020-01-01'))).toEqual(monthsWindow(on, 3));
    expect(figureText(rollingDso(310, quarter, window), 2)).toEqual({ value: '31.00' });
  });
});

describe('days sales outstanding', () => {
  it('is receivables over sales times days', () => {
    expect(simpleDso(500, 1_000, 90)).toEqual({ value: ratio(45) });
    expect(figureText(rollingDso(445, quarter, monthsWindow(on, 3)), 2)).toEqual({ value: '45.00' });
    expect(simpleDso(500, 0, 90)).toEqual({ undefined: 'no-sales' });
    expect(simpleDso(500, -10, 90)).toEqual({ undefined: 'no-sales' });
  });

  it('counts back whole months and the last one pro rata', () => {
    expect(figureText(countBackDso(450, quarter, on), 2)).toEqual({ value: '45.00' });
    expect(figureText(countBackDso(310, quarter, on), 2)).toEqual({ value: '31.00' });
    expect(figureText(countBackDso(100, quarter, day('2026-03-10')), 2)).toEqual({ value: '3.23' });
    expect(countBackDso(0, [], on)).toEqual({ value: ratio(0) });
    expect(countBackDso(891, quarter, on)).toEqual({ undefined: 'receivables-exceed-sales' });
  });

  it('counts the days of a month without net sales, and takes nothing off for it', () => {
    const sales = [
      sale('2026-01-10', 310),
      sale('2026-02-10', 10),
      sale('2026-02-11', -40),
      sale('2026-03-05', 100),
    ];
    expect(figureText(countBackDso(200, sales, on), 2)).toEqual({ value: '69.00' });
  });

  it('takes a swing of sales for slow collection only in its simple form', () => {
    const swing = [sale('2026-01-15', 1_000), sale('2026-02-15', 100), sale('2026-03-15', 1_000)];
    const steady = [sale('2026-01-15', 700), sale('2026-02-15', 700), sale('2026-03-15', 700)];
    expect(rollingDso(1_000, swing, monthsWindow(on, 3))).toEqual(
      rollingDso(1_000, steady, monthsWindow(on, 3)),
    );
    expect(countBackDso(1_000, swing, on)).toEqual({ value: ratio(31) });
    expect(figureText(countBackDso(1_000, steady, on), 2)).toEqual({ value: '43.00' });
  });

  it('true DSO weighs the age of every open invoice by the sales of its month', () => {
    const open = [
      { invoicedOn: day('2026-03-05'), open: 155 },
      { invoicedOn: day('2026-01-15'), open: 30 },
    ];
    expect(figureText(trueDso(open, quarter, on), 2)).toEqual({ value: '20.50' });
    expect(trueDso([{ invoicedOn: day('2025-12-01'), open: 1 }], quarter, on)).toEqual({
      undefined: 'no-sales-in-month',
    });
  });

  it('average days delinquent is what overdue receivables add', () => {
    const dso = simpleDso(500, 1_000, 90);
    expect(averageDaysDelinquent(dso, bestPossibleDso(400, 1_000, 90))).toEqual({ value: ratio(9) });
    expect(averageDaysDelinquent(dso, simpleDso(1, 0, 90))).toEqual({ undefined: 'no-sales' });
  });

  it('counts back further the more is receivable', () => {
    const sales = fc.array(
      fc.record({
        on: fc.nat({ max: 400 }).map((days) => addDays(on, -days)),
        amount: fc.integer({ min: -50, max: 500 }),
      }),
    );
    fc.assert(
      fc.property(sales, fc.nat({ max: 5_000 }), fc.nat({ max: 500 }), (all, receivable, more) => {
        const [a, b] = [countBackDso(receivable, all, on), countBackDso(receivable + more, all, on)];
        if ('value' in b) expect('value' in a && compare(a.value, b.value) <= 0).toBe(true);
      }),
    );
  });
});

describe('collection effectiveness', () => {
  it('is what was collected of what could have been', () => {
    const index = collectionEffectiveness({ opening: 200, sales: 300, closing: 250, closingCurrent: 100 });
    expect(figureText(index, 2)).toEqual({ value: '62.50' });
  });

  it('rule 9: is 100 when nothing overdue is left, undefined when nothing could be collected', () => {
    const amounts = { opening: 200, sales: 300, closing: 100, closingCurrent: 100 };
    expect(collectionEffectiveness(amounts)).toEqual({ value: ratio(100) });
    expect(collectionEffectiveness({ opening: 0, sales: 100, closing: 100, closingCurrent: 100 })).toEqual({
      undefined: 'nothing-collectable',
    });
  });
});
