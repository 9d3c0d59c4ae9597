import { type Fact, type FactSource, numberFact, unknownFact } from '@zixin/calculations';
import {
  asKnown,
  currencyDecimals,
  type CalendarDate,
  type Money,
  type Ratio,
  ratio,
  type Recorded,
  roundToInteger,
  times,
} from '@zixin/kernel';
import type { CustomerHistory, FactQuestion } from './history.js';

/** An event whose data the caller knows the shape of. */
export interface Known<Data> {
  readonly type: string;
  readonly data: Data;
  readonly source: FactSource;
  readonly effectiveOn: CalendarDate;
}

/** One question over one history: the events that count, and amounts in the book's currency. */
export interface Reading extends FactQuestion {
  readonly history: CustomerHistory;
}

/** Events that count, in order of effective date. */
export function inEffect(reading: Reading, events: readonly Recorded[]): readonly Recorded[] {
  return asKnown(events, { asOf: reading.on, knownAt: reading.knownAt });
}

/** Events that count, in the order of their stream: for amounts, which build on what was recorded before them. */
export function counted(reading: Reading, events: readonly Recorded[]): readonly Recorded[] {
  const { on, knownAt } = reading;
  return events.filter(
    (event) => event.effectiveOn <= on && (knownAt === undefined || event.meta.recordedAt <= knownAt),
  );
}

export function known<Data>(
  reading: Reading,
  events: readonly Recorded[],
  ...types: readonly string[]
): readonly Known<Data>[] {
  return inEffect(reading, events)
    .filter(({ type }) => types.includes(type))
    .map((event) => ({
      type: event.type,
      data: event.data as Data,
      source: { stream: event.stream, revision: event.revision },
      effectiveOn: event.effectiveOn,
    }));
}

/** The last revision of each stream: what a figure folded from many events was read from. */
export function lastSources(...sources: readonly FactSource[]): readonly FactSource[] {
  const last = new Map<string, number>();
  for (const { stream, revision } of sources) last.set(stream, Math.max(revision, last.get(stream) ?? 0));
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stream, revision]) => ({ stream, revision }));
}

export function sourceOf(events: readonly Recorded[]): readonly FactSource[] {
  return lastSources(...events.map(({ stream, revision }) => ({ stream, revision })));
}

/** Minor units of the book's currency at the rate of a day, rounded once; `null` without a rate. */
export function converted(reading: Reading, amount: Money, on: CalendarDate = reading.on): bigint | null {
  const { currency } = reading;
  if (amount.currency === currency) return BigInt(amount.minor);
  const rate = reading.rate(amount.currency, on);
  return rate && inMinor(amount, rate, currency);
}

function inMinor(amount: Money, rate: Ratio, currency: string): bigint {
  const scale = ratio(
    10n ** BigInt(currencyDecimals(currency)),
    10n ** BigInt(currencyDecimals(amount.currency)),
  );
  return roundToInteger(times(times(ratio(amount.minor), rate), scale));
}

export function amountFact(reading: Reading, amount: Money, sources: readonly FactSource[]): Fact {
  const minor = converted(reading, amount);
  return minor === null ? unknownFact('no-exchange-rate', sources) : numberFact(minor, sources);
}
