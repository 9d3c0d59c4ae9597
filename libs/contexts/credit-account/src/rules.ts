import { type CalendarDate, type Context, formatMoney, type Money } from '@zixin/kernel';
import type { CreditAccountState, OpenAccount } from './account-state.js';
import type { AccountInputs } from './account-inputs.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';

export type AccountContext = Context<AccountInputs>;

/** One entry of the decider's table: the events of a command, none when it already took effect. */
export type Decision<Data> = (
  data: Data,
  state: CreditAccountState,
  context: AccountContext,
) => readonly CreditAccountEvent[];

/** @throws DomainError `account-not-found`. */
export function opened(state: CreditAccountState): OpenAccount {
  if (state.status === 'none') throw refusal('account-not-found');
  return state;
}

/**
 * A positive amount in the account's currency, as minor units (zero too where `zero` is set).
 * @throws DomainError `currency-mismatch`, `amount-not-positive`, `amount-out-of-range` when the account's sums would lose minor units.
 */
export function amountIn(account: OpenAccount, amount: Money, pointer: string, zero = false): number {
  if (amount.currency !== account.currency) {
    throw refusal(
      'currency-mismatch',
      { currency: amount.currency, account: account.currency },
      `${pointer}/currency`,
    );
  }
  if (amount.minor < 0 || (amount.minor === 0 && !zero))
    throw refusal('amount-not-positive', {}, `${pointer}/amount`);
  const { reserved, delivered, receivable, unapplied } = account.totals;
  if (!Number.isSafeInteger(reserved + delivered + receivable + unapplied + amount.minor))
    throw refusal('amount-out-of-range', { value: String(amount.minor) }, `${pointer}/amount`);
  return amount.minor;
}

export function moneyIn(account: OpenAccount, minor: number): Money {
  return { minor, currency: account.currency };
}

/** An amount as a refusal says it: `116,480.00 CNY`. */
export function inWords(amount: Money): string {
  const [whole = '', ...fraction] = formatMoney(amount).split('.');
  return `${[whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.')} ${amount.currency}`;
}

/** A first day, and what began on it: the refusal says so. */
export interface Beginning {
  readonly on: CalendarDate;
  readonly of: 'account' | 'invoice' | 'order' | 'mitigant' | 'today';
}

export const opening = ({ openedOn }: OpenAccount): Beginning => ({ on: openedOn, of: 'account' });

/** A fact's date: not in the future, and not before what it is about existed. @throws DomainError `date-in-future`, `effective-before-existence`. */
export function happenedOn(
  date: CalendarDate,
  since: CalendarDate | Beginning,
  today: CalendarDate,
  pointer: string,
): CalendarDate {
  if (date > today) throw refusal('date-in-future', { date, today }, pointer);
  return notBefore(date, since, pointer);
}

/** @throws DomainError `effective-before-existence` naming both dates. */
export function notBefore(
  date: CalendarDate,
  beginning: CalendarDate | Beginning,
  pointer: string,
): CalendarDate {
  const { on: since, of: began } = typeof beginning === 'string' ? { on: beginning, of: null } : beginning;
  if (date < since)
    throw refusal('effective-before-existence', { date, since, ...(began && { began }) }, pointer);
  return date;
}
