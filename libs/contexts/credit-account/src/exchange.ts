import {
  type CalendarDate,
  currencyDecimals,
  type Money,
  ratio,
  ratioOf,
  shareOf,
  times,
} from '@zixin/kernel';
import { refusal } from './credit-account-error.js';

/** One unit of `base` is worth `rate` (plain decimal text) of `quote` from this date until the next rate. */
export interface DatedRate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly rateType: string;
  readonly on: CalendarDate;
}

export interface Converted {
  readonly amount: Money;
  /** `null` when the amount was in that currency already. */
  readonly rate: DatedRate | null;
}

/**
 * An amount in another currency at the last rate recorded on or before a date, rounded once, half away from zero.
 * @throws DomainError `exchange-rate-missing` naming the pair and the date.
 */
export function converted(
  amount: Money,
  currency: string,
  rates: readonly DatedRate[],
  on: CalendarDate,
): Converted {
  if (amount.currency === currency) return { amount, rate: null };
  const rate = rates
    .filter(({ base, quote, on: since }) => base === amount.currency && quote === currency && since <= on)
    .reduce<DatedRate | null>((last, next) => (last === null || next.on >= last.on ? next : last), null);
  if (rate === null) throw refusal('exchange-rate-missing', { pair: `${amount.currency}/${currency}`, on });
  const [to, from] = [currencyDecimals(currency), currencyDecimals(amount.currency)];
  const scale = ratio(10n ** BigInt(to), 10n ** BigInt(from));
  return { amount: { minor: shareOf(amount.minor, times(ratioOf(rate.rate), scale)), currency }, rate };
}
