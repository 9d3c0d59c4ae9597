import { isCalendarDate, isCurrency, ratioOf, compare, ratio, type CalendarDate } from '@zixin/kernel';
import { refusal } from './rules.js';

/** Where a value stands, and the last day it may speak of. */
export interface Place {
  readonly pointer: string;
  readonly latest: CalendarDate;
}
/** @throws DomainError `evidence-invalid` with the pointer and the `rule` broken. */
export type Check = (value: unknown, place: Place) => void;
export type Fields = Readonly<Record<string, Check>>;

const check =
  (rule: string, holds: (value: unknown, place: Place) => boolean): Check =>
  (value, place) => {
    if (!holds(value, place)) throw refusal('evidence-invalid', { rule }, place.pointer);
  };

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
const notLater = check('date-later-than-obtained', (value, { latest }) => (value as CalendarDate) <= latest);
/** A day there is, not after the evidence was obtained. */
export const date = every(existingDate, notLater);

export function oneOf(words: readonly unknown[]): Check {
  return check('one-of', (value) => words.includes(value));
}

export function maybe(inner: Check): Check {
  return (value, place) => {
    if (value !== null) inner(value, place);
  };
}

export function every(...checks: readonly Check[]): Check {
  return (value, place) => checks.forEach((each) => each(value, place));
}

export function listOf(inner: Check, least = 0): Check {
  const list = check('list', (value) => Array.isArray(value) && value.length >= least);
  return (value, place) => {
    list(value, place);
    (value as readonly unknown[]).forEach((each, index) => inner(each, below(place, String(index))));
  };
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = check('object', isRecord);

/** Exactly these fields, each as its check wants it; what may be unknown is `null`, never left out. */
export function fields(checks: Fields): Check {
  return (value, place) => {
    record(value, place);
    const given = value as Readonly<Record<string, unknown>>;
    for (const [name, inner] of Object.entries(checks)) {
      if (given[name] === undefined)
        throw refusal('evidence-invalid', { rule: 'required' }, `${place.pointer}/${name}`);
      inner(given[name], below(place, name));
    }
    const foreign = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
    if (foreign !== undefined)
      throw refusal('evidence-invalid', { rule: 'unknown-field' }, below(place, foreign).pointer);
  };
}

/** One shape or another by the word in `tag`. */
export function byTag(tag: string, shapes: Readonly<Record<string, Check>>): Check {
  const known = oneOf(Object.keys(shapes));
  return (value, place) => {
    record(value, place);
    const word = (value as Readonly<Record<string, unknown>>)[tag];
    known(word, below(place, tag));
    shapes[word as string]?.(value, place);
  };
}

/** Personal text: sealed, with its person; anything readable is refused. */
export const sealed = every(
  check('sealed', (value) => isRecord(value)),
  fields({ personId: text, sealed: text }),
);
/** Zero or more, in a currency there is. */
export const amount = fields({ minor: count, currency });

function below({ pointer, latest }: Place, name: string): Place {
  return { pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, latest };
}
