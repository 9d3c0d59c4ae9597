/**
 * An immutable string-keyed map whose `with` and `without` copy a constant few slots, so that an account with thousands of
 * open items folds in linear time. Two levels of 32 buckets; iteration order is fixed by the keys, not by insertion.
 */
export interface PersistentMap<V> {
  readonly size: number;
  readonly root: readonly (readonly (Leaf<V> | undefined)[] | undefined)[];
}
type Leaf<V> = readonly (readonly [key: string, value: V])[];

const width = 32;
const empty: PersistentMap<never> = { size: 0, root: [] };

export function emptyMap<V>(): PersistentMap<V> {
  return empty;
}

function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}

export function lookUp<V>(map: PersistentMap<V>, key: string): V | undefined {
  const code = hash(key);
  const leaf = map.root[code & 31]?.[(code >>> 5) & 31];
  return leaf?.find((entry) => entry[0] === key)?.[1];
}

export function has<V>(map: PersistentMap<V>, key: string): boolean {
  return lookUp(map, key) !== undefined;
}

function replaceLeaf<V>(
  map: PersistentMap<V>,
  key: string,
  change: (leaf: Leaf<V>) => Leaf<V>,
): PersistentMap<V> {
  const code = hash(key);
  const [first, second] = [code & 31, (code >>> 5) & 31];
  const branch = map.root[first];
  const before = branch?.[second] ?? [];
  const after = change(before);
  if (after === before) return map;
  const nextBranch = branch ? branch.slice() : new Array<Leaf<V> | undefined>(width).fill(undefined);
  nextBranch[second] = after.length === 0 ? undefined : after;
  const root = map.root.length === 0 ? new Array<undefined>(width).fill(undefined) : map.root.slice();
  (root as (typeof nextBranch | undefined)[])[first] = nextBranch;
  return { size: map.size + after.length - before.length, root };
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

export function withEntry<V>(map: PersistentMap<V>, key: string, value: V): PersistentMap<V> {
  return replaceLeaf(map, key, (leaf) => {
    const at = leaf.findIndex((entry) => entry[0] === key);
    return at < 0
      ? [...leaf, [key, value] as const].sort(byKey)
      : leaf.map((entry, index) => (index === at ? [key, value] : entry));
  });
}

export function without<V>(map: PersistentMap<V>, key: string): PersistentMap<V> {
  return replaceLeaf(map, key, (leaf) => {
    const rest = leaf.filter((entry) => entry[0] !== key);
    return rest.length === leaf.length ? leaf : rest;
  });
}

export function* entriesOf<V>(map: PersistentMap<V>): Generator<readonly [string, V]> {
  for (const branch of map.root) for (const leaf of branch ?? []) yield* leaf ?? [];
}

export function valuesOf<V>(map: PersistentMap<V>): V[] {
  return Array.from(entriesOf(map), (entry) => entry[1]);
}

export function mapOf<V>(entries: Iterable<readonly [string, V]>): PersistentMap<V> {
  let map = emptyMap<V>();
  for (const [key, value] of entries) map = withEntry(map, key, value);
  return map;
}
