import { DomainError } from './domain-error.js';
import type { Branded } from './ids.js';

/** A calendar date `YYYY-MM-DD` in the business time zone. Text order is date order. */
export type CalendarDate = Branded<'CalendarDate'>;
/** An instant, RFC 3339 UTC with milliseconds. Text order is time order. */
export type Instant = Branded<'Instant'>;

const dayMillis = 86_400_000;
// Years before 100 are refused: `Date.UTC` takes them for years of the twentieth century.
const datePattern = /^(?!00)\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

export function isCalendarDate(text: string): text is CalendarDate {
  if (!datePattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @throws DomainError `date-invalid` when the text is no existing day written `YYYY-MM-DD`. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new DomainError('date-invalid', { value: text });
  return text;
}

/** Any RFC 3339 instant as UTC with milliseconds. @throws DomainError `instant-invalid`. */
export function instant(text: string): Instant {
  const time = instantPattern.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new DomainError('instant-invalid', { value: text });
  return new Date(time).toISOString() as Instant;
}

export function instantOf(epochMillis: number): Instant {
  return new Date(epochMillis).toISOString() as Instant;
}

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / dayMillis;
}

/** @throws DomainError `date-out-of-range` outside of the years 100 to 9999. */
export function dateOfDayNumber(day: number): CalendarDate {
  return dateOfMillis(day * dayMillis);
}

const firstMillis = Date.parse('0100-01-01T00:00:00.000Z');
const lastMillis = Date.parse('9999-12-31T00:00:00.000Z');

function dateOfMillis(millis: number): CalendarDate {
  if (!(millis >= firstMillis && millis <= lastMillis))
    throw new DomainError('date-out-of-range', { value: String(millis / dayMillis) });
  return new Date(millis).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar months later (or earlier); a day the month lacks becomes its last day: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const first = new Date(Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dateOfMillis(first.setUTCDate(Math.min(+date.slice(8, 10), last)));
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  return dateOfMillis(Date.UTC(+date.slice(0, 4), +date.slice(5, 7), 0));
}

/** Days from `from` to `until`, the start day not counted; negative when `until` is earlier. */
export function daysBetween(from: CalendarDate, until: CalendarDate): number {
  return dayNumber(until) - dayNumber(from);
}

/** Completed years from `from` to `until`: 0 until the first anniversary (29 February counts from 1 March). */
export function completedYears(from: CalendarDate, until: CalendarDate): number {
  const years = +until.slice(0, 4) - +from.slice(0, 4);
  return until.slice(5) >= from.slice(5) ? years : years - 1;
}

/** Whole months from one date to another; negative when `until` is before `from`. */
export function completedMonths(from: CalendarDate, until: CalendarDate): number {
  if (until < from) return -completedMonths(until, from);
  const [startYear, startMonth] = from.split('-').map(Number) as [number, number];
  const [endYear, endMonth] = until.split('-').map(Number) as [number, number];
  const months = (endYear - startYear) * 12 + endMonth - startMonth;
  return addMonths(from, months) > until ? months - 1 : months;
}

export function earliest(...dates: readonly CalendarDate[]): CalendarDate {
  return dates.reduce((a, b) => (b < a ? b : a));
}

export function latest(...dates: readonly CalendarDate[]): CalendarDate {
  return dates.reduce((a, b) => (b > a ? b : a));
}

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  quarter: number;
  date: CalendarDate;
}
const zoneClocks = new Map<string, ZoneClock>();
/** Zones differ from UTC, and change, by whole quarters of an hour: within one the date does not turn. */
const quarterMillis = 900_000;

/** The calendar date on the wall at `at` in an IANA time zone. @throws RangeError for an unknown zone. */
export function dateInZone(at: Instant, timeZone: string): CalendarDate {
  let clock = zoneClocks.get(timeZone);
  if (!clock) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, ...parts });
    clock = { format, quarter: NaN, date: '' as CalendarDate };
    zoneClocks.set(timeZone, clock);
  }
  const quarter = Math.floor(Date.parse(at) / quarterMillis);
  if (quarter !== clock.quarter) {
    clock.date = clock.format.format(new Date(at)) as CalendarDate;
    clock.quarter = quarter;
  }
  return clock.date;
}
