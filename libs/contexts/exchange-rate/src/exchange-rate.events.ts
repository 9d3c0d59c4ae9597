import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** One rate of a day. Of several for the same day and type the last recorded stands: a correction is a new event. */
export type ExchangeRateRecorded = DomainEvent<
  'ExchangeRateRecorded',
  {
    /** ISO 4217 codes: one unit of `base` costs `rate` units of `quote`. */
    readonly base: string;
    readonly quote: string;
    /** Plain decimal text above 0 with up to ten decimals. */
    readonly rate: string;
    /** `mid` unless the house keeps others. */
    readonly rateType: string;
    /** The day the rate is of. */
    readonly on: CalendarDate;
    readonly source: string;
  }
>;

export type ExchangeRateEvent = ExchangeRateRecorded;

export const exchangeRateCatalog: Catalog<ExchangeRateEvent> = {
  ExchangeRateRecorded: v1((data) => data.on),
};
