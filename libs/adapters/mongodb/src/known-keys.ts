/** Which documents are known to exist, tombstones included: a hint that saves a step of a write, never needed to be right. */
export interface KnownKeys {
  has(id: string, key: string): boolean;
  add(id: string, keys: Iterable<string>): void;
}

/** At most `most` keys of each of the `collections` used last; the oldest go first. */
export function createKnownKeys(most = 20_000, collections = 100): KnownKeys {
  const known = new Map<string, Set<string>>();
  return {
    has: (id, key) => known.get(id)?.has(key) ?? false,
    add(id, keys) {
      const mine = known.get(id) ?? new Set();
      known.delete(id);
      known.set(id, mine);
      for (const key of keys) mine.add(key);
      dropOldest(mine, most);
      dropOldest(known, collections);
    },
  };
}

function dropOldest(held: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of held.keys()) {
    if (held.size <= most) return;
    held.delete(key);
  }
}
