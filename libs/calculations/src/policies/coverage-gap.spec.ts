import { coverageGap } from './coverage-gap.js';
import type { Scorecard } from './policy-content.js';

const factors = Object.entries({ a: '10', b: '30', c: '20', d: '40' }).map(([code, weight]) => ({
  ...{ code, weight, group: 'g', label: { en: code, zh: code }, value: code, bands: [] },
}));
const coverageCaps = [
  { belowPercent: '50', cap: 'D' },
  { belowPercent: '90', cap: 'B' },
];
const card = { factors, coverageCaps } as unknown as Scorecard;
const gap = (caps: readonly string[], coverage: string, missingFactors: readonly string[]) =>
  coverageGap(card, { coverage, missingFactors }, (cap) => caps.includes(cap));

it('names the heaviest missing factors that reach the highest bound that binds, and no more', () => {
  expect(gap(['D', 'B'], '40', ['a', 'b', 'c'])).toEqual({
    ...{ percent: '40', atLeastPercent: '90', factors: ['b', 'c'] },
  });
  expect(gap(['D'], '40', ['a', 'b', 'c'])).toEqual({
    ...{ percent: '40', atLeastPercent: '50', factors: ['b'] },
  });
});

it('is nothing where the bound is reached', () => expect(gap(['D'], '50', ['b', 'c'])).toBeNull());
