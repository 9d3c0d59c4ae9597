import { type CalendarDate, isSame, type Money } from '@zixin/kernel';
import type { OpenAccount } from './account-state.js';
import { converted, type Original } from '@zixin/calculations';
import { type AccountContext, amountIn, moneyIn } from './rules.js';

/** The part of an event's data that says what a document is worth in the account's currency, and what it says itself. */
export interface DocumentAmount {
  readonly amount: Money;
  readonly original?: Original;
}

/**
 * A positive amount of a document, converted to the account's currency at the last rate recorded by the document's date.
 * @throws DomainError `exchange-rate-missing`, `amount-not-positive`, `amount-out-of-range`.
 */
export function documentAmount(
  account: OpenAccount,
  amount: Money,
  on: CalendarDate,
  { inputs: { rates = [] } }: AccountContext,
): DocumentAmount {
  const { amount: own, original } = converted(amount, account.currency, rates, on);
  amountIn(account, own, '/amount');
  return original === null ? { amount: own } : { amount: own, original };
}

/** True when a document that is known says the same amount in the same currency, whatever the rate is by now. */
export function saysTheSame(
  account: OpenAccount,
  known: { readonly amount: number; readonly original: Original | null },
  amount: Money,
): boolean {
  return isSame(known.original?.amount ?? moneyIn(account, known.amount), amount);
}
