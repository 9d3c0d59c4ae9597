import {
  categoryFact,
  type Fact,
  type FactBook,
  limitFigures,
  type LimitMethods,
  numberFact,
  policyNames,
  type RatingScale,
  reviewDays,
  type ReviewCadence,
  gradeNames,
  type Scorecard,
  scoreCredit,
  tierFor,
  type Tiers,
} from '@zixin/calculations';
import { ratioOf } from '@zixin/kernel';
import { shippedPolicies } from './default-policies.js';

const shipped = <Content>(name: string) => {
  const { content } = shippedPolicies().find((one) => one.name === name)!;
  return { name, version: 1, content: content as Content };
};
const card = shipped<Scorecard>(policyNames.scorecard);
const scale = shipped<RatingScale>(policyNames.ratingScale);
const grades = gradeNames(scale.content);
const fact = (value: string): Fact =>
  /^-?\d/.test(value) ? numberFact(ratioOf(value)) : categoryFact(value);
const bookOf = (facts: Readonly<Record<string, string>>): FactBook =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fact(value)]));

const sound = {
  'ratio.current': '1.6',
  'ratio.quick': '0.9',
  'ratio.debtToAsset': '0.52',
  'distress.zDoublePrime': '2.7',
  'ratio.cashFlowCover': '0.22',
  'evidence.agencyReport.grade': 'A',
  'evidence.bankReference.standing': 'good',
  'evidence.taxRecord.creditGrade': 'B',
  'evidence.litigation.openCases': '1',
  'evidence.litigation.enforcementCases': '0',
  'behaviour.daysBeyondTerms': '4',
  'behaviour.overdueRatePercent': '6',
  'behaviour.longestDelayDays': '20',
  'customer.yearsEstablished': '11',
  'customer.paidInCapital': '2000000000',
  'customer.changes24Months': '1',
  'industry.index': '50.3',
};
const weak = {
  ...sound,
  ...{
    'ratio.current': '0.9',
    'ratio.quick': '0.5',
    'ratio.debtToAsset': '0.83',
    'distress.zDoublePrime': '0.4',
  },
  ...{ 'ratio.cashFlowCover': '-0.1', 'evidence.bankReference.standing': 'fair' },
  ...{ 'evidence.litigation.enforcementCases': '2', 'evidence.agencyReport.grade': 'BB' },
  ...{
    'behaviour.daysBeyondTerms': '38',
    'behaviour.overdueRatePercent': '34',
    'behaviour.longestDelayDays': '75',
  },
};
const without = (facts: Readonly<Record<string, string>>, pattern: RegExp) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !pattern.test(name)));
const scored = (facts: Readonly<Record<string, string>>) => scoreCredit(card, scale, bookOf(facts));

describe('the shipped scorecard judges', () => {
  it.each([
    ['a sound manufacturer', sound, 'A'],
    ['a weak payer with enforcement cases', weak, 'CCC'],
    ['a sound customer who is new to us', without(sound, /^behaviour/), 'A'],
    ['one without statements', { ...without(sound, /^(ratio|distress)/), 'statement.count': '0' }, 'BBB'],
    ['one without statements and new to us', without(sound, /^(ratio|distress|behaviour)/), 'BB'],
    [
      'one of whom only the registration is known',
      without(sound, /^(ratio|distress|behaviour|evidence)/),
      'B',
    ],
    ['a listed dishonest judgment debtor', { ...sound, 'evidence.litigation.dishonestDebtor': 'yes' }, 'CCC'],
    ['one in declared default', { ...sound, 'account.defaulted': 'yes' }, 'C'],
    ['one whose registration is revoked', { ...sound, 'customer.status': '吊销' }, 'C'],
    ['one with statements 25 months old', { ...sound, 'statement.ageMonths': '25' }, 'BBB'],
  ])('%s', (_, facts, grade) => {
    expect(scored(facts)).toMatchObject({ grade });
  });

  it('the best and the worst there can be', () => {
    expect(scored(without(sound, /./))).toMatchObject({ score: null, reason: 'missing-input' });
    for (const factor of card.content.factors) {
      const rows: readonly { readonly points: string }[] =
        'bands' in factor ? factor.bands : factor.categories;
      expect(rows.map(({ points }) => points)).toContain('100');
    }
  });
});

it('the shipped limit methods name what binds', () => {
  const methods = shipped<LimitMethods>(policyNames.limitMethods);
  const book = bookOf({
    'account.monthlyPurchases': '60000000',
    ...{ 'policy.termsDays': '45', 'policy.graceDays': '5', 'policy.riskAppetite': '50000000000' },
    ...{
      'ratio.tangibleNetWorth': '800000000',
      'workingAsset.base': '500000000',
      'workingAsset.index': '0.3',
    },
    'evidence.tradeReference.medianHighCredit': '30000000',
  });
  const amounts = ({ methods: each }: ReturnType<typeof limitFigures>) => each.map(({ amount }) => amount);
  const strong = limitFigures(methods, { grade: 'A', book, currency: 'CNY' });
  expect(amounts(strong)).toEqual([100_000_000, 80_000_000, 87_500_000, 30_000_000, 5_000_000_000]);
  expect(strong).toMatchObject({ bindingMethod: 'capacity', proposed: 80_000_000 });
  expect(limitFigures(methods, { grade: 'CCC', book, currency: 'CNY' })).toMatchObject({ proposed: 0 });
});

it.each([
  ['vip', { 'rating.grade': 'A', 'account.annualSales': '500000000', 'customer.yearsOfCooperation': '2' }],
  ['key', { 'rating.grade': 'BBB', 'account.annualSales': '500000000' }],
  ['key', { 'rating.grade': 'AAA', 'customer.yearsOfCooperation': '9' }],
  [
    'ordinary',
    { 'rating.grade': 'BB', 'account.annualSales': '900000000', 'customer.yearsOfCooperation': '9' },
  ],
  ['ordinary', {}],
])('rule 12: the shipped tiers make a %s customer of %j', (tier, facts) => {
  expect(tierFor(shipped<Tiers>(policyNames.tiers).content, bookOf(facts), grades)).toBe(tier);
});

it.each([
  [7, { 'warning.level': 'red', 'rating.grade': 'AAA' }],
  [60, { 'warning.level': 'amber', 'rating.grade': 'AAA', 'tier.name': 'vip' }],
  [60, { 'warning.level': 'none', 'rating.grade': 'BB', 'tier.name': 'ordinary' }],
  [90, { 'warning.level': 'none', 'rating.grade': 'BBB', 'tier.name': 'key' }],
  [180, { 'warning.level': 'none', 'rating.grade': 'AA', 'tier.name': 'ordinary' }],
  [120, { 'warning.level': 'none', 'rating.grade': 'BBB', 'tier.name': 'ordinary' }],
  [60, {}],
])('rule 12: the shipped cadence reviews again after %i days with %j', (days, facts) => {
  expect(reviewDays(shipped<ReviewCadence>(policyNames.reviewCadence).content, bookOf(facts), grades)).toBe(
    days,
  );
});
