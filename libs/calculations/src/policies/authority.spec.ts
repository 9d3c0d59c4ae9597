import { authorityFor, authorityForOverride, authorityForTermDays } from './authority.js';
import type { AuthorityMatrix, RatingScale } from './policy-content.js';
import { lowerOf, notchesBetween, pdForGrade } from './rating-scale.js';

const matrix: AuthorityMatrix = {
  kind: 'authority',
  limits: [
    { upTo: '200000', role: 'creditLead', approvers: 1 },
    { upTo: '1000000', role: 'creditManager', approvers: 1 },
    { upTo: '5000000', role: 'financeDirector', approvers: 1 },
  ],
  terms: [{ upTo: '30', role: 'creditLead', approvers: 1 }],
  above: { role: 'committee', approvers: 2 },
  byGrade: [
    { grades: ['BBB', 'BB'], thresholdPercent: '50', atLeast: null, prepaymentOnly: false },
    { grades: ['B'], thresholdPercent: '100', atLeast: 'financeDirector', prepaymentOnly: false },
    { grades: ['CCC'], thresholdPercent: '100', atLeast: 'committee', prepaymentOnly: true },
  ],
};
const roleFor = (yuan: number, grade: string | null) =>
  authorityFor(matrix, { total: { minor: yuan * 100, currency: 'CNY' }, grade });

it.each([
  ['exactly on a threshold', 200_000, 'A', 'creditLead', 1],
  ['one yuan above it', 200_001, 'A', 'creditManager', 1],
  ['above the last threshold', 5_000_001, null, 'committee', 2],
  ['a halved threshold, exactly', 100_000, 'BB', 'creditLead', 1],
  ['one yuan above a halved threshold', 100_001, 'BBB', 'creditManager', 1],
  ['a grade with a least role', 1, 'B', 'financeDirector', 1],
  ['a grade the committee decides', 1, 'CCC', 'committee', 2],
] as const)('rule 7: %s', (_, yuan, grade, role, approvers) => {
  expect(roleFor(yuan, grade)).toMatchObject({ role, approvers });
});

it('rule 7: says when a grade bears prepayment only', () => {
  expect([roleFor(1, 'CCC').prepaymentOnly, roleFor(1, 'B').prepaymentOnly]).toEqual([true, false]);
});

it('rule 7: unlimited credit is above every threshold', () => {
  expect(authorityFor(matrix, { total: 'unlimited', grade: 'AAA' }).role).toBe('committee');
});

it('rule 7: judges terms by their days, whatever the grade halves', () => {
  expect(authorityForTermDays(matrix, { netDays: 30, grade: 'BB' }).role).toBe('creditLead');
  expect(authorityForTermDays(matrix, { netDays: 31, grade: null }).role).toBe('committee');
});

it('rule 7: judges an override by the notches it is better than the score', () => {
  const overrides = [
    { upTo: '1', role: 'creditManager', approvers: 1 },
    { upTo: '2', role: 'financeDirector', approvers: 1 },
  ] as const;
  const role = (notches: number) => authorityForOverride({ ...matrix, overrides }, { notches }).role;
  expect([-3, 0, 1, 2, 3].map(role)).toEqual([
    ...['creditManager', 'creditManager', 'creditManager', 'financeDirector', 'committee'],
  ]);
  expect(authorityForOverride(matrix, { notches: 0 })).toEqual({ role: 'committee', approvers: 2 });
});

const scale: RatingScale = {
  kind: 'ratingScale',
  grades: [
    { grade: 'AAA', from: '90', pdPercent: '0.002' },
    { grade: 'B', from: '0', pdPercent: '4.2' },
    { grade: 'D', from: null, pdPercent: '100' },
  ],
  lgdPercent: '45',
  pdFloorPercent: '0.05',
};

it('counts steps down the scale, and takes the worse of two grades', () => {
  expect([notchesBetween(scale, 'AAA', 'D'), notchesBetween(scale, 'D', 'B')]).toEqual([2, -1]);
  expect(lowerOf(scale, 'B', 'AAA')).toBe('B');
});

it('never estimates a default probability below the floor', () => {
  expect([pdForGrade(scale, 'AAA'), pdForGrade(scale, 'B'), pdForGrade(scale, 'X')]).toEqual([
    '1/20',
    '21/5',
    null,
  ]);
});
