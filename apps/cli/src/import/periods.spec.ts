import type { CalendarDate } from '@zixin/kernel';
import { namedPeriod, periodBetween, readMonth } from './periods.js';

const day = (text: string) => text as CalendarDate;
const told = (text: string) => {
  const found = namedPeriod(text);
  return found && [found.period, found.from, found.until].join(' ');
};

describe('a period as statements name it', () => {
  it.each([
    ['2024', 'annual 2024-01-01 2024-12-31'],
    ['2024年度', 'annual 2024-01-01 2024-12-31'],
    ['FY2024', 'annual 2024-01-01 2024-12-31'],
    ['2024年12月31日', 'annual 2024-01-01 2024-12-31'],
    ['2024-12-31期末余额（万元）', 'annual 2024-01-01 2024-12-31'],
    ['2024年末', 'annual 2024-01-01 2024-12-31'],
    ['2024Q1', 'quarter 2024-01-01 2024-03-31'],
    ['2024年第三季度', 'quarter 2024-07-01 2024-09-30'],
    ['2024年1-6月', 'halfYear 2024-01-01 2024-06-30'],
    ['2024年半年度', 'halfYear 2024-01-01 2024-06-30'],
    ['2024-06-30', 'halfYear 2024-01-01 2024-06-30'],
    ['2024H2', 'halfYear 2024-07-01 2024-12-31'],
    ['2024年2月', 'month 2024-02-01 2024-02-29'],
    ['2024-05', 'month 2024-05-01 2024-05-31'],
  ])('%s', (text, said) => expect(told(text)).toBe(said));

  it.each(['项目', '2024-09-30', '2024年13月', '2024-05-17', ''])('is not named by "%s"', (text) =>
    expect(told(text)).toBeNull(),
  );
});

it('goes by its length between two days', () => {
  expect(periodBetween(day('2022-07-01'), day('2023-06-30')).period).toBe('annual');
  expect(periodBetween(day('2024-02-01'), day('2024-02-29')).period).toBe('month');
  expect(() => periodBetween(day('2024-01-01'), day('2024-09-30'))).toThrow('is no year');
});

describe('a month', () => {
  it.each(['2024-05', '2024/5', '2024.05', '202405', '2024年5月', '2024-05-01', '2024年5月31日'])(
    'is read from %s',
    (text) => expect(readMonth(text)).toBe('2024-05'),
  );
  it.each(['2024', '2024-13', 'May', '2024Q2'])('is not read from %s', (text) =>
    expect(() => readMonth(text)).toThrow('is no month'),
  );
});
