import { compare, minus, type Ratio, ratioOf } from '@zixin/kernel';
import { holds } from '../facts/condition.js';
import { evaluate } from '../facts/expression.js';
import { exactRatio, type FactBook, factOf } from '../facts/fact.js';
import type { RuleReading } from './evaluation.js';
import { pick, ruleFacts } from './facts-used.js';
import type { WarningRule, WarningTrip } from './policy-content.js';

type Trip<Key extends string> = Extract<WarningTrip, Readonly<Record<Key, unknown>>>;

/**
 * What a rule says of the day: tripped on ≥ `on`, a strict rise, or a run below; `null` when the figure is undefined.
 * `grades` is the rating scale, best first, for rules that compare grades.
 */
export function readRule(rule: WarningRule, book: FactBook, grades: readonly string[] = []): RuleReading {
  const { code, level, trip } = rule;
  return { code, level, tripped: verdict(trip, book, grades), figures: pick(ruleFacts(rule), book) };
}

/**
 * Whether the rule is active after a reading: a threshold rule that was active stays so until its figure is below `off`;
 * trend rules and conditions follow the reading; an undefined figure changes nothing.
 */
export function nextRuleState(rule: WarningRule, wasActive: boolean, reading: RuleReading): boolean {
  if (reading.tripped === null) return wasActive;
  if (reading.tripped || !wasActive || !('on' in rule.trip)) return reading.tripped;
  const figure = evaluate(rule.trip.value, reading.figures);
  return 'undefined' in figure || compare(figure.value, ratioOf(rule.trip.off)) >= 0;
}

function verdict(trip: WarningTrip, book: FactBook, grades: readonly string[]): boolean | null {
  if ('when' in trip) return holds(trip.when, book, grades);
  if ('rises' in trip) return rose(trip, book);
  if ('readings' in trip) return ranBelow(trip, book);
  const figure = evaluate(trip.value, book);
  return 'undefined' in figure ? null : compare(figure.value, ratioOf(trip.on)) >= 0;
}

/** The last `count` readings of a series; `null` when there are fewer. */
function lastOf(name: string, count: number, book: FactBook): readonly Ratio[] | null {
  const fact = factOf(book, name);
  if (!('series' in fact) || fact.series.length < count) return null;
  return fact.series.slice(-count).map(({ number }) => exactRatio(number));
}

function rose({ series, rises, minimum }: Trip<'rises'>, book: FactBook): boolean | null {
  const readings = lastOf(series, rises + 1, book);
  const [first, last] = [readings?.[0], readings?.at(-1)];
  if (!readings || !first || !last) return null;
  const strict = readings.slice(1).every((value, index) => compare(value, readings[index] as Ratio) > 0);
  return strict && compare(minus(last, first), ratioOf(minimum)) >= 0;
}

function ranBelow({ series, readings: count, below }: Trip<'readings'>, book: FactBook): boolean | null {
  const readings = lastOf(series, count, book);
  return readings && readings.every((value) => compare(value, ratioOf(below)) < 0);
}
