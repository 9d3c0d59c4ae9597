import type { LimitMethods } from '@zixin/calculations';
import { assumptionsOf, figuresUnder, scaleOf } from './what-if.js';

const content = {
  kind: 'limitMethods',
  combination: 'least',
  step: '10000',
  tightenAutomatically: false,
  methods: [
    {
      code: 'need',
      label: { en: 'Need', zh: '需求' },
      binding: true,
      amount: { divide: [{ multiply: ['account.monthlyPurchases', 'policy.termsDays'] }, '30'] },
      share: { percent: '100' },
    },
    {
      code: 'capacity',
      label: { en: 'Capacity', zh: '能力' },
      binding: true,
      amount: 'ratio.tangibleNetWorth',
      share: { percentByGrade: { AA: '10' } },
    },
  ],
} as unknown as LimitMethods;

const facts = {
  'account.monthlyPurchases': { number: '15000000.5', sources: [] },
  'policy.termsDays': { number: '60', sources: [] },
  'ratio.tangibleNetWorth': { number: '400000000', sources: [] },
};
const policy = { name: 'limitMethods', version: 2, content };
const question = { policy, facts, grade: 'AA', currency: 'CNY' };

it('lists what the methods read, each once', () => {
  expect(assumptionsOf(content, facts).map(({ fact }) => fact)).toEqual([
    'account.monthlyPurchases',
    'policy.termsDays',
    'ratio.tangibleNetWorth',
  ]);
  expect(assumptionsOf(content, {})[0]?.known).toBeNull();
});

it('gives what is known its own figures, and an assumption the ones it leads to', () => {
  const now = figuresUnder({ ...question, assumed: {} });
  expect([now.bindingMethod, now.proposed]).toEqual(['need', 30_000_000]);
  const then = figuresUnder({ ...question, assumed: { 'policy.termsDays': '90' } });
  expect([then.bindingMethod, then.proposed, then.methods[0]?.amount]).toEqual([
    'capacity',
    40_000_000,
    45_000_001,
  ]);
});

it('scales a slider to twice what is known, days to half a year', () => {
  expect(scaleOf({ fact: 'ratio.tangibleNetWorth', known: '400000000' }, 100)).toEqual({
    now: 4_000_000,
    least: 0,
    most: 8_000_000,
    step: 100_000,
  });
  expect(scaleOf({ fact: 'policy.termsDays', known: '60' }, 1)).toMatchObject({ most: 180, step: 1 });
  expect(scaleOf({ fact: 'workingAsset.index', known: '-2.5' }, 1)).toMatchObject({ least: -5, most: 5 });
});
