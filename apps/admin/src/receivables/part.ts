import { formatMinor, parseMoney } from '@zixin/kernel';
import type { MoneyText } from '../ui/figures.js';
import { exactAmount } from './allocation.js';

export type PartFault = 'no-amount' | 'more-than-open';

/** What is wrong with an amount as typed, of at most `most` where given; nothing typed is no fault. */
export function partFault(typed: MoneyText | undefined, most?: MoneyText): PartFault | null {
  if (typed === undefined) return null;
  const amount = exactAmount(typed.amount, typed.currency);
  if (amount === null || !/^[^-]*[1-9]/.test(amount)) return 'no-amount';
  const isMore = most !== undefined && minorOf(amount, most.currency) > minorOf(most.amount, most.currency);
  return isMore ? 'more-than-open' : null;
}

/** What a credit note does to an invoice with `open`: what it settles, what stays open, what no invoice takes. */
export function noteParts(amount: MoneyText, open: MoneyText) {
  const { currency } = open;
  const [note, owed] = [minorOf(amount.amount, currency), minorOf(open.amount, currency)];
  const text = (minor: number): MoneyText => ({ amount: formatMinor(minor, currency), currency });
  return {
    settled: text(Math.min(note, owed)),
    left: text(Math.max(0, owed - note)),
    unapplied: text(Math.max(0, note - owed)),
  };
}

/** What of a payment was put against invoices. */
export function putAgainst({
  amount,
  unapplied,
}: {
  readonly amount: MoneyText;
  readonly unapplied: MoneyText;
}) {
  const { currency } = amount;
  const minor = minorOf(amount.amount, currency) - minorOf(unapplied.amount, currency);
  return { amount: formatMinor(minor, currency), currency };
}

/** The amount as it is sent; `null` when it cannot be. */
export function exactPart(typed: MoneyText, most?: MoneyText): MoneyText | null {
  const amount = exactAmount(typed.amount, typed.currency);
  return amount === null || partFault(typed, most) !== null ? null : { ...typed, amount };
}

export const isSome = ({ amount }: MoneyText) => /[1-9]/.test(amount);

const minorOf = (text: string, currency: string) => parseMoney(text, currency).minor;
