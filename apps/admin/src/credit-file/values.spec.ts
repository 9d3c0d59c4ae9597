import { changeOf, decimalDifference, same } from './values.js';

it('subtracts decimals exactly, with all digits', () => {
  expect(decimalDifference('12.50', '3')).toBe('9.50');
  expect(decimalDifference('1.00', '1234567890123.45')).toBe('-1234567890122.45');
  expect(decimalDifference('0.10', '0.1')).toBe('0.00');
  expect(decimalDifference('-1364.00', '36.00')).toBe('-1400.00');
});

const money = (amount: string, currency = 'CNY') => ({ kind: 'money', of: { amount, currency } }) as const;

it('says the change of amounts in one currency only', () => {
  expect(changeOf(money('100.00'), money('250.00'))).toBe('150.00');
  expect(changeOf(money('100.00'), money('250.00', 'EUR'))).toBeNull();
  expect(changeOf({ kind: 'money', of: null }, money('250.00'))).toBeNull();
});

it('says no amount of change between a limit and no bound', () => {
  const amount = { kind: 'AMOUNT', amount: { amount: '5.00', currency: 'CNY' } } as const;
  const bound = { kind: 'limit', of: amount } as const;
  expect(changeOf(bound, { kind: 'limit', of: { kind: 'UNLIMITED' } })).toBeNull();
  expect(same(bound, { kind: 'limit', of: amount })).toBe(true);
});
