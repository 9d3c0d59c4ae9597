import {
  addSettlements,
  type DayWindow,
  type DaysBeyondTerms,
  daysBeyondTermsOf,
  type Figure,
  noSettlements,
  overdueRateByCount,
  overdueRateByValue,
  type SettlementSums,
  settlementSums,
  withoutSettlements,
} from '@zixin/calculations';
import { addDays, addMonths, type CalendarDate, type Condition } from '@zixin/kernel';
import type { DatedItem } from './item-aging.js';
import { openAt } from './open-items.js';
import type { BehaviourYear } from './payment-behaviour.js';
import { settledBy } from './payment-behaviour.js';
import type { Payment } from './payments.js';

/** What behaviour is read from; of one customer or of all. `reversed` are the payments that `reversedBy(date)` finds. */
export interface BehaviourSources {
  readonly years: Iterable<BehaviourYear>;
  readonly reversed: Iterable<ReversedPayment>;
  /** Every item that is open on the date or fell due in the window. */
  readonly items: Iterable<DatedItem>;
}

type ReversedPayment = Pick<
  Payment,
  'customerId' | 'currency' | 'source' | 'receivedOn' | 'reversedOn' | 'allocations'
>;

export interface BehaviourOptions {
  /** For the overdue rate by count; default: the twelve months up to the date. */
  readonly window?: DayWindow;
  /** Days after the due date that do not make an item late (default 0). */
  readonly graceDays?: number;
}

/** Days beyond terms in days, rates in percent; all exact, each undefined with a reason where there is nothing to divide by. */
export interface Behaviour extends DaysBeyondTerms {
  readonly currency: string;
  readonly asOf: CalendarDate;
  readonly settlements: number;
  /** Settled amount in minor units. */
  readonly settledAmount: bigint;
  readonly overdueRateByValue: Figure<'nothing-open'>;
  readonly overdueRateByCount: Figure<'nothing-due'>;
}

export interface CustomerBehaviour extends Behaviour {
  readonly customerId: string;
}

/** The payments whose reversal counts on a date: what to look for in `payments` before `behaviourAsOf`. */
export function reversedBy(date: CalendarDate): readonly Condition[] {
  return [{ field: 'reversedOn', above: '', atMost: date }];
}

interface Group {
  readonly customerId: string;
  readonly currency: string;
  readonly years: BehaviourYear[];
  readonly reversed: ReversedPayment[];
  readonly items: DatedItem[];
}

type Owned = { readonly customerId: string; readonly currency: string };

function grouped(sources: BehaviourSources, keyOf: (owned: Owned) => string): readonly Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (owned: Owned): Group => {
    const key = keyOf(owned);
    const known = groups.get(key);
    if (known) return known;
    const { customerId, currency } = owned;
    const group: Group = { customerId, currency, years: [], reversed: [], items: [] };
    groups.set(key, group);
    return group;
  };
  for (const year of sources.years) groupOf(year).years.push(year);
  for (const payment of sources.reversed) groupOf(payment).reversed.push(payment);
  for (const item of sources.items) groupOf(item).items.push(item);
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Behaviour as of a date, one per currency, over everything in the sources. */
export function behaviourAsOf(
  sources: BehaviourSources,
  date: CalendarDate,
  options: BehaviourOptions = {},
): readonly Behaviour[] {
  return grouped(sources, ({ currency }) => currency).map((group) => behaviourOf(group, date, options));
}

/** Behaviour as of a date, one per customer and currency. */
export function behaviourByCustomer(
  sources: BehaviourSources,
  date: CalendarDate,
  options: BehaviourOptions = {},
): readonly CustomerBehaviour[] {
  const groups = grouped(sources, ({ customerId, currency }) => `${customerId} ${currency}`);
  return groups.map((group) => ({
    customerId: group.customerId,
    ...behaviourOf(group, date, options),
  }));
}

function behaviourOf(group: Group, date: CalendarDate, options: BehaviourOptions): Behaviour {
  const sums = withoutSettlements(settledBy(group.years, date), takenBack(group.reversed, date));
  const window = options.window ?? { after: addMonths(date, -12), until: date };
  const graceDays = options.graceDays ?? 0;
  const open = group.items.map((item) => ({ dueOn: item.dueOn, open: openAt(item, date) }));
  const due = group.items
    .filter(({ issuedOn }) => issuedOn <= date)
    .map((item) => ({ dueOn: item.dueOn, openAfterGrace: openAt(item, addDays(item.dueOn, graceDays)) }));
  return {
    currency: group.currency,
    asOf: date,
    settlements: sums.count,
    settledAmount: sums.amount,
    ...daysBeyondTermsOf(sums, open, date),
    overdueRateByValue: overdueRateByValue(open, date),
    overdueRateByCount: overdueRateByCount(due, window, graceDays, date),
  };
}

function takenBack(reversed: readonly ReversedPayment[], date: CalendarDate): SettlementSums {
  return reversed.map((payment) => takenBackBy(payment, date)).reduce(addSettlements, noSettlements);
}

/** What a payment had settled, when it bounced by the date; else nothing. */
export function takenBackBy(
  { source, receivedOn: paidOn, reversedOn, allocations }: ReversedPayment,
  date: CalendarDate,
): SettlementSums {
  if (source !== 'payment' || reversedOn === null || reversedOn > date) return noSettlements;
  return allocations
    .flatMap(({ amount, effectiveOn, dueOn }) =>
      dueOn === null || effectiveOn > date ? [] : [settlementSums({ amount, paidOn, dueOn })],
    )
    .reduce(addSettlements, noSettlements);
}
