import { currencyDecimals, isCurrency } from './currency.js';

it.each([
  ['CNY', 2],
  ['USD', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['VND', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['TND', 3],
  ['CLF', 4],
  ['UYW', 4],
])('knows the decimals of %s', (code, decimals) => {
  expect(isCurrency(code)).toBe(true);
  expect(currencyDecimals(code)).toBe(decimals);
});

it.each(['', 'cny', 'RMB', 'JPY0', 'CN', 'XXX', 'toString'])('refuses %j', (code) => {
  expect(isCurrency(code)).toBe(false);
  expect(() => currencyDecimals(code)).toThrow(
    expect.objectContaining({ code: 'currency-unknown', params: { value: code } }),
  );
});
