import { isSame } from '@zixin/kernel';

export interface PolicyDifference {
  /**
   * JSON pointer into both contents, where the items of a list that have a name of their own are addressed by it:
   * `/factors/current-ratio/weight`. A list whose common items stand in another order is told as the order of those names.
   */
  readonly pointer: string;
  /** `null` where there is none. */
  readonly from: unknown;
  readonly to: unknown;
}

/** The fields that name the items of a list. */
const names = ['code', 'grade', 'tier', 'kind'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** What differs between two contents of one kind, in the order of `a`, then what only `b` has. */
export function policyDifferences(a: unknown, b: unknown): readonly PolicyDifference[] {
  return differences(a, b, '');
}

function differences(from: unknown, to: unknown, pointer: string): readonly PolicyDifference[] {
  if (isSame(from, to)) return [];
  if (isFields(from) && isFields(to)) return ofFields(from, to, pointer);
  if (!Array.isArray(from) || !Array.isArray(to)) return [difference(pointer, from, to)];
  const name = names.find((one) => [from, to].every((list) => isNamedBy(list, one)));
  if (name === undefined) return ofFields({ ...from }, { ...to }, pointer);
  const [before, after] = [from as readonly Fields[], to as readonly Fields[]];
  return [
    ...order(namesOf(before, name), namesOf(after, name), pointer),
    ...ofFields(byName(before, name), byName(after, name), pointer),
  ];
}

function ofFields(from: Fields, to: Fields, pointer: string): readonly PolicyDifference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const inBoth = Object.hasOwn(from, key) && Object.hasOwn(to, key);
    return inBoth ? differences(from[key], to[key], at) : [difference(at, from[key], to[key])];
  });
}

function order(from: readonly string[], to: readonly string[], pointer: string): readonly PolicyDifference[] {
  const [before, after] = [from.filter((key) => to.includes(key)), to.filter((key) => from.includes(key))];
  return isSame(before, after) ? [] : [difference(pointer, before, after)];
}

const difference = (pointer: string, from: unknown, to: unknown): PolicyDifference => ({
  pointer,
  from: from ?? null,
  to: to ?? null,
});

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when every item has a text under that name, each another one. */
function isNamedBy(list: readonly unknown[], name: string): boolean {
  const values = list.map((item) => (isFields(item) ? item[name] : undefined));
  return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
}

const namesOf = (list: readonly Fields[], name: string) => list.map((item) => String(item[name]));

function byName(list: readonly Fields[], name: string): Fields {
  return Object.fromEntries(list.map((item) => [String(item[name]), item]));
}
