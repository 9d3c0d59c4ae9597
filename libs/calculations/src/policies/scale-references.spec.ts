import type { Condition } from '../facts/condition.js';
import type { PolicyContent, RatingScale } from './policy-content.js';
import { policyAgainstScale } from './scale-references.js';

const label = { en: 'x', zh: 'x' };
const scale: RatingScale = {
  kind: 'ratingScale',
  grades: [
    { grade: 'A', from: '50', pdPercent: '1' },
    { grade: 'B', from: '0', pdPercent: '5' },
  ],
  lgdPercent: '45',
  pdFloorPercent: '0',
};
const worse: Condition = { all: [{ not: { fact: 'rating.grade', belowGrade: 'X' } }] };
const better: Condition = {
  any: [
    { value: 'sales', atLeast: '1' },
    { fact: 'grade', atLeastGrade: 'Y' },
  ],
};

it.each<[string, PolicyContent, readonly string[]]>([
  [
    'caps and knock-outs of a scorecard',
    {
      ...{ kind: 'scorecard', label, factors: [], missing: 'zero' },
      coverageCaps: [
        { belowPercent: '70', cap: 'B' },
        { belowPercent: '50', cap: 'Z' },
      ],
      knockOuts: [{ code: 'k', label, when: worse, cap: 'Q' }],
    },
    ['/coverageCaps/1/cap', '/knockOuts/0/cap', '/knockOuts/0/when/all/0/not/belowGrade'],
  ],
  [
    'shares by grade',
    {
      ...{ kind: 'limitMethods', combination: 'least', step: '1', tightenAutomatically: false },
      methods: [
        {
          ...{ code: 'm', label, binding: true, amount: 'worth' },
          share: { percentByGrade: { A: '1', 'Z/1': '2' } },
        },
      ],
    },
    ['/methods/0/share/percentByGrade/Z~11'],
  ],
  [
    'terms by grade',
    {
      kind: 'terms',
      byGrade: { Z: { netDays: 1, prepaymentPercent: 0, guarantee: false } },
      graceDays: 0,
      tightenAutomatically: false,
    },
    ['/byGrade/Z'],
  ],
  [
    'authority by grade',
    {
      ...{ kind: 'authority', limits: [], terms: [], above: { role: 'committee', approvers: 2 } },
      byGrade: [{ grades: ['A', 'Z'], thresholdPercent: '100', atLeast: null, prepaymentOnly: false }],
    },
    ['/byGrade/0/grades/1'],
  ],
  [
    'conditions of tiers',
    {
      kind: 'tiers',
      tiers: [
        { tier: 'vip', label, when: better },
        { tier: 'other', label, when: null },
      ],
    },
    ['/tiers/0/when/any/1/atLeastGrade'],
  ],
  [
    'conditions of reviews',
    { kind: 'reviewCadence', cadence: [{ when: better, days: 1 }] },
    ['/cadence/0/when/any/1/atLeastGrade'],
  ],
  [
    'conditions of warning rules',
    {
      kind: 'warningRules',
      rules: [{ code: 'r', label, level: 'warn', cadence: 'daily', trip: { when: worse }, actions: [] }],
    },
    ['/rules/0/trip/when/all/0/not/belowGrade'],
  ],
  ['nothing of a scale', scale, []],
])('finds grades the scale does not have in %s', (_, content, pointers) => {
  const problems = policyAgainstScale(content, scale);
  expect(problems.map(({ pointer }) => pointer)).toEqual(pointers);
  expect(problems.every(({ code }) => code === 'grade-unknown')).toBe(true);
});
