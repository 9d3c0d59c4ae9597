import { type CalendarDate, currencyDecimals, daysBetween, safe } from '@zixin/kernel';
import { mapStatement, type MappedAmount, type ReportedAmount } from './mapping.js';
import type { Statement, StatementAmounts, StatementPeriod } from './statement.js';

/** One reported value of the EDGAR companyfacts answer; an instant has no `start`. `val`: major units. */
export interface CompanyFactRow {
  readonly start?: CalendarDate;
  readonly end: CalendarDate;
  readonly val: number;
  /** Accession number: the filing. */
  readonly accn: string;
  readonly form: string;
  readonly filed: CalendarDate;
}

export interface CompanyFacts {
  readonly cik: number;
  readonly entityName: string;
  readonly facts: {
    readonly 'us-gaap'?: Readonly<
      Record<string, { readonly units: Readonly<Record<string, readonly CompanyFactRow[]>> }>
    >;
  };
}

/** A statement as one filing shows it; `id` is the accession number and the period. */
export interface FiledCompanyStatement extends Statement {
  readonly id: string;
  readonly form: string;
  readonly reported: readonly MappedAmount[];
}

interface TaggedRow extends CompanyFactRow {
  readonly tag: string;
}

/** Days a period may have: years of 52 or 53 weeks, quarters of 12 to 14. Nine months to date are no period of ours. */
const lengths: readonly (readonly [StatementPeriod, number, number])[] = [
  ['annual', 350, 380],
  ['halfYear', 175, 190],
  ['quarter', 80, 100],
];

/**
 * Every statement of every filing, by period end and then by filing date: a later filing that shows an earlier period again
 * gives a statement of its own, and the original stays. A period end that closes a year in any filing is annual, so the
 * opening balance sheet of a 10-Q is the annual one shown again, without income. What shows neither total assets nor revenue
 * nor net income is left out. @throws DomainError `amount-out-of-range`, `currency-unknown`.
 */
export function companyStatements(facts: CompanyFacts, currency = 'USD'): readonly FiledCompanyStatement[] {
  const rows = rowsOf(facts, currency);
  const yearEnds = new Set(rows.filter((row) => periodOf(row) === 'annual').map(({ end }) => end));
  return [...groupsOf(rows).values()]
    .flatMap((group) => statementsOf(group, yearEnds, currency))
    .sort((a, b) => order(a.until, b.until) || order(a.filedOn, b.filedOn) || order(a.id, b.id));
}

/** A period as filed by a day: the latest filing, or the one named by `filedOn` itself; `null` before the first. */
export function statementAsFiled(
  statements: readonly FiledCompanyStatement[],
  period: StatementPeriod,
  until: CalendarDate,
  knownOn: CalendarDate,
): FiledCompanyStatement | null {
  return (
    statements
      .filter((each) => each.period === period && each.until === until && each.filedOn <= knownOn)
      .at(-1) ?? null
  );
}

function rowsOf({ facts }: CompanyFacts, currency: string): readonly TaggedRow[] {
  return Object.entries(facts['us-gaap'] ?? {}).flatMap(([tag, { units }]) =>
    (units[currency] ?? []).map((row) => ({ ...row, tag })),
  );
}

function groupsOf(rows: readonly TaggedRow[]): Map<string, readonly TaggedRow[]> {
  const groups = new Map<string, TaggedRow[]>();
  for (const row of rows) {
    const key = `${row.accn} ${row.end}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function periodOf({ start, end }: CompanyFactRow): StatementPeriod | null {
  if (!start) return null;
  const days = daysBetween(start, end) + 1;
  return lengths.find(([, least, most]) => days >= least && days <= most)?.[0] ?? null;
}

/** A filing's rows of one period end: one statement for each length reported; the balance sheet goes with the main one. */
function statementsOf(
  rows: readonly TaggedRow[],
  yearEnds: ReadonlySet<CalendarDate>,
  currency: string,
): readonly FiledCompanyStatement[] {
  const [any] = rows;
  if (!any) return [];
  const main = yearEnds.has(any.end) ? 'annual' : 'quarter';
  return lengths.flatMap(([period]) => {
    const counted = rows.filter((row) => (row.start ? periodOf(row) === period : period === main));
    const { amounts, reported } = amountsOf(counted, currency);
    if (!isStatement(amounts)) return [];
    const { end: until, filed: filedOn, form, accn } = any;
    const from = counted.find(({ start }) => start)?.start ?? null;
    const audited = period === 'annual' && form.startsWith('10-K');
    const id = `${accn}-${period}-${until}`;
    return [
      { id, form, period, from, until, filedOn, currency, standard: 'us-gaap', audited, amounts, reported },
    ];
  });
}

function isStatement({ totalAssets, revenue, netIncome }: StatementAmounts): boolean {
  return (totalAssets ?? revenue ?? netIncome) !== undefined;
}

function amountsOf(rows: readonly TaggedRow[], currency: string) {
  const scale = 10 ** currencyDecimals(currency);
  const lines = rows.map(({ tag, val }) => ({ label: tag, amount: safe(Math.round(val * scale)) }));
  const { amounts, reported } = mapStatement('us-gaap', lines);
  return { amounts: { ...amounts, ...interestsOf(amounts, lines) }, reported };
}

const withNoncontrolling = 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';

/**
 * Interests of others, where liabilities and the owners' equity do not make up the total: the rest of
 * `LiabilitiesAndStockholdersEquity`, redeemable interests of any tag in it. Where `Liabilities` is not reported it is the
 * total less equity with non-controlling interests, so redeemable interests count as liabilities.
 */
function interestsOf(amounts: StatementAmounts, lines: readonly ReportedAmount[]): StatementAmounts {
  const tagged = (tag: string) => lines.find(({ label }) => label === tag)?.amount;
  const total = tagged('LiabilitiesAndStockholdersEquity');
  const owners = tagged('StockholdersEquity');
  if (total === undefined) return {};
  if (amounts.totalLiabilities === undefined)
    return liabilitiesLeft(total, tagged(withNoncontrolling) ?? owners);
  if (owners === undefined) return {};
  const rest = total - amounts.totalLiabilities - owners;
  return rest === 0 ? {} : { minorityInterests: rest };
}

function liabilitiesLeft(total: number, equity: number | undefined): StatementAmounts {
  return equity === undefined ? {} : { totalLiabilities: total - equity };
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
