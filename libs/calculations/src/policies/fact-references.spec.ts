import { policyAgainstFacts } from './fact-references.js';
import { validatePolicy } from './validation.js';

const label = { en: 'x', zh: 'x' };
const known = [
  ...['ratio.current', 'ratio.cash', 'ratio.quick', 'rating.grade', 'statement.count', 'warning.level'],
  ...['daysSince', 'notes', 'source', 'count', 'impression', 'premises'].map(
    (name) => `evidence.siteVisit.${name}`,
  ),
];
const factor = (value: unknown) => ({
  ...{ code: 'f', group: 'g', label, weight: '100', value, bands: [{ points: '0' }] },
});
const card = (value: unknown, when: unknown = { value: 'ratio.cash', below: '1' }) => ({
  ...{ kind: 'scorecard', label, factors: [factor(value)], missing: 'reweight', coverageCaps: [] },
  knockOuts: [{ code: 'k', label, when, cap: 'C' }],
});
const rules = (trip: unknown) => ({
  kind: 'warningRules',
  rules: [{ code: 'r', label, level: 'warn', cadence: 'daily', actions: [], trip }],
});
const methods = (amount: unknown, share: unknown) => ({
  ...{ kind: 'limitMethods', combination: 'least', step: '1', tightenAutomatically: false },
  methods: [{ code: 'm', label, binding: true, amount, share }],
});
const faults = (content: unknown) => {
  const verdict = validatePolicy(content);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems));
  return policyAgainstFacts(verdict.content, known);
};

it('names a fact that is misspelt, with the names nearest to it, the nearest first', () => {
  const [fault, ...others] = faults(card('ratio.curent'));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({
    ...{ pointer: '/factors/0/value', code: 'fact-unknown', params: { fact: 'ratio.curent' } },
  });
  expect(fault?.params['near']).toMatch(/^ratio\.current, /);
  const [visit] = faults(card('evidence.siteVisit.ageDays'));
  expect(visit?.params['near']).toMatch(/^evidence\.siteVisit\.daysSince, /);
});

it.each<[string, unknown, readonly string[]]>([
  ['an expression', card({ divide: ['ratio.quick', 'a.b'] }), ['/factors/0/value/divide/1']],
  [
    'a condition',
    card('1', { any: [{ fact: 'a.b', is: ['x'] }, { not: { value: { add: ['a.c', '1'] }, below: '1' } }] }),
    ['/knockOuts/0/when/any/0/fact', '/knockOuts/0/when/any/1/not/value/add/0'],
  ],
  [
    'a word of a factor',
    {
      ...card('1'),
      factors: [
        {
          ...{ code: 'f', group: 'g', label, weight: '100', fact: 'a.b' },
          categories: [{ is: ['x'], points: '1' }],
        },
      ],
    },
    ['/factors/0/fact'],
  ],
  [
    'a limit method',
    methods('a.b', { of: 'a.c', bands: [{ points: '0' }] }),
    ['/methods/0/amount', '/methods/0/share/of'],
  ],
  ['a series', rules({ series: 'a.b', rises: 3, minimum: '1' }), ['/rules/0/trip/series']],
  ['a value of a rule', rules({ value: 'a.b', on: '1', off: '1' }), ['/rules/0/trip/value']],
  [
    'a condition of a rule',
    rules({ when: { all: [{ value: 'a.b', above: '1' }] } }),
    ['/rules/0/trip/when/all/0/value'],
  ],
  [
    'a tier',
    {
      kind: 'tiers',
      tiers: [
        { tier: 't', label, when: { fact: 'a.b', is: ['x'] } },
        { tier: 'u', label, when: null },
      ],
    },
    ['/tiers/0/when/fact'],
  ],
  [
    'a cadence',
    {
      kind: 'reviewCadence',
      cadence: [
        { when: { fact: 'a.b', atLeastGrade: 'A' }, days: 9 },
        { when: null, days: 1 },
      ],
    },
    ['/cadence/0/when/fact'],
  ],
])('finds it in %s', (_, content, pointers) => {
  expect(faults(content).map(({ pointer }) => pointer)).toEqual(pointers);
});

it('takes known facts and numbers', () => {
  expect(faults(card({ add: ['ratio.current', '2'] }))).toEqual([]);
});
