import { type CalendarDate, type Catalog, type DomainEvent, v1 } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** One published reading. Of several for the same period the last recorded stands: a correction is a new event. */
export type ClimateIndexRecorded = DomainEvent<
  'ClimateIndexRecorded',
  {
    /** The industry code the stream is named after. */
    readonly industry: string;
    /** Plain decimal text from 0 to 100 with up to two decimals; 50 is neutral. */
    readonly index: string;
    /** `YYYY-MM`. */
    readonly period: string;
    readonly source: string;
    /** The day it is known from. */
    readonly publishedOn: CalendarDate;
    readonly recordedBy: string;
    /** The day it was recorded. */
    readonly on: CalendarDate;
  }
>;

export type IndustryEvent = ClimateIndexRecorded;

export const industryCatalog: Catalog<IndustryEvent> = {
  ClimateIndexRecorded: v1((data) => data.publishedOn),
};
