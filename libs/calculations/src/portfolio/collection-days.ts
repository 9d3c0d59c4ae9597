import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  endOfMonth,
  latest,
  minus,
  plus,
  type Ratio,
  ratio,
} from '@zixin/kernel';
import { type Figure, quotient } from '../figure.js';
import type { DayWindow } from '../payment-behaviour.js';

type Minor = number | bigint;

/** A sale (invoice, tax included) by document date, or a credit note as a negative amount; minor units of one currency. */
export interface DatedSale {
  readonly on: CalendarDate;
  readonly amount: number;
}
export type NoSales = 'no-sales';

/** Real days in a window (after, until]. */
export function daysIn(window: DayWindow): number {
  return daysBetween(window.after, window.until);
}

/**
 * The window of the last calendar months up to `until`; a month-end goes back to a month-end. A customer since later than its
 * start has a shorter window, from that day on (included). Source: D365 FAQ (new customers).
 */
export function monthsWindow(until: CalendarDate, months: number, customerSince?: CalendarDate): DayWindow {
  const back = addMonths(until, -months);
  return fromCustomerSince(
    { after: until === endOfMonth(until) ? endOfMonth(back) : back, until },
    customerSince,
  );
}

/** The window of the last `days` days (91, 365) up to `until`, with the same rule for new customers. */
export function daysWindow(until: CalendarDate, days: number, customerSince?: CalendarDate): DayWindow {
  return fromCustomerSince({ after: addDays(until, -days), until }, customerSince);
}

function fromCustomerSince(window: DayWindow, since?: CalendarDate): DayWindow {
  return since ? { ...window, after: latest(window.after, addDays(since, -1)) } : window;
}

/** Sales less credit notes with a document date in (after, until]. */
export function salesWithin(sales: Iterable<DatedSale>, window: DayWindow): bigint {
  let sum = 0n;
  for (const { on, amount } of sales) if (on > window.after && on <= window.until) sum += BigInt(amount);
  return sum;
}

/** Simple DSO, days = closing receivables / sales of the period × days of the period. Source: deltarecovery.com, D365 FAQ. */
export function simpleDso(receivables: Minor, sales: Minor, days: number): Figure<NoSales> {
  return quotient(BigInt(receivables) * BigInt(days), sales, 'no-sales');
}

/** Simple DSO over a window of dated sales, with its real days (rolling 3 or 12 months). Source: Hackett Group. */
export function rollingDso(
  receivables: Minor,
  sales: Iterable<DatedSale>,
  window: DayWindow,
): Figure<NoSales> {
  return simpleDso(receivables, salesWithin(sales, window), daysIn(window));
}

/** Best possible DSO, days = receivables not overdue / sales × days. Source: practice. */
export function bestPossibleDso(currentReceivables: Minor, sales: Minor, days: number): Figure<NoSales> {
  return simpleDso(currentReceivables, sales, days);
}

/** Average days delinquent = DSO − best possible DSO. Source: practice. */
export function averageDaysDelinquent<Reason extends string>(
  dso: Figure<Reason>,
  bestPossible: Figure<Reason>,
): Figure<Reason> {
  if ('undefined' in dso) return dso;
  return 'undefined' in bestPossible ? bestPossible : { value: minus(dso.value, bestPossible.value) };
}

function startOfMonth(on: CalendarDate): CalendarDate {
  return `${on.slice(0, 8)}01` as CalendarDate;
}

function salesByMonth(sales: Iterable<DatedSale>, until: CalendarDate): ReadonlyMap<string, bigint> {
  const months = new Map<string, bigint>();
  for (const { on, amount } of sales) {
    if (on > until) continue;
    const month = on.slice(0, 7);
    months.set(month, (months.get(month) ?? 0n) + BigInt(amount));
  }
  return months;
}

/**
 * Count-back DSO, days: peels whole months of sales off the receivables, newest first (the month of `on` up to `on`), the last
 * one pro rata. A month without net sales takes nothing off and counts its days. 0 with nothing receivable; undefined
 * when the sales given do not reach back far enough. Source: highako academy.
 */
export function countBackDso(
  receivables: Minor,
  sales: Iterable<DatedSale>,
  on: CalendarDate,
): Figure<'receivables-exceed-sales'> {
  const months = salesByMonth(sales, on);
  const first = [...months.keys()].sort()[0];
  let [left, days, until] = [BigInt(receivables), 0, on];
  if (left <= 0n) return { value: ratio(0) };
  while (first !== undefined && until.slice(0, 7) >= first) {
    const start = startOfMonth(until);
    const length = daysBetween(start, until) + 1;
    const sold = months.get(until.slice(0, 7)) ?? 0n;
    if (sold >= left) return { value: plus(ratio(days), ratio(left * BigInt(length), sold)) };
    if (sold > 0n) left -= sold;
    days += length;
    until = dateOfDayNumber(dayNumber(start) - 1);
  }
  return { undefined: 'receivables-exceed-sales' };
}

/** What is open of an invoice, minor units. */
export interface OpenInvoice {
  readonly invoicedOn: CalendarDate;
  readonly open: number;
}

/**
 * True DSO, days = Σ over open invoices of age × open / sales of the invoice's month (up to `on`); age = `on` − invoice date.
 * Undefined when a month with open invoices has no net sales. Source: community.oracle.com 4521441.
 */
export function trueDso(
  invoices: Iterable<OpenInvoice>,
  sales: Iterable<DatedSale>,
  on: CalendarDate,
): Figure<'no-sales-in-month'> {
  const months = salesByMonth(sales, on);
  let sum: Ratio = ratio(0);
  for (const { invoicedOn, open } of invoices) {
    if (open <= 0 || invoicedOn > on) continue;
    const sold = months.get(invoicedOn.slice(0, 7)) ?? 0n;
    if (sold <= 0n) return { undefined: 'no-sales-in-month' };
    sum = plus(sum, ratio(BigInt(open) * BigInt(daysBetween(invoicedOn, on)), sold));
  }
  return { value: sum };
}

/** Amounts of one window (after, until]: `opening` is the close of `after`, `sales` of the window, the rest the close of `until`. */
export interface CollectionAmounts {
  readonly opening: Minor;
  readonly sales: Minor;
  readonly closing: Minor;
  /** The part of `closing` not overdue. */
  readonly closingCurrent: Minor;
}

/**
 * Collection effectiveness index, percent = (opening + sales − closing) / (opening + sales − closing current) × 100; 100 when
 * nothing overdue is left. Source: Oracle forum, fswfunding.
 */
export function collectionEffectiveness(amounts: CollectionAmounts): Figure<'nothing-collectable'> {
  const before = BigInt(amounts.opening) + BigInt(amounts.sales);
  const collected = before - BigInt(amounts.closing);
  return quotient(collected * 100n, before - BigInt(amounts.closingCurrent), 'nothing-collectable');
}
