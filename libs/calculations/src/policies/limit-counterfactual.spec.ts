import fc from 'fast-check';
import { type FactBook, factOf, numberFact, unknownFact } from '../facts/fact.js';
import { limitCounterfactuals } from './limit-counterfactual.js';
import { limitFigures } from './limit-figures.js';
import type { LimitMethods, PolicyVersion } from './policy-content.js';

const label = { en: 'x', zh: 'x' };
const methods = (combination: LimitMethods['combination'], worth = '10'): PolicyVersion<LimitMethods> => ({
  name: 'limitMethods',
  version: 1,
  content: {
    ...{ kind: 'limitMethods', combination, step: '1000', tightenAutomatically: false },
    methods: [
      { code: 'need', label, binding: true, amount: 'need', share: { percent: '100' } },
      { code: 'capacity', label, binding: true, amount: 'worth', share: { percentByGrade: { A: worth } } },
      { code: 'trade', label, binding: false, amount: 'trade', share: { percent: '1' } },
    ],
  },
});
const basis = (book: FactBook) => ({ grade: 'A', book, currency: 'CNY' });
const facts = (need: number, worth: number): FactBook => ({
  ...{ need: numberFact(need), worth: numberFact(worth), trade: numberFact(1) },
});

it('names the binding methods below the target, the lowest first, and what their amounts lack before the share', () => {
  expect(limitCounterfactuals(methods('least'), basis(facts(25_000_050, 100_000_000)), 30_000_000)).toEqual([
    { code: 'capacity', figure: 10_000_000, amountRise: 200_000_000 },
    { code: 'need', figure: 25_000_050, amountRise: 4_999_950 },
  ]);
});

it('counts up to the step, because a proposal is rounded down to it', () => {
  const [need] = limitCounterfactuals(methods('least'), basis(facts(25_000_050, 900_000_000)), 25_000_001);
  expect(need).toEqual({ code: 'need', figure: 25_000_050, amountRise: 99_950 });
});

it('says that no amount helps a method that lends nothing of it, and leaves out one without a figure', () => {
  const book = { ...facts(0, 5), need: unknownFact('no-purchases') };
  expect(limitCounterfactuals(methods('least', '0'), basis(book), 100_000)).toEqual([
    { code: 'capacity', figure: 0, amountRise: null },
  ]);
});

it('has nothing to say when the proposal is there already', () => {
  expect(limitCounterfactuals(methods('least'), basis(facts(300_000, 3_000_000)), 300_000)).toEqual([]);
});

it.each(['least', 'mean'] as const)('property: under %s the rises reach the target', (combination) => {
  const policy = methods(combination, '7');
  const amount = fc.integer({ min: -1_000_000, max: 9_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 9_000_000 }), (need, worth, target) => {
      const book = facts(need, worth);
      const raised = (rises: ReturnType<typeof limitCounterfactuals>) => {
        const by = (code: string) => rises.find((one) => one.code === code)?.amountRise ?? 0;
        return limitFigures(policy, basis(facts(need + by('need'), worth + by('capacity')))).proposed ?? 0;
      };
      const rises = limitCounterfactuals(policy, basis(book), target);
      const plans = combination === 'least' ? [rises] : rises.map((one) => [one]);
      for (const plan of plans) expect(raised(plan)).toBeGreaterThanOrEqual(target);
      const before = limitFigures(policy, basis(book)).proposed ?? 0;
      expect(rises.length > 0).toBe(before < target);
      expect(factOf(book, 'trade')).toEqual(numberFact(1));
    }),
  );
});
