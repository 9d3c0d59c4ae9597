import { ratioOf, roundToInteger, times, ratio } from '@zixin/kernel';

/** An exact figure (`75` or `200/3`) with two decimals, half away from zero. */
export function percentOf(exact: string): string {
  const [numerator = '0', denominator] = exact.split('/');
  const value = denominator ? times(ratioOf(numerator), ratio(1, BigInt(denominator))) : ratioOf(numerator);
  const hundredths = String(roundToInteger(times(value, ratio(100)))).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}
