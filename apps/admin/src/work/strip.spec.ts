import { openOn, sparkPath, usedPercent } from './strip.js';
import type { Portfolio } from './work.queries.js';

it('counts warnings as open from the day they were raised until the day they were cleared', () => {
  const cleared = { by: 'rule', reason: 'level-fell', on: '2026-03-10' };
  const warnings = [
    { raisedOn: '2026-03-01', cleared },
    { raisedOn: '2026-03-09', cleared: null },
  ];
  expect(
    ['2026-02-28', '2026-03-05', '2026-03-09', '2026-03-10'].map((day) => openOn(warnings, day)),
  ).toEqual([0, 1, 2, 1]);
});

it('draws gaps as gaps and nothing for less than two figures', () => {
  expect(sparkPath([null, 3], 100, 20)).toBe('');
  expect(sparkPath([1, null, 3, 2], 100, 20).match(/M/g)).toHaveLength(2);
});

it('compares exposure with the appetite only in one currency', () => {
  const house = { currency: 'CNY', figures: { exposure: '50.00', open: '0', overdue: '0' }, missing: [] };
  const portfolio = { house } as unknown as Portfolio;
  expect(usedPercent(portfolio, { version: 1, total: { amount: '200', currency: 'CNY' } })).toBe(25);
  expect(usedPercent(portfolio, { version: 1, total: { amount: '200', currency: 'USD' } })).toBeNull();
});
