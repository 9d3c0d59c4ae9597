import { categoryFact, type FactBook, numberFact, unknownFact } from '../facts/fact.js';
import { factNames } from './facts-used.js';
import { limitFigures } from './limit-figures.js';
import type { LimitMethods, PolicyVersion } from './policy-content.js';

const label = { en: 'x', zh: 'x' };
const methods = (change: Partial<LimitMethods> = {}): PolicyVersion<LimitMethods> => ({
  name: 'limitMethods',
  version: 1,
  content: {
    kind: 'limitMethods',
    combination: 'least',
    step: '1000',
    methods: [
      { code: 'need', label, binding: true, amount: 'need', share: { percent: '100' } },
      {
        code: 'capacity',
        label,
        binding: true,
        amount: 'worth',
        share: { percentByGrade: { A: '10', B: '2' } },
      },
      {
        ...{ code: 'working-asset', label, binding: false, amount: 'base' },
        share: { of: 'index', bands: [{ points: '0' }, { above: '-4.6', points: '2.5' }] },
      },
    ],
    tightenAutomatically: false,
    ...change,
  },
});
const book = (facts: Readonly<Record<string, number>>): FactBook =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, numberFact(value)]));
const rich = book({ need: 25_000_050, worth: 300_000_000, base: 100_000, index: -4 });
const figures = (facts: FactBook, grade = 'A', change?: Partial<LimitMethods>) =>
  limitFigures(methods(change), { grade, book: facts, currency: 'CNY' });

it('proposes the least of the binding methods, rounded down to the step, and names it', () => {
  expect(figures(rich)).toMatchObject({ bindingMethod: 'need', unrounded: 25_000_050, proposed: 25_000_000 });
  expect(figures(rich, 'B')).toMatchObject({ bindingMethod: 'capacity', proposed: 6_000_000 });
});

it('shows an informative method without letting it bind', () => {
  expect(figures(rich).methods[2]).toEqual({
    ...{ code: 'working-asset', binding: false, amount: 2_500, undefined: null },
  });
});

it('skips a binding method without a figure, and says why', () => {
  const result = figures({ ...rich, worth: unknownFact('no-statement') });
  expect(result).toMatchObject({ bindingMethod: 'need' });
  expect(result.methods[1]).toMatchObject({ amount: null, undefined: 'no-statement' });
});

it('counts a figure below zero as zero', () => {
  expect(figures({ ...rich, worth: numberFact(-5) })).toMatchObject({
    bindingMethod: 'capacity',
    proposed: 0,
  });
});

it('rule 12: lends more to a better tier, before the cap', () => {
  const [need, ...rest] = methods().content.methods;
  const byTier = { ...need, percentByTier: { vip: '120' } } as LimitMethods['methods'][number];
  const change = { methods: [byTier, ...rest] };
  const inTier = (tier: string) => figures({ ...rich, 'tier.name': categoryFact(tier) }, 'A', change);
  expect(inTier('vip').methods[0]).toMatchObject({ amount: 30_000_060 });
  expect(inTier('ordinary').methods[0]).toMatchObject({ amount: 25_000_050 });
  expect(factNames(methods(change).content)).toContain('tier.name');
});

it('lets a cap bound the others, and proposes nothing on a cap alone', () => {
  const cap = { code: 'cap', label, binding: true, cap: true, amount: 'appetite', share: { percent: '10' } };
  const change = { methods: [...methods().content.methods, cap] };
  const appetite = { appetite: numberFact(100_000_000) };
  expect(figures({ ...rich, ...appetite }, 'A', change)).toMatchObject({ bindingMethod: 'cap' });
  expect(figures(appetite, 'A', change)).toMatchObject({ bindingMethod: null, proposed: null });
});

it('proposes nothing when no binding method has a figure', () => {
  expect(figures({})).toMatchObject({ bindingMethod: null, unrounded: null, proposed: null });
  expect(figures(rich, 'ZZ').methods[1]).toMatchObject({ undefined: 'grade-not-listed' });
});

it('takes the mean where the policy says so', () => {
  expect(figures(rich, 'A', { combination: 'mean' })).toMatchObject({
    unrounded: 27_500_025,
    proposed: 27_500_000,
  });
});
