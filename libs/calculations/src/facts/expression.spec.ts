import { toDecimal } from '@zixin/kernel';
import { evaluate, type Expression, factsIn } from './expression.js';
import { categoryFact, type FactBook, numberFact, unknownFact } from './fact.js';

const book: FactBook = {
  cash: numberFact(300),
  debts: numberFact(200),
  nothing: numberFact(0),
  grade: categoryFact('AA'),
  profit: unknownFact('missing-profit'),
};

const text = (expression: Expression) => {
  const figure = evaluate(expression, book);
  return 'value' in figure ? toDecimal(figure.value, 4) : figure.undefined;
};

it.each<[string, Expression, string]>([
  ['a fact', 'cash', '300.0000'],
  ['plain decimal text, exactly', '0.15', '0.1500'],
  ['a sum of several', { add: ['cash', 'debts', '1'] }, '501.0000'],
  ['a difference', { subtract: ['debts', 'cash'] }, '-100.0000'],
  ['a product', { multiply: ['cash', '0.5'] }, '150.0000'],
  ['a quotient', { divide: ['cash', 'debts'] }, '1.5000'],
  ['the least', { least: ['cash', 'debts', '250'] }, '200.0000'],
  ['the greatest', { greatest: ['cash', 'debts'] }, '300.0000'],
  ['an operation within another', { divide: [{ subtract: ['cash', 'debts'] }, 'debts'] }, '0.5000'],
])('reads %s', (_, expression, expected) => {
  expect(text(expression)).toBe(expected);
});

it.each<[string, Expression, string]>([
  ['a divisor of zero', { divide: ['cash', 'nothing'] }, 'denominator-not-positive'],
  ['a divisor below zero', { divide: ['cash', { subtract: ['debts', 'cash'] }] }, 'denominator-not-positive'],
  ['an operand that is undefined', { add: ['cash', 'profit'] }, 'missing-profit'],
  ['a fact nobody recorded', 'goodwill', 'not-recorded'],
  ['a word', 'grade', 'not-a-number'],
  ['a name every object inherits', 'constructor', 'not-recorded'],
])('is undefined with the reason for %s, never 0 and never infinity', (_, expression, reason) => {
  expect(text(expression)).toBe(reason);
});

it('names the facts it reads, and no numbers', () => {
  expect(factsIn({ divide: [{ add: ['cash', '3'] }, { multiply: ['debts', '-1.5'] }] })).toEqual([
    'cash',
    'debts',
  ]);
});
