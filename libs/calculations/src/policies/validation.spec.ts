import { validatePolicy } from './validation.js';

const label = { en: 'x', zh: 'x' };
const factor = (weight: string, bands: unknown = [{ points: '0' }, { from: '1', points: '50' }]) => ({
  ...{ code: `f-${weight}`, group: 'g', label, weight, value: 'ratio.current', bands },
});
const card = (...factors: readonly unknown[]) => ({
  ...{ kind: 'scorecard', label, factors, missing: 'reweight', coverageCaps: [], knockOuts: [] },
});
const rules = (levels: unknown) => ({
  kind: 'warningRules',
  rules: [
    {
      ...{ code: 'utilisation', label, level: 'warn', cadence: 'daily', actions: [] },
      trip: { value: 'utilisation', levels },
    },
  ],
});
const step = (upTo: string) => ({ upTo, role: 'creditLead', approvers: 1 });
const authority = {
  ...{ kind: 'authority', limits: [step('1')], terms: [step('1')], byGrade: [] },
  above: { role: 'committee', approvers: 2 },
};
const faults = (content: unknown) => {
  const verdict = validatePolicy(content);
  return verdict.ok ? [] : verdict.problems.map(({ pointer, code, params }) => ({ pointer, code, params }));
};

it('takes a scorecard whose weights sum to 100', () => {
  expect(validatePolicy(card(factor('60'), factor('40')))).toMatchObject({ ok: true });
});

it.each<[string, unknown, object]>([
  [
    'weights that sum to 98',
    card(factor('60'), factor('38')),
    { pointer: '/factors', code: 'weights-sum', params: { sum: '98' } },
  ],
  [
    'bands that overlap at 1.5',
    card(factor('100', [{ points: '0' }, { from: '1.5', points: '1' }, { from: '1.5', points: '2' }])),
    { pointer: '/factors/0/bands/2', code: 'bands-overlap', params: { at: '1.5' } },
  ],
  [
    'a first band that is not open below',
    card(factor('100', [{ from: '1', points: '0' }])),
    { pointer: '/factors/0/bands/0', code: 'bands-start' },
  ],
  [
    'the same code twice',
    card(factor('50'), factor('50')),
    { pointer: '/factors/1/code', code: 'code-repeated' },
  ],
  [
    'a division of three',
    card({ ...factor('100'), value: { divide: ['a', 'b', 'c'] } }),
    { pointer: '/factors/0/value/divide', code: 'expression-invalid' },
  ],
  [
    'a field nobody reads',
    { ...card(factor('100')), colour: 'red' },
    { pointer: '/colour', code: 'value-unknown' },
  ],
  [
    'a number that is no plain decimal text',
    card({ ...factor('100'), weight: 100 }),
    { pointer: '/factors/0/weight', code: 'decimal-expected' },
  ],
  [
    'cadence without a row for everybody else',
    { kind: 'reviewCadence', cadence: [{ when: { fact: 'rating.grade', is: ['A'] }, days: 90 }] },
    { pointer: '/cadence', code: 'default-row-missing' },
  ],
  [
    'a word in two bands of one factor',
    card({
      ...{ code: 'f', group: 'g', label, weight: '100', fact: 'bank' },
      categories: [
        { is: ['good'], points: '100' },
        { is: ['poor', 'good'], points: '0' },
      ],
    }),
    { pointer: '/factors/0/categories/1/is/1', code: 'word-repeated', params: { word: 'good' } },
  ],
  [
    'a band of more than 100 points',
    card(factor('100', [{ points: '0' }, { from: '1', points: '120' }])),
    { pointer: '/factors/0/bands/1/points', code: 'points-above-100', params: { points: '120' } },
  ],
  [
    'a word of more than 100 points',
    card({
      ...{ code: 'f', group: 'g', label, weight: '100', fact: 'bank' },
      categories: [{ is: ['good'], points: '100.5' }],
    }),
    { pointer: '/factors/0/categories/0/points', code: 'points-above-100', params: { points: '100.5' } },
  ],
  [
    'levels that do not rise',
    rules([
      { level: 'warn', on: '90', off: '85' },
      { level: 'critical', on: '90', off: '85' },
    ]),
    { pointer: '/rules/0/trip/levels/1/on', code: 'levels-not-rising', params: { value: '90' } },
  ],
  [
    'one level twice',
    rules([
      { level: 'warn', on: '75', off: '75' },
      { level: 'warn', on: '90', off: '85' },
    ]),
    { pointer: '/rules/0/trip/levels/1/level', code: 'levels-not-rising' },
  ],
  [
    'a level that goes off above its on-threshold',
    rules([{ level: 'warn', on: '75', off: '76' }]),
    { pointer: '/rules/0/trip/levels/0/off', code: 'off-above-on', params: { on: '75', off: '76' } },
  ],
  [
    'overrides whose steps do not rise',
    { ...authority, overrides: [step('2'), step('1')] },
    { pointer: '/overrides/1/upTo', code: 'steps-not-rising' },
  ],
  ['an empty list', card(), { pointer: '/factors', code: 'list-empty' }],
  ['no object at all', 7, { pointer: '/kind', code: 'kind-unknown' }],
])('names %s', (_, content, expected) => {
  expect(faults(content)).toContainEqual(expect.objectContaining(expected));
});

