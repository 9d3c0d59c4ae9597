import type { PolicyContent } from '@zixin/calculations';
import { activationsAhead, approvalRole, stageOf, periodsOf, waitingVersions } from './standing.js';
import type { Policy, Version } from './policies.queries.js';

const version = (number: number, status: Version['status']): Version => ({
  ...{ version: number, status, draftedBy: 'u-1', draftedOn: '2026-11-01', note: '', approvedBy: null },
});
const policy: Policy = {
  ...{ name: 'tiers', kind: 'tiers', asOf: '2026-11-27', inForce: { version: 2, from: '2026-06-01' } },
  versions: [version(1, 'active'), version(2, 'active'), version(3, 'active'), version(4, 'draft')],
  activations: [
    { version: 1, from: '1970-01-01' },
    { version: 2, from: '2026-06-01' },
    { version: 3, from: '2026-12-01' },
  ],
};
const stage = (number: number) => stageOf(policy, policy.versions[number - 1] as Version);

it('says where each version is on its way', () => {
  expect([1, 2, 3, 4].map(stage)).toEqual(['superseded', 'in-force', 'ahead', 'draft']);
  expect(waitingVersions(policy).map((one) => one.version)).toEqual([4]);
});

it('says what is still to come into force, the last said of a day', () => {
  expect(activationsAhead(policy)).toEqual([{ version: 3, from: '2026-12-01' }]);
  const again = { ...policy, activations: [...policy.activations, { version: 2, from: '2026-12-01' }] };
  expect(activationsAhead(again)).toEqual([{ version: 2, from: '2026-12-01' }]);
});

it('says when each version was, is and will be in force, and what follows it', () => {
  expect(periodsOf(policy, 1)).toEqual([{ from: '1970-01-01', until: '2026-05-31', by: 2 }]);
  expect(periodsOf(policy, 2)).toEqual([{ from: '2026-06-01', until: '2026-11-30', by: 3 }]);
  expect(periodsOf(policy, 3)).toEqual([{ from: '2026-12-01', until: null, by: null }]);
  expect(periodsOf(policy, 4)).toEqual([]);
});

it('counts the last activation of a day, and one that comes back twice', () => {
  const days = ['2026-03-01', '2026-06-01', '2026-06-01', '2026-09-01'];
  const activations = [1, 2, 3, 1].map((of, index) => ({ version: of, from: days[index] ?? '' }));
  expect(periodsOf({ activations }, 2)).toEqual([]);
  expect(periodsOf({ activations }, 1)).toEqual([
    { from: '2026-03-01', until: '2026-05-31', by: 3 },
    { from: '2026-09-01', until: null, by: null },
  ]);
});

it('wants a finance director where the house would act without a second person', () => {
  const rules = (automatic: boolean): PolicyContent => ({
    kind: 'warningRules',
    rules: [
      {
        ...{ code: 'a', label: { en: 'A', zh: '甲' }, level: 'warn', cadence: 'daily' },
        trip: { value: 'account.overdue', on: '1', off: '1' },
        actions: [{ action: 'placeHold', automatic }],
      },
    ],
  });
  expect(approvalRole(rules(true))).toBe('financeDirector');
  expect(approvalRole(rules(false))).toBe('creditManager');
  expect(approvalRole({ kind: 'riskAppetite', total: '1', currency: 'CNY' })).toBe('creditManager');
});
