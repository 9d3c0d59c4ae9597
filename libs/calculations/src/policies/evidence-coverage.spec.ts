import type { CalendarDate } from '@zixin/kernel';
import { evidenceCoverage, kindsToRenew } from './evidence-coverage.js';
import type { EvidenceCoverage } from './policy-content.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-03-02');
const policy: EvidenceCoverage = {
  kind: 'evidenceCoverage',
  kinds: [
    { kind: 'registration', weight: '1', freshDays: 365 },
    { kind: 'financialStatements', weight: '1.5', freshDays: 30 },
    { kind: 'siteVisit', weight: '0.5', freshDays: 10 },
  ],
};
const evidence = (kind: string, obtainedOn: string) => ({ kind, obtainedOn: day(obtainedOn) });
const covered = (...all: readonly ReturnType<typeof evidence>[]) => evidenceCoverage(all, policy, today);

describe('coverage', () => {
  it('is the weight of the fresh kinds, exactly', () => {
    expect(covered().percent).toBe('0');
    expect(covered(evidence('registration', '2026-01-01')).percent).toBe('100/3');
    expect(covered(evidence('registration', '2026-01-01'), evidence('siteVisit', '2026-03-02')).percent).toBe(
      '50',
    );
  });
  it('tells for every kind what is there and how old it is', () =>
    expect(covered(evidence('financialStatements', '2026-01-30')).kinds).toEqual([
      { kind: 'registration', weight: '1', present: false, ageDays: null, fresh: false },
      { kind: 'financialStatements', weight: '1.5', present: true, ageDays: 31, fresh: false },
      { kind: 'siteVisit', weight: '0.5', present: false, ageDays: null, fresh: false },
    ]));
  it('counts the last fresh day, and the newest of a kind', () => {
    expect(covered(evidence('siteVisit', '2026-02-20')).percent).toBe('50/3');
    expect(covered(evidence('siteVisit', '2026-02-19')).percent).toBe('0');
    expect(covered(evidence('siteVisit', '2026-02-20'), evidence('siteVisit', '2025-01-01')).percent).toBe(
      '50/3',
    );
  });
  it('leaves out what came later and what the policy does not name', () =>
    expect(covered(evidence('siteVisit', '2026-03-03'), evidence('litigation', '2026-03-01')).percent).toBe(
      '0',
    ));
  it('is nothing where the policy weighs nothing', () =>
    expect(evidenceCoverage([], { ...policy, kinds: [] }, today)).toEqual({ percent: '0', kinds: [] }));
});

describe('age', () => {
  const byValidOn: EvidenceCoverage = { ...policy, ageFrom: 'validOn' };
  const late = { ...evidence('registration', '2026-03-02'), validOn: day('2009-06-30') };
  const aged = (one: Parameters<typeof evidenceCoverage>[0][number], by = byValidOn) =>
    evidenceCoverage([one], by, today).kinds.find(({ kind }) => kind === one.kind);

  it('counts from the day evidence is about where the policy says so', () => {
    expect(aged(late)).toMatchObject({ present: true, ageDays: 6089, fresh: false });
    expect(aged({ ...late, validOn: day('2026-02-28') })).toMatchObject({ ageDays: 2, fresh: true });
    expect(aged(evidence('registration', '2026-03-01'))).toMatchObject({ ageDays: 1, fresh: true });
  });
  it('counts a site visit from the visit', () => {
    const visit = { ...evidence('siteVisit', '2026-03-02'), validOn: today };
    expect(aged({ ...visit, content: { visitedOn: '2026-02-19' } })).toMatchObject({
      ageDays: 11,
      fresh: false,
    });
    expect(aged({ ...visit, content: {} })).toMatchObject({ ageDays: 0, fresh: true });
  });
  it('counts from the day it was obtained under a policy that says so, or nothing', () => {
    expect(aged(late, policy)).toMatchObject({ ageDays: 0, fresh: true });
    expect(aged(late, { ...policy, ageFrom: 'obtainedOn' })).toMatchObject({ ageDays: 0, fresh: true });
  });
});

it('names what to renew, the heaviest first', () => {
  expect(kindsToRenew([evidence('financialStatements', '2026-01-30')], policy, today)).toEqual([
    { kind: 'financialStatements', because: 'stale', ageDays: 31 },
    { kind: 'registration', because: 'missing', ageDays: null },
    { kind: 'siteVisit', because: 'missing', ageDays: null },
  ]);
});
