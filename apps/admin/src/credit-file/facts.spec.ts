import { fromMinor, quotientNumber, unitOf } from './facts.js';

it('knows the unit of a fact by its code', () => {
  expect(unitOf('account.monthlyPurchases')).toBe('money');
  expect(unitOf('statement.previous.cash')).toBe('money');
  expect(unitOf('statement.count')).toBe('number');
  expect(unitOf('account.utilisationPercent')).toBe('percent');
  expect(unitOf('behaviour.daysBeyondTerms')).toBe('days');
  expect(unitOf('customer.yearsEstablished')).toBe('years');
});

it('writes minor units as an amount, rounded half away from zero', () => {
  expect(fromMinor('452156740.6667', 'CNY')).toBe('4521567.41');
  expect(fromMinor('-5', 'CNY')).toBe('-0.05');
  expect(fromMinor('7', 'JPY')).toBe('7');
  expect(fromMinor('123456789012345', 'CNY')).toBe('1234567890123.45');
});

it('reads exact quotients', () => {
  expect(quotientNumber('1/4')).toBe(0.25);
  expect(quotientNumber('51.3')).toBe(51.3);
});
