import {
  type Aggregate,
  type CalendarDate,
  type Command,
  compare,
  type Context,
  type Decider,
  DomainError,
  ratio,
  ratioOf,
  written,
} from '@zixin/kernel';
import { type ClimateIndexRecorded, industryCatalog, type IndustryEvent } from './industry.events.js';

type Recorded = ClimateIndexRecorded['data'];
/** What was published; who recorded it, and when, the decision adds. */
export type RecordClimateReading = Command<'RecordClimateReading', Omit<Recorded, 'recordedBy' | 'on'>>;

export type ClimateReading = Pick<Recorded, 'period' | 'index' | 'source' | 'publishedOn'>;

/** Every reading, corrections too, in the order they were recorded. */
export interface IndustryState {
  readonly readings: readonly ClimateReading[];
}

export const industryCodes = [
  'industry-code-invalid',
  'climate-index-invalid',
  'period-invalid',
  'period-in-future',
  'date-in-future',
  'effective-before-existence',
  'text-required',
] as const;
export type IndustryCode = (typeof industryCodes)[number];

const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const indexPattern = /^\d{1,3}(\.\d{1,2})?$/;
const periodPattern = /^(?!00)\d{4}-(0[1-9]|1[0-2])$/;

/** The standing reading of each period published by a day, oldest period first: of several the last recorded stands. */
export function readingsOn({ readings }: IndustryState, on: CalendarDate): readonly ClimateReading[] {
  const standing = new Map(
    readings.filter(({ publishedOn }) => publishedOn <= on).map((one) => [one.period, one]),
  );
  return [...standing.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function record(
  data: RecordClimateReading['data'],
  { readings }: IndustryState,
  { by, today }: Context,
): IndustryEvent[] {
  const { industry, index, period, publishedOn } = data;
  if (!codePattern.test(industry)) throw refused('industry-code-invalid', { value: industry }, '/industry');
  if (!isIndex(index)) throw refused('climate-index-invalid', { value: index }, '/index');
  checkPeriod(period, today);
  checkPublished(publishedOn, period, today);
  const source = written(data.source, '/source');
  const reading = { period, index, source, publishedOn };
  const last = readings.filter((one) => one.period === period).at(-1);
  if (last && isSameReading(last, reading)) return [];
  return [{ type: 'ClimateIndexRecorded', data: { industry, ...reading, recordedBy: by.id, on: today } }];
}

function isIndex(text: string): boolean {
  return indexPattern.test(text) && compare(ratioOf(text), ratio(100)) <= 0;
}

function checkPeriod(period: string, today: CalendarDate): void {
  if (!periodPattern.test(period)) throw refused('period-invalid', { value: period }, '/period');
  if (period > today.slice(0, 7)) throw refused('period-in-future', { period, today }, '/period');
}

function checkPublished(publishedOn: CalendarDate, period: string, today: CalendarDate): void {
  if (publishedOn > today) throw refused('date-in-future', { date: publishedOn, today }, '/publishedOn');
  const since = `${period}-01`;
  if (publishedOn < since)
    throw refused('effective-before-existence', { date: publishedOn, since }, '/publishedOn');
}

/** `50` and `50.0` are one index. */
function isSameReading(a: ClimateReading, b: ClimateReading): boolean {
  const sameIndex = compare(ratioOf(a.index), ratioOf(b.index)) === 0;
  return sameIndex && a.source === b.source && a.publishedOn === b.publishedOn;
}

function refused(code: IndustryCode, params: DomainError['params'], pointer: string): DomainError {
  return new DomainError(code, params, pointer);
}

export const industryDecider: Decider<RecordClimateReading, IndustryEvent, IndustryState> = {
  initialState: { readings: [] },
  decide: { RecordClimateReading: record },
  evolve: {
    ClimateIndexRecorded: ({ readings }, { period, index, source, publishedOn }) => ({
      readings: [...readings, { period, index, source, publishedOn }],
    }),
  },
};

/** Stream `industry-<code>`: the climate index of one industry. */
export const industry: Aggregate<RecordClimateReading, IndustryEvent, IndustryState> = {
  category: 'industry',
  catalog: industryCatalog,
  decider: industryDecider,
  partitionKey: (code) => `industry-${code}`,
};
