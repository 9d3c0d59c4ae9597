import { compare, minus, type Ratio, ratio, times } from '@zixin/kernel';
import type { Figure } from '../figure.js';

/** A name's score when it was given (higher = better) and whether it defaulted within the span looked at. */
export interface ScoredOutcome {
  readonly score: number | Ratio;
  readonly defaulted: boolean;
}
export type OneSided = 'needs-defaulted-and-sound';

interface Tally {
  readonly score: Ratio;
  sound: bigint;
  defaulted: bigint;
}

/** Counts at every score, worst first. */
function tallies(outcomes: Iterable<ScoredOutcome>): readonly Tally[] {
  const byScore = new Map<string, Tally>();
  for (const { score, defaulted } of outcomes) {
    const exact = typeof score === 'number' ? exactScore(score) : score;
    const key = `${exact.numerator}/${exact.denominator}`;
    const tally = byScore.get(key) ?? { score: exact, sound: 0n, defaulted: 0n };
    if (defaulted) tally.defaulted += 1n;
    else tally.sound += 1n;
    byScore.set(key, tally);
  }
  return [...byScore.values()].sort((a, b) => compare(a.score, b.score));
}

/** The exact value of a double: it is a fraction over a power of two. */
function exactScore(score: number): Ratio {
  let [top, bottom] = [score, 1n];
  while (!Number.isInteger(top)) [top, bottom] = [top * 2, bottom * 2n];
  return ratio(top, bottom);
}

/**
 * Area under the ROC curve, exact = share of (defaulted, sound) pairs in which the sound name scored higher, ties ½: 1 sorts
 * perfectly, ½ is chance. Source: Mann–Whitney U.
 */
export function areaUnderCurve(outcomes: Iterable<ScoredOutcome>): Figure<OneSided> {
  let [pairsTwice, defaultedBelow, sound] = [0n, 0n, 0n];
  for (const tally of tallies(outcomes)) {
    pairsTwice += tally.sound * (2n * defaultedBelow + tally.defaulted);
    defaultedBelow += tally.defaulted;
    sound += tally.sound;
  }
  if (defaultedBelow === 0n || sound === 0n) return { undefined: 'needs-defaulted-and-sound' };
  return { value: ratio(pairsTwice, 2n * defaultedBelow * sound) };
}

/** Accuracy ratio (Gini) = 2 AUC − 1. */
export function accuracyRatio(outcomes: Iterable<ScoredOutcome>): Figure<OneSided> {
  const area = areaUnderCurve(outcomes);
  return 'value' in area ? { value: minus(times(ratio(2), area.value), ratio(1)) } : area;
}

/** Kolmogorov–Smirnov = largest distance between the cumulative shares of defaulted and sound names over scores; 0–1, exact. */
export function kolmogorovSmirnov(outcomes: Iterable<ScoredOutcome>): Figure<OneSided> {
  const all = tallies(outcomes);
  const sum = (side: 'sound' | 'defaulted') => all.reduce((total, tally) => total + tally[side], 0n);
  const [sound, defaulted] = [sum('sound'), sum('defaulted')];
  if (defaulted === 0n || sound === 0n) return { undefined: 'needs-defaulted-and-sound' };
  let [soundBelow, defaultedBelow, largest] = [0n, 0n, 0n];
  for (const tally of all) {
    soundBelow += tally.sound;
    defaultedBelow += tally.defaulted;
    const distance = defaultedBelow * sound - soundBelow * defaulted;
    const magnitude = distance < 0n ? -distance : distance;
    if (magnitude > largest) largest = magnitude;
  }
  return { value: ratio(largest, sound * defaulted) };
}

export type StabilityIndex =
  { readonly index: number } | { readonly undefined: 'buckets-differ' | 'nothing-counted' | 'empty-bucket' };

/**
 * Population stability index = Σ (actual − expected) × ln(actual / expected) over buckets, from counts; floating point for the
 * logarithm. A bucket empty on both sides adds 0; empty on one side it would be infinite, so the index is undefined: merge buckets.
 * By practice < 0.10 stable, 0.10–0.25 watch, > 0.25 shifted.
 */
export function populationStability(expected: readonly number[], actual: readonly number[]): StabilityIndex {
  if (expected.length !== actual.length) return { undefined: 'buckets-differ' };
  const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const [allExpected, allActual] = [total(expected), total(actual)];
  if (!(allExpected > 0 && allActual > 0)) return { undefined: 'nothing-counted' };
  let index = 0;
  for (const [at, count] of expected.entries()) {
    const [before, now] = [count / allExpected, (actual[at] ?? 0) / allActual];
    if (before === 0 && now === 0) continue;
    if (before === 0 || now === 0) return { undefined: 'empty-bucket' };
    index += (now - before) * Math.log(now / before);
  }
  return { index };
}
