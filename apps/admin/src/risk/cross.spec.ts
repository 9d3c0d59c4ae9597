import { crossOf, sumOf, usedLimits } from './cross.js';

const customer = (grade: string | null, tier: string | null, amount: string, currency = 'CNY') => ({
  ...{ grade, tier, figures: { exposure: { amount, currency } } },
});

it('adds exposure up by grade and tier, exactly, in one currency', () => {
  const cells = crossOf(
    [
      customer('AA', 'vip', '9007199254740.91'),
      customer('AA', 'vip', '0.02'),
      customer('AA', 'key', '10.00'),
      customer(null, null, '5.00'),
      customer('AA', 'key', '-3.00'),
      customer('AA', 'key', '7.00', 'USD'),
    ],
    'CNY',
  );
  expect(cells).toEqual([
    { grade: 'AA', tier: 'vip', customers: 2, exposure: '9007199254740.93' },
    { grade: 'AA', tier: 'key', customers: 1, exposure: '10.00' },
    { grade: null, tier: null, customers: 1, exposure: '5.00' },
  ]);
  expect(sumOf(cells, 'CNY')).toBe('9007199254755.93');
});

it('adds up use and limits of accounts whose limit is an amount only', () => {
  const steps = [
    { exposure: '100.50', limit: '200.00' },
    { exposure: '0.25', limit: '0.00' },
    { exposure: '77.00', limit: null },
  ];
  expect(usedLimits(steps, 'CNY')).toEqual({ exposure: '100.75', limit: '200.00' });
});
