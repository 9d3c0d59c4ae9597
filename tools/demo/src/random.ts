import type { Fingerprints } from '@zixin/kernel';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws in a fixed order from one seed: the same seed gives the same draws on every machine. Whole numbers only. */
export interface Random {
  /** Both ends inclusive. */
  int(from: number, to: number): number;
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A key, drawn in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Characters of an alphabet. */
  text(alphabet: string, length: number): string;
}

/** One independent source of draws per path, so that customers do not disturb each other's. */
export function randomOf(fingerprints: Fingerprints, path: string): Random {
  const seed = parseInt(fingerprints.sha256(`demo/${path}`).slice(0, 8), 16) | 0;
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  return {
    int,
    pick,
    chance: (percent) => int(1, 100) <= percent,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = int(
        1,
        entries.reduce((sum, [, weight]) => sum + weight, 0),
      );
      const chosen = entries.find(([, weight]) => (left -= weight) <= 0) ?? entries[0];
      if (!chosen) throw new RangeError('nothing to pick from');
      return chosen[0];
    },
    text: (alphabet, length) => Array.from({ length }, () => pick([...alphabet])).join(''),
  };
}
