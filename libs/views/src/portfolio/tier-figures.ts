import {
  addSettlements,
  type Figure,
  noSettlements,
  type NothingSettled,
  quotient,
  type SettlementSums,
  withoutSettlements,
} from '@zixin/calculations';

/** Of one tier in one currency: minor units, exact days. */
export interface TierFigures {
  readonly currency: string;
  readonly exposure: bigint;
  /** Invoices less credit notes in the window. */
  readonly sales: bigint;
  readonly open: bigint;
  readonly overdue: bigint;
  /** Over all payments so far, weighted by value. */
  readonly daysBeyondTerms: Figure<NothingSettled>;
}

/** `tier` is `null` for customers nobody put in one. */
export interface TierRow {
  readonly tier: string | null;
  readonly members: number;
  readonly figures: readonly TierFigures[];
}

interface Sums {
  exposure: bigint;
  sales: bigint;
  open: bigint;
  overdue: bigint;
  settled: SettlementSums;
}
type Amount = 'exposure' | 'sales' | 'open' | 'overdue';

/** Adds up what customers are, owe, buy and pay, by tier and currency. */
export function tierTally(tierOf: (customerId: string) => string | null) {
  const members = new Map<string | null, number>();
  const sums = new Map<string | null, Map<string, Sums>>();

  function sumsOf(customerId: string, currency: string): Sums {
    const tier = tierOf(customerId);
    const byCurrency = sums.get(tier) ?? new Map<string, Sums>();
    sums.set(tier, byCurrency);
    const known = byCurrency.get(currency) ?? {
      ...{ exposure: 0n, sales: 0n, open: 0n, overdue: 0n, settled: noSettlements },
    };
    byCurrency.set(currency, known);
    return known;
  }

  return {
    member(customerId: string): void {
      const tier = tierOf(customerId);
      members.set(tier, (members.get(tier) ?? 0) + 1);
    },
    amount(owner: { customerId: string; currency: string }, what: Amount, minor: number): void {
      if (minor !== 0) sumsOf(owner.customerId, owner.currency)[what] += BigInt(minor);
    },
    settled(owner: { customerId: string; currency: string }, paid: SettlementSums, bounced: SettlementSums) {
      const own = sumsOf(owner.customerId, owner.currency);
      own.settled = withoutSettlements(addSettlements(own.settled, paid), bounced);
    },
    /** Tiers in the given order, others after them by name, customers without one last. */
    rows(order: readonly string[]): readonly TierRow[] {
      const others = [...new Set([...members.keys(), ...sums.keys()])].filter(
        (tier): tier is string => tier !== null && !order.includes(tier),
      );
      return [...order, ...others.sort(), null].map((tier) => ({
        tier,
        members: members.get(tier) ?? 0,
        figures: figuresOf(sums.get(tier)),
      }));
    },
  };
}

function figuresOf(sums: ReadonlyMap<string, Sums> | undefined): readonly TierFigures[] {
  return [...(sums ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { settled, ...amounts }]) => ({
      currency,
      ...amounts,
      daysBeyondTerms: quotient(settled.amountDays, settled.amount, 'nothing-settled'),
    }));
}
