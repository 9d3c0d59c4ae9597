import { compare, ratioOf } from '@zixin/kernel';
import { evaluate, type Expression, factsIn } from './expression.js';
import { type FactBook, factOf } from './fact.js';

/**
 * Yes or no over facts, as data. A comparison with something undefined is no. `value` is a number, `fact` names a fact whose
 * word is compared; `atLeastGrade` and `belowGrade` compare along the rating scale, best first.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly value: Expression; readonly atLeast: string }
  | { readonly value: Expression; readonly above: string }
  | { readonly value: Expression; readonly below: string }
  | { readonly value: Expression; readonly atMost: string }
  | { readonly fact: string; readonly is: readonly string[] }
  | { readonly fact: string; readonly atLeastGrade: string }
  | { readonly fact: string; readonly belowGrade: string };

/** `grades` is the rating scale, best first. */
export function holds(condition: Condition, book: FactBook, grades: readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, book, grades));
  if ('any' in condition) return condition.any.some((part) => holds(part, book, grades));
  if ('not' in condition) return !holds(condition.not, book, grades);
  return 'value' in condition ? compares(condition, book) : matches(condition, book, grades);
}

/** The names of the facts a condition reads. */
export function factsInCondition(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsInCondition);
  if ('any' in condition) return condition.any.flatMap(factsInCondition);
  if ('not' in condition) return factsInCondition(condition.not);
  return 'value' in condition ? factsIn(condition.value) : [condition.fact];
}

type Comparison = Extract<Condition, { readonly value: Expression }>;
type Match = Extract<Condition, { readonly fact: string }>;

function compares(condition: Comparison, book: FactBook): boolean {
  const figure = evaluate(condition.value, book);
  if ('undefined' in figure) return false;
  const against = (bound: string) => compare(figure.value, ratioOf(bound));
  if ('atLeast' in condition) return against(condition.atLeast) >= 0;
  if ('above' in condition) return against(condition.above) > 0;
  if ('below' in condition) return against(condition.below) < 0;
  return against(condition.atMost) <= 0;
}

function matches(condition: Match, book: FactBook, grades: readonly string[]): boolean {
  const fact = factOf(book, condition.fact);
  if (!('category' in fact)) return false;
  if ('is' in condition) return condition.is.includes(fact.category);
  const place = grades.indexOf(fact.category);
  if (place < 0) return false;
  if ('atLeastGrade' in condition) return place <= grades.indexOf(condition.atLeastGrade);
  return place > grades.indexOf(condition.belowGrade);
}
