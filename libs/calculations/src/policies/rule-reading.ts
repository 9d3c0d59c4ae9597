import { compare, minus, type Ratio, ratioOf } from '@zixin/kernel';
import { holds } from '../facts/condition.js';
import { evaluate } from '../facts/expression.js';
import { exactRatio, type FactBook, factOf } from '../facts/fact.js';
import type { RuleReading } from './evaluation.js';
import { pick, ruleFacts } from './facts-used.js';
import type { WarningLevel, WarningRule, WarningStep, WarningTrip } from './policy-content.js';
import { compareLevels } from './risk-level.js';

type Trip<Key extends string> = Extract<WarningTrip, Readonly<Record<Key, unknown>>>;

/**
 * What a rule says of the day: tripped on ≥ `on` (of any level), a strict rise, or a run below; `null` when the figure is
 * undefined. `grades` is the rating scale, best first, for rules that compare grades.
 */
export function readRule(rule: WarningRule, book: FactBook, grades: readonly string[]): RuleReading {
  const { code, trip } = rule;
  const figures = pick(ruleFacts(rule), book);
  if (!('value' in trip)) return { code, level: rule.level, tripped: verdict(trip, book, grades), figures };
  const figure = evaluate(trip.value, book);
  if ('undefined' in figure) return { code, level: rule.level, tripped: null, figures };
  const reached = highest(steps(rule, trip), figure.value, 'on');
  return { code, level: reached?.level ?? rule.level, tripped: reached !== null, figures };
}

/**
 * The level a rule is at after a reading, `null` when it is off. A threshold rule keeps a level until its figure is below that
 * level's `off`, then falls to the highest level whose `off` the figure still reaches; it rises to the highest whose `on` is
 * reached. Trend rules and conditions follow the reading; an undefined figure changes nothing.
 */
export function nextRuleLevel(
  rule: WarningRule,
  before: WarningLevel | null,
  reading: RuleReading,
): WarningLevel | null {
  if (reading.tripped === null) return before;
  const reached = reading.tripped ? reading.level : null;
  const { trip } = rule;
  if (before === null || !('value' in trip)) return reached;
  const figure = evaluate(trip.value, reading.figures);
  if ('undefined' in figure) return before;
  const kept = steps(rule, trip).filter(
    ({ level }) => !('levels' in trip) || compareLevels(level, before) <= 0,
  );
  const held = highest(kept, figure.value, 'off')?.level ?? null;
  return compareLevels(reached, held) > 0 ? reached : held;
}

/** The thresholds of a rule, weakest level first; one without levels has its own. */
function steps({ level }: WarningRule, trip: Trip<'value'>): readonly WarningStep[] {
  return 'levels' in trip ? trip.levels : [{ level, on: trip.on, off: trip.off }];
}

function highest(of: readonly WarningStep[], value: Ratio, bound: 'on' | 'off'): WarningStep | null {
  return of.reduce<WarningStep | null>(
    (found, step) => (compare(value, ratioOf(step[bound])) >= 0 ? step : found),
    null,
  );
}

function verdict(
  trip: Exclude<WarningTrip, Trip<'value'>>,
  book: FactBook,
  grades: readonly string[],
): boolean | null {
  if ('when' in trip) return holds(trip.when, book, grades);
  return 'rises' in trip ? rose(trip, book) : ranBelow(trip, book);
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
