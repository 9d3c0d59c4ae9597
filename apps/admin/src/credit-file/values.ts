import type { MoneyText } from '../ui/figures.js';
import type { LimitText } from '../ui/money.js';

/** What a figure of the file is, so that two points in time can be compared. */
export type Value =
  | { readonly kind: 'money'; readonly of: MoneyText | null }
  | { readonly kind: 'limit'; readonly of: LimitText }
  | { readonly kind: 'terms'; readonly of: Terms | null }
  | { readonly kind: 'days' | 'percent' | 'score'; readonly of: string | number | null }
  | { readonly kind: 'date' | 'grade' | 'tier'; readonly of: string | null };

export interface Terms {
  readonly netDays: number;
  readonly prepaymentPercent: number;
}

const decimalsOf = (text: string) => text.split('.')[1]?.length ?? 0;

/** `a − b` of two decimal texts, exactly: `12.50` − `3` = `9.50`. */
export function decimalDifference(a: string, b: string): string {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const scaled = (text: string) => BigInt(text.replace('.', '') + '0'.repeat(decimals - decimalsOf(text)));
  const difference = scaled(a) - scaled(b);
  const digits = String(difference < 0n ? -difference : difference).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${difference < 0n ? '-' : ''}${whole}${fraction}`;
}

export const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The change from then to now where both are amounts or numbers; `null` where there is no such thing. */
export function changeOf(then: Value, now: Value): string | null {
  const [from, to] = [amountOf(then), amountOf(now)];
  if (from === null || to === null || currencyOf(then) !== currencyOf(now)) return null;
  return decimalDifference(to, from);
}

function amountOf(value: Value): string | null {
  if (value.of === null) return null;
  if (value.kind === 'money') return value.of.amount;
  if (value.kind === 'limit') return value.of.kind === 'AMOUNT' ? (value.of.amount?.amount ?? null) : null;
  if (value.kind === 'days' || value.kind === 'percent' || value.kind === 'score') return String(value.of);
  return null;
}

function currencyOf(value: Value): string | null {
  if (value.of === null) return null;
  if (value.kind === 'money') return value.of.currency;
  return value.kind === 'limit' ? (value.of.amount?.currency ?? null) : null;
}
