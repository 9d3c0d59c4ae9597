import type { Counterfactual, Factor, Scorecard } from '@zixin/calculations';
import { gradeWay } from './counterfactual-words.js';

const factors: readonly Factor[] = [
  {
    ...{ code: 'dbt', group: 'g', label: { en: 'Days beyond terms', zh: '平均逾期付款天数' }, weight: '60' },
    ...{ value: 'behaviour.daysBeyondTerms', bands: [{ points: '100' }, { above: '90', points: '0' }] },
  },
  {
    ...{ code: 'agency', group: 'g', label: { en: 'Credit agency grade', zh: '征信评级' }, weight: '40' },
    fact: 'evidence.agencyReport.grade',
    categories: [
      { is: ['A'], points: '100' },
      { is: ['CC'], points: '40' },
      { is: ['D'], points: '0' },
    ],
  },
];
const card: Scorecard = {
  ...{ kind: 'scorecard', label: { en: 'x', zh: 'x' }, factors, missing: 'reweight' },
  ...{ coverageCaps: [], knockOuts: [] },
};
const titles = (change: Omit<Counterfactual['changes'][number], 'pointsGained'>) => {
  const way = { changes: [{ ...change, pointsGained: '1' }], removes: [], score: '60', grade: 'B' };
  return [gradeWay(way, card, 'en').title, gradeWay(way, card, 'zh').title];
};

it.each([
  [
    { factor: 'dbt', from: null, to: null, reach: 'any' },
    [
      'Days beyond terms: recorded (whatever it is gives enough points)',
      '补充平均逾期付款天数（任何结果均可）',
    ],
  ],
  [
    { factor: 'dbt', from: '95', to: '90', reach: 'atMost' },
    ['Days beyond terms: from 95 days to at most 90 days', '平均逾期付款天数由 95天 变为不高于90天'],
  ],
  [
    { factor: 'agency', from: 'banana', to: null, reach: 'any' },
    [
      'Credit agency grade: "banana" is none the policy knows; any that it knows gives enough points',
      '征信评级“banana”不在政策所列范围内，改为其中任何一项均可',
    ],
  ],
  [
    { factor: 'agency', from: 'D', to: 'CC', reach: 'is' },
    ['Credit agency grade: from D to CC or better', '征信评级由 D 变为CC或更好'],
  ],
  [
    { factor: 'agency', from: null, to: 'A', reach: 'is' },
    ['Credit agency grade: recorded and A', '补充征信评级：A'],
  ],
] as const)('%j is told as somebody would say it', (change, said) => {
  expect(titles(change)).toEqual(said);
});
