import type { CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import { type FactBook, numberFact, unknownFact } from '../facts/fact.js';
import type { WarningLevel, WarningRule, WarningTrip } from './policy-content.js';
import { riskLevel } from './risk-level.js';
import { nextRuleLevel, readRule } from './rule-reading.js';

const rule = (trip: WarningTrip): WarningRule => ({
  ...{ code: 'r', label: { en: 'x', zh: 'x' }, level: 'warn', cadence: 'daily', trip, actions: [] },
});
const threshold = rule({ value: 'rate', on: '20', off: '15' });
const rate = (value: number | null): FactBook => ({
  rate: value === null ? unknownFact('nothing-open') : numberFact(value),
});
const after = (was: boolean, value: number | null) =>
  nextRuleLevel(threshold, was ? 'warn' : null, readRule(threshold, rate(value), [])) !== null;
const utilisation = rule({
  value: 'rate',
  levels: [
    { level: 'info', on: '75', off: '70' },
    { level: 'warn', on: '90', off: '85' },
    { level: 'critical', on: '100', off: '95' },
  ],
});
const levelAfter = (before: WarningLevel | null, value: number | null) =>
  nextRuleLevel(utilisation, before, readRule(utilisation, rate(value), []));
const series = (...numbers: readonly number[]): FactBook => ({
  rates: {
    series: numbers.map((number, at) => ({
      on: `2026-0${at + 1}-28` as CalendarDate,
      number: String(number),
    })),
    sources: [],
  },
});

it.each([
  ['comes on exactly on the on-threshold', false, 20, true],
  ['stays off below it', false, 19, false],
  ['stays on exactly on the off-threshold', true, 15, true],
  ['goes off below the off-threshold', true, 14, false],
  ['stays on in between', true, 17, true],
  ['keeps its state when the figure is undefined', true, null, true],
  ['does not come on when the figure is undefined', false, null, false],
])('rule 11: %s', (_, was, value, expected) => {
  expect(after(was, value)).toBe(expected);
});

it('rule 11: whatever the figures, it is on exactly since the last ≥ on without a < off after it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (values) => {
      const state = values.reduce((active, value) => after(active, value), false);
      const lastOn = values.reduce((last, value, at) => (value >= 20 ? at : last), -1);
      expect(state).toBe(lastOn >= 0 && values.slice(lastOn).every((value) => value >= 15));
    }),
  );
});

it.each([
  ['three strict rises of ten points together', [1, 4, 8, 11], true],
  ['three rises of less', [1, 2, 3, 4], false],
  ['a rise that is none', [1, 11, 11, 30], false],
  ['too few readings', [1, 20, 40], null],
])('rises: %s', (_, numbers, expected) => {
  const trend = rule({ series: 'rates', rises: 3, minimum: '10' });
  expect(readRule(trend, series(...numbers), []).tripped).toBe(expected);
});

it.each([
  ['the last three below neutral', [60, 49, 48, 47], true],
  ['neutral itself is not below', [60, 49, 50, 47], false],
  ['fewer readings than asked for', [40, 40], null],
])('runs below: %s', (_, numbers, expected) => {
  const run = rule({ series: 'rates', readings: 3, below: '50' });
  expect(readRule(run, series(...numbers), []).tripped).toBe(expected);
});

it('rule 11: trend rules follow the reading, without hysteresis', () => {
  const trend = rule({ series: 'rates', rises: 3, minimum: '10' });
  expect(nextRuleLevel(trend, 'warn', readRule(trend, series(1, 2, 3, 4), []))).toBeNull();
});

it('stores exactly the facts it read', () => {
  expect(readRule(threshold, { ...rate(21), other: numberFact(1) }, []).figures).toEqual(rate(21));
});

it.each<[string, WarningLevel | null, number | null, WarningLevel | null]>([
  ['is off below the first level', null, 74, null],
  ['comes on exactly on the first bound', null, 75, 'info'],
  ['rises two levels at once', null, 100, 'critical'],
  ['rises from level to level', 'info', 90, 'warn'],
  ['stays exactly on the off-bound', 'critical', 95, 'critical'],
  ['falls one level below it', 'critical', 94, 'warn'],
  ['falls to the highest level whose off-bound is reached', 'critical', 84, 'info'],
  ['never falls upwards: info between two bounds stays info', 'info', 89, 'info'],
  ['goes off below every off-bound', 'critical', 69, null],
  ['keeps its level when the figure is undefined', 'warn', null, 'warn'],
])('rule 11: a rule with levels %s', (_, before, value, expected) => {
  expect(levelAfter(before, value)).toBe(expected);
});

it('rule 11: a reading names the highest level reached', () => {
  const reading = (value: number) => readRule(utilisation, rate(value), []);
  expect([reading(75).level, reading(99).level, reading(100).level]).toEqual(['info', 'warn', 'critical']);
  expect(reading(74)).toMatchObject({ tripped: false, level: 'warn' });
});

it('rule 11: a rule given another level keeps its warning, at the new level', () => {
  const graver: WarningRule = { ...threshold, level: 'critical' };
  expect(nextRuleLevel(graver, 'warn', readRule(graver, rate(17), []))).toBe('critical');
});

it.each<[string, readonly WarningLevel[], string]>([
  ['nothing', [], 'none'],
  ['what only informs', ['info', 'info'], 'none'],
  ['one warning', ['warn', 'info'], 'amber'],
  ['two warnings', ['warn', 'warn'], 'red'],
  ['one critical warning', ['critical'], 'red'],
])('the risk of %s', (_, levels, expected) => {
  expect(riskLevel(levels)).toBe(expected);
});
