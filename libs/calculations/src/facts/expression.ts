import { compare, dividedBy, minus, plus, type Ratio, ratio, ratioOf, times } from '@zixin/kernel';
import type { Figure } from '../figure.js';
import { exactRatio, type FactBook, factOf } from './fact.js';

/**
 * A number made of facts, as data: a fact's name, plain decimal text, or an operation. `subtract` and `divide` take two
 * operands, the others one or more. Undefined where an operand is, and where a divisor is ≤ 0.
 */
export type Expression =
  | string
  | { readonly add: readonly Expression[] }
  | { readonly subtract: readonly [Expression, Expression] }
  | { readonly multiply: readonly Expression[] }
  | { readonly divide: readonly [Expression, Expression] }
  | { readonly least: readonly Expression[] }
  | { readonly greatest: readonly Expression[] };

const decimal = /^-?\d+(\.\d+)?$/;

/** The value of an expression over a book of facts, exactly; undefined with the first reason met. */
export function evaluate(expression: Expression, book: FactBook): Figure {
  if (typeof expression === 'string') return leaf(expression, book);
  const [[operation, operands]] = Object.entries(expression) as [[string, readonly Expression[]]];
  const values: Ratio[] = [];
  for (const operand of operands) {
    const figure = evaluate(operand, book);
    if ('undefined' in figure) return figure;
    values.push(figure.value);
  }
  if (operation === 'divide') return divided(values);
  return { value: values.reduce(operations[operation] as (a: Ratio, b: Ratio) => Ratio) };
}

/** The names of the facts an expression reads, in the order it reads them. */
export function factsIn(expression: Expression): readonly string[] {
  if (typeof expression === 'string') return decimal.test(expression) ? [] : [expression];
  return Object.values(expression).flatMap((operands: readonly Expression[]) => operands.flatMap(factsIn));
}

const operations: Readonly<Record<string, (a: Ratio, b: Ratio) => Ratio>> = {
  add: plus,
  subtract: minus,
  multiply: times,
  least: (a, b) => (compare(b, a) < 0 ? b : a),
  greatest: (a, b) => (compare(b, a) > 0 ? b : a),
};

function leaf(text: string, book: FactBook): Figure {
  if (decimal.test(text)) return { value: ratioOf(text) };
  const fact = factOf(book, text);
  if ('number' in fact) return { value: exactRatio(fact.number) };
  return { undefined: 'undefined' in fact ? fact.undefined : 'not-a-number' };
}

function divided([top, bottom]: readonly Ratio[]): Figure {
  if (!top || !bottom || compare(bottom, ratio(0)) <= 0) return { undefined: 'denominator-not-positive' };
  return { value: dividedBy(top, bottom) };
}
