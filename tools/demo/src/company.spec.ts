import { leiProblem, usccProblem } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import { testFingerprints } from '@zixin/kernel/testing';
import { makeCompany } from './company.js';
import { randomOf } from './random.js';

const today = '2026-03-02' as CalendarDate;
const companies = Array.from({ length: 400 }, (_, index) =>
  makeCompany(randomOf(testFingerprints, `company/${index}`), today, { size: index % 2 ? 'small' : 'large' }),
);
const inChina = companies.filter(({ country }) => country === 'CN');
const abroad = companies.filter(({ country }) => country !== 'CN');

it('gives Chinese companies a 统一社会信用代码 that passes its check', () => {
  expect(inChina.length).toBeGreaterThan(250);
  const problems = inChina.map(({ identifier }) => identifier && usccProblem(identifier.value));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
  expect(inChina.every(({ identifier }) => identifier?.scheme === 'uscc')).toBe(true);
});

it('gives some foreign companies an LEI that passes its check', () => {
  const leis = abroad.flatMap(({ identifier }) => identifier ?? []);
  expect(leis.length).toBeGreaterThan(10);
  expect(leis.map(({ value }) => leiProblem(value)).filter(Boolean)).toEqual([]);
});

it('names them in the language of their country', () => {
  for (const { name } of inChina) expect(name).toMatch(/^\p{Script=Han}+有限公司$/u);
  for (const { name } of abroad) expect(name).toMatch(/^[A-Z][a-z]+ [A-Za-z .]+$/);
});

it('knows of no company before it exists, and of no capital beyond what is registered', () => {
  for (const { establishedOn, paidInCapital, registeredCapital } of companies) {
    expect(establishedOn < today).toBe(true);
    expect(paidInCapital.minor).toBeLessThanOrEqual(registeredCapital.minor);
    expect(Number.isInteger(paidInCapital.minor)).toBe(true);
  }
});
