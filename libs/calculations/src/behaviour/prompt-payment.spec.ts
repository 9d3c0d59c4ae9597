import { addDays, type CalendarDate, compare, ratio, toDecimal } from '@zixin/kernel';
import fc from 'fast-check';
import { figureText } from '../figure.js';
import {
  longestDelay,
  promptPaymentAnchors,
  promptPaymentIndex,
  promptPaymentPoints,
  settledWithin,
} from './prompt-payment.js';

const due = '2026-03-10' as CalendarDate;
const paid = (amount: number, days: number) => ({ amount, dueOn: due, paidOn: addDays(due, days) });

describe('prompt-payment index', () => {
  it.each([
    [-40, '100.00'],
    [-18, '89.00'],
    [-10, '85.00'],
    [0, '80.00'],
    [15, '70.00'],
    [22, '60.00'],
    [26, '55.00'],
    [30, '50.00'],
    [45, '45.00'],
    [120, '20.00'],
    [150, '10.00'],
    [400, '0.00'],
  ])('gives a payment %i days beyond terms %s points', (days, points) =>
    expect(toDecimal(promptPaymentPoints(days), 2)).toBe(points),
  );

  it('weighs points by amount, not the points of the average delay', () => {
    const index = promptPaymentIndex([paid(100, 0), paid(100, 0), paid(200, 90)]);
    expect(figureText(index, 2)).toEqual({ value: '55.00' });
    expect(toDecimal(promptPaymentPoints(45), 2)).toBe('45.00');
  });

  it('needs three experiences', () => {
    expect(promptPaymentIndex([paid(1, 0), paid(1, 0)])).toEqual({ undefined: 'too-few-experiences' });
    expect(promptPaymentIndex([paid(1, 0)], { least: 1 })).toEqual({ value: ratio(80) });
  });

  it('reads another chart', () => {
    const anchors = promptPaymentAnchors.map((anchor) =>
      anchor.days === 15 ? { days: 14, points: 70 } : anchor,
    );
    expect(promptPaymentPoints(14, anchors)).toEqual(ratio(70));
  });

  it('never rises with the delay, and does not depend on the order', () => {
    const delays = fc.integer({ min: -60, max: 400 });
    fc.assert(
      fc.property(delays, delays, (a, b) => {
        const order = compare(promptPaymentPoints(Math.max(a, b)), promptPaymentPoints(Math.min(a, b)));
        expect(order).toBeLessThanOrEqual(0);
      }),
    );
    const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), delays), { minLength: 3 });
    fc.assert(
      fc.property(payments, (pairs) => {
        const all = pairs.map(([amount, days]) => paid(amount, days));
        expect(promptPaymentIndex(all)).toEqual(promptPaymentIndex([...all].reverse()));
      }),
    );
  });
});

describe('longest delay', () => {
  const on = addDays(due, 20);

  it('counts settled and open items', () => {
    const open = [{ dueOn: due, open: 5 }];
    expect(longestDelay([paid(1, 7), paid(1, -3)], [], on)).toEqual({ value: ratio(7) });
    expect(longestDelay([paid(1, 7)], open, on)).toEqual({ value: ratio(20) });
    expect(longestDelay([paid(1, -3)], [], on)).toEqual({ value: ratio(0) });
  });

  it('is undefined when nothing was settled and nothing is overdue', () =>
    expect(longestDelay([], [{ dueOn: on, open: 5 }], on)).toEqual({
      undefined: 'nothing-settled-or-overdue',
    }));
});

it('takes settlements after the first day of the window up to its last', () => {
  const window = { after: due, until: addDays(due, 5) };
  expect(settledWithin([paid(1, 0), paid(2, 1), paid(3, 5), paid(4, 6)], window)).toEqual([
    paid(2, 1),
    paid(3, 5),
  ]);
});
