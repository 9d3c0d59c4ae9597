import { formatMoney, type Money } from '@zixin/kernel';

/** A value as it leaves over HTTP: every `{ minor, currency }` becomes `{ amount: decimal text, currency }`. */
export type Presented<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Money
    ? { readonly amount: string; readonly currency: string }
    : T extends readonly (infer Item)[]
      ? readonly Presented<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Presented<T[K]> }
        : T;

/** Presents plain data (state, documents, events) with its money as decimals. */
export function present<T>(value: T): Presented<T> {
  return presented(value) as Presented<T>;
}

function presented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(presented);
  if (value === null || typeof value !== 'object') return value;
  if (isMoney(value)) return { amount: formatMoney(value), currency: value.currency };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, presented(item)]));
}

function isMoney(value: object): value is Money {
  return (
    'minor' in value &&
    'currency' in value &&
    typeof value.minor === 'number' &&
    Object.keys(value).length === 2
  );
}
