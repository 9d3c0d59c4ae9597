import {
  addSettlements,
  type Figure,
  noSettlements,
  type NothingSettled,
  quotient,
  type SettlementSums,
  settlementSums,
  withoutSettlements,
} from '@zixin/calculations';
import type { PaymentAllocated } from '@zixin/credit-account/events';

/**
 * All that a customer's payments ever settled in one currency, reversals not counted. Minor units and minor units × days, as integer
 * text: exact past 2^53.
 */
export interface Settled {
  readonly currency: string;
  readonly amount: string;
  readonly amountDays: string;
}

/** The sums with one more allocation; a credit note settles nothing. */
export function withSettlement(
  settled: readonly Settled[],
  { source, amount, paidOn, invoice }: PaymentAllocated['data'],
): readonly Settled[] {
  if (source !== 'payment') return settled;
  const { currency, minor } = amount;
  const more = settlementSums({ amount: minor, paidOn, dueOn: invoice.dueOn });
  const sums = addSettlements(sumsIn(settled, currency), more);
  const entry = { currency, amount: String(sums.amount), amountDays: String(sums.amountDays) };
  return [...settled.filter((one) => one.currency !== currency), entry];
}

/** Value-weighted days beyond terms in a currency, in exact days, without what bounced payments took back. */
export function settledDaysBeyondTerms(
  settled: readonly Settled[],
  currency: string,
  bounced: SettlementSums,
): Figure<NothingSettled> {
  const { amount, amountDays } = withoutSettlements(sumsIn(settled, currency), bounced);
  return quotient(amountDays, amount, 'nothing-settled');
}

function sumsIn(settled: readonly Settled[], currency: string): SettlementSums {
  const known = settled.find((one) => one.currency === currency);
  if (!known) return noSettlements;
  return { ...noSettlements, amount: BigInt(known.amount), amountDays: BigInt(known.amountDays) };
}
