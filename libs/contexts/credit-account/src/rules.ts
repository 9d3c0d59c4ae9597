import { type CalendarDate, type Context, DomainError, type Money } from '@zixin/kernel';
import type { AccountPolicies } from './commands.js';
import type { CreditAccountState, OpenAccount } from './account-state.js';

export type AccountContext = Context<AccountPolicies>;

/** @throws DomainError `account-not-found`. */
export function opened(state: CreditAccountState): OpenAccount {
  if (state.status === 'none') throw new DomainError('account-not-found');
  return state;
}

/**
 * A positive amount in the account's currency, as minor units (zero too where `zero` is set).
 * @throws DomainError `currency-mismatch`, `amount-not-positive`.
 */
export function amountIn(account: OpenAccount, amount: Money, pointer: string, zero = false): number {
  if (amount.currency !== account.currency) {
    throw new DomainError(
      'currency-mismatch',
      { currency: amount.currency, account: account.currency },
      `${pointer}/currency`,
    );
  }
  if (amount.minor < 0 || (amount.minor === 0 && !zero))
    throw new DomainError('amount-not-positive', {}, `${pointer}/amount`);
  return amount.minor;
}

export function moneyIn(account: OpenAccount, minor: number): Money {
  return { minor, currency: account.currency };
}

/** A fact's date: not in the future, and not before what it is about existed. @throws DomainError `date-in-future`, `effective-before-existence`. */
export function happenedOn(
  date: CalendarDate,
  since: CalendarDate,
  today: CalendarDate,
  pointer: string,
): CalendarDate {
  if (date > today) throw new DomainError('date-in-future', { date, today }, pointer);
  return notBefore(date, since, pointer);
}

/** @throws DomainError `effective-before-existence` naming both dates. */
export function notBefore(date: CalendarDate, since: CalendarDate, pointer: string): CalendarDate {
  if (date < since) throw new DomainError('effective-before-existence', { date, since }, pointer);
  return date;
}

/** @throws DomainError `text-required`. */
export function written(text: string, pointer: string): string {
  if (text.trim() === '') throw new DomainError('text-required', {}, pointer);
  return text.trim();
}
