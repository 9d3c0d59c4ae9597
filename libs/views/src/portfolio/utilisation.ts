import { type Figure, quotient } from '@zixin/calculations';
import type { Limit } from '@zixin/credit-account/events';

/** Percent of the limit in use: a bound belongs to the step above it, 100 to `90-100`. */
export const utilisationSteps = ['0-50', '50-75', '75-90', '90-100', '100+'] as const;
export type UtilisationStep = (typeof utilisationSteps)[number] | 'none' | 'unlimited';

export interface UsedLimit {
  /** Minor units. */
  readonly exposure: number;
  readonly limit: Limit;
}

/** Minor units; credit balances use nothing. */
export interface UtilisationSum {
  readonly accounts: number;
  readonly exposure: bigint;
  readonly limit: bigint;
}

export interface Utilisation {
  readonly steps: Readonly<Record<UtilisationStep, UtilisationSum>>;
  /** Percent over all accounts whose limit is an amount. */
  readonly total: Figure<'nothing-granted'>;
}

export function utilisationStep({ exposure, limit }: UsedLimit): UtilisationStep {
  if (limit.kind === 'NONE') return 'none';
  if (limit.kind === 'UNLIMITED') return 'unlimited';
  if (exposure <= 0) return '0-50';
  const [use, granted] = [BigInt(exposure) * 100n, BigInt(limit.amount.minor)];
  if (use > granted * 100n) return '100+';
  if (use >= granted * 90n) return '90-100';
  if (use >= granted * 75n) return '75-90';
  return use >= granted * 50n ? '50-75' : '0-50';
}

/** How far accounts of one currency use their limits. */
export function utilisation(accounts: Iterable<UsedLimit>): Utilisation {
  const none = (): UtilisationSum => ({ accounts: 0, exposure: 0n, limit: 0n });
  const steps: Record<UtilisationStep, UtilisationSum> = {
    ...{ '0-50': none(), '50-75': none(), '75-90': none(), '90-100': none(), '100+': none() },
    ...{ none: none(), unlimited: none() },
  };
  for (const account of accounts) {
    const step = utilisationStep(account);
    const before = steps[step];
    steps[step] = {
      accounts: before.accounts + 1,
      exposure: before.exposure + BigInt(Math.max(0, account.exposure)),
      limit: before.limit + (account.limit.kind === 'AMOUNT' ? BigInt(account.limit.amount.minor) : 0n),
    };
  }
  const granted = utilisationSteps.map((step) => steps[step]);
  const [use, limit] = granted.reduce(([a, b], step) => [a + step.exposure, b + step.limit], [0n, 0n] as [
    bigint,
    bigint,
  ]);
  return { steps, total: quotient(use * 100n, limit, 'nothing-granted') };
}
