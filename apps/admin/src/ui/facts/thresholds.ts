import type { Condition, WarningRule } from '@zixin/calculations';
import type { WarningLevel } from '../tags.js';
import { moveText } from './fact-measure.js';
import { categoryWords, type FactSpeech, numberWords } from './fact-text.js';

const comparisons = ['atLeast', 'atMost', 'above', 'below'] as const;

/** What of a rule one of its figures is held against. */
export type Threshold =
  | { readonly kind: 'band'; readonly on: string; readonly off: string }
  | { readonly kind: 'rises'; readonly rises: number; readonly minimum: string }
  | { readonly kind: 'readings'; readonly readings: number; readonly below: string }
  | { readonly kind: (typeof comparisons)[number]; readonly value: string }
  | { readonly kind: 'atLeastGrade' | 'belowGrade'; readonly grade: string }
  | { readonly kind: 'is'; readonly words: readonly string[] };

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
  if ('fact' in condition) return condition.fact === figure ? wordOf(condition) : null;
  return 'value' in condition && condition.value === figure ? comparisonOf(condition) : null;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [];
}

function wordOf(condition: Extract<Condition, { readonly fact: string }>): Threshold {
  if ('is' in condition) return { kind: 'is', words: condition.is };
  return 'atLeastGrade' in condition
    ? { kind: 'atLeastGrade', grade: condition.atLeastGrade }
    : { kind: 'belowGrade', grade: condition.belowGrade };
}

function comparisonOf(condition: Extract<Condition, { readonly value: unknown }>): Threshold | null {
  const bounds = condition as Readonly<Partial<Record<(typeof comparisons)[number], string>>>;
  const kind = comparisons.find((one) => bounds[one] !== undefined);
  return kind ? { kind, value: bounds[kind] ?? '' } : null;
}

/** The threshold of a figure in words. */
export function thresholdText(figure: string, threshold: Threshold, speech: FactSpeech): string {
  const { say } = speech;
  const number = (text: string) => numberWords(figure, text, speech);
  switch (threshold.kind) {
    case 'band':
      return say('threshold.band', { on: number(threshold.on), off: number(threshold.off) });
    case 'rises': {
      const { rises, minimum } = threshold;
      return say('threshold.rises', { rises, move: moveText(minimum, figure, speech) });
    }
    case 'readings':
      return say('threshold.readings', { ...threshold, below: number(threshold.below) });
    case 'is': {
      const words = threshold.words.map((word) => categoryWords(word, speech) ?? word);
      return say('threshold.is', { value: words.join(say('threshold.or')) });
    }
    case 'atLeastGrade':
      return say('threshold.atLeastGrade', { value: threshold.grade });
    case 'belowGrade':
      return say('threshold.below', { value: threshold.grade });
    default:
      return say(`threshold.${threshold.kind}`, { value: number(threshold.value) });
  }
}
