import { addDays, type CalendarDate, daysBetween } from '@zixin/kernel';
import { daysPastDue, type OpenAmount } from './aging.js';
import { type Figure, quotient } from './figure.js';

/** One allocation of a payment to an invoice: a part payment counts with its own amount (minor units) and date. */
export interface Settlement {
  readonly amount: number;
  readonly paidOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/**
 * Sums over settlements, all that the variants need. `days` are days beyond terms: payment date − due date, negative when
 * early; `late…` counts an early payment as 0 days. Exact integers: minor units × days.
 */
export interface SettlementSums {
  readonly amount: bigint;
  readonly amountDays: bigint;
  readonly amountLateDays: bigint;
  readonly count: number;
  readonly days: number;
}

export const noSettlements: SettlementSums = {
  amount: 0n,
  amountDays: 0n,
  amountLateDays: 0n,
  count: 0,
  days: 0,
};

/** Days beyond terms = payment date − due date; negative = early. Source: credit-management practice (DBT). */
export function daysBeyondTerms(settlement: Pick<Settlement, 'paidOn' | 'dueOn'>): number {
  return daysBetween(settlement.dueOn, settlement.paidOn);
}

export function settlementSums(settlement: Settlement): SettlementSums {
  const days = daysBeyondTerms(settlement);
  const amount = BigInt(settlement.amount);
  return {
    amount,
    amountDays: amount * BigInt(days),
    amountLateDays: amount * BigInt(Math.max(0, days)),
    count: 1,
    days,
  };
}

export function addSettlements(a: SettlementSums, b: SettlementSums): SettlementSums {
  return {
    amount: a.amount + b.amount,
    amountDays: a.amountDays + b.amountDays,
    amountLateDays: a.amountLateDays + b.amountLateDays,
    count: a.count + b.count,
    days: a.days + b.days,
  };
}

/** `a` without `b`, for settlements that a bounced payment took back. */
export function withoutSettlements(a: SettlementSums, b: SettlementSums): SettlementSums {
  return {
    amount: a.amount - b.amount,
    amountDays: a.amountDays - b.amountDays,
    amountLateDays: a.amountLateDays - b.amountLateDays,
    count: a.count - b.count,
    days: a.days - b.days,
  };
}

export type NothingSettled = 'nothing-settled';

/** Days beyond terms in four named variants; unit: days. */
export interface DaysBeyondTerms {
  /** Σ amount × days / Σ amount over settlements: the default. */
  readonly settled: Figure<NothingSettled>;
  /** The same with early payments at 0 days. */
  readonly floored: Figure<NothingSettled>;
  /** Σ days / number of settlements. */
  readonly simpleMean: Figure<NothingSettled>;
  /** `settled` with every overdue open amount counted at its days overdue. */
  readonly withOpenOverdue: Figure<'nothing-settled-or-overdue'>;
}

export function daysBeyondTermsOf(
  sums: SettlementSums,
  open: Iterable<OpenAmount>,
  on: CalendarDate,
): DaysBeyondTerms {
  let { amount, amountDays } = sums;
  for (const item of open) {
    const days = daysPastDue(item.dueOn, on);
    if (item.open <= 0 || days <= 0) continue;
    amount += BigInt(item.open);
    amountDays += BigInt(item.open) * BigInt(days);
  }
  return {
    settled: quotient(sums.amountDays, sums.amount, 'nothing-settled'),
    floored: quotient(sums.amountLateDays, sums.amount, 'nothing-settled'),
    simpleMean: quotient(sums.days, sums.count, 'nothing-settled'),
    withOpenOverdue: quotient(amountDays, amount, 'nothing-settled-or-overdue'),
  };
}

/** Overdue rate by value, in percent = overdue open / all open × 100 on a date. */
export function overdueRateByValue(open: Iterable<OpenAmount>, on: CalendarDate): Figure<'nothing-open'> {
  let [all, overdue] = [0n, 0n];
  for (const item of open) {
    if (item.open <= 0) continue;
    all += BigInt(item.open);
    if (daysPastDue(item.dueOn, on) > 0) overdue += BigInt(item.open);
  }
  return quotient(overdue * 100n, all, 'nothing-open');
}

/** An item that fell due; `openAfterGrace` is what was unpaid at the end of its due date + grace days, in minor units. */
export interface DueItem {
  readonly dueOn: CalendarDate;
  readonly openAfterGrace: number;
}

/** Days (start, end]: the start day is out. */
export interface DayWindow {
  readonly after: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * Overdue rate by count, in percent = items with any part unpaid after due + grace / items due in the window × 100. An item
 * whose due date + grace has not passed by `on` is not late yet.
 */
export function overdueRateByCount(
  items: Iterable<DueItem>,
  window: DayWindow,
  graceDays: number,
  on: CalendarDate,
): Figure<'nothing-due'> {
  let [due, late] = [0, 0];
  for (const { dueOn, openAfterGrace } of items) {
    if (dueOn <= window.after || dueOn > window.until) continue;
    due += 1;
    if (openAfterGrace > 0 && addDays(dueOn, graceDays) < on) late += 1;
  }
  return quotient(late * 100, due, 'nothing-due');
}
