import { type Fact, type FactBook, readUpTo } from '@zixin/calculations';
import { customerCatalog, type CustomerEvent } from '@zixin/customer/events';
import { investigationCatalog, type InvestigationEvent } from '@zixin/investigation/events';
import { type CalendarDate, type DataOf, type Instant, ratio, type Recorded } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { ratingCatalog, type RatingEvent } from '@zixin/rating/events';
import { warningCatalog, type WarningEvent } from '@zixin/warning/events';
import { exposureOf } from '@zixin/credit-account';
import * as fc from 'fast-check';
import { accountHistory, day, usd } from '../testing/account-history.js';
import { randomHistory } from '../testing/random-history.js';
import { factBook } from './fact-book.js';
import type { CustomerHistory, FactQuestion } from './history.js';

const recorded = recorder({
  ...{ ...customerCatalog, ...investigationCatalog },
  ...{ ...ratingCatalog, ...warningCatalog },
});
type Event = CustomerEvent | InvestigationEvent | RatingEvent | WarningEvent;

/** An event of a stream of customer-1; the fields that facts read are enough. */
function fact<T extends Event['type']>(
  stream: string,
  type: T,
  data: Partial<DataOf<Event, T>>,
  options: { readonly revision?: number; readonly recordedAt?: string } = {},
): Recorded {
  const { revision = 0, recordedAt = '2026-01-05T00:00:00.000Z' } = options;
  const place = { stream: `${stream}-customer-1`, revision, recordedAt: recordedAt as Instant };
  return recorded({ type, data } as never, place) as Recorded;
}

const empty: CustomerHistory = {
  ...{ customer: [], investigation: [], rating: [], account: [], warning: [], industry: [] },
};
const question = (on: string, more: Partial<FactQuestion> = {}): FactQuestion => ({
  ...{ on: day(on), accountId: 'customer-1', currency: 'USD', rate: () => null, readUpTo: [] },
  policies: {
    ...{ termsForGrade: () => 30, graceDays: 5, countUnappliedCash: true, grades: ['AAA', 'AA', 'A'] },
    evidenceCoverage: {
      kind: 'evidenceCoverage',
      kinds: [
        { kind: 'siteVisit', weight: '40', freshDays: 30 },
        { kind: 'financialStatements', weight: '60', freshDays: 450 },
      ],
    },
    riskAppetite: { minor: 1_000_000, currency: 'USD' },
  },
  ...more,
});
const bookOf = (history: Partial<CustomerHistory>, on: string, more: Partial<FactQuestion> = {}): FactBook =>
  factBook({ ...empty, ...history }, question(on, more));
const value = (book: FactBook, name: string) => {
  const { sources: _, ...said } = book[name] as Fact;
  return Object.values(said)[0] as unknown;
};

function statements(obtainedOn: string, equity: number, revision = 0): Recorded {
  const statement = {
    ...{ id: 'fy', period: 'annual', from: day('2025-01-01'), until: day('2025-12-31') },
    ...{ filedOn: day('2026-03-31'), currency: 'USD', standard: 'cas', audited: true, reported: [] },
    amounts: { currentAssets: 200, currentLiabilities: 100, totalAssets: 500, equity },
  };
  const data = {
    ...{ evidenceId: 'e-1', kind: 'financialStatements', source: 'customer', obtainedOn: day(obtainedOn) },
    content: { statements: [statement] },
  };
  return fact('investigation', 'EvidenceCollected', data as never, { revision });
}

