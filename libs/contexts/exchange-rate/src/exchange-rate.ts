import {
  type Aggregate,
  type CalendarDate,
  type Command,
  compare,
  type Context,
  currencyDecimals,
  type Decider,
  DomainError,
  ratioOf,
  written,
} from '@zixin/kernel';
import {
  exchangeRateCatalog,
  type ExchangeRateEvent,
  type ExchangeRateRecorded,
} from './exchange-rate.events.js';

export type StandingRate = ExchangeRateRecorded['data'];
export type RecordExchangeRate = Command<'RecordExchangeRate', StandingRate>;

/** One unit of `base` costs `rate` (plain decimal text) of `quote` from this date until the next rate. */
export type RateOfDay = Omit<StandingRate, 'source'>;

/** The standing rates, oldest day first; of one day by type. */
export interface ExchangeRateState {
  readonly rates: readonly StandingRate[];
}

export const exchangeRateCodes = [
  'currency-unknown',
  'currency-pair-invalid',
  'exchange-rate-invalid',
  'date-in-future',
  'text-required',
] as const;
export type ExchangeRateCode = (typeof exchangeRateCodes)[number];

const ratePattern = /^\d{1,12}(\.\d{1,10})?$/;

/** The id of a pair's stream: one unit of `base` in `quote`. The inverse pair is another stream. */
export function pairOf(base: string, quote: string): string {
  return `${base}${quote}`;
}

/** The standing rates for decisions, oldest day first. */
export function ratesOf({ rates }: ExchangeRateState): readonly RateOfDay[] {
  return rates.map(({ base, quote, rate, rateType, on }) => ({ base, quote, rate, rateType, on }));
}

function record(
  data: RecordExchangeRate['data'],
  { rates }: ExchangeRateState,
  { today }: Context,
): ExchangeRateEvent[] {
  const { base, quote, rate, on } = data;
  checkPair(base, quote);
  if (!isRate(rate)) throw refused('exchange-rate-invalid', { value: rate }, '/rate');
  if (on > today) throw refused('date-in-future', { date: on, today }, '/on');
  const rateType = written(data.rateType, '/rateType');
  const source = written(data.source, '/source');
  const given = { base, quote, rate, rateType, on, source };
  const before = rates.find((one) => key(one) === key(given));
  if (before && before.source === source && compare(ratioOf(before.rate), ratioOf(rate)) === 0) return [];
  return [{ type: 'ExchangeRateRecorded', data: given }];
}

function checkPair(base: string, quote: string): void {
  for (const currency of [base, quote]) currencyDecimals(currency);
  if (base === quote) throw refused('currency-pair-invalid', { base, quote }, '/quote');
}

function isRate(text: string): boolean {
  return ratePattern.test(text) && ratioOf(text).numerator > 0n;
}

/** One rate per day and type; text order is the order of days. */
function key({ on, rateType }: { readonly on: CalendarDate; readonly rateType: string }): string {
  return `${on} ${rateType}`;
}

function refused(code: ExchangeRateCode, params: DomainError['params'], pointer: string): DomainError {
  return new DomainError(code, params, pointer);
}

function withRate(rates: readonly StandingRate[], rate: StandingRate): StandingRate[] {
  const after = rates.findIndex((one) => key(one) >= key(rate));
  const at = after < 0 ? rates.length : after;
  const replaced = at < rates.length && key(rates[at] as StandingRate) === key(rate);
  return [...rates.slice(0, at), rate, ...rates.slice(replaced ? at + 1 : at)];
}

export const exchangeRateDecider: Decider<RecordExchangeRate, ExchangeRateEvent, ExchangeRateState> = {
  initialState: { rates: [] },
  decide: { RecordExchangeRate: record },
  evolve: { ExchangeRateRecorded: ({ rates }, data) => ({ rates: withRate(rates, data) }) },
};

/** Stream `exchangeRate-<BASE><QUOTE>`; the stream's id is `pairOf(base, quote)`. */
export const exchangeRate: Aggregate<RecordExchangeRate, ExchangeRateEvent, ExchangeRateState> = {
  category: 'exchangeRate',
  catalog: exchangeRateCatalog,
  decider: exchangeRateDecider,
  partitionKey: (pair) => `exchangeRate-${pair}`,
};
