import { concentrationBy } from '@zixin/calculations';
import type { Limit } from '@zixin/credit-account/events';
import { type Ratio, safe } from '@zixin/kernel';

/** What a customer is counted under on the date; `null`: nothing was known. */
export interface CustomerProfile {
  readonly grade: string | null;
  readonly tier: string | null;
  readonly industry: string | null;
  readonly region: string | null;
}
export type Cut = keyof CustomerProfile;

/** One account on the date, minor units of its currency. */
export interface PortfolioAccount {
  readonly accountId: string;
  readonly customerId: string;
  readonly groupId: string | null;
  readonly exposure: number;
  readonly limit: Limit;
}

/** What a customer owes over its accounts in one currency, minor units; below zero when its unapplied cash is more. */
export interface CustomerNet {
  readonly customerId: string;
  readonly amount: number;
}

export function netByCustomer(
  accounts: Iterable<Pick<PortfolioAccount, 'customerId' | 'exposure'>>,
): readonly CustomerNet[] {
  const sums = new Map<string, number>();
  for (const { customerId, exposure } of accounts)
    sums.set(customerId, safe((sums.get(customerId) ?? 0) + exposure));
  return Array.from(sums, ([customerId, amount]) => ({ customerId, amount }));
}

/** Customers that owe, by one of their words; largest first, shares in percent. */
export interface ExposureCut {
  readonly value: string | null;
  readonly customers: number;
  readonly exposure: bigint;
  readonly share: Ratio;
}

export interface ProfiledNet extends CustomerNet {
  readonly profile: CustomerProfile;
}

export function exposureBy(owing: readonly ProfiledNet[], cut: Cut): readonly ExposureCut[] {
  const wordOf = ({ profile }: ProfiledNet) => profile[cut] ?? '';
  const counts = new Map<string, number>();
  for (const name of owing) counts.set(wordOf(name), (counts.get(wordOf(name)) ?? 0) + 1);
  return concentrationBy(owing, wordOf).shares.map(({ name, amount, share }) => ({
    value: name === '' ? null : name,
    customers: counts.get(name) ?? 0,
    exposure: amount,
    share,
  }));
}

/** The rows in the order of the scale, grades it does not have and the unrated last. */
export function gradeOrder(rows: readonly ExposureCut[], grades: readonly string[]): readonly ExposureCut[] {
  const place = ({ value }: ExposureCut) => {
    const at = value === null ? -1 : grades.indexOf(value);
    return at < 0 ? grades.length : at;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}
