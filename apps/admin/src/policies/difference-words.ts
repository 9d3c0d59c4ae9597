import type { Condition, Expression, Label, WarningAction, WarningTrip } from '@zixin/calculations';
import { factWords } from '../ui/facts/fact-name.js';
import { numberText } from '../ui/figures.js';
import { isFields, partsOf, valueAt } from './content-paths.js';
import { isFormKey } from './policy-form.texts.js';
import {
  actionWords,
  choiceWords,
  conditionWords,
  expressionWords,
  isDecimal,
  labelWords,
  tripWords,
  type Vocabulary,
} from './policy-words.js';

export interface Difference {
  readonly pointer: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** A step of the way to a place; quoted ones are names and codes that people wrote. */
export interface PlacePart {
  readonly text: string;
  readonly quoted: boolean;
}

export interface DifferenceWords {
  /** From the outside in. */
  readonly where: readonly PlacePart[];
  readonly change: 'changed' | 'added' | 'removed' | 'order';
  readonly from: string;
  readonly to: string;
}

/** What one difference between two contents says, for people; `contents` are both, the newer first. */
export function differenceWords(
  { pointer, from, to }: Difference,
  contents: readonly unknown[],
  words: Vocabulary,
): DifferenceWords {
  return {
    where: placeWords(pointer, contents, words),
    change: changeOf(from, to),
    from: valueWords(from, words),
    to: valueWords(to, words),
  };
}

/** Where in a content something is, for people: a field by its word, an item of a list by its name. */
export function placeWords(
  pointer: string,
  contents: readonly unknown[],
  words: Vocabulary,
): readonly PlacePart[] {
  const parts = partsOf(pointer);
  return parts.map((part, index) => partWords(parts.slice(0, index + 1), part, contents, words));
}

function changeOf(from: unknown, to: unknown): DifferenceWords['change'] {
  if (from === null) return 'added';
  if (to === null) return 'removed';
  const both = [from, to].every((one) => Array.isArray(one) && one.length > 1);
  return both && sameItems(from as unknown[], to as unknown[]) ? 'order' : 'changed';
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item) => b.includes(item));

function partWords(
  parts: readonly string[],
  part: string,
  contents: readonly unknown[],
  words: Vocabulary,
): PlacePart {
  const label = contents.map((content) => labelAt(content, parts)).find((one) => one !== null);
  const name = label && labelWords(label, words);
  if (name) return { text: name, quoted: true };
  if (/^\d+$/.test(part)) return { text: words.say('words.nth', { n: Number(part) + 1 }), quoted: false };
  const field = `field.${part}`;
  if (isFormKey(field)) return { text: words.say(field), quoted: false };
  const choice = choiceWords(part, words);
  return { text: choice, quoted: choice === part };
}

const names = ['code', 'grade', 'tier', 'kind'] as const;

/** The label of the item of a list that the difference addresses by its name. */
function labelAt(content: unknown, parts: readonly string[]): Label | null {
  const name = parts.at(-1);
  let value: unknown = content;
  for (const part of parts.slice(0, -1)) value = stepInto(value, part);
  const item = Array.isArray(value) ? stepInto(value, String(name)) : undefined;
  return isFields(item) && isLabel(item['label']) ? item['label'] : null;
}

function stepInto(value: unknown, part: string): unknown {
  if (!Array.isArray(value)) return valueAt(value, [part]);
  return (
    value.find((item) => isFields(item) && names.some((name) => item[name] === part)) ?? value[Number(part)]
  );
}

const isLabel = (value: unknown): value is Label =>
  isFields(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';

/** Any value of a content in words. */
export function valueWords(value: unknown, words: Vocabulary): string {
  if (value === null || value === undefined) return words.say('words.nothing');
  if (typeof value === 'boolean') return words.say(value ? 'choice.yes' : 'choice.no');
  if (typeof value === 'number') return numberText(String(value), words.language);
  if (typeof value === 'string') return textWords(value, words);
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(one, words))
      .join(words.say(value.some(isFields) ? 'words.semicolon' : 'words.join'));
  return fieldsWords(value as Readonly<Record<string, unknown>>, words);
}

function textWords(value: string, words: Vocabulary): string {
  if (isDecimal(value)) return numberText(value, words.language, 12);
  return factWords(value, words.sayFact) ?? choiceWords(value, words);
}

type Fields = Readonly<Record<string, unknown>>;
type Reader = readonly [test: (value: Fields) => boolean, read: (value: Fields, words: Vocabulary) => string];

const has =
  (...keys: readonly string[]) =>
  (value: Fields) =>
    keys.some((key) => key in value);
const operations = has('add', 'subtract', 'multiply', 'divide', 'least', 'greatest');
const isTrip = (value: Fields) => has('on', 'levels', 'series')(value) && has('value', 'series')(value);
const isCondition = (value: Fields) =>
  has('all', 'any', 'not')(value) ||
  ('value' in value && has('atLeast', 'above', 'below', 'atMost')(value)) ||
  ('fact' in value && has('is', 'atLeastGrade', 'belowGrade')(value));

const readers: readonly Reader[] = [
  [isLabel, (value, words) => labelWords(value as unknown as Label, words)],
  [isTrip, (value, words) => tripWords(value as unknown as WarningTrip, words)],
  [isCondition, (value, words) => conditionWords(value as unknown as Condition, words)],
  [has('action'), (value, words) => actionWords(value as unknown as WarningAction, words)],
  [operations, (value, words) => expressionWords(value as unknown as Expression, words)],
];

function fieldsWords(value: Fields, words: Vocabulary): string {
  const reader = readers.find(([test]) => test(value));
  if (reader) return reader[1](value, words);
  return Object.entries(value)
    .map(([key, one]) => {
      const field = `field.${key}`;
      const name = isFormKey(field) ? words.say(field) : choiceWords(key, words);
      return words.say('words.pair', { field: name, value: valueWords(one, words) });
    })
    .join(words.say('words.join'));
}
