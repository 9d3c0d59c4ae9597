/** A name or grade with its probability of default as a fraction (0–1) and its weight (count or exposure, default 1). */
export interface WeightedDefaultRate {
  readonly pd: number;
  readonly weight?: number;
}

export type CalibrationShift =
  { readonly shift: number } | { readonly undefined: 'nothing-to-calibrate' | 'target-out-of-reach' };

/** PD′ = logistic(logit(PD) + shift); 0 and 1 stay. Floating point, as logarithms are not rational. */
export function shiftedDefaultRate(pd: number, shift: number): number {
  if (pd <= 0 || pd >= 1) return pd;
  return 1 / (1 + ((1 - pd) / pd) * Math.exp(-shift));
}

/** Weighted mean of shifted rates; NaN without weight. */
export function meanDefaultRate(rates: readonly WeightedDefaultRate[], shift = 0): number {
  let [sum, weights] = [0, 0];
  for (const { pd, weight = 1 } of rates) {
    sum += weight * shiftedDefaultRate(pd, shift);
    weights += weight;
  }
  return sum / weights;
}

const widest = 60;

/**
 * The one shift δ, in log-odds, that brings the portfolio's mean PD to `target` (a fraction), by bisection to the last bit a
 * double carries. It keeps the order of grades. Rates of 0 and 1 (declared defaults) cannot move, so a target at or beyond what
 * they alone make is out of reach. Source: credit-formulas 3.8; logistic calibration, practice.
 */
export function calibrationShift(rates: readonly WeightedDefaultRate[], target: number): CalibrationShift {
  if (!rates.some(({ pd, weight = 1 }) => weight > 0 && pd > 0 && pd < 1))
    return { undefined: 'nothing-to-calibrate' };
  let [low, high] = [-widest, widest];
  if (!(meanDefaultRate(rates, low) < target && target < meanDefaultRate(rates, high)))
    return { undefined: 'target-out-of-reach' };
  for (let middle = 0; low < middle && middle < high; middle = (low + high) / 2) {
    if (meanDefaultRate(rates, middle) < target) low = middle;
    else high = middle;
  }
  return { shift: high };
}
