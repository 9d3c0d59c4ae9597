import { decimalOf, measureText, moveText } from './fact-measure.js';
import { fromMinor } from './minor-units.js';
import { chinese, english } from './testing/speech.js';

it('writes minor units as an amount, rounded half away from zero', () => {
  expect(fromMinor('452156740.6667', 'CNY')).toBe('4521567.41');
  expect(fromMinor('-5', 'CNY')).toBe('-0.05');
  expect(fromMinor('-500000000', 'CNY')).toBe('-5000000.00');
  expect(fromMinor('7', 'JPY')).toBe('7');
  expect(fromMinor('123456789012345', 'CNY')).toBe('1234567890123.45');
});

it('reads exact quotients', () => {
  expect(decimalOf('288275/13971')).toBe('20.6338');
  expect(decimalOf('51.3')).toBe('51.3');
});

it('says a number in its unit', () => {
  const inEnglish = (number: string, unit: Parameters<typeof measureText>[1]) =>
    measureText(number, unit, english);
  expect(inEnglish('288275/13971', 'percent')).toBe('20.63%');
  expect(inEnglish('1', 'days')).toBe('1 day');
  expect(inEnglish('-12.345', 'days')).toBe('\u221212.35 days');
  expect(inEnglish('2', 'notches')).toBe('2 notches');
  expect(inEnglish('1.23456', 'number')).toBe('1.2346');
  expect(inEnglish('2025', 'year')).toBe('2025');
  expect(measureText('3', 'cases', chinese)).toBe('3 件');
});

it('says a move of percents in percentage points', () => {
  expect(moveText('10', 'behaviour.overdueRateMonthEnds', chinese)).toBe('10 个百分点');
  expect(moveText('2.5', 'industry.readings', english)).toBe('2.5 points');
});
