import fc from 'fast-check';
import {
  compare,
  dividedBy,
  minus,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  roundDown,
  roundToInteger,
  times,
  toDecimal,
} from './ratio.js';

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([top, bottom]) => ratio(top, bottom));
const [zero, one] = [ratio(0), ratio(1)];
const refused = (code: string) => expect.objectContaining({ name: 'DomainError', code });

const laws = (check: (a: Ratio, b: Ratio, c: Ratio) => void) =>
  fc.assert(fc.property(anyRatio, anyRatio, anyRatio, check));

it('is a field', () => {
  laws((a, b, c) => {
    expect(plus(a, b)).toEqual(plus(b, a));
    expect(times(a, b)).toEqual(times(b, a));
    expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
    expect(times(times(a, b), c)).toEqual(times(a, times(b, c)));
    expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
    expect(plus(a, zero)).toEqual(a);
    expect(times(a, one)).toEqual(a);
    expect(minus(plus(a, b), b)).toEqual(a);
    if (b.numerator !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a);
  });
});

it('is reduced, with the sign above', () => {
  expect(ratio(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
  expect(ratio(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(dividedBy(ratio(1, 2), ratio(-3, 4))).toEqual(ratio(-2, 3));
});

it('compares exactly where floating point cannot', () => {
  const third = ratio(1, 3);
  expect(compare(third, ratioOf('0.33333333333333333333333333333333'))).toBeGreaterThan(0);
  expect(compare(ratio(10n ** 20n + 1n, 10n ** 20n), one)).toBeGreaterThan(0);
  expect(compare(ratioOf('0.1'), ratio(1, 10))).toBe(0);
  laws((a, b, c) => {
    expect(compare(a, b)).toBe(0 - compare(b, a));
    expect(compare(plus(a, c), plus(b, c))).toBe(compare(a, b));
    expect(compare(a, b) === 0).toBe(minus(a, b).numerator === 0n);
  });
});

it.each([
  [1, 2, 1n],
  [-1, 2, -1n],
  [3, 2, 2n],
  [-3, 2, -2n],
  [49, 100, 0n],
  [-49, 100, 0n],
  [7, 1, 7n],
])('rounds %s/%s half away from zero', (top, bottom, rounded) => {
  expect(roundToInteger(ratio(top, bottom))).toBe(rounded);
});

it('rounds to the nearest integer, never further than half', () => {
  fc.assert(
    fc.property(anyRatio, (a) => {
      const distance = minus(a, ratio(roundToInteger(a)));
      expect(compare(distance, ratio(1, 2))).toBeLessThanOrEqual(0);
      expect(compare(distance, ratio(-1, 2))).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('rounds down to the integer at or below', () => {
  expect([ratio(7, 2), ratio(-7, 2), ratio(-4, 2)].map(roundDown)).toEqual([3n, -4n, -2n]);
});

it('writes decimals', () => {
  expect(toDecimal(ratio(2, 3), 4)).toBe('0.6667');
  expect(toDecimal(ratio(-2, 3), 2)).toBe('-0.67');
  expect(toDecimal(ratio(-1, 1_000), 2)).toBe('0.00');
  expect(toDecimal(ratio(5, 2), 0)).toBe('3');
  expect(toDecimal(ratio(-265, 100), 2)).toBe('-2.65');
});

it('reads decimals exactly and gives them back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }), (digits, places) => {
      const value = ratio(digits, 10n ** BigInt(places));
      expect(ratioOf(toDecimal(value, places))).toEqual(value);
    }),
  );
});

it.each(['', '1.', '.5', '1e3', '1,5', ' 1', '--1', '0x10'])('refuses %j', (text) => {
  expect(() => ratioOf(text)).toThrow(refused('decimal-invalid'));
});

it('refuses a denominator of zero', () => {
  expect(() => ratio(1, 0)).toThrow(refused('ratio-denominator-zero'));
  expect(() => dividedBy(one, zero)).toThrow(refused('ratio-denominator-zero'));
});
