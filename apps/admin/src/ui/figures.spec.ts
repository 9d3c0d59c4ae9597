import { amountText, changeText, compactAmount, dateText, instantText, percentText } from './figures.js';

describe('figures', () => {
  it('keep every digit of an amount', () => {
    expect(amountText('12345678901234567.89', 'en')).toBe('12,345,678,901,234,567.89');
    expect(amountText('0.00', 'zh-CN')).toBe('0.00');
    expect(amountText('1250', 'en')).toBe('1,250');
  });

  it('write minus with its own sign', () => {
    expect(amountText('-1250.00', 'en')).toBe('\u22121,250.00');
    expect(changeText('-2', 'zh-CN')).toBe('\u22122');
    expect(changeText('3.5', 'en')).toBe('+3.5');
    expect(changeText('0', 'en')).toBe('0');
  });

  it('shorten in the manner of the language', () => {
    expect(compactAmount('12345678.90', 'zh-CN')).toBe('1234.57万');
    expect(compactAmount('12345678.90', 'en')).toBe('12.35M');
    expect(percentText('98.53', 'en')).toBe('98.5%');
  });

  it('write dates of the business zone, whatever the zone of the browser', () => {
    expect(dateText('2026-11-30', 'zh-CN')).toBe('2026-11-30');
    expect(dateText('2026-11-30', 'en')).toBe('30 Nov 2026');
    expect(instantText('2026-11-30T17:05:00.000Z', 'zh-CN', 'Asia/Shanghai')).toBe('2026-12-01 01:05');
  });
});
