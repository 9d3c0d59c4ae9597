import { compare, dividedBy, minus, type Ratio, ratio, ratioOf } from '@zixin/kernel';
import { exactRatio } from '../facts/fact.js';
import { reaches } from './bands.js';
import type { Factor, NumberBand } from './policy-content.js';
import type { JudgedFactor } from './score.js';

/** A factor brought into another band: `reach` says how its value must stand to `to`, `is` for a word. */
export interface FactorMove {
  readonly judged: JudgedFactor;
  readonly to: string;
  readonly reach: 'atLeast' | 'above' | 'below' | 'atMost' | 'is';
  readonly points: string;
  /** |to − from| / |from|; 1 where there is no such figure: a word, something missing, a value of zero. */
  readonly change: Ratio;
}

type Bound = Pick<FactorMove, 'to' | 'reach'>;
const whole = ratio(1);

/**
 * Every move that may help, the least change first: more points for a factor that has some, any band for one that is missing.
 * A band without any bound is no move.
 */
export function movesOf(judged: JudgedFactor): readonly FactorMove[] {
  const { factor, points } = judged;
  const moves = 'bands' in factor ? numberMoves(judged, factor.bands) : wordMoves(judged, factor);
  const helps = (move: FactorMove) =>
    judged.missing !== null || compare(ratioOf(move.points), ratioOf(points ?? '0')) > 0;
  return moves
    .filter(helps)
    .sort((a, b) => compare(a.change, b.change) || compare(ratioOf(a.points), ratioOf(b.points)));
}

function wordMoves(
  judged: JudgedFactor,
  { categories }: Extract<Factor, { readonly categories: unknown }>,
): FactorMove[] {
  return categories.flatMap(({ is: [to], points }) =>
    to === undefined ? [] : [{ judged, to, reach: 'is' as const, points, change: whole }],
  );
}

function numberMoves(judged: JudgedFactor, bands: readonly NumberBand[]): FactorMove[] {
  const value = judged.missing === null && judged.value !== null ? exactRatio(judged.value) : null;
  return bands.flatMap(({ points }, index) => {
    const bound = value === null ? entrance(bands, index) : towards(bands, index, value);
    if (!bound) return [];
    return [{ judged, ...bound, points, change: value === null ? whole : relative(value, bound.to) }];
  });
}

/** The near edge of a band the value is not in. */
function towards(bands: readonly NumberBand[], index: number, value: Ratio): Bound | null {
  if (!reaches(bands[index] as NumberBand, value)) return lower(bands, index);
  const next = bands[index + 1];
  return next && reaches(next, value) ? upper(bands, index) : null;
}

/** The edge of a band beyond which points never fall: its lower one where higher values give as much, else its upper one. */
function entrance(bands: readonly NumberBand[], index: number): Bound | null {
  const { points } = bands[index] as NumberBand;
  const rises = bands.slice(index).every((band) => compare(ratioOf(band.points), ratioOf(points)) >= 0);
  return (rises && lower(bands, index)) || upper(bands, index) || lower(bands, index);
}

function lower(bands: readonly NumberBand[], index: number): Bound | null {
  const band = bands[index] as NumberBand;
  if ('from' in band) return { to: band.from, reach: 'atLeast' };
  return 'above' in band ? { to: band.above, reach: 'above' } : null;
}

function upper(bands: readonly NumberBand[], index: number): Bound | null {
  const next = bands[index + 1];
  if (!next) return null;
  if ('from' in next) return { to: next.from, reach: 'below' };
  return 'above' in next ? { to: next.above, reach: 'atMost' } : null;
}

function relative(from: Ratio, to: string): Ratio {
  const by = magnitude(minus(ratioOf(to), from));
  return from.numerator === 0n ? (by.numerator === 0n ? by : whole) : dividedBy(by, magnitude(from));
}

function magnitude(value: Ratio): Ratio {
  return value.numerator < 0n ? minus(ratio(0), value) : value;
}
