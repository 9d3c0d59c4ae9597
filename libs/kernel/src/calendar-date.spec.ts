import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  completedYears,
  dateInZone,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  earliest,
  endOfMonth,
  instant,
  instantOf,
  isCalendarDate,
  latest,
} from './calendar-date.js';

const anyDate = fc.integer({ min: -682_945, max: 2_932_896 }).map(dateOfDayNumber);
const smallShift = fc.integer({ min: -40_000, max: 40_000 });
const businessDate = fc.integer({ min: -25_000, max: 60_000 }).map(dateOfDayNumber);
const refused = (code: string) => expect.objectContaining({ name: 'DomainError', code });
const date = calendarDate;

it.each(['2024-02-29', '2000-02-29', '1999-12-31', '0100-01-01', '9999-12-31'])('takes %s', (text) => {
  expect(calendarDate(text)).toBe(text);
});

it.each([
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '24-01-01',
  '0000-01-01',
  '0099-12-31',
  '2024/01/01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024-01-01\n',
  '',
])('refuses %j', (text) => {
  expect(isCalendarDate(text)).toBe(false);
  expect(() => calendarDate(text)).toThrow(refused('date-invalid'));
});

it('counts days and back', () => {
  fc.assert(fc.property(anyDate, (day) => expect(dateOfDayNumber(dayNumber(day))).toBe(day)));
  expect(dayNumber(date('1970-01-01'))).toBe(0);
  expect(dayNumber(date('0100-01-01'))).toBe(-683_003);
});

it('adds days, across leap days and year ends', () => {
  expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29');
  expect(addDays(date('2023-02-28'), 1)).toBe('2023-03-01');
  expect(addDays(date('2024-01-01'), -1)).toBe('2023-12-31');
  fc.assert(
    fc.property(businessDate, smallShift, (day, days) => {
      const later = addDays(day, days);
      expect(daysBetween(day, later)).toBe(days);
      expect(later < day).toBe(days < 0);
    }),
  );
});

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-31', 2, '2025-02-28'],
  ['2024-05-31', 1, '2024-06-30'],
  ['2024-01-15', -13, '2022-12-15'],
])('adds months: %s %+d → %s', (from, months, expected) => {
  expect(addMonths(date(from), months)).toBe(expected);
});

it('adds months to the day, or to the last one of the month', () => {
  fc.assert(
    fc.property(businessDate, fc.integer({ min: -500, max: 500 }), (day, months) => {
      const later = addMonths(day, months);
      const count = (of: CalendarDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
      expect(count(later) - count(day)).toBe(months);
      expect(isCalendarDate(later)).toBe(true);
      expect(later.slice(8) === day.slice(8) || later === endOfMonth(later)).toBe(true);
    }),
  );
});

it('knows the end of a month', () => {
  const ends = ['2024-02-10', '2100-02-01', '2024-12-31', '2024-04-30', '9999-12-01'].map((text) =>
    endOfMonth(date(text)),
  );
  expect(ends).toEqual(['2024-02-29', '2100-02-28', '2024-12-31', '2024-04-30', '9999-12-31']);
});

it('refuses to leave the years it can write', () => {
  expect(() => addDays(date('9999-12-31'), 1)).toThrow(refused('date-out-of-range'));
  expect(() => addMonths(date('9999-12-01'), 1)).toThrow(refused('date-out-of-range'));
  expect(() => addDays(date('0100-01-01'), -1)).toThrow(refused('date-out-of-range'));
  expect(() => dateOfDayNumber(Number.NaN)).toThrow(refused('date-out-of-range'));
});

it.each([
  ['2020-06-15', '2021-06-14', 0],
  ['2020-06-15', '2021-06-15', 1],
  ['2020-02-29', '2021-02-28', 0],
  ['2020-02-29', '2021-03-01', 1],
  ['2020-02-29', '2024-02-29', 4],
])('counts completed years from %s to %s: %d', (from, until, years) => {
  expect(completedYears(date(from), date(until))).toBe(years);
});

it('finds the earliest and the latest', () => {
  const dates = ['2024-03-01', '2023-12-31', '2024-02-29'].map(date);
  expect(earliest(...dates)).toBe('2023-12-31');
  expect(latest(...dates)).toBe('2024-03-01');
});

it.each([
  ['2026-03-01T15:59:59.999Z', 'Asia/Shanghai', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', 'Asia/Shanghai', '2026-03-02'],
  ['2026-03-01T16:00:00.000Z', 'UTC', '2026-03-01'],
  ['2026-01-01T04:59:00.000Z', 'America/New_York', '2025-12-31'],
  ['2026-07-01T04:00:00.000Z', 'America/New_York', '2026-07-01'],
  ['2026-01-01T04:30:00.000Z', 'America/New_York', '2025-12-31'],
  ['2026-06-30T12:00:00.000Z', 'Pacific/Auckland', '2026-07-01'],
])('dates the instant %s in %s as %s', (at, zone, expected) => {
  expect(dateInZone(instant(at), zone)).toBe(expected);
});

it('refuses a zone nobody knows', () => {
  expect(() => dateInZone(instantOf(0), 'Mars/Olympus')).toThrow(RangeError);
});

it('brings instants to UTC with milliseconds, so that text order is time order', () => {
  expect(instant('2026-03-02T09:30:00+08:00')).toBe('2026-03-02T01:30:00.000Z');
  expect(instant('2026-03-02T01:30:00.5Z')).toBe('2026-03-02T01:30:00.500Z');
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) =>
      expect(instantOf(a * 1_000) < instantOf(b * 1_000)).toBe(a < b),
    ),
  );
});

it.each(['2026-03-02', '2026-03-02T01:30:00', '2026-13-02T01:30:00Z', '2026-03-02T25:00:00Z', 'now', ''])(
  'refuses the instant %j',
  (text) => {
    expect(() => instant(text)).toThrow(refused('instant-invalid'));
  },
);