describe('a book of facts', () => {
  it('rule 9: says of everything unknown why, never 0', () => {
    const book = bookOf({}, '2026-03-01');
    expect(value(book, 'ratio.current')).toBe('no-financial-statements');
    expect(value(book, 'account.exposure')).toBe('no-account');
    expect(value(book, 'rating.grade')).toBe('not-rated');
    expect(value(book, 'industry.index')).toBe('no-climate-index');
    expect(value(book, 'evidence.coveragePercent')).toBe('0');
  });

  it('names the event a figure was read from, and up to where streams were read', () => {
    const readOf = [{ stream: 'investigation-customer-1', revision: 7 }];
    const book = bookOf({ investigation: [statements('2026-04-02', 300, 7)] }, '2026-05-01', {
      readUpTo: readOf,
    });
    expect(book['ratio.current']).toEqual({ number: '2', sources: readOf });
    expect(book[readUpTo]).toEqual({ number: '1', sources: readOf });
  });

  it('counts evidence from the day it was obtained, and its age', () => {
    const visit = fact('investigation', 'EvidenceCollected', {
      ...{ evidenceId: 'e-2', kind: 'siteVisit', obtainedOn: day('2026-04-10'), source: 'analyst' },
      content: { visitedOn: day('2026-04-09'), impression: 'fair' },
    } as never);
    expect(bookOf({ investigation: [visit] }, '2026-04-09')['evidence.siteVisit.daysSince']).toBeUndefined();
    const book = bookOf({ investigation: [visit] }, '2026-04-30');
    expect(value(book, 'evidence.siteVisit.daysSince')).toBe('20');
    expect(value(book, 'evidence.siteVisit.visitedOn.daysSince')).toBe('21');
    expect(value(book, 'evidence.siteVisit.impression')).toBe('fair');
    expect(value(book, 'evidence.coveragePercent')).toBe('40');
    expect(value(bookOf({ investigation: [visit] }, '2026-05-11'), 'evidence.coveragePercent')).toBe('0');
  });

  it('rule 10: a statement corrected in July changes "as now known for June", not "as known in June"', () => {
    const original = statements('2026-04-02', 300);
    const correction = fact(
      'investigation',
      'FinancialStatementsCorrected',
      {
        ...{ evidenceId: 'c-1', corrects: 'e-1', on: day('2026-04-02'), obtainedOn: day('2026-07-10') },
        statements: [
          {
            ...{ id: 'fy', period: 'annual', from: day('2025-01-01'), until: day('2025-12-31') },
            ...{ filedOn: day('2026-03-31'), currency: 'USD', standard: 'cas', audited: true, reported: [] },
            amounts: { currentAssets: 150, currentLiabilities: 100, totalAssets: 450, equity: 250 },
          },
        ],
      },
      { revision: 1, recordedAt: '2026-07-10T00:00:00.000Z' },
    );
    const history = [original, correction];
    const knownIn = (instant: string) => history.filter(({ meta }) => meta.recordedAt <= instant);
    const asKnownInJune = bookOf({ investigation: knownIn('2026-06-30T00:00:00.000Z') }, '2026-06-30');
    const asNowKnownForJune = bookOf({ investigation: history }, '2026-06-30');
    expect(value(asKnownInJune, 'ratio.current')).toBe('2');
    expect(value(asNowKnownForJune, 'ratio.current')).toBe('3/2');
    const correction1 = { stream: 'investigation-customer-1', revision: 1 };
    expect(asNowKnownForJune['ratio.current']?.sources).toEqual([correction1]);
  });

  it('puts the lines of a later filing in place of the earlier ones, and lets the rest stand', () => {
    const interim = fact(
      'investigation',
      'EvidenceCollected',
      {
        ...{
          evidenceId: 'e-2',
          kind: 'financialStatements',
          source: 'customer',
          obtainedOn: day('2026-10-24'),
        },
        content: {
          statements: [
            {
              ...{ id: 'q3', period: 'annual', from: null, until: day('2025-12-31'), currency: 'USD' },
              ...{ filedOn: day('2026-10-24'), standard: 'cas', audited: false, reported: [] },
              amounts: { currentAssets: 190 },
            },
          ],
        },
      } as never,
      { revision: 1 },
    );
    const investigation = [statements('2026-04-02', 300), interim];
    expect(value(bookOf({ investigation }, '2026-10-23'), 'ratio.current')).toBe('2');
    const book = bookOf({ investigation }, '2026-10-24');
    expect(value(book, 'ratio.current')).toBe('19/10');
    expect(value(book, 'statement.audited')).toBe('yes');
    expect(book['ratio.current']?.sources).toEqual([{ stream: 'investigation-customer-1', revision: 1 }]);
  });

  it('forgets evidence from the day it was retracted', () => {
    const retracted = fact('investigation', 'EvidenceRetracted', {
      ...{ evidenceId: 'e-1', on: day('2026-05-01') },
    });
    const investigation = [statements('2026-04-02', 300), retracted];
    expect(value(bookOf({ investigation }, '2026-04-30'), 'ratio.current')).toBe('2');
    expect(value(bookOf({ investigation }, '2026-05-01'), 'ratio.current')).toBe('no-financial-statements');
  });

  it('gives amounts in its own currency, and says where a rate is missing', () => {
    const investigation = [statements('2026-04-02', 300)];
    const inYuan = { currency: 'CNY', rate: () => ratio(7) };
    expect(value(bookOf({ investigation }, '2026-05-01', inYuan), 'statement.equity')).toBe('2100');
    expect(value(bookOf({ investigation }, '2026-05-01', inYuan), 'ratio.current')).toBe('2');
    const without = { currency: 'CNY' };
    expect(value(bookOf({ investigation }, '2026-05-01', without), 'statement.equity')).toBe(
      'no-exchange-rate',
    );
  });

  it('an override that ran out gives way to the grade before it, with no job run', () => {
    const rated = (to: string, on: string, until: string | null, revision: number) =>
      fact(
        'rating',
        'RatingAssigned',
        {
          from: null,
          to,
          by: until ? 'override' : 'model',
          on: day(on),
          until: until as CalendarDate | null,
        },
        { revision },
      );
    const rating = [rated('A', '2026-01-10', null, 0), rated('AA', '2026-02-01', '2026-02-28', 1)];
    expect(value(bookOf({ rating }, '2026-02-28'), 'rating.grade')).toBe('AA');
    expect(value(bookOf({ rating }, '2026-03-01'), 'rating.grade')).toBe('A');
  });

  it('reads the level of warnings from those that are open', () => {
    const raised = fact('warning', 'RiskWarningRaised', {
      ...{ warningId: 'w-1', level: 'warn', on: day('2026-02-01') },
    });
    const cleared = fact(
      'warning',
      'RiskWarningCleared',
      { warningId: 'w-1', on: day('2026-02-20') },
      { revision: 1 },
    );
    expect(value(bookOf({ warning: [raised, cleared] }, '2026-02-19'), 'warning.level')).toBe('amber');
    expect(value(bookOf({ warning: [raised, cleared] }, '2026-02-20'), 'warning.level')).toBe('none');
  });
});