it('lets a band open just above the bound another starts at', () => {
  const bands = [{ points: '0' }, { from: '1.5', points: '1' }, { above: '1.5', points: '2' }];
  expect(faults(card(factor('100', bands)))).toEqual([]);
});

it('names every fault at once', () => {
  expect(faults({ kind: 'riskAppetite', total: '-1', currency: '', more: 1 })).toHaveLength(3);
});

it.each<[string, unknown, readonly string[]]>([
  [
    'an unreadable bound',
    card(factor('50'), {
      ...factor('40', [
        { points: '0' },
        { from: '5', points: '1' },
        { from: 6, points: '2' },
        { from: '3', points: '120' },
      ]),
    }),
    [
      '/factors/1/bands/2/from decimal-expected',
      '/factors weights-sum',
      '/factors/1/bands/3 bands-overlap',
      '/factors/1/bands/3/points points-above-100',
    ],
  ],
  [
    'an unreadable weight, whose sum nobody knows',
    card(factor('50'), factor('50'), { ...factor('50'), weight: 50 }),
    ['/factors/2/weight decimal-expected', '/factors/1/code code-repeated', '/factors/2/code code-repeated'],
  ],
  [
    'a factor that is no object',
    card(7, factor('60', [{ from: '1', points: '0' }])),
    ['/factors/0 object-expected', '/factors/1/bands/0 bands-start'],
  ],
  [
    'a word that is no text',
    card({
      ...{ code: 'f', group: 'g', label, weight: '99', fact: 'bank' },
      categories: [{ is: ['good', 7, 'good'], points: '100' }],
    }),
    [
      '/factors/0/categories/0/is/1 text-expected',
      '/factors weights-sum',
      '/factors/0/categories/0/is/2 word-repeated',
    ],
  ],
  [
    'an unreadable threshold',
    rules([
      { level: 'warn', on: '90', off: '85' },
      { level: 'warn', on: 95, off: '85' },
      { level: 'critical', on: '80', off: '85' },
    ]),
    [
      '/rules/0/trip/levels/1/on decimal-expected',
      '/rules/0/trip/levels/1/level levels-not-rising',
      '/rules/0/trip/levels/2/off off-above-on',
      '/rules/0/trip/levels/2/on levels-not-rising',
    ],
  ],
  [
    'an unreadable step',
    { ...authority, limits: [step('5'), { ...step('7'), upTo: 6 }, step('4')] },
    ['/limits/1/upTo decimal-expected', '/limits/2/upTo steps-not-rising'],
  ],
  [
    'an unreadable least score',
    {
      ...{ kind: 'ratingScale', lgdPercent: '45', pdFloorPercent: '0.03' },
      grades: [
        { grade: 'A', from: '50', pdPercent: '1' },
        { grade: 'B', from: 40, pdPercent: '2' },
        { grade: 'A', from: '60', pdPercent: '3' },
      ],
    },
    [
      '/grades/1/from decimal-expected',
      '/grades default-row-missing',
      '/grades scale-not-falling',
      '/grades/2/grade code-repeated',
    ],
  ],
  [
    'an unreadable condition of the last row',
    {
      ...{ kind: 'reviewCadence' },
      cadence: [
        { when: null, days: 90 },
        { when: 'always', days: 30 },
      ],
    },
    ['/cadence/1/when condition-invalid', '/cadence default-row-missing'],
  ],
  ['no list where one is needed', { ...card(), factors: 'many' }, ['/factors list-expected']],
])('finds what else is wrong beside %s', (_, content, expected) => {
  expect(faults(content).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
});

it('gives a content of the right shape with its faults, and none of another', () => {
  const content = card(factor('60'));
  expect(validatePolicy(content)).toMatchObject({ ok: false, content });
  expect(validatePolicy(card({ ...factor('60'), weight: 60 }))).toMatchObject({ ok: false, content: null });
});

it('takes an authority matrix with or without steps for overrides', () => {
  expect(faults(authority)).toEqual([]);
  expect(faults({ ...authority, overrides: [step('1')] })).toEqual([]);
});
