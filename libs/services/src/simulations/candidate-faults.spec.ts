import { policyNames, type RatingScale, type Scorecard } from '@zixin/calculations';
import { calendarDate } from '@zixin/kernel';
import type { PolicyState } from '@zixin/policy';
import { shippedPolicies } from '../policies/default-policies.js';
import { judgedCandidates } from './candidate-faults.js';

const today = calendarDate('2026-03-02');
const contentOf = (name: string) => shippedPolicies().find((one) => one.name === name)!.content;
const shipped = contentOf(policyNames.ratingScale) as RatingScale;
const card = contentOf(policyNames.scorecard) as Scorecard;
const scale: PolicyState = {
  ...{ name: policyNames.ratingScale, kind: 'ratingScale', activations: [{ version: 1, from: today }] },
  versions: [
    {
      ...{ version: 1, content: shipped, status: 'active', approvedBy: null },
      ...{ draftedBy: 'wang', draftedOn: today, note: '' },
    },
  ],
};
const faults = (...contents: readonly unknown[]) =>
  judgedCandidates(
    contents.map((content) => ({ content })),
    { scale, today, at: '/policies' },
  ).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

it('finds a misspelt fact, also beside a scale of its own', () => {
  const misspelt = {
    ...card,
    factors: card.factors.map((factor, index) =>
      index === 0 ? { ...factor, value: 'ratio.curent' } : factor,
    ),
  };
  const fault = '/policies/0/content/factors/0/value fact-unknown';
  expect(faults(card, shipped)).toEqual([]);
  expect(faults(misspelt)).toEqual([fault]);
  expect(faults(misspelt, shipped)).toEqual([fault]);
});

it('takes the grades of a scale among the candidates', () => {
  const [first, ...rest] = shipped.grades;
  const other = { ...shipped, grades: [{ ...first!, grade: 'A1' }, ...rest] };
  const capped = { ...card, coverageCaps: [{ belowPercent: '60', cap: 'A1' }] };
  expect(faults(capped)).toEqual(['/policies/0/content/coverageCaps/0/cap grade-unknown']);
  expect(faults(capped, other)).toEqual([]);
});
