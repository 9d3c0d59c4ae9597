import type { EvidenceCoverage } from '@zixin/calculations';
import { checklistOf, closedChecklist } from './checklist.js';

const policy: EvidenceCoverage = {
  kind: 'evidenceCoverage',
  kinds: [
    { kind: 'registration', weight: '1', freshDays: 365 },
    { kind: 'litigation', weight: '1', freshDays: 30 },
    { kind: 'siteVisit', weight: '1', freshDays: 30 },
  ],
};
const piece = (kind: string, obtainedOn: string, retracted: { readonly on: string } | null = null) => ({
  ...{ kind, obtainedOn, retracted, validOn: obtainedOn, content: {} },
});
const evidence = [
  piece('registration', '2026-11-01'),
  piece('litigation', '2026-01-01'),
  piece('siteVisit', '2026-11-01', { on: '2026-11-02' }),
];

describe('the checklist', () => {
  it('tells done, stale and missing apart; retracted evidence does not count', () => {
    const { items, percent } = checklistOf(evidence, policy, '2026-11-27');
    expect(items.map(({ kind, state, ageDays }) => [kind, state, ageDays])).toEqual([
      ['registration', 'done', 26],
      ['litigation', 'stale', 330],
      ['siteVisit', 'missing', null],
    ]);
    expect(percent).toBe('33.33');
  });

  it('counts age from the day evidence is about where the policy does', () => {
    const late = [
      { ...piece('registration', '2026-11-01'), validOn: '2009-06-30' },
      { ...piece('siteVisit', '2026-11-01'), content: { visitedOn: '2026-10-01' } },
    ];
    const { items } = checklistOf(late, { ...policy, ageFrom: 'validOn' }, '2026-11-27');
    expect(items.map(({ state, ageDays }) => [state, ageDays])).toEqual([
      ['stale', 6359],
      ['missing', null],
      ['stale', 57],
    ]);
  });

  it('is what was kept once the investigation is closed', () => {
    const kinds = [{ kind: 'registration', weight: '10', present: true, ageDays: 3, fresh: true }];
    expect(closedChecklist({ percent: '100', kinds })).toEqual({
      percent: '100.00',
      items: [{ kind: 'registration', state: 'done', weight: '10', ageDays: 3, freshDays: null }],
    });
  });
});
