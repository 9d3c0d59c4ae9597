import {
  type CalendarDate,
  currencyDecimals,
  DomainError,
  type Money,
  ratio,
  ratioOf,
  shareOf,
  times,
} from '@zixin/kernel';

/** One unit of `base` is worth `rate` (plain decimal text) of `quote` from this date until the next rate. */
export interface DatedRate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly rateType: string;
  readonly on: CalendarDate;
}

/** An amount as it was said in another currency, and the rate at which it counts. */
export interface Original {
  readonly amount: Money;
  readonly rate: DatedRate;
}

export interface Converted {
  readonly amount: Money;
  /** `null` when the amount was in that currency already. */
  readonly original: Original | null;
}

/** The last rate of a pair recorded on or before a date; `null` when there is none. */
export function rateOn(
  rates: readonly DatedRate[],
  pair: Pick<DatedRate, 'base' | 'quote'>,
  on: CalendarDate,
): DatedRate | null {
  return rates
    .filter(({ base, quote, on: since }) => base === pair.base && quote === pair.quote && since <= on)
    .reduce<DatedRate | null>((last, next) => (last === null || next.on >= last.on ? next : last), null);
}

/**
 * An amount in another currency at the last rate recorded on or before a date, rounded once, half away from zero.
 * @throws DomainError `exchange-rate-missing` naming the pair and the date, `amount-out-of-range`.
 */
export function converted(
  amount: Money,
  currency: string,
  rates: readonly DatedRate[],
  on: CalendarDate,
): Converted {
  if (amount.currency === currency) return { amount, original: null };
  const rate = rateOn(rates, { base: amount.currency, quote: currency }, on);
  if (rate === null)
    throw new DomainError('exchange-rate-missing', { pair: `${amount.currency}/${currency}`, on });
  const [to, from] = [currencyDecimals(currency), currencyDecimals(amount.currency)];
  const scale = ratio(10n ** BigInt(to), 10n ** BigInt(from));
  const minor = shareOf(amount.minor, times(ratioOf(rate.rate), scale));
  return { amount: { minor, currency }, original: { amount, rate } };
}
