import type { CalendarDate } from '@zixin/kernel';
import * as fc from 'fast-check';
import { addAgings, aging, agingBucket, type OpenAmount } from './aging.js';

const on = '2026-03-31' as CalendarDate;
const item = (dueOn: string, open: number): OpenAmount => ({ dueOn: dueOn as CalendarDate, open });

describe('aging', () => {
  it.each([
    [-5, 'current'],
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '91+'],
  ])('puts %i days past due into %s', (days, bucket) => expect(agingBucket(days)).toBe(bucket));

  it('is current on the due date and overdue the day after', () => {
    const sums = aging([item('2026-03-31', 100), item('2026-03-30', 40), item('2025-12-30', 7)], on);
    expect(sums).toMatchObject({ open: 147, items: 3, overdue: 47, overdueItems: 2, oldestOverdueDays: 91 });
    expect(sums.buckets).toMatchObject({
      current: { amount: 100, items: 1 },
      '1-30': { amount: 40, items: 1 },
      '91+': { amount: 7, items: 1 },
    });
  });

  it('leaves out what is settled or over-settled', () =>
    expect(aging([item('2026-01-01', 0), item('2026-01-01', -5)], on)).toMatchObject({ open: 0, items: 0 }));

  const items = fc.array(
    fc.record({
      dueOn: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
      open: fc.integer({ min: -10, max: 1_000_000 }),
    }) as fc.Arbitrary<OpenAmount>,
  );

  it('sums to the whole however the items are divided', () =>
    fc.assert(
      fc.property(items, items, (a, b) => {
        const whole = aging([...a, ...b], on);
        expect(addAgings(aging(a, on), aging(b, on))).toEqual(whole);
        const parts = Object.values(whole.buckets).reduce((sum, { amount }) => sum + amount, 0);
        expect(parts).toBe(whole.open);
      }),
    ));
});
