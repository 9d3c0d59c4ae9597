import { currencyDigits } from '../form/currency-digits.js';

/** Minor units as a decimal text, rounded half away from zero: `452156740.6667` fen → `4521567.41`. */
export function fromMinor(number: string, currency: string): string {
  const digits = currencyDigits(currency);
  const negative = number.startsWith('-');
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const rounded = BigInt(whole) + (Number(fraction[0] ?? '0') >= 5 ? 1n : 0n);
  const text = String(rounded).padStart(digits + 1, '0');
  const sign = negative && rounded !== 0n ? '-' : '';
  if (digits === 0) return `${sign}${text}`;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
