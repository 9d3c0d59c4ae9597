import { policyNames, policyProblemCodes, type RatingScale, type Scorecard } from '@zixin/calculations';
import { calendarDate } from '@zixin/kernel';
import { codesWithoutMessage, registerMessages } from '@zixin/platform/core';
import { policyCodes, type PolicyState } from '@zixin/policy';
import { accountMessages } from '../accounts/account-messages.js';
import { shippedPolicies } from './default-policies.js';
import { policyMessages } from './policy-messages.js';
import { faultsOf, policyFaultText } from './policy-problems.js';

registerMessages(accountMessages);
registerMessages(policyMessages);

const today = calendarDate('2026-03-02');
const contentOf = (name: string) => shippedPolicies().find((one) => one.name === name)!.content;
const shippedScale = contentOf(policyNames.ratingScale) as RatingScale;
const written = { draftedBy: 'wang', draftedOn: today, note: 'new', approvedBy: null };
const scale: PolicyState = {
  name: policyNames.ratingScale,
  kind: 'ratingScale',
  versions: [{ version: 1, content: shippedScale, status: 'active', ...written }],
  activations: [{ version: 1, from: today }],
};
const withGrades = (...grades: readonly string[]): PolicyState['versions'][number] => ({
  ...{ version: 2, status: 'draft', ...written },
  content: {
    ...shippedScale,
    grades: grades.map((grade, index) => ({
      grade,
      from: String(grades.length - 1 - index),
      pdPercent: '1',
    })),
  },
});
const terms = (grade: string) => ({
  kind: 'terms',
  byGrade: { [grade]: { netDays: 30, prepaymentPercent: 0, guarantee: false } },
  ...{ graceDays: 5, tightenAutomatically: false },
});

it('has words in both languages for every code and every fault', () => {
  expect(
    codesWithoutMessage([...policyCodes, ...policyProblemCodes, ...Object.keys(policyMessages)]),
  ).toEqual([]);
});

it('finds nothing in the shipped policies', () => {
  for (const { content } of shippedPolicies()) expect(faultsOf(content, { scale, today })).toEqual([]);
});

it('tells every fault with its place and in words', () => {
  const faults = faultsOf({ kind: 'riskAppetite', total: 5, extra: 1 }, { scale, today, at: '/content' });
  expect(faults.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
    '/content/currency value-required',
    '/content/extra value-unknown',
    '/content/total decimal-expected',
  ]);
  expect(faults.map((fault) => policyFaultText(fault, 'en'))).toEqual([
    'A required field is missing.',
    'There is no such field here.',
    "A decimal number written as text in quotes is needed, such as '12.5'; not 5.",
  ]);
});

it('says what may stand where a field of several is missing', () => {
  const cadence = { kind: 'reviewCadence', cadence: [{ when: {}, days: 30 }] };
  const [fault] = faultsOf(cadence, { scale, today });
  expect(policyFaultText(fault!, 'zh')).toBe('缺少必填字段 (all, any, not, value, fact)。');
});

it('knows the grades of every scale that is not retired', () => {
  const [fault] = faultsOf(terms('A1'), { scale, today });
  expect(fault).toMatchObject({ pointer: '/byGrade/A1', rule: 'grade-unknown' });
  expect(policyFaultText(fault!, 'en')).toContain('A1 is no grade of the rating scale: AAA, AA,');
  const drafted = { ...scale, versions: [...scale.versions, withGrades('A1', 'A2')] };
  expect(faultsOf(terms('A1'), { scale: drafted, today })).toEqual([]);
  const retired = { ...drafted.versions[1]!, status: 'retired' as const };
  const without = { ...scale, versions: [...scale.versions, retired] };
  expect(faultsOf(terms('A1'), { scale: without, today })).toHaveLength(1);
});

it('knows the facts there can be, and names the nearest to one there is not', () => {
  const cadence = (value: string) => ({
    kind: 'reviewCadence',
    cadence: [
      { when: { value, atLeast: '180' }, days: 30 },
      { when: null, days: 365 },
    ],
  });
  expect(faultsOf(cadence('evidence.siteVisit.daysSince'), { scale, today })).toEqual([]);
  const [fault] = faultsOf(cadence('evidence.siteVisit.ageDays'), { scale, today, at: '/content' });
  expect(fault).toMatchObject({ pointer: '/content/cadence/0/when/value', rule: 'fact-unknown' });
  expect(policyFaultText(fault!, 'en')).toContain(
    'no fact evidence.siteVisit.ageDays; near it are evidence.siteVisit.daysSince,',
  );
  const [ratio] = faultsOf(cadence('ratio.curent'), { scale, today });
  expect(policyFaultText(ratio!, 'zh')).toContain('相近的有：ratio.current');
});

it('tells a grade that does not exist beside weights that do not sum to 100', () => {
  const card = contentOf(policyNames.scorecard) as Scorecard;
  const factors = card.factors.map((one, index) => (index === 0 ? { ...one, weight: '99' } : one));
  const cap = { belowPercent: '50', cap: 'Z' };
  const faults = faultsOf({ ...card, factors, coverageCaps: [cap] }, { scale, today });
  expect(faults.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
    '/factors weights-sum',
    '/coverageCaps/0/cap grade-unknown',
  ]);
});
