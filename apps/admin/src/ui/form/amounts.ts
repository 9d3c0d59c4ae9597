import type { MoneyText } from '../figures.js';
import { currencyDigits } from './currency-digits.js';

const fullWidth = /[０-９．，－]/g;
const units: Readonly<Record<string, number>> = { 万: 4, 亿: 8, k: 3, m: 6 };

/** Digits before the decimals: with more, minor units are no longer exact. */
export const mostDigits = 13;

/**
 * The decimal text of what a person typed or pasted: `1,250,000`, `１２５万`, `1.25亿`. `null` when it is no amount.
 */
export function typedAmount(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(fullWidth, (one) => '0123456789.,-'['０１２３４５６７８９．，－'.indexOf(one)] ?? one)
    .replaceAll('\u2212', '-')
    .replaceAll(/[,\s]/g, '');
  const match = /^(-?)(\d+)(?:\.(\d+))?([万亿km]?)$/i.exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  const places = units[unit.toLowerCase()] ?? 0;
  const digits = fraction.padEnd(places, '0');
  const left = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const right = digits.slice(places);
  if (left.length > mostDigits) return null;
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/** With all the decimals of its currency; `null` when it has more than that. */
export function settled(amount: string, decimals: number): string | null {
  const [whole = '', fraction = ''] = amount.split('.');
  const trimmed = fraction.replace(/0+$/, '');
  if (trimmed.length > decimals) return null;
  return decimals === 0 ? whole : `${whole}.${trimmed.padEnd(decimals, '0')}`;
}

/** A form's values with every amount in them written exactly: what was typed as `125万` and not left yet. */
export function withExactAmounts<Values>(values: Values): Values {
  return exact(values) as Values;
}

function exact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  if (isMoney(value)) {
    const typed = typedAmount(value.amount);
    const amount = typed === null ? null : settled(typed, currencyDigits(value.currency));
    return { ...value, amount: amount ?? value.amount };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
}

function isMoney(value: object): value is MoneyText {
  return 'amount' in value && 'currency' in value && typeof value.amount === 'string';
}
