import { ratio } from '@zixin/kernel';
import { exactRatio, exactText, numberFact } from './fact.js';
import fc from 'fast-check';

it('writes a whole number as it is and a fraction reduced', () => {
  expect([exactText(ratio(4, 2)), exactText(ratio(3, 20)), exactText(ratio(-3, 6))]).toEqual([
    '2',
    '3/20',
    '-1/2',
  ]);
});

it('reads back exactly what it wrote', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
      const value = ratio(numerator, denominator);
      expect(exactRatio(exactText(value))).toEqual(value);
    }),
  );
});

it('keeps amounts beyond floating point exact', () => {
  expect(numberFact(9_007_199_254_740_993n).number).toBe('9007199254740993');
});
