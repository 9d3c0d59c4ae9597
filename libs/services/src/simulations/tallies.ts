import type { Amounts, Migration, Tally } from './simulation.js';

/** Counts, and amounts by currency, added up as they come. */
export function tally() {
  const amounts: Record<string, number> = {};
  let count = 0;
  return {
    add(minor: number, currency: string): void {
      count += 1;
      amounts[currency] = (amounts[currency] ?? 0) + minor;
    },
    done: (): Tally => ({ count, amounts: amounts satisfies Amounts }),
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
