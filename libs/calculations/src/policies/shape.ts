/** A fault in the content of a policy: where (JSON pointer), which rule, and its figures. */
export interface PolicyProblem {
  readonly pointer: string;
  readonly code: PolicyProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export const policyProblemCodes = [
  'value-required',
  'value-unknown',
  'text-expected',
  'decimal-expected',
  'number-expected',
  'yes-or-no-expected',
  'object-expected',
  'list-expected',
  'list-empty',
  'choice-expected',
  'expression-invalid',
  'condition-invalid',
  'kind-unknown',
  'weights-sum',
  'bands-overlap',
  'bands-start',
  'code-repeated',
  'default-row-missing',
  'steps-not-rising',
  'scale-not-falling',
  'off-above-on',
  'levels-not-rising',
  'word-repeated',
  'points-above-100',
  'grade-unknown',
  'fact-unknown',
] as const;
export type PolicyProblemCode = (typeof policyProblemCodes)[number];

/** Judges a value at a place; gives what is wrong with it. */
export type Shape = (value: unknown, pointer: string) => readonly PolicyProblem[];

export function problem(
  pointer: string,
  code: PolicyProblemCode,
  params: PolicyProblem['params'] = {},
): readonly PolicyProblem[] {
  return [{ pointer, code, params }];
}

const decimalText = /^-?\d{1,18}(\.\d{1,12})?$/;

export const text: Shape = (value, at) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 500 ? [] : problem(at, 'text-expected');
/** Plain decimal text, not below zero unless `signed`. */
export const decimal =
  (signed = false): Shape =>
  (value, at) =>
    typeof value === 'string' && decimalText.test(value) && (signed || !value.startsWith('-'))
      ? []
      : problem(at, 'decimal-expected', { value: String(value) });
export const wholeNumber =
  (most: number): Shape =>
  (value, at) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? []
      : problem(at, 'number-expected', { rule: `0…${most}` });
export const yesOrNo: Shape = (value, at) =>
  typeof value === 'boolean' ? [] : problem(at, 'yes-or-no-expected');
export const choice =
  (...choices: readonly string[]): Shape =>
  (value, at) =>
    choices.includes(value as string) ? [] : problem(at, 'choice-expected', { choices: choices.join(', ') });
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? [] : shape(value, at);

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly the named fields; those of `optional` may be absent. */
export function object(
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, at) => {
    if (!isObject(value)) return problem(at, 'object-expected');
    const unknown = Object.keys(value).filter((key) => !(key in fields) && !(key in optional));
    const missing = Object.keys(fields).filter((key) => !Object.hasOwn(value, key));
    const judged = Object.entries({ ...fields, ...optional }).filter(([key]) => Object.hasOwn(value, key));
    return [
      ...missing.flatMap((key) => problem(`${at}/${key}`, 'value-required')),
      ...unknown.flatMap((key) => problem(`${at}/${key}`, 'value-unknown')),
      ...judged.flatMap(([key, shape]) => shape(value[key], `${at}/${key}`)),
    ];
  };
}

/** A list of at least one item unless `empty` may be. */
export function list(item: Shape, empty = false): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return problem(at, 'list-expected');
    if (value.length === 0 && !empty) return problem(at, 'list-empty');
    return value.flatMap((one, index) => item(one, `${at}/${index}`));
  };
}

export function byName(item: Shape): Shape {
  return (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => item(one, `${at}/${key}`))
      : problem(at, 'object-expected');
}

/** The first shape whose key the value has. */
export function variants(by: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (!isObject(value)) return problem(at, 'object-expected');
    const key = Object.keys(by).find((name) => Object.hasOwn(value, name));
    return key
      ? (by[key] as Shape)(value, at)
      : problem(at, 'value-required', { oneOf: Object.keys(by).join(', ') });
  };
}
