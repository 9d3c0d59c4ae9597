import fc from 'fast-check';
import { currencyDecimals } from './currency.js';
import { formatMinor, formatMoney, money, parseMoney, safe, shareOf, split } from './money.js';
import { ratio } from './ratio.js';

const currencies = ['CNY', 'USD', 'JPY', 'KWD', 'CLF'];
const anyMinor = fc.maxSafeInteger();
const anyWeights = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0));

const refused = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('parsing and formatting', () => {
  it.each([
    ['1250.00', 'CNY', 125_000],
    ['1250', 'JPY', 1_250],
    ['0.001', 'KWD', 1],
    ['-0.05', 'USD', -5],
    ['-0.00', 'USD', 0],
    ['90071992547409.91', 'CNY', Number.MAX_SAFE_INTEGER],
  ])('reads %s %s', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toEqual({ minor, currency });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyMinor, fc.constantFrom(...currencies), (minor, currency) => {
        const text = formatMoney({ minor, currency });
        fc.pre(/^-?\d{1,15}(\.\d+)?$/.test(text));
        expect(parseMoney(text, currency)).toEqual({ minor: minor + 0, currency });
      }),
    );
  });

  it('writes exactly the decimals of the currency', () => {
    fc.assert(
      fc.property(anyMinor, fc.constantFrom(...currencies), (minor, currency) => {
        const fraction = formatMinor(minor, currency).split('.')[1] ?? '';
        expect(fraction).toHaveLength(currencyDecimals(currency));
      }),
    );
  });

  it.each([
    ['1250', 'CNY', 'amount-decimals'],
    ['1250.0', 'CNY', 'amount-decimals'],
    ['1250.000', 'CNY', 'amount-decimals'],
    ['1250.00', 'JPY', 'amount-decimals'],
    ['1,250.00', 'CNY', 'amount-invalid'],
    ['1e3', 'CNY', 'amount-invalid'],
    ['+1.00', 'CNY', 'amount-invalid'],
    [' 1.00', 'CNY', 'amount-invalid'],
    ['1.00\n', 'CNY', 'amount-invalid'],
    ['.50', 'CNY', 'amount-invalid'],
    ['1.', 'CNY', 'amount-invalid'],
    ['', 'CNY', 'amount-invalid'],
    ['١.00', 'CNY', 'amount-invalid'],
    ['90071992547409.92', 'CNY', 'amount-out-of-range'],
    ['1.00', 'XXX', 'currency-unknown'],
  ])('refuses %j %s: %s', (text, currency, code) => {
    expect(() => parseMoney(text, currency)).toThrow(refused(code));
  });

  it('refuses minor units that are no safe integers', () => {
    for (const minor of [0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => safe(minor)).toThrow(refused('amount-out-of-range'));
      expect(() => money(minor, 'CNY')).toThrow(refused('amount-out-of-range'));
    }
  });
});

describe('rule 13: splitting by the largest remainder loses nothing to rounding', () => {
  it('loses no minor unit and gives none to a weight of nothing', () => {
    fc.assert(
      fc.property(anyMinor, anyWeights, (total, weights) => {
        const parts = split(total, weights);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        for (const [at, weight] of weights.entries()) if (weight === 0) expect(parts[at]).toBe(0);
      }),
    );
  });

  it('is fair: every part is within one minor unit of its exact share', () => {
    fc.assert(
      fc.property(anyMinor, anyWeights, (total, weights) => {
        const sum = BigInt(weights.reduce((a, b) => a + b, 0));
        for (const [at, part] of split(total, weights).entries()) {
          const distance = BigInt(part) * sum - BigInt(total) * BigInt(weights[at] ?? 0);
          expect(distance < sum && distance > -sum).toBe(true);
        }
      }),
    );
  });

  it('splits a debt as it splits a claim', () => {
    fc.assert(
      fc.property(fc.nat(), anyWeights, (total, weights) => {
        const mirrored = split(-total, weights).map((part) => 0 - part);
        expect(mirrored).toEqual(split(total, weights));
      }),
    );
  });

  it('gives the rest to the largest remainders, the earlier of equal ones', () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(101, [1, 1, 1])).toEqual([34, 34, 33]);
    expect(split(10, [1, 6, 2])).toEqual([1, 7, 2]);
    expect(split(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  it('refuses weights of which none is positive, or one negative', () => {
    for (const weights of [[], [0, 0], [3, -1]])
      expect(() => split(1, weights)).toThrow(refused('weights-invalid'));
  });
});

it('takes a share rounded once, half away from zero', () => {
  expect(shareOf(5, ratio(1, 2))).toBe(3);
  expect(shareOf(-5, ratio(1, 2))).toBe(-3);
  expect(shareOf(100_001, ratio(1, 3))).toBe(33_334);
  expect(() => shareOf(Number.MAX_SAFE_INTEGER, ratio(2))).toThrow(refused('amount-out-of-range'));
});
