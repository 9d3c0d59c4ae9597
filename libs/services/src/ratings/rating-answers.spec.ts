import { decimalOf } from './rating-answers.js';

describe('an exact number as people see it', () => {
  it.each([
    ['2', '2'],
    ['3/2', '1.5000'],
    ['1/3', '0.3333'],
    ['49999/25000', '1.99996'],
    ['19999999/10000000', '1.9999999'],
    ['-200001/100000', '-2.00001'],
    ['12496/100000', '0.12496'],
  ])('%s is %s: never rounded onto a rounder one', (exact, shown) => {
    expect(decimalOf(exact)).toBe(shown);
  });
});
