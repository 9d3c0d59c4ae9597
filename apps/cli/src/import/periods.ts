import { type CalendarDate, daysBetween, endOfMonth, isCalendarDate } from '@zixin/kernel';
import type { StatementPeriod } from '@zixin/calculations';
import { readDate, ValueRefused } from './values.js';

export interface NamedPeriod {
  readonly period: StatementPeriod;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

const quarters: Readonly<Record<string, number>> = {
  ...{ '1': 1, '2': 2, '3': 3, '4': 4 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4 },
};

const annual = /^(?:FY)?(\d{4})(?:年度?报?|FY|annual)?$/i;
const quarter = /^(\d{4})(?:年?第?([一二三四1234])季度?报?|-?Q([1-4]))$/i;
const firstHalf = /^(\d{4})(?:年?(?:上半年|半年度?|半年报|中报)|年?0?1[-至到]0?6月|-?H1)$/i;
const secondHalf = /^(\d{4})(?:年?下半年|年?0?7[-至到]12月|-?H2)$/i;
const month = /^(\d{4})(?:年(\d{1,2})月|[-/.](\d{1,2})|(\d{2}))$/;
const day = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
const remarks = /\([^()]*\)|\s/g;
const endings = /(?:期末|年末|期间|本期)?(?:余额|金额|发生额|数)$|末$/;

/** Only these ends tell by themselves how long the period was: statements of CAS count from 1 January. */
const endsThatTell: Readonly<Record<string, StatementPeriod>> = {
  '12-31': 'annual',
  '06-30': 'halfYear',
  '03-31': 'quarter',
};

/** The calendar months `first` to `last` of a year; `null` when there are none such. */
function months(period: StatementPeriod, year: string, first: number, last = first): NamedPeriod | null {
  const start = (number: number) => `${year}-${String(number).padStart(2, '0')}-01`;
  const [from, lastFrom] = [start(first), start(last)];
  if (!isCalendarDate(from) || !isCalendarDate(lastFrom)) return null;
  return { period, from, until: endOfMonth(lastFrom) };
}

const readers: readonly (readonly [RegExp, (parts: readonly string[]) => NamedPeriod | null])[] = [
  [annual, ([year = '']) => months('annual', year, 1, 12)],
  [quarter, ([year = '', ...numbers]) => quarterOf(year, quarters[numbers.find(Boolean) ?? ''] ?? 0)],
  [firstHalf, ([year = '']) => months('halfYear', year, 1, 6)],
  [secondHalf, ([year = '']) => months('halfYear', year, 7, 12)],
  [month, ([year = '', ...numbers]) => months('month', year, Number(numbers.find(Boolean)))],
];

function quarterOf(year: string, number: number): NamedPeriod | null {
  return months('quarter', year, number * 3 - 2, number * 3);
}

/**
 * The period a header names: `2024`, `2024年度`, `2024Q1`, `2024年第一季度`, `2024H1`, `2024年1-6月`, `2024-05`, `2024年5月`,
 * and the days 31 December (the year), 30 June (the half year) and 31 March (the quarter). `null` when it names none.
 */
export function namedPeriod(text: string): NamedPeriod | null {
  const name = plainName(text);
  if (day.test(name)) return endingOn(name);
  for (const [pattern, reader] of readers) {
    const match = pattern.exec(name);
    if (match) return reader(match.slice(1).map((part: string | undefined) => part ?? ''));
  }
  return null;
}

function endingOn(name: string): NamedPeriod | null {
  const until = dayIn(name);
  const period = until && endsThatTell[until.slice(5)];
  if (!until || !period) return null;
  return { period, from: `${until.slice(0, 4)}-01-01` as CalendarDate, until };
}

/** The day a header or cell names, in the order year, month, day; `null` when it names none. */
export function dayIn(text: string): CalendarDate | null {
  try {
    return readDate(plainName(text), 'ymd');
  } catch {
    return null;
  }
}

function plainName(text: string): string {
  return text.normalize('NFKC').replace(remarks, '').replace(endings, '');
}

const lengths: readonly (readonly [StatementPeriod, number, number])[] = [
  ['annual', 350, 380],
  ['halfYear', 175, 190],
  ['quarter', 80, 100],
  ['month', 28, 31],
];

/** The period between two days. @throws ValueRefused when it is no year, half year, quarter or month. */
export function periodBetween(from: CalendarDate, until: CalendarDate): NamedPeriod {
  const days = daysBetween(from, until) + 1;
  const period = lengths.find(([, least, most]) => days >= least && days <= most)?.[0];
  if (!period) throw new ValueRefused(`is no year, half year, quarter or month from ${from}`);
  return { period, from, until };
}

/** A month as `YYYY-MM`, from `2024-05`, `2024/5`, `2024年5月`, `202405` or a day of it. @throws ValueRefused. */
export function readMonth(text: string): string {
  const found = namedPeriod(text);
  const until = found?.period === 'month' ? found.until : dayIn(text);
  if (!until) throw new ValueRefused('is no month such as 2024-05 or 2024年5月');
  return until.slice(0, 7);
}
