import { formatMinor } from '@zixin/kernel';
import type { MoneyText } from '../ui/figures.js';

export interface Exposed {
  readonly grade: string | null;
  readonly tier: string | null;
  readonly figures: { readonly exposure: MoneyText | null };
}

export interface CrossCell {
  readonly grade: string | null;
  readonly tier: string | null;
  readonly customers: number;
  readonly exposure: string;
}

/** Minor units of decimal texts that all have the decimals of one currency. */
export const minorOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

export const amountOf = (minor: bigint, currency: string): string => formatMinor(Number(minor), currency);

/** Exposure by grade and tier in one currency; customers with a credit balance or nothing are left out, as the portfolio does. */
export function crossOf(customers: readonly Exposed[], currency: string): readonly CrossCell[] {
  const cells = new Map<
    string,
    { grade: string | null; tier: string | null; customers: number; sum: bigint }
  >();
  for (const { grade, tier, figures } of customers) {
    if (figures.exposure?.currency !== currency) continue;
    const minor = minorOf(figures.exposure.amount);
    if (minor <= 0n) continue;
    const key = JSON.stringify([grade, tier]);
    const cell = cells.get(key) ?? { grade, tier, customers: 0, sum: 0n };
    cells.set(key, { ...cell, customers: cell.customers + 1, sum: cell.sum + minor });
  }
  return [...cells.values()].map(({ sum, ...cell }) => ({ ...cell, exposure: amountOf(sum, currency) }));
}

/** The sum of cells, or of any lines with an exposure. */
export function sumOf(lines: readonly { readonly exposure: string }[], currency: string): string {
  return amountOf(
    lines.reduce((sum, { exposure }) => sum + minorOf(exposure), 0n),
    currency,
  );
}

interface Step {
  readonly exposure: string;
  readonly limit: string | null;
}

/** Exposure and limits of the accounts that have an amount as limit, from the steps of use. */
export function usedLimits(steps: readonly Step[], currency: string) {
  const limited = steps.flatMap(({ exposure, limit }) => (limit === null ? [] : [{ exposure, limit }]));
  const limits = limited.map(({ limit }) => ({ exposure: limit }));
  return { exposure: sumOf(limited, currency), limit: sumOf(limits, currency) };
}
