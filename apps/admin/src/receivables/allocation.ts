import { formatMinor, parseMoney } from '@zixin/kernel';
import type { MoneyText } from '../ui/figures.js';
import { settled, typedAmount } from '../ui/form/amounts.js';
import { currencyDigits } from '../ui/form/currency-digits.js';

export type AllocationMode = 'oldestDueFirst' | 'explicit' | 'none';

export interface Owed {
  readonly id: string;
  readonly dueOn: string;
  readonly open: MoneyText;
}

/** What was typed against each invoice, by its id. */
export type Typed = Readonly<Record<string, string>>;

export interface PreviewRow {
  readonly id: string;
  readonly applied: string;
  readonly left: string;
  readonly fault: 'no-amount' | 'more-than-open' | null;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly paid: string;
  readonly applied: string;
  /** Of the payment; negative when more is put against invoices than was paid. */
  readonly unapplied: string;
  readonly fault: 'more-than-paid' | null;
}

/** The exact decimal text of what was typed; `null` when it is none. */
export function exactAmount(typed: string, currency: string): string | null {
  const amount = typedAmount(typed);
  return amount === null ? null : settled(amount, currencyDigits(currency));
}

interface Paid {
  /** As typed. */
  readonly amount: string;
  readonly currency: string;
}

/**
 * How a payment would be put against invoices: applied and unapplied come to what was paid, to the cent. Oldest due first is the
 * services' own order; invoices of another currency take no part.
 */
export function preview(paid: Paid, mode: AllocationMode, owed: readonly Owed[], typed: Typed): Preview {
  const { currency } = paid;
  const minorOf = (text: string | null) => (text === null ? 0 : parseMoney(text, currency).minor);
  const whole = minorOf(exactAmount(paid.amount, currency));
  const mine = owed.filter(({ open }) => open.currency === currency).toSorted(byDueDate);
  let left = whole;
  const rows = mine.map(({ id, open }): PreviewRow => {
    const openMinor = minorOf(open.amount);
    const { minor, fault } = partOf({ mode, left, openMinor, typed: typed[id] ?? '', currency });
    left -= minor;
    const [applied, rest] = [minor, openMinor - minor].map((each) => formatMinor(each, currency));
    return { id, applied: applied ?? '', left: rest ?? '', fault };
  });
  return {
    rows,
    paid: formatMinor(whole, currency),
    applied: formatMinor(whole - left, currency),
    unapplied: formatMinor(left, currency),
    // Of an amount below zero its own field says what is wrong.
    fault: left < 0 && whole >= 0 ? 'more-than-paid' : null,
  };
}

interface Asked {
  readonly mode: AllocationMode;
  readonly left: number;
  readonly openMinor: number;
  readonly typed: string;
  readonly currency: string;
}

function partOf({ mode, left, openMinor, typed, currency }: Asked): {
  readonly minor: number;
  readonly fault: PreviewRow['fault'];
} {
  if (mode === 'none') return { minor: 0, fault: null };
  if (mode === 'oldestDueFirst') return { minor: Math.max(0, Math.min(left, openMinor)), fault: null };
  if (typed.trim() === '') return { minor: 0, fault: null };
  const amount = exactAmount(typed, currency);
  if (amount === null || amount.startsWith('-')) return { minor: 0, fault: 'no-amount' };
  const { minor } = parseMoney(amount, currency);
  return { minor, fault: minor > openMinor ? 'more-than-open' : null };
}

function byDueDate(a: Owed, b: Owed): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** As the service takes it. */
export function allocationOf(mode: AllocationMode, typed: Typed, currency: string) {
  if (mode !== 'explicit') return { mode };
  const items = Object.entries(typed).flatMap(([invoice, text]) => {
    const amount = exactAmount(text, currency);
    return amount === null || /^0(\.0+)?$/.test(amount) ? [] : [{ invoice, amount: { amount, currency } }];
  });
  return { mode, items };
}

/** Today's oldest-first parts as typed amounts, to begin an explicit allocation with. */
export function typedFrom({ rows }: Preview): Typed {
  return Object.fromEntries(
    rows.filter(({ applied }) => !/^0(\.0+)?$/.test(applied)).map(({ id, applied }) => [id, applied]),
  );
}

/** Whether the parts can be sent: each an amount of at most what is open, together at most what is there. */
export function isSound({ rows, fault }: Preview): boolean {
  return fault === null && rows.every((row) => row.fault === null);
}
