import { detectOrder, readAmount, readDate } from './values.js';

const refusedBy = (read: () => unknown): string => {
  try {
    return `read ${String(read())}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the dates of a file', () => {
  it.each([
    [['2024-02-31'], 'ymd'],
    [['20240231', '03/04/2024'], 'the dates of the file are not all written in one order'],
    [['2024-02-31', '2024-03-01'], 'ymd'],
    [['31/02/2024', '13/02/2024'], 'dmy'],
    [['31/02/2024'], null],
    [['soon', 'later'], 'ymd'],
    [['soon', '13/02/2024'], 'dmy'],
    [['2024-02-13', '13/02/2024'], 'the dates of the file are not all written in one order'],
  ])('%j are in the order %s', (texts, order) =>
    expect(refusedBy(() => detectOrder(texts))).toBe(
      order !== null && order.length > 3 ? order : `read ${String(order)}`,
    ),
  );

  it.each([
    ['2024-02-31', 'is no day that exists, read as y-m-d'],
    ['20240231', 'is no day that exists, read as y-m-d'],
    ['soon', 'is no date such as 2024-02-29, read as y-m-d'],
    ['2024-02-29', 'read 2024-02-29'],
  ])('%s %s', (text, rule) => expect(refusedBy(() => readDate(text, 'ymd'))).toBe(rule));
});

describe('an amount', () => {
  it.each(['-5', '−5', '(1,250.5)', '（5）', '5-', '¥-5', '¥(5.00)'])('%s is below zero', (text) =>
    expect(refusedBy(() => readAmount(text, 'CNY', 'why'))).toBe('is below zero: why'),
  );

  it.each([
    ['1,250.5', 'read 125050'],
    ['five', 'is no amount'],
    ['5-6', 'is no amount'],
    ['1.234', 'has more than the 2 decimals of CNY'],
  ])('%s %s', (text, rule) => expect(refusedBy(() => readAmount(text, 'CNY', 'why'))).toBe(rule));
});
