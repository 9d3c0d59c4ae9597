import { balanceFindings, statementRatios, zDoublePrime } from '@zixin/calculations';
import { type CalendarDate, compare, type Ratio } from '@zixin/kernel';
import { testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { makeCustomer } from './demo-customer.js';
import { profiles } from './profiles.js';
import { annualStatement, filedOn } from './statements.js';

const [start, until] = ['2024-09-01', '2026-08-31'] as CalendarDate[] as [CalendarDate, CalendarDate];
const dependencies = { fingerprints, start, until };
const names = Object.keys(profiles);
const reporting = (index: number) => {
  const { customer } = makeCustomer(fingerprints, { seed: 'any', index, start, until });
  return { customer, dependencies };
};
const statementOf = (name: string, year: number) => annualStatement(reporting(names.indexOf(name)), year);
const known = (figure: { readonly value: Ratio } | { readonly undefined: string }): Ratio => {
  if ('undefined' in figure) throw new RangeError(figure.undefined);
  return figure.value;
};

it('makes accounts that balance and whose parts fit, of every profile and year', () => {
  for (const name of names)
    for (const year of [2022, 2023, 2024, 2025]) {
      const { amounts, currency } = statementOf(name, year);
      expect({ name, year, findings: balanceFindings(amounts, currency) }).toEqual({
        name,
        year,
        findings: [],
      });
      expect(Object.values(amounts).every(Number.isSafeInteger)).toBe(true);
    }
});

it('makes them worse for those who fail and better for those who grow', () => {
  for (const figure of [
    (name: string, year: number) => known(statementRatios(statementOf(name, year).amounts).current),
    (name: string, year: number) => known(zDoublePrime(statementOf(name, year).amounts)),
  ]) {
    expect(compare(figure('ruin', 2025), figure('ruin', 2023))).toBeLessThan(0);
    expect(compare(figure('growing', 2025), figure('growing', 2023))).toBeGreaterThan(0);
  }
});

it('files them in the spring after, and makes the same ones whenever they are asked for', () => {
  const filed = filedOn(reporting(3), 2024);
  expect(filed > '2025-01-31' && filed < '2025-05-01').toBe(true);
  expect(statementOf('slow', 2024)).toEqual(statementOf('slow', 2024));
});
