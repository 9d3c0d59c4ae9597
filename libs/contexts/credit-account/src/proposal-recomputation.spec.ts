import { type LimitMethods, numberFact, type PolicyVersion } from '@zixin/calculations';
import type { LimitProposed } from './limit.events.js';
import { bearsNoCredit } from './no-credit.js';
import { recomputeProposal } from './proposal-recomputation.js';
import { base, limited, opened } from './testing/account-steps.js';
import { account, clerk, policies } from './testing/account-story.js';

const label = { en: 'need', zh: '需求' };
const limitMethods: PolicyVersion<LimitMethods> = {
  name: 'limitMethods',
  version: 3,
  content: {
    ...{ kind: 'limitMethods', combination: 'least', step: '1', tightenAutomatically: false },
    methods: [
      { code: 'need', label, binding: true, amount: 'monthly', share: { percent: '33.3' } },
      { code: 'worth', label, binding: false, amount: 'worth', share: { percent: '10' } },
    ],
  },
};
const inputs = {
  ...policies(),
  byPolicy: {
    book: { monthly: numberFact(2000), unread: numberFact(1) },
    limitMethods,
    termsByGrade: {
      ...{ name: 'terms', version: 1 },
      content: { kind: 'terms' as const, byGrade: {}, graceDays: 0, tightenAutomatically: false },
    },
  },
};

function proposed(grade: string): LimitProposed {
  const [event] = account
    .given(opened, limited(5))
    .when(
      { type: 'ProposeLimitByPolicy', data: { proposalId: 'l-1', reason: 'x' } },
      { by: clerk, inputs: { ...inputs, grade } },
    )
    .events();
  if (event?.type !== 'LimitProposed') throw new Error('nothing was proposed');
  return structuredClone(event);
}

const event = proposed('A');
const { basis } = event.data;
if (!basis) throw new Error('no basis');
const withBasis = (changed: Partial<typeof basis>): LimitProposed => ({
  ...event,
  data: { ...event.data, basis: { ...basis, ...changed } },
});
const pathsOf = (altered: LimitProposed, ...more: readonly unknown[]) =>
  recomputeProposal(altered, limitMethods, ...(more as [])).differences.map(({ path }) => path);

describe('a limit by policy recomputes the same', () => {
  it('from the facts it stores, also for a grade that bears no credit', () => {
    for (const grade of ['A', 'CCC']) {
      const same = { same: true, differences: [] };
      expect(recomputeProposal(proposed(grade), limitMethods)).toEqual(same);
      expect(recomputeProposal(proposed(grade), limitMethods, policies().authority)).toEqual(same);
    }
  });

  it('and says when the grade binds, not a method', () => {
    expect(bearsNoCredit(proposed('CCC').data)).toBe(true);
    expect(bearsNoCredit(proposed('A').data)).toBe(false);
  });

  it('one that a person proposed has nothing to compare', () => {
    const { basis: _, ...data } = event.data;
    expect(recomputeProposal({ type: 'LimitProposed', data }, limitMethods).same).toBe(true);
  });
});

describe('an altered figure of a proposal is found and named', () => {
  it('a figure of a method', () => {
    const [need, worth] = basis.figures.methods;
    const methods = [{ ...need!, amount: 667 }, worth!];
    expect(pathsOf(withBasis({ figures: { ...basis.figures, methods } }))).toEqual([
      '/basis/figures/methods/0/amount',
    ]);
  });

  it('a fact, by all that follows from it', () =>
    expect(pathsOf(withBasis({ facts: { ...basis.facts, monthly: numberFact(3000) } }))).toEqual([
      '/basis/figures/methods/0/amount',
      '/basis/figures/unrounded',
      '/basis/figures/proposed',
      '/change/limit/amount/minor',
    ]));

  it('a fact that was taken out or put in', () => {
    const { worth: _, ...fewer } = basis.facts;
    expect(pathsOf(withBasis({ facts: fewer }))).toEqual(['/basis/facts/worth']);
    expect(pathsOf(withBasis({ facts: { ...basis.facts, more: numberFact(1) } }))).toEqual([
      '/basis/facts/more',
    ]);
  });

  it('the amount, the version of the policy', () => {
    const path = '/change/limit/amount/minor';
    const change = (minor: number) => ({ ...event, data: { ...event.data, change: base(minor) } });
    expect(pathsOf(change(700))).toEqual([path]);
    expect(pathsOf(change(0))).toEqual([]);
    expect(pathsOf(change(0), policies().authority)).toEqual([path]);
    const next = recomputeProposal(event, { ...limitMethods, version: 4 });
    expect(next.differences).toEqual([
      { path: '/basis/figures/limitMethods/version', stored: 3, recomputed: 4 },
    ]);
  });
});
