import fc from 'fast-check';
import { settled, typedAmount, withExactAmounts } from './amounts.js';

describe('typedAmount', () => {
  it.each([
    ['1,250,000', '1250000'],
    ['１２５万', '1250000'],
    ['1.25亿', '125000000'],
    ['125.5万', '1255000'],
    ['0.123456万', '1234.56'],
    [' 12 500.00 ', '12500.00'],
    ['−1,250.00', '-1250.00'],
    ['2.5k', '2500'],
    ['007', '7'],
  ])('reads %s', (typed, amount) => expect(typedAmount(typed)).toBe(amount));

  it.each(['', 'abc', '1.2.3', '1e5', '12万亿', '--1', '.5', '12345678901234', '123456亿'])(
    'refuses %s',
    (typed) => expect(typedAmount(typed)).toBeNull(),
  );

  it('loses no digit of any amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const text = `${whole}.${String(cents).padStart(2, '0')}`;
          const grouped = text.replace(/\B(?=(\d{3})+(?!\d)\.)/g, ',');
          expect(typedAmount(grouped)).toBe(text);
        },
      ),
    );
  });
});

describe('settled', () => {
  it.each([
    ['1250000', 2, '1250000.00'],
    ['1250000.5', 2, '1250000.50'],
    ['12.340', 2, '12.34'],
    ['12', 0, '12'],
  ])('writes %s with %d decimals as %s', (amount, decimals, text) =>
    expect(settled(amount, decimals)).toBe(text),
  );

  it('refuses more decimals than the currency has, and never rounds', () => {
    expect(settled('12.345', 2)).toBeNull();
    expect(settled('12.5', 0)).toBeNull();
  });
});

describe('withExactAmounts', () => {
  it('finds amounts at any depth and leaves the rest alone', () => {
    const values = { lines: [{ amount: { amount: '1万', currency: 'CNY' }, note: '1万' }], on: undefined };
    expect(withExactAmounts(values)).toEqual({
      lines: [{ amount: { amount: '10000.00', currency: 'CNY' }, note: '1万' }],
      on: undefined,
    });
  });

  it('leaves what is no amount for the service to refuse', () => {
    const values = { amount: { amount: 'x', currency: 'CNY' } };
    expect(withExactAmounts(values)).toEqual(values);
  });
});
