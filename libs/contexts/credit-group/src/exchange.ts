import {
  type CalendarDate,
  currencyDecimals,
  type Money,
  ratio,
  ratioOf,
  shareOf,
  times,
} from '@zixin/kernel';
import { refusal } from './credit-group-error.js';

/** One unit of `base` is worth `rate` (plain decimal text) of `quote` from this date until the next rate. */
export interface DatedRate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly rateType: string;
  readonly on: CalendarDate;
}

/** What was converted, and at which rate. */
export interface Original {
  readonly amount: Money;
  readonly rate: DatedRate;
}

export interface Converted {
  readonly amount: Money;
  /** `null` when the amount was in that currency already. */
  readonly original: Original | null;
}

/**
 * An amount in another currency at the last rate of a day on or before `on`, rounded once, half away from zero.
 * @throws DomainError `exchange-rate-missing` naming the pair and the date, `amount-out-of-range`.
 */
export function converted(
  amount: Money,
  currency: string,
  rates: readonly DatedRate[],
  on: CalendarDate,
): Converted {
  if (amount.currency === currency) return { amount, original: null };
  const rate = lastRate(rates, { base: amount.currency, quote: currency }, on);
  if (rate === null) throw refusal('exchange-rate-missing', { pair: `${amount.currency}/${currency}`, on });
  const [to, from] = [currencyDecimals(currency), currencyDecimals(amount.currency)];
  const scale = ratio(10n ** BigInt(to), 10n ** BigInt(from));
  const minor = shareOf(amount.minor, times(ratioOf(rate.rate), scale));
  return { amount: { minor, currency }, original: { amount, rate } };
}

function lastRate(
  rates: readonly DatedRate[],
  pair: Pick<DatedRate, 'base' | 'quote'>,
  on: CalendarDate,
): DatedRate | null {
  return rates
    .filter(({ base, quote, on: since }) => base === pair.base && quote === pair.quote && since <= on)
    .reduce<DatedRate | null>((last, next) => (last === null || next.on >= last.on ? next : last), null);
}
