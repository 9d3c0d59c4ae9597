import { compare, minus, ratioOf, toDecimal } from '@zixin/kernel';
import { industriesTexts } from '../ui/industries.texts.js';
import type { Industry, Reading } from './climate.queries.js';

/** At 50 an industry neither grows nor shrinks. */
export const neutral = '50';

export interface Climate {
  readonly industry: string;
  readonly readings: readonly Reading[];
  readonly last: Reading;
  /** Points against the period before; `null` without one. */
  readonly change: string | null;
  /** Points against the same month a year before. */
  readonly yearChange: string | null;
  /** How many of the last readings in a row are below neutral. */
  readonly below: number;
}

const points = (now: Reading, before: Reading | undefined) =>
  before ? toDecimal(minus(ratioOf(now.index), ratioOf(before.index)), 2) : null;

const isBelow = ({ index }: Reading) => compare(ratioOf(index), ratioOf(neutral)) < 0;

const yearBefore = (period: string) => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** The last reading of an industry beside the ones before; `null` without any. */
export function climateOf({ industry, readings: recorded }: Industry): Climate | null {
  const readings = recorded.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const last = readings.at(-1);
  if (!last) return null;
  const lastAbove = readings.findLastIndex((reading) => !isBelow(reading));
  return {
    ...{ industry, readings, last },
    change: points(last, readings.at(-2)),
    yearChange: points(
      last,
      readings.find(({ period }) => period === yearBefore(last.period)),
    ),
    below: readings.length - 1 - lastAbove,
  };
}

/** The worst first. */
export function climatesOf(industries: readonly Industry[]): readonly Climate[] {
  return industries
    .flatMap((industry) => climateOf(industry) ?? [])
    .toSorted((a, b) => compare(ratioOf(a.last.index), ratioOf(b.last.index)));
}

/** The industries a reading can be about, by code: those of GB/T 4754, and what else has readings. */
export function industriesFor(known: readonly string[]): readonly string[] {
  return [...new Set<string>([...industriesTexts.keys, ...known])].toSorted();
}
