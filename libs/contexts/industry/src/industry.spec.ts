import type { CalendarDate } from '@zixin/kernel';
import { runCommands, specify } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { industryCodes, industryDecider, readingsOn, type RecordClimateReading } from './industry.js';
import type { ClimateIndexRecorded } from './industry.events.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-03-02');
const stream = specify(industryDecider, { today, by: { id: 'ana', roles: ['analyst'] } });

type Reading = RecordClimateReading['data'];
const reading = (change: Partial<Reading> = {}): Reading => ({
  industry: 'C26',
  index: '49.8',
  period: '2026-02',
  source: 'National Bureau of Statistics',
  publishedOn: day('2026-03-01'),
  ...change,
});
const record = (change: Partial<Reading> = {}): RecordClimateReading => ({
  type: 'RecordClimateReading',
  data: reading(change),
});
const recorded = (change: Partial<Reading> = {}): ClimateIndexRecorded => ({
  type: 'ClimateIndexRecorded',
  data: { ...reading(change), recordedBy: 'ana', on: today },
});

describe('recording a reading', () => {
  it('says who recorded what, and when', () => stream.given().when(record()).then(recorded()));

  it.each(['0', '0.00', '50', '100', '100.00'])('takes an index of %s', (index) =>
    stream.given().when(record({ index })).then(recorded({ index })),
  );

  it('takes what was published on the first day of its period, today', () =>
    stream
      .given()
      .when(record({ period: '2026-03', publishedOn: today }), { today })
      .then(recorded({ period: '2026-03', publishedOn: today })));

  it('changes nothing when it is sent again, however its index is written', () =>
    stream
      .given(recorded())
      .when(record({ index: '49.80' }))
      .thenNothing());

  it.each<[string, Partial<Reading>]>([
    ['value', { index: '49.9' }],
    ['source', { source: 'Another' }],
    ['date of publication', { publishedOn: today }],
  ])('takes another %s for the period as a correction', (_, change) =>
    stream.given(recorded()).when(record(change)).then(recorded(change)),
  );

  it('takes the first value again after a correction', () =>
    stream
      .given(recorded(), recorded({ index: '50' }))
      .when(record())
      .then(recorded()));

  it.each<[string, Partial<Reading>, string]>([
    ['a code with a blank', { industry: 'C 26' }, 'industry-code-invalid'],
    ['no code', { industry: '' }, 'industry-code-invalid'],
    ['an index above 100', { index: '100.01' }, 'climate-index-invalid'],
    ['an index below 0', { index: '-1' }, 'climate-index-invalid'],
    ['an index with three decimals', { index: '49.812' }, 'climate-index-invalid'],
    ['an index with an exponent', { index: '5e1' }, 'climate-index-invalid'],
    ['a month that is none', { period: '2026-13' }, 'period-invalid'],
    ['a year alone', { period: '2026' }, 'period-invalid'],
    ['a period that has not begun', { period: '2026-04' }, 'period-in-future'],
    ['what is not published yet', { publishedOn: day('2026-03-03') }, 'date-in-future'],
    [
      'what was published before its period',
      { publishedOn: day('2026-01-31') },
      'effective-before-existence',
    ],
    ['a reading without a source', { source: ' ' }, 'text-required'],
  ])('refuses %s', (_, change, code) => stream.given().when(record(change)).thenRefused(code));
});

describe('the readings known by a day', () => {
  const { state } = stream.given(
    recorded({ period: '2026-02', index: '49' }),
    recorded({ period: '2026-01', index: '51', publishedOn: day('2026-02-01') }),
    recorded({ period: '2026-01', index: '52', publishedOn: day('2026-02-20') }),
  );
  const known = (on: string) => readingsOn(state, day(on)).map(({ period, index }) => `${period} ${index}`);

  it('come by period, the last recorded of each', () =>
    expect(known('2026-03-01')).toEqual(['2026-01 52', '2026-02 49']));
  it('leave out what was published later', () => {
    expect(known('2026-02-19')).toEqual(['2026-01 51']);
    expect(known('2026-01-31')).toEqual([]);
  });
});

it('changes nothing when sent twice, and folds to the same state again', () => {
  const command = fc
    .record({
      index: fc.constantFrom('49', '49.0', '50.1', '101'),
      period: fc.constantFrom('2026-01', '2026-02', '2026-04'),
      publishedOn: fc.constantFrom('2026-01-01', '2026-03-01', '2026-03-03').map(day),
    })
    .map(record);
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
      runCommands(industryDecider, commands, industryCodes, { today });
    }),
  );
});
