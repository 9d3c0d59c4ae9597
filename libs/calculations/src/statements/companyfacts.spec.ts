import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, ratio, toDecimal } from '@zixin/kernel';
import { balanceFindings } from './balance-checks.js';
import {
  type CompanyFactRow,
  type CompanyFacts,
  companyStatements,
  statementAsFiled,
} from './companyfacts.js';

const excerpt = JSON.parse(
  readFileSync(join(__dirname, 'testing/companyfacts-excerpt.json'), 'utf8'),
) as CompanyFacts;
const day = (text: string) => text as CalendarDate;
const statements = companyStatements(excerpt);
const year2021 = (known: string) => statementAsFiled(statements, 'annual', day('2021-12-31'), day(known));

describe('a year as filed', () => {
  const filed = year2021('2022-02-07');
  it('is an audited annual statement of the year', () =>
    expect(filed).toMatchObject({
      period: 'annual',
      from: '2021-01-01',
      filedOn: '2022-02-07',
      form: '10-K',
      audited: true,
      standard: 'us-gaap',
      currency: 'USD',
    }));
  it('gives the current ratio and debt to assets', () => {
    const {
      currentAssets = 0,
      currentLiabilities = 0,
      totalLiabilities = 0,
      totalAssets = 0,
    } = filed?.amounts ?? {};
    expect(toDecimal(ratio(currentAssets, currentLiabilities), 4)).toBe('1.3753');
    expect(toDecimal(ratio(totalLiabilities, totalAssets), 4)).toBe('0.4917');
  });
  it('takes operating income for EBIT and the year, not a quarter, of every flow', () =>
    expect(filed?.amounts).toMatchObject({
      ebit: 652_300_000_000,
      operatingIncome: 652_300_000_000,
      revenue: 5_382_300_000_000,
      netIncome: 551_900_000_000,
      operatingCashFlow: 1_149_700_000_000,
    }));
  it('balances: what is neither liabilities nor the owners’ is of minorities, redeemable or not', () => {
    expect(filed?.amounts).toMatchObject({ equity: 3_018_900_000_000, minorityInterests: 139_400_000_000 });
    expect(balanceFindings(filed?.amounts ?? {}, 'USD')).toEqual([]);
  });
});

describe('the same year shown again by a later filing', () => {
  it('stands beside the original, which keeps its own figure', () => {
    expect(year2021('2022-10-24')?.amounts.retainedEarnings).toBe(32_900_000_000);
    expect(year2021('2022-10-23')?.amounts.retainedEarnings).toBe(33_100_000_000);
  });
  it('is a balance sheet alone, unaudited', () =>
    expect(year2021('2022-10-24')).toMatchObject({ form: '10-Q', from: null, audited: false }));
  it('is unknown before the first filing', () => expect(year2021('2022-02-06')).toBeNull());
});

const row = (change: Partial<CompanyFactRow>): CompanyFactRow => ({
  end: day('2025-12-31'),
  val: 100,
  accn: 'a-1',
  form: '10-K',
  filed: day('2026-02-01'),
  ...change,
});
const company = (rows: Readonly<Record<string, readonly CompanyFactRow[]>>): CompanyFacts => ({
  cik: 1,
  entityName: 'One',
  facts: {
    'us-gaap': Object.fromEntries(Object.entries(rows).map(([tag, of]) => [tag, { units: { USD: of } }])),
  },
});
const start = (text: string) => ({ start: day(text) });

it('counts a year of 52 weeks, and leaves nine months to date out', () => {
  const of = (from: string) =>
    companyStatements(company({ Revenues: [row(start(from))] })).map(({ period }) => period);
  expect([of('2025-01-02'), of('2025-04-01'), of('2025-07-01'), of('2025-10-01')]).toEqual([
    ['annual'],
    [],
    ['halfYear'],
    ['quarter'],
  ]);
});

it('has no statement of equity alone', () =>
  expect(companyStatements(company({ StockholdersEquity: [row({})] }))).toEqual([]));

it('takes the rest for liabilities where none are reported', () => {
  const [statement] = companyStatements(
    company({
      Assets: [row({})],
      LiabilitiesAndStockholdersEquity: [row({})],
      StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest: [row({ val: 40 })],
    }),
  );
  expect(statement?.amounts).toMatchObject({ totalLiabilities: 6000, equity: 4000 });
});

it('reads nothing of another currency', () => expect(companyStatements(excerpt, 'EUR')).toEqual([]));
