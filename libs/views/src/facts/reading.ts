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

/** True when a name that begins so will be read. */
export function isWanted({ only }: Reading, prefix: string): boolean {
  return only === undefined || only.some((name) => name.startsWith(prefix));
}

/** Events that count, in order of effective date. */
export function inEffect(reading: Reading, events: readonly Recorded[]): readonly Recorded[] {
  return asKnown(events, { asOf: reading.on });
}

/** Events that count, in the order of their stream: for amounts, which build on what was recorded before them. */
export function counted(reading: Reading, events: readonly Recorded[]): readonly Recorded[] {
  return events.filter(({ effectiveOn }) => effectiveOn <= reading.on);
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

/** A number of minor units of another currency in those of the book's, exact; `null` without a rate. */
export function inBookCurrency(
  reading: Reading,
  minor: Ratio,
  { currency, on = reading.on }: { readonly currency: string; readonly on?: CalendarDate },
): Ratio | null {
  if (currency === reading.currency) return minor;
  const rate = reading.rate(currency, on);
  if (rate === null) return null;
  const [to, from] = [currencyDecimals(reading.currency), currencyDecimals(currency)];
  return times(times(minor, rate), ratio(10n ** BigInt(to), 10n ** BigInt(from)));
}

/** Minor units of the book's currency, rounded once; `null` without a rate. */
export function converted(reading: Reading, { minor, currency }: Money): bigint | null {
  const value = inBookCurrency(reading, ratio(minor), { currency });
  return value && roundToInteger(value);
}

export function amountFact(reading: Reading, amount: Money, sources: readonly FactSource[]): Fact {
  const minor = converted(reading, amount);
  return minor === null ? unknownFact('no-exchange-rate', sources) : numberFact(minor, sources);
}
