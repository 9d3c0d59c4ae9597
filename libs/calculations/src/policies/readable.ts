import { isObject, type PolicyProblem } from './shape.js';

/** A content in which whatever has not its right shape is `undefined`; lists keep their places. */
export type Readable<T> = T extends string | number | boolean | null
  ? T | undefined
  : T extends readonly (infer Item)[]
    ? readonly Readable<Item>[] | undefined
    : { readonly [K in keyof T]: Readable<T[K]> } | undefined;

/** The rows of a list as far as they can be read. */
export type Rows<T> = Readable<readonly T[]>;

/** The content without the values the problems are about. */
export function readable<T>(content: unknown, problems: readonly PolicyProblem[]): Readable<T> {
  return without(content, new Set(problems.map(({ pointer }) => pointer)), '') as Readable<T>;
}

function without(value: unknown, places: ReadonlySet<string>, at: string): unknown {
  if (places.has(at)) return undefined;
  if (Array.isArray(value)) return value.map((one, index) => without(one, places, `${at}/${index}`));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, without(one, places, `${at}/${key}`)]),
  );
}
