import { currencyDecimals } from './currency.js';
import { DomainError } from './domain-error.js';
import { type Ratio, ratio, roundToInteger, times } from './ratio.js';

/** An amount in whole minor units (fen, cents) of one ISO 4217 currency. `minor` is a safe integer, negative allowed. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** @throws DomainError `amount-out-of-range` when `minor` is no safe integer, `currency-unknown` for a foreign code. */
export function money(minor: number, currency: string): Money {
  currencyDecimals(currency);
  return { minor: safe(minor), currency };
}

/** The integer itself. @throws DomainError `amount-out-of-range` beyond ±2^53−1, where sums would lose minor units. */
export function safe(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new DomainError('amount-out-of-range', { value: String(minor) });
  return minor;
}

const decimalPattern = /^(-?)(\d{1,15})(?:\.(\d+))?$/;

/**
 * Reads a plain decimal with exactly the currency's decimals: `1250.00` CNY, `1250` JPY. No exponent, no separators.
 * @throws DomainError `amount-invalid`, `amount-decimals` (names the decimals wanted), `amount-out-of-range`.
 */
export function parseMoney(text: string, currency: string): Money {
  const decimals = currencyDecimals(currency);
  const match = decimalPattern.exec(text);
  if (!match) throw new DomainError('amount-invalid', { value: text });
  const fraction = match[3] ?? '';
  if (fraction.length !== decimals)
    throw new DomainError('amount-decimals', { value: text, currency, decimals });
  const minor = safe(Number(`${match[2]}${fraction}`));
  return { minor: match[1] && minor !== 0 ? -minor : minor, currency };
}

/** The decimal text of minor units: 125000 CNY → `1250.00`. */
export function formatMinor(minor: number, currency: string): string {
  const decimals = currencyDecimals(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function formatMoney(amount: Money): string {
  return formatMinor(amount.minor, amount.currency);
}

/** Share of an amount, rounded once, half away from zero. */
export function shareOf(minor: number, share: Ratio): number {
  return safe(Number(roundToInteger(times(ratio(minor), share))));
}

/**
 * Splits `total` minor units in proportion to non-negative integer weights by the largest remainder; equal remainders go
 * to the earlier part. The parts always sum to `total`. @throws DomainError `weights-invalid` when no weight is positive.
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0)) throw new DomainError('weights-invalid');
  const magnitude = BigInt(Math.abs(total));
  const parts = weights.map((weight, index) => {
    const product = magnitude * BigInt(weight);
    return { index, whole: Number(product / sum), remainder: product % sum };
  });
  let left = Math.abs(total) - parts.reduce((a, part) => a + part.whole, 0);
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const part of byRemainder) {
    if (left === 0) break;
    part.whole += 1;
    left -= 1;
  }
  return parts.map((part) => (total < 0 && part.whole !== 0 ? -part.whole : part.whole));
}
