import { type Condition, factsInCondition, holds } from './condition.js';
import { categoryFact, type FactBook, numberFact, unknownFact } from './fact.js';

const grades = ['AAA', 'AA', 'A', 'BBB', 'D'];
const book: FactBook = {
  years: numberFact(2),
  sales: unknownFact('no-sales'),
  grade: categoryFact('A'),
  tier: categoryFact('vip'),
};

it.each<[string, Condition, boolean]>([
  ['at least, exactly on the bound', { value: 'years', atLeast: '2' }, true],
  ['above, exactly on the bound', { value: 'years', above: '2' }, false],
  ['at most, exactly on the bound', { value: 'years', atMost: '2.0' }, true],
  ['below, exactly on the bound', { value: 'years', below: '2' }, false],
  ['a figure that is undefined, whatever it is compared with', { value: 'sales', below: '1' }, false],
  ['one word of several', { fact: 'tier', is: ['key', 'vip'] }, true],
  ['another word', { fact: 'tier', is: ['key'] }, false],
  ['the grade itself, inclusive', { fact: 'grade', atLeastGrade: 'A' }, true],
  ['a better grade asked for', { fact: 'grade', atLeastGrade: 'AA' }, false],
  ['below a grade, the grade itself not', { fact: 'grade', belowGrade: 'A' }, false],
  ['below a better grade', { fact: 'grade', belowGrade: 'AAA' }, true],
  ['a word that is no grade', { fact: 'tier', belowGrade: 'AAA' }, false],
  ['a number where a word is asked for', { fact: 'years', is: ['2'] }, false],
  [
    'all of several',
    {
      all: [
        { value: 'years', atLeast: '1' },
        { value: 'sales', atLeast: '1' },
      ],
    },
    false,
  ],
  [
    'any of several',
    {
      any: [
        { value: 'years', atLeast: '1' },
        { value: 'sales', atLeast: '1' },
      ],
    },
    true,
  ],
  ['the opposite', { not: { value: 'years', above: '2' } }, true],
])('judges %s', (_, condition, expected) => {
  expect(holds(condition, book, grades)).toBe(expected);
});

it('names every fact it reads', () => {
  const condition: Condition = {
    any: [{ not: { fact: 'grade', belowGrade: 'A' } }, { value: { add: ['years', 'sales'] }, above: '1' }],
  };
  expect(factsInCondition(condition)).toEqual(['grade', 'years', 'sales']);
});
