import { readCapital, readScaled } from './amounts.js';
import { plainNumber } from './sheet.js';
import { unitOf } from './values.js';

const cny = { currency: 'CNY', unit: 1 };

describe('an amount', () => {
  it.each([
    ['1,250.5', 125_050],
    ['(300)', -30_000],
    ['（300.25）', -30_025],
    ['-300', -30_000],
    ['¥1250.50', 125_050],
    ['1000万元', 1_000_000_000],
    ['1.2亿', 12_000_000_000],
    ['5000万人民币', 5_000_000_000],
    ['0.125', 13],
    ['-0.125', -13],
    ['0.00', 0],
  ])('%s', (text, minor) => expect(readScaled(text, cny)).toBe(minor));

  it('is in the unit said, to the last minor unit', () => {
    expect(readScaled('1234.567891', { currency: 'CNY', unit: 10_000 })).toBe(1_234_567_891);
    expect(readScaled('12', { currency: 'JPY', unit: 1_000 })).toBe(12_000);
  });

  it.each(['', '-', 'abc', '1.2.3', '12,34', '100美元吗'])('is not "%s"', (text) =>
    expect(() => readScaled(text, cny)).toThrow('is no amount'),
  );

  it('is refused where minor units would be lost', () =>
    expect(() => readScaled('999999999999999', { currency: 'CNY', unit: 10_000 })).toThrow('too large'));

  it('of capital is not below zero', () => expect(() => readCapital('-1', cny)).toThrow('below zero'));
});

it('has its unit from a header or a title', () => {
  expect(['注册资本（万元）', '金额单位：人民币千元', '2024(百万元)', '注册资本'].map(unitOf)).toEqual([
    10_000,
    1_000,
    1_000_000,
    null,
  ]);
});

it('is in a workbook as its author saw it', () => {
  const stored = ['1001', '1234.5599999999999', '1.23E+9', '0.1', '1E-7', '12345678901234567890'];
  expect(stored.map(plainNumber)).toEqual([
    '1001',
    '1234.56',
    '1230000000',
    '0.1',
    '0.0000001',
    '12345678901234567890',
  ]);
});
