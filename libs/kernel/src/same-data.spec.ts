import { isSame } from './same-data.js';

it.each([
  ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['an absent key and an undefined one', { a: 1, b: undefined }, { a: 1 }, true],
  ['an absent key and null', { a: 1, b: null }, { a: 1 }, false],
  ['another value deep inside', { a: { b: [1, 2] } }, { a: { b: [1, 3] } }, false],
  ['a list and an object with its places as keys', [1], { 0: 1 }, false],
  ['lists of another length', [1], [1, 2], false],
  ['nothing and an object', null, {}, false],
])('compares %s', (_, a, b, same) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
});
