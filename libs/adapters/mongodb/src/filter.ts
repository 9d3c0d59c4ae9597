import type { Condition, FieldValue, Query } from '@zixin/kernel';
import type { Document, Sort } from 'mongodb';
import { fieldPath, lowerPath } from './stored-row.js';
import type { PageEnd } from './cursor.js';

type Sorting = NonNullable<Query['sort']>;
type Bound = 'atLeast' | 'atMost' | 'above' | 'below';

const nothing: Document = { _id: { $in: [] } };
const all = (clauses: readonly Document[]): Document =>
  clauses.length === 1 ? { ...clauses[0] } : { $and: [...clauses] };
const any = (clauses: readonly Document[]): Document =>
  clauses.length === 1 ? { ...clauses[0] } : { $or: [...clauses] };

/** Documents, no tombstones, that meet all conditions. */
export function whereFilter(where: readonly Condition[]): Document {
  const clauses = where.map(conditionFilter);
  return clauses.length === 0 ? { live: true } : { live: true, $and: clauses };
}

function conditionFilter(condition: Condition): Document {
  const path = fieldPath(condition.field);
  if ('is' in condition) return { [path]: { $eq: condition.is } };
  if ('in' in condition) return { [path]: { $in: [...condition.in] } };
  if ('contains' in condition) return containsFilter(condition.field, condition.contains);
  const bounds = (['atLeast', 'atMost', 'above', 'below'] as const).flatMap((bound) => {
    const value = condition[bound];
    return value === undefined ? [] : [boundFilter(path, bound, value)];
  });
  return bounds.length === 0 ? { [path]: { $ne: null } } : all(bounds);
}

const opposites = { atLeast: '$lt', atMost: '$gt', above: '$lte', below: '$gte' } as const;
const operators = { atLeast: '$gte', atMost: '$lte', above: '$gt', below: '$lt' } as const;

/**
 * Numbers come before texts, but a comparison of MongoDB sees only values of its own type: where the other type belongs to the
 * answer, the bound is the opposite denied, which is still one range of an index.
 */
function boundFilter(path: string, bound: Bound, value: FieldValue): Document {
  if (value === null) return nothing;
  const upwards = bound === 'atLeast' || bound === 'above';
  const alone = upwards === (typeof value === 'string');
  return alone
    ? { [path]: { [operators[bound]]: value } }
    : { [path]: { $not: { [opposites[bound]]: value }, $ne: null } };
}

/** A field in lower case is stored only where that differs. */
function containsFilter(field: string, part: string): Document {
  const $regex = part
    .toLowerCase()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replaceAll('\0', '\\x00');
  return { $or: [{ [lowerPath(field)]: { $regex } }, { [fieldPath(field)]: { $regex } }] };
}

/** Documents that compare equal come in key order. */
export function sortOf(sort: Sorting): Sort {
  const fields = sort.map(({ field, descending }) => [fieldPath(field), descending ? -1 : 1] as const);
  return new Map<string, 1 | -1>([...fields, ['_id', 1]]);
}

/** Documents after the end of a page, under the order of `sortOf`. */
export function afterFilter(sort: Sorting, { values, key }: PageEnd): Document {
  const after = sort.reduceRight<Document>(
    (rest, { field, descending = false }, at) => {
      const path = fieldPath(field);
      const value = values[at] ?? null;
      const tied = all([{ [path]: { $eq: value } }, rest]);
      return any([...beyond(path, value, descending), tied]);
    },
    { _id: { $gt: key } },
  );
  const [first] = sort;
  const start = first && startOfRest(fieldPath(first.field), values[0] ?? null, first.descending ?? false);
  return start ? all([start, after]) : after;
}

/** Values that come later in this direction; no clause when there are none. */
function beyond(path: string, value: FieldValue, descending: boolean): Document[] {
  if (!descending) return value === null ? [{ [path]: { $ne: null } }] : [boundFilter(path, 'above', value)];
  return value === null ? [] : [boundFilter(path, 'below', value), { [path]: { $eq: null } }];
}

/** Says nothing new, but lets the server enter the index where the page ended. */
function startOfRest(path: string, value: FieldValue, descending: boolean): Document | null {
  if (value === null) return descending ? { [path]: { $eq: null } } : null;
  return descending
    ? { [path]: { $not: { [opposites.atMost]: value } } }
    : boundFilter(path, 'atLeast', value);
}
