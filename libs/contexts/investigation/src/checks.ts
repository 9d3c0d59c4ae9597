import {
  type CalendarDate,
  compare,
  type DomainError,
  type ErrorParams,
  isCalendarDate,
  isCurrency,
  ratio,
  ratioOf,
} from '@zixin/kernel';
import { refusal } from './rules.js';

/** Where a value stands, and the last day it may speak of. */
export interface Place {
  readonly pointer: string;
  readonly latest: CalendarDate;
}
/** The faults of a value: `evidence-invalid` with the pointer, the `rule` broken and what the rule allows. */
export type Check = (value: unknown, place: Place) => readonly DomainError[];
export type Fields = Readonly<Record<string, Check>>;

const check =
  (
    rule: string,
    holds: (value: unknown, place: Place) => boolean,
    allowed: (place: Place) => ErrorParams = () => ({}),
  ): Check =>
  (value, place) =>
    holds(value, place) ? [] : [fault(rule, place.pointer, allowed(place))];

export function fault(rule: string, pointer: string, params: ErrorParams = {}): DomainError {
  return refusal('evidence-invalid', { rule, ...params }, pointer);
}

/** @throws DomainError the first fault of a value. */
export function wanted(inner: Check, value: unknown, place: Place): void {
  const [first] = inner(value, place);
  if (first) throw first;
}

export const text = check('text', (value) => typeof value === 'string' && value.trim() !== '');
export const yesOrNo = check('boolean', (value) => typeof value === 'boolean');
/** A whole number from 0. */
export const count = check('count', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
/** A whole number of minor units, negative allowed. */
export const minorUnits = check('minor-units', (value) => Number.isSafeInteger(value));
export const year = check(
  'year',
  (value, { latest }) =>
    Number.isSafeInteger(value) && (value as number) >= 1900 && (value as number) <= +latest.slice(0, 4),
  ({ latest }) => ({ latest: latest.slice(0, 4) }),
);
/** A number with up to four decimals that plain decimal text can write. */
export const plainNumber = check(
  'number',
  (value) => typeof value === 'number' && /^-?\d{1,12}(\.\d{1,4})?$/.test(String(value)),
);
export const currency = check('currency', (value) => typeof value === 'string' && isCurrency(value));
export const digest = check('digest', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
export const mediaType = check(
  'media-type',
  (value) => typeof value === 'string' && /^[a-z]+\/[a-z0-9.+-]+$/.test(value),
);
const stakeText = check(
  'decimal',
  (value) => typeof value === 'string' && /^\d{1,3}(\.\d{1,4})?$/.test(value),
);
const stakeRange = check('percent-range', (value) => {
  const share = ratioOf(value as string);
  return share.numerator > 0n && compare(share, ratio(100)) <= 0;
});
export const stake = every(stakeText, stakeRange);

const existingDate = check('date', (value) => typeof value === 'string' && isCalendarDate(value));
const notLater = check(
  'date-later-than-obtained',
  (value, { latest }) => (value as CalendarDate) <= latest,
  ({ latest }) => ({ latest }),
);
/** A day there is, not after the evidence was obtained. */
export const date = every(existingDate, notLater);

export function oneOf(words: readonly unknown[]): Check {
  return check(
    'one-of',
    (value) => words.includes(value),
    () => ({ allowed: words.join(', ') }),
  );
}

export function maybe(inner: Check): Check {
  return (value, place) => (value === null ? [] : inner(value, place));
}

/** Checks that each rely on those before: the faults of the first that has any. */
export function every(...checks: readonly Check[]): Check {
  return (value, place) => {
    for (const each of checks) {
      const found = each(value, place);
      if (found.length > 0) return found;
    }
    return [];
  };
}

export function listOf(inner: Check, least = 0): Check {
  const list = check(
    'list',
    (value) => Array.isArray(value) && value.length >= least,
    () => ({ least }),
  );
  return every(list, (value, place) =>
    (value as readonly unknown[]).flatMap((each, index) => inner(each, below(place, String(index)))),
  );
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const record = check('object', isRecord);

/** Exactly these fields, each as its check wants it; what may be unknown is `null`, never left out. */
export function fields(checks: Fields): Check {
  return every(record, (value, place) => {
    const given = value as Readonly<Record<string, unknown>>;
    const own = Object.entries(checks).flatMap(([name, inner]) => {
      const at = below(place, name);
      return given[name] === undefined ? [fault('required', at.pointer)] : inner(given[name], at);
    });
    const foreign = Object.keys(given).filter((name) => !Object.hasOwn(checks, name));
    const fieldNames = { allowed: Object.keys(checks).join(', ') };
    return [...own, ...foreign.map((name) => fault('unknown-field', below(place, name).pointer, fieldNames))];
  });
}

/** One shape or another by the word in `tag`. */
export function byTag(tag: string, shapes: Readonly<Record<string, Check>>): Check {
  const known = oneOf(Object.keys(shapes));
  const wordOf = (value: unknown) => (value as Readonly<Record<string, unknown>>)[tag];
  return every(
    record,
    (value, place) => known(wordOf(value), below(place, tag)),
    (value, place) => shapes[wordOf(value) as string]?.(value, place) ?? [],
  );
}

/** Personal text: sealed, with its person; anything readable is refused. */
export const sealed = every(
  check('sealed', (value) => isRecord(value)),
  fields({ personId: text, sealed: text }),
);
/** Zero or more, in a currency there is. */
export const amount = fields({ minor: count, currency });

export function below({ pointer, latest }: Place, name: string): Place {
  return { pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, latest };
}
