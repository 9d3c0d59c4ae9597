import type { Money } from '@zixin/kernel';
import type { Avoided, Migration, Tally } from './simulation.js';

/** Counts, and amounts by currency, added up as they come. */
export function tally() {
  const sums = new Map<string, number>();
  let count = 0;
  return {
    add({ minor, currency }: Money): void {
      count += 1;
      sums.set(currency, (sums.get(currency) ?? 0) + minor);
    },
    done: (): Tally => ({ count, amounts: Array.from(sums, ([currency, minor]) => ({ minor, currency })) }),
  };
}

/** The same, with the part that goes back to orders released over their check. */
export function avoidedTally() {
  const [all, ofOverrides] = [tally(), tally()];
  return {
    add(amount: Money, ofOverride: Money | null): void {
      all.add(amount);
      if (ofOverride) ofOverrides.add(ofOverride);
    },
    done: (): Avoided => ({ ...all.done(), ofOverrides: ofOverrides.done() }),
  };
}

/** How often one word turned into another. */
export function migrations() {
  const counts = new Map<string, Migration>();
  return {
    add(from: string | null, to: string | null): void {
      const key = JSON.stringify([from, to]);
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    },
    done: (): readonly Migration[] => [...counts.values()].sort((a, b) => b.count - a.count),
  };
}

/** How often each word came. */
export function wordCounts() {
  const counts: Record<string, number> = {};
  return {
    add: (word: string): void => void (counts[word] = (counts[word] ?? 0) + 1),
    done: (): Readonly<Record<string, number>> => counts,
  };
}
