export type Leaf = string | number | boolean | null;

/** One figure that a recomputation gives otherwise; `null` on a side that does not have it. */
export interface Difference {
  /** Keys joined by dots; an entry of a list by its `code`, else by its place. */
  readonly path: string;
  readonly stored: Leaf;
  readonly recomputed: Leaf;
}

/** Every leaf of two plain values that differs, in the order of the paths. */
export function differences(stored: unknown, recomputed: unknown): readonly Difference[] {
  const [one, other] = [new Map(leaves(stored, '')), new Map(leaves(recomputed, ''))];
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths
    .map((path) => ({ path, stored: one.get(path) ?? null, recomputed: other.get(path) ?? null }))
    .filter((pair) => pair.stored !== pair.recomputed);
}

function leaves(value: unknown, path: string): readonly (readonly [path: string, leaf: Leaf])[] {
  if (typeof value !== 'object' || value === null) return [[path, value as Leaf]];
  const keyed = Array.isArray(value) ? entriesByCode(value) : Object.entries(value as object);
  return keyed.flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

/** A code that comes twice names nothing: such a list goes by places. */
function entriesByCode(list: readonly unknown[]): [string, unknown][] {
  const codes = list.map(codeOf);
  const unique = new Set(codes).size === codes.length;
  return list.map((entry, place) => [(unique ? codes[place] : null) ?? String(place), entry]);
}

function codeOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('code' in entry)) return null;
  return typeof entry.code === 'string' ? entry.code : null;
}
