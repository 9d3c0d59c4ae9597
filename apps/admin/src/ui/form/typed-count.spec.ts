import { countFault, heldCount } from './typed-count.js';

const whole = { decimals: 0, min: 0 };

it.each([
  ['30', 30],
  [' 1,250 ', 1250],
  ['３０', 30],
  ['', undefined],
])('%j is held as %j', (typed, held) => expect(heldCount(typed, whole)).toBe(held));

it.each([
  ['-3', whole, 'form.count.least'],
  ['1.5', whole, 'form.count.whole'],
  ['33.7', whole, 'form.count.whole'],
  ['abc', whole, 'form.count.whole'],
  ['1,2', whole, 'form.count.whole'],
  ['99999999999999999999', whole, 'form.count.whole'],
  ['abc', { decimals: 4, min: 0 }, 'form.count'],
  ['0.12345', { decimals: 4, min: 0 }, 'form.count.decimals'],
  ['1899', { decimals: 0, min: 1900 }, 'form.count.least'],
] as const)('%j stays as it was typed, and is refused', (typed, rule, fault) => {
  expect(heldCount(typed, rule)).toBe(typed);
  expect(countFault(typed, rule)).toBe(fault);
});

it('takes decimals where there may be some', () => {
  expect(heldCount('0.1234', { decimals: 4, min: 0 })).toBe(0.1234);
});
