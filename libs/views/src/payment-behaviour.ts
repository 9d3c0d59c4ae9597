import { addSettlements, noSettlements, type SettlementSums, settlementSums } from '@zixin/calculations';
import type { PaymentAllocated } from '@zixin/credit-account/events';
import type { CalendarDate, View } from '@zixin/kernel';

/** Sums of the payment allocations that took effect on one day. Minor units and minor units × days, as integer text: exact past 2^53. */
export interface DaySums {
  readonly on: CalendarDate;
  readonly amount: string;
  readonly amountDays: string;
  readonly amountLateDays: string;
  readonly count: number;
  readonly days: number;
}

/**
 * One calendar year of a customer's payments in one currency, so that a document stays small whatever the customer's age.
 * Credit notes do not count. Reversals are not in it: the reversed payments themselves say what to take back from when
 * (see `behaviourAsOf`).
 */
export interface BehaviourYear {
  readonly customerId: string;
  readonly currency: string;
  readonly year: number;
  /** In no particular order: a back-dated payment comes last. */
  readonly days: readonly DaySums[];
}

export const paymentBehaviour: View<BehaviourYear, PaymentAllocated> = {
  name: 'paymentBehaviour',
  version: 1,
  key: ({ data, meta }) =>
    data.source === 'payment'
      ? `${meta.partitionKey} ${data.amount.currency} ${data.effectiveOn.slice(0, 4)}`
      : [],
  on: {
    PaymentAllocated: (doc, { data, meta }) => {
      const { amount, paidOn, effectiveOn, invoice } = data;
      const sums = settlementSums({ amount: amount.minor, paidOn, dueOn: invoice.dueOn });
      const { currency } = amount;
      const year = Number(effectiveOn.slice(0, 4));
      const before = doc ?? { customerId: meta.partitionKey, currency, year, days: [] };
      return { ...before, days: withDay(before.days, effectiveOn, sums) };
    },
  },
  fields: { customerId: (doc) => doc.customerId, currency: (doc) => doc.currency, year: (doc) => doc.year },
  indexes: ['customerId'],
};

function withDay(days: readonly DaySums[], on: CalendarDate, sums: SettlementSums): readonly DaySums[] {
  const copy = days.slice();
  let at = days.length - 1;
  while (at >= 0 && days[at]?.on !== on) at -= 1;
  const known = days[at];
  copy[at < 0 ? days.length : at] = textOf(on, known ? addSettlements(sumsOf(known), sums) : sums);
  return copy;
}

function textOf(
  on: CalendarDate,
  { amount, amountDays, amountLateDays, count, days }: SettlementSums,
): DaySums {
  const large = {
    amount: String(amount),
    amountDays: String(amountDays),
    amountLateDays: String(amountLateDays),
  };
  return { on, ...large, count, days };
}

function sumsOf({ amount, amountDays, amountLateDays, count, days }: DaySums): SettlementSums {
  const large = {
    amount: BigInt(amount),
    amountDays: BigInt(amountDays),
    amountLateDays: BigInt(amountLateDays),
  };
  return { ...large, count, days };
}

/** Everything that took effect on or before a date, reversals not counted. */
export function settledBy(years: Iterable<BehaviourYear>, date: CalendarDate): SettlementSums {
  let sums = noSettlements;
  for (const { days } of years)
    for (const day of days) if (day.on <= date) sums = addSettlements(sums, sumsOf(day));
  return sums;
}
