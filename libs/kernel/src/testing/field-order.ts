import type { Condition, Query } from '../read-store.js';
import type { FieldValue } from '../view.js';

export type Fields = Readonly<Record<string, FieldValue>>;

const rank = (value: FieldValue) => (value === null ? 0 : typeof value === 'number' ? 1 : 2);

/** Nulls, then numbers, then texts by code point: the order of every store, ascending. */
export function compareFields(a: FieldValue, b: FieldValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

export function matches(fields: Fields, condition: Condition): boolean {
  const value = fields[condition.field] ?? null;
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.includes(value);
  if ('contains' in condition)
    return typeof value === 'string' && value.toLowerCase().includes(condition.contains.toLowerCase());
  const { atLeast, atMost, above, below } = condition;
  const holds = (bound: FieldValue | undefined, test: (difference: number) => boolean) =>
    bound === undefined || (bound !== null && value !== null && test(compareFields(value, bound)));
  return (
    holds(atLeast, (difference) => difference >= 0) &&
    holds(atMost, (difference) => difference <= 0) &&
    holds(above, (difference) => difference > 0) &&
    holds(below, (difference) => difference < 0)
  );
}

/** Order of documents under a sort; equal ones by key. */
export function compareDocuments(
  sort: NonNullable<Query['sort']>,
  a: { readonly key: string; readonly fields: Fields },
  b: { readonly key: string; readonly fields: Fields },
): number {
  for (const { field, descending } of sort) {
    const difference = compareFields(a.fields[field] ?? null, b.fields[field] ?? null);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return compareFields(a.key, b.key);
}
