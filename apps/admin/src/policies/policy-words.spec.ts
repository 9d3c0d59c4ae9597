import { actionWords, conditionWords, expressionWords, tripWords } from './policy-words.js';
import { chinese, english } from './testing/vocabulary.js';

it('says expressions with their operations', () => {
  const expression = {
    divide: [
      { multiply: ['account.monthlyPurchases', { add: ['policy.termsDays', 'policy.graceDays'] }] },
      '30',
    ],
  } as const;
  expect(expressionWords(expression, english)).toBe(
    '(Monthly purchases × (Days of terms by policy + Days of grace by policy)) ÷ 30',
  );
  expect(expressionWords({ least: ['account.open', '5'] }, chinese)).toBe('较小者（未清金额、5）');
});

it('says conditions; amounts in money, not in minor units', () => {
  const condition = {
    all: [
      { fact: 'rating.grade', atLeastGrade: 'BBB' },
      {
        any: [
          { value: 'account.annualSales', atLeast: '500000000' },
          { value: 'customer.yearsOfCooperation', above: '2' },
        ],
      },
    ],
  } as const;
  expect(conditionWords(condition, english)).toBe(
    'Credit grade is BBB or better and (Sales of the last 365 days ≥ 5,000,000.00 or Years of cooperation > 2 years)',
  );
  expect(conditionWords({ not: { fact: 'warning.level', is: ['red', 'amber'] } }, chinese)).toBe(
    '并非（预警级别为红 / 黄）',
  );
});

it('says the words that facts can be as every screen does', () => {
  const zone = { fact: 'distress.zPrimeZone', is: ['distress', 'grey'] } as const;
  expect(conditionWords(zone, english)).toBe('Zone of Z′ is Distress / Grey');
  expect(conditionWords({ fact: 'customer.size', is: ['micro'] }, chinese)).toBe('企业规模为微型');
});

it('says what starts and what ends a warning', () => {
  const trip = { value: 'behaviour.overdueRatePercent', on: '20', off: '15' };
  expect(tripWords(trip, chinese)).toBe('逾期率（按金额） ≥ 20% 触发，< 15% 解除');
  expect(tripWords({ series: 'industry.readings', readings: 3, below: '50' }, english)).toBe(
    'Industry climate readings below 50 for 3 readings in a row',
  );
});

it('says a rise in points, and a bound in the unit that its fact counts', () => {
  const rises = { series: 'behaviour.overdueRateMonthEnds', rises: 3, minimum: '10' } as const;
  expect(tripWords(rises, english)).toBe(
    'Overdue rate at month ends rises 3 times in a row, together at least 10 percentage points',
  );
  expect(conditionWords({ value: 'rating.notchesDown', atLeast: '1' }, english)).toBe(
    'Notches down at the last change ≥ 1 notch',
  );
});

it('says what a warning proposes', () => {
  const action = { action: 'review', withinDays: 30, automatic: true } as const;
  expect(actionWords(action, english)).toBe('Review within 30 days (automatic)');
});
