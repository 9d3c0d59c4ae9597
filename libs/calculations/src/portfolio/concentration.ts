import { type Ratio, ratio } from '@zixin/kernel';
import { type Figure, quotient } from '../figure.js';

/** What one name owes, minor units of one currency; members of a group count as one name. */
export interface NamedExposure {
  readonly name: string;
  readonly group?: string | null;
  readonly amount: number | bigint;
}

export interface NameShare {
  readonly kind: 'group' | 'name' | 'segment';
  readonly name: string;
  readonly amount: bigint;
  /** Percent of the total. */
  readonly share: Ratio;
}

export interface Concentration {
  readonly total: bigint;
  /** Largest first, equal ones by name. The shares add up to 100. */
  readonly shares: readonly NameShare[];
  /** Herfindahl-Hirschman index = Σ (share in percent)², 0–10,000. */
  readonly hhi: Figure<NothingOutstanding>;
  /** 10,000 / HHI: how many equal names would be as concentrated. */
  readonly effectiveNumber: Figure<NothingOutstanding>;
}
export type NothingOutstanding = 'nothing-outstanding';

/**
 * Concentration per name, a group as one. Members' amounts add up, credit balances within a group offset; names or groups
 * that owe nothing or less do not count. Reference lines: 1,000–1,800 moderate, above high (US Merger Guidelines 2023 § 2.1, made
 * for antitrust).
 */
export function concentration(exposures: Iterable<NamedExposure>): Concentration {
  return sharesOf(exposures, ({ name, group }) => (group ? ['group', group] : ['name', name]));
}

/** Concentration per stated segment: grade, region, industry … */
export function concentrationBy<E extends { readonly amount: number | bigint }>(
  exposures: Iterable<E>,
  segmentOf: (exposure: E) => string,
): Concentration {
  return sharesOf(exposures, (exposure) => ['segment', segmentOf(exposure)]);
}

/** Share of the `n` largest in percent. */
export function topShare({ shares, total }: Concentration, n: number): Figure<NothingOutstanding> {
  const sum = shares.slice(0, n).reduce((amount, share) => amount + share.amount, 0n);
  return quotient(sum * 100n, total, 'nothing-outstanding');
}

function sharesOf<E extends { readonly amount: number | bigint }>(
  exposures: Iterable<E>,
  nameOf: (exposure: E) => readonly [NameShare['kind'], string],
): Concentration {
  const sums = new Map<string, { kind: NameShare['kind']; name: string; amount: bigint }>();
  for (const exposure of exposures) {
    const [kind, name] = nameOf(exposure);
    const sum = sums.get(`${kind} ${name}`) ?? { kind, name, amount: 0n };
    sum.amount += BigInt(exposure.amount);
    sums.set(`${kind} ${name}`, sum);
  }
  const owing = [...sums.values()].filter(({ amount }) => amount > 0n).sort(largestFirst);
  const total = owing.reduce((sum, { amount }) => sum + amount, 0n);
  const squares = owing.reduce((sum, { amount }) => sum + amount * amount, 0n);
  return {
    total,
    shares: owing.map((sum) => ({ ...sum, share: ratio(sum.amount * 100n, total) })),
    hhi: quotient(squares * 10_000n, total * total, 'nothing-outstanding'),
    effectiveNumber: quotient(total * total, squares, 'nothing-outstanding'),
  };
}

type Sum = Omit<NameShare, 'share'>;

function largestFirst(a: Sum, b: Sum): number {
  if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
  return `${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1;
}
