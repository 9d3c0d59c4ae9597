import type { Condition, WarningRule } from '@zixin/calculations';
import type { WarningLevel } from '../ui/tags.js';

/** What of a rule one of its figures is held against. */
export type Threshold =
  | { readonly kind: 'band'; readonly on: string; readonly off: string }
  | { readonly kind: 'rises'; readonly rises: number; readonly minimum: string }
  | { readonly kind: 'readings'; readonly readings: number; readonly below: string }
  | { readonly kind: 'atLeast' | 'atMost' | 'is'; readonly value: string };

/** `null` where the rule says nothing of this figure alone. */
export function thresholdOf({ trip }: WarningRule, level: WarningLevel, figure: string): Threshold | null {
  if ('when' in trip) return conditionOn(trip.when, figure);
  if ('series' in trip) {
    if (trip.series !== figure) return null;
    return 'rises' in trip
      ? { kind: 'rises', rises: trip.rises, minimum: trip.minimum }
      : { kind: 'readings', readings: trip.readings, below: trip.below };
  }
  if (trip.value !== figure) return null;
  const step = 'levels' in trip ? trip.levels.find((one) => one.level === level) : trip;
  return step ? { kind: 'band', on: step.on, off: step.off } : null;
}

function conditionOn(condition: Condition, figure: string): Threshold | null {
  const parts = partsOf(condition);
  if (parts.length > 0) return parts.map((part) => conditionOn(part, figure)).find(Boolean) ?? null;
  if ('fact' in condition && condition.fact === figure && 'is' in condition)
    return { kind: 'is', value: condition.is.join(' ') };
  return 'value' in condition && condition.value === figure ? comparisonOf(condition) : null;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [];
}

function comparisonOf(condition: Extract<Condition, { readonly value: unknown }>): Threshold | null {
  if ('atLeast' in condition) return { kind: 'atLeast', value: condition.atLeast };
  return 'atMost' in condition ? { kind: 'atMost', value: condition.atMost } : null;
}
