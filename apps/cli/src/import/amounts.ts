import { currencyDecimals, ratio, roundToInteger } from '@zixin/kernel';
import { unitOf, ValueRefused } from './values.js';

export interface AmountScale {
  readonly currency: string;
  /** How much 1 stands for: 10000 for 万元. */
  readonly unit: number;
}

const digits = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d*))?`;
const pattern = new RegExp(String.raw`^(-?)${digits}(万|亿)?元?$`);
const words: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };
const currencyWords = /人民币|RMB|CNY|USD|EUR|HKD|[¥$€£\s]/gi;

/**
 * An amount as statements and registers write it, in minor units: `1,250.5`, `(300)` and `-300` below zero, `1000万元`,
 * `1.2亿`. Digits beyond the minor unit are rounded half away from zero. @throws ValueRefused.
 */
export function readScaled(text: string, { currency, unit }: AmountScale): number {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(currencyWords, '')
    .replace(/^\((.*)\)$/, '-$1');
  const match = pattern.exec(plain);
  if (!match) throw new ValueRefused('is no amount');
  const [, sign, whole = '', fraction = '', word] = match;
  const scale = BigInt(unit) * (words[word ?? ''] ?? 1n) * 10n ** BigInt(currencyDecimals(currency));
  const value = BigInt(`${whole.replaceAll(',', '')}${fraction}`) * scale;
  const minor = Number(roundToInteger(ratio(sign ? -value : value, 10n ** BigInt(fraction.length))));
  if (!Number.isSafeInteger(minor)) throw new ValueRefused('is too large');
  return minor;
}

/** As `readScaled`, for amounts that are not below zero. @throws ValueRefused. */
export function readCapital(text: string, scale: AmountScale): number {
  const minor = readScaled(text, scale);
  if (minor < 0) throw new ValueRefused('is below zero');
  return minor;
}

const plainUnits = ['1', '1000', '10000', '1000000', '100000000'];

/** What 1 stands for, as a number or as 万元. @throws ValueRefused. */
export function readUnit(text: string): number {
  const unit = plainUnits.includes(text) ? Number(text) : unitOf(`单位:${text}`);
  if (unit === null) throw new ValueRefused('is no unit such as 1, 1000, 10000 or 万元');
  return unit;
}
