import type { CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import { emScore, zDoublePrime, zPrime } from './distress/distress-scores.js';
import { type Expression, evaluate } from './facts/expression.js';
import { numberFact, unknownFact } from './facts/fact.js';
import type { Figure } from './figure.js';
import {
  daysBeyondTermsOf,
  noSettlements,
  overdueRateByCount,
  overdueRateByValue,
} from './payment-behaviour.js';
import { bestPossibleDso, collectionEffectiveness, simpleDso } from './portfolio/collection-days.js';
import { concentration, topShare } from './portfolio/concentration.js';
import { cohortLossRates, rollRates } from './portfolio/loss-allowance.js';
import { derivedAmounts } from './statements/derived-lines.js';
import { missingLine } from './statements/line-figures.js';
import { type RatioName, statementRatios } from './statements/ratios.js';
import { type StatementAmounts, type StatementLine, statementLines } from './statements/statement.js';

/** What each quotient is made of: the lines it cannot do without, the last of them below the line. */
const quotients: Readonly<Partial<Record<RatioName, readonly StatementLine[]>>> = {
  current: ['currentAssets', 'currentLiabilities'],
  quick: ['currentAssets', 'inventory', 'currentLiabilities'],
  conservativeQuick: ['cash', 'accountsReceivable', 'currentLiabilities'],
  cash: ['cash', 'currentLiabilities'],
  debtToAsset: ['totalLiabilities', 'totalAssets'],
  currentLiabilitiesToNetWorth: ['currentLiabilities', 'equity'],
  interestCover: ['ebit', 'interestExpense'],
  cashFlowCover: ['operatingCashFlow', 'currentLiabilities'],
  receivableDays: ['accountsReceivable', 'revenue'],
  inventoryDays: ['inventory', 'costOfSales'],
  payableDays: ['accountsPayable', 'costOfSales'],
  returnOnEquity: ['netIncome', 'equity'],
};

/** Lines that are absent, negative, zero or positive. */
const statements: fc.Arbitrary<StatementAmounts> = fc
  .array(
    fc.tuple(fc.constantFrom(...new Set(Object.values(quotients).flat())), fc.integer({ min: -3, max: 5 })),
    {
      maxLength: 30,
    },
  )
  .map((lines) => Object.fromEntries(lines) as StatementAmounts);

const isFinite = (figure: Figure) => 'undefined' in figure || figure.value.denominator > 0n;

describe('rule 9: a ratio with a denominator of nothing or less, or a missing input, is undefined with a reason', () => {
  it('every statement ratio has a value exactly when all its lines are there and the one below is positive', () => {
    let [values, reasons] = [0, 0];
    fc.assert(
      fc.property(statements, (amounts) => {
        const all = derivedAmounts(amounts);
        const ratios = statementRatios(amounts);
        for (const [name, lines] of Object.entries(quotients)) {
          const figure = ratios[name as RatioName];
          const missing = lines.find((line) => all[line] === undefined);
          const positive = (all[lines.at(-1)!] ?? 0) > 0;
          if (missing) expect(figure).toEqual({ undefined: missingLine(missing) });
          else if (!positive) expect(figure).toEqual({ undefined: 'denominator-not-positive' });
          else expect(figure).toHaveProperty('value');
          if ('value' in figure) values += 1;
          else reasons += 1;
          expect(isFinite(figure)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(values, reasons)).toBeGreaterThan(100);
  });

  it('a ratio of nothing over something is 0, and is not mistaken for an unknown one', () => {
    expect(statementRatios({ cash: 0, currentLiabilities: 5 }).cash).toMatchObject({
      value: { numerator: 0n, denominator: 1n },
    });
    expect(statementRatios({ cash: 0, currentLiabilities: 0 }).cash).toEqual({
      undefined: 'denominator-not-positive',
    });
    expect(statementRatios({ currentLiabilities: 5 }).cash).toEqual({ undefined: 'missing-cash' });
  });

  it.each([0, -1])('distress scores over assets of %i', (totalAssets) => {
    const everything = Object.fromEntries(
      statementLines.map((line) => [line, line === 'totalAssets' ? totalAssets : 4]),
    ) as StatementAmounts;
    for (const score of [zPrime, zDoublePrime, emScore])
      expect(score(everything)).toEqual({ undefined: 'denominator-not-positive' });
  });

  it('figures of a portfolio in which nothing was sold, owed, due or settled', () => {
    const today = '2026-03-02' as CalendarDate;
    const nothing = concentration([]);
    expect([
      simpleDso(100, 0, 90),
      simpleDso(100, -5, 90),
      bestPossibleDso(100, 0, 90),
      collectionEffectiveness({ opening: 0, sales: 0, closing: 0, closingCurrent: 0 }),
      nothing.hhi,
      topShare(nothing, 5),
      overdueRateByValue([], today),
      overdueRateByCount([], { after: today, until: today }, 5, today),
      daysBeyondTermsOf(noSettlements, [], today).settled,
      rollRates([[0, 0]], 'simple')[0],
      cohortLossRates([100, 0], 2)[1],
    ]).toEqual(Array.from({ length: 11 }, () => ({ undefined: expect.stringMatching(/^[a-z-]+$/) })));
  });

  it.each<[string, Expression, object]>([
    ['a divisor of 0', { divide: ['top', '0'] }, { undefined: 'denominator-not-positive' }],
    ['a divisor below 0', { divide: ['top', '-2'] }, { undefined: 'denominator-not-positive' }],
    ['a missing input', { divide: ['top', 'gone'] }, { undefined: 'no-statement' }],
    [
      'a missing input deep inside',
      { add: ['1', { greatest: ['top', 'gone'] }] },
      { undefined: 'no-statement' },
    ],
  ])('a formula of a policy with %s', (_, expression, figure) => {
    expect(evaluate(expression, { top: numberFact(8), gone: unknownFact('no-statement') })).toEqual(figure);
  });
});
