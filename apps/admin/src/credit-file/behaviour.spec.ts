import type { Payment } from './credit-file.queries.js';
import { monthsOf, monthsUntil } from './behaviour.js';

const paid = (effectiveOn: string, dueOn: string | null, amount: string, over: object = {}) =>
  ({
    source: 'payment',
    reversedOn: null,
    allocations: [{ amount: { amount, currency: 'CNY' }, effectiveOn, dueOn }],
    ...over,
  }) as unknown as Payment;

it('counts months back over the turn of the year', () => {
  expect(monthsUntil('2026-02-15', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
});

it('weighs the days beyond terms of a month by amount', () => {
  const payments = [paid('2026-02-11', '2026-02-01', '300.00'), paid('2026-02-03', '2026-02-05', '100.00')];
  expect(monthsOf(payments, '2026-02-28', 12)).toEqual([{ month: '2026-02', days: '7.0', settlements: 2 }]);
});

it('leaves out what came after the day, what bounced and what is no payment', () => {
  const payments = [
    paid('2026-03-11', '2026-03-01', '1.00'),
    paid('2026-01-11', '2026-01-01', '1.00', { reversedOn: '2026-01-20' }),
    paid('2026-01-11', '2026-01-01', '1.00', { source: 'creditNote' }),
    paid('2026-01-11', null, '1.00'),
  ];
  expect(monthsOf(payments, '2026-02-28', 12)).toEqual([]);
});

it('keeps a month without settlements as a gap', () => {
  const payments = [paid('2026-01-11', '2026-01-01', '1.00'), paid('2026-03-11', '2026-03-11', '1.00')];
  expect(monthsOf(payments, '2026-03-31', 12).map(({ days }) => days)).toEqual(['10.0', null, '0.0']);
});