describe('the account in a book', () => {
  const history = accountHistory();
  const { send } = history;
  const issue = (invoiceId: string, on: string, dueOn: string, minor: number) =>
    send(
      {
        type: 'IssueInvoice',
        data: {
          ...{
            invoiceId,
            number: null,
            amount: usd(minor),
            orders: [],
            sellingEntity: null,
            orderedBy: null,
          },
          ...{ issuedOn: day(on), dueOn: day(dueOn) },
        },
      },
      day(on),
    );
  issue('i-1', '2026-01-10', '2026-02-09', 600);
  issue('i-2', '2026-02-10', '2026-03-12', 400);
  send(
    {
      type: 'RecordPayment',
      data: {
        ...{ paymentId: 'p-1', number: null, amount: usd(600), method: null, receivedOn: day('2026-03-01') },
        allocation: { mode: 'oldestDueFirst' },
      },
    },
    day('2026-03-01'),
  );
  send(
    { type: 'WriteOffInvoice', data: { invoiceId: 'i-2', reason: 'gone', on: day('2026-06-01') } },
    day('2026-06-01'),
  );
  const account = history.events;

  it('adds up as it stood on the day', () => {
    const february = bookOf({ account }, '2026-02-20');
    expect(value(february, 'account.exposure')).toBe('1000');
    expect(value(february, 'account.overdue')).toBe('600');
    expect(value(february, 'account.oldestOverdueDays')).toBe('11');
    const april = bookOf({ account }, '2026-04-12');
    expect(value(april, 'account.exposure')).toBe('400');
    expect(value(april, 'account.annualSales')).toBe('1000');
    expect(value(april, 'account.monthlyPurchases')).toBe('250');
    expect(value(april, 'behaviour.daysBeyondTerms')).toBe('20');
    expect(value(april, 'behaviour.longestDelayDays')).toBe('31');
  });

  it('rule 9: a limit of nothing makes no utilisation, with a reason', () =>
    expect(value(bookOf({ account }, '2026-02-20'), 'account.utilisationPercent')).toBe('no-limit'));

  it('a write-off ends exposure and is no payment', () => {
    const june = bookOf({ account }, '2026-06-02');
    expect(value(june, 'account.exposure')).toBe('0');
    expect(value(june, 'account.writtenOff')).toBe('400');
    expect(value(june, 'behaviour.payments')).toBe('1');
  });

  it('has the exposure that the account itself decides with, over random histories', () =>
    fc.assert(
      fc.property(randomHistory(60), ({ events, state: stateOf }) => {
        const state = stateOf();
        if (state.status === 'none') return;
        const exposure = value(bookOf({ account: events }, '2026-12-31'), 'account.exposure');
        expect(exposure).toBe(String(exposureOf(state.totals, true)));
      }),
      { numRuns: 150 },
    ));
});
