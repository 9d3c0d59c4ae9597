import type { CalendarDate } from '@zixin/kernel';
import { runCommands, specify } from '@zixin/kernel/testing';
import fc from 'fast-check';
import {
  exchangeRateCodes,
  exchangeRateDecider,
  pairOf,
  ratesOf,
  type RecordExchangeRate,
} from './exchange-rate.js';
import type { ExchangeRateRecorded } from './exchange-rate.events.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-03-02');
const stream = specify(exchangeRateDecider, { today });

type Rate = RecordExchangeRate['data'];
const rate = (change: Partial<Rate> = {}): Rate => ({
  ...{ base: 'USD', quote: 'CNY', rate: '7.1234', rateType: 'mid', on: today, source: 'PBoC' },
  ...change,
});
const record = (change: Partial<Rate> = {}): RecordExchangeRate => ({
  type: 'RecordExchangeRate',
  data: rate(change),
});
const recorded = (change: Partial<Rate> = {}): ExchangeRateRecorded => ({
  type: 'ExchangeRateRecorded',
  data: rate(change),
});

it('names the stream after the pair', () => expect(pairOf('USD', 'CNY')).toBe('USDCNY'));

describe('recording a rate', () => {
  it('keeps it as given', () => stream.given().when(record()).then(recorded()));

  it.each(['0.0000000001', '7', '16500.25'])('takes a rate of %s', (text) =>
    stream
      .given()
      .when(record({ rate: text }))
      .then(recorded({ rate: text })),
  );

  it('changes nothing when it is sent again, however it is written', () =>
    stream
      .given(recorded())
      .when(record({ rate: '7.12340' }))
      .thenNothing());

  it.each<[string, Partial<Rate>]>([
    ['value', { rate: '7.2' }],
    ['source', { source: 'ECB' }],
  ])('takes another %s for the day as a correction', (_, change) =>
    stream.given(recorded()).when(record(change)).then(recorded(change)),
  );

  it('takes a missing day later', () =>
    stream
      .given(recorded())
      .when(record({ on: day('2026-02-27') }))
      .then(recorded({ on: day('2026-02-27') })));

  it.each<[string, Partial<Rate>, string]>([
    ['a currency that is none', { base: 'XXX' }, 'currency-unknown'],
    ['a currency in small letters', { quote: 'cny' }, 'currency-unknown'],
    ['a currency in itself', { quote: 'USD' }, 'currency-pair-invalid'],
    ['a rate of zero', { rate: '0.00' }, 'exchange-rate-invalid'],
    ['a negative rate', { rate: '-7.1' }, 'exchange-rate-invalid'],
    ['eleven decimals', { rate: '7.12345678901' }, 'exchange-rate-invalid'],
    ['an exponent', { rate: '7e0' }, 'exchange-rate-invalid'],
    ['a future day', { on: day('2026-03-03') }, 'date-in-future'],
    ['a rate without a type', { rateType: '' }, 'text-required'],
    ['a rate without a source', { source: ' ' }, 'text-required'],
  ])('refuses %s', (_, change, code) => stream.given().when(record(change)).thenRefused(code));
});

it('gives the standing rates by day and type, whatever the order they were recorded in', () => {
  const { state } = stream.given(
    recorded({ on: day('2026-03-01'), rate: '7.2' }),
    recorded({ on: day('2026-02-01'), rate: '7.0' }),
    recorded({ on: day('2026-03-01'), rate: '7.3', rateType: 'monthEnd' }),
    recorded({ on: day('2026-02-01'), rate: '7.1' }),
  );
  const pair = { base: 'USD', quote: 'CNY' };
  expect(ratesOf(state)).toEqual([
    { ...pair, on: '2026-02-01', rateType: 'mid', rate: '7.1' },
    { ...pair, on: '2026-03-01', rateType: 'mid', rate: '7.2' },
    { ...pair, on: '2026-03-01', rateType: 'monthEnd', rate: '7.3' },
  ]);
});

it('changes nothing when sent twice, and folds to the same state again, in the order of days', () => {
  const command = fc
    .record({
      rate: fc.constantFrom('7', '7.0', '7.1', '0'),
      rateType: fc.constantFrom('mid', 'monthEnd'),
      on: fc.constantFrom('2026-02-01', '2026-02-02', '2026-03-01', '2026-03-03').map(day),
    })
    .map(record);
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
      const { state } = runCommands(exchangeRateDecider, commands, exchangeRateCodes, { today });
      const days = ratesOf(state).map(({ on, rateType }) => `${on} ${rateType}`);
      expect(days).toEqual([...new Set(days)].sort());
    }),
  );
});
