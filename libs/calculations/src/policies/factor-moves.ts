import { compare, dividedBy, minus, type Ratio, ratio, ratioOf } from '@zixin/kernel';
import { exactRatio } from '../facts/fact.js';
import { reaches } from './bands.js';
import type { Factor, NumberBand } from './policy-content.js';
import type { JudgedFactor } from './score.js';

/** A factor brought into another band: `reach` says how its value must stand to `to`, `is` for a word, `any` where each is as good. */
export interface FactorMove {
  readonly judged: JudgedFactor;
  /** `null` where any value will do. */
  readonly to: string | null;
  readonly reach: 'atLeast' | 'above' | 'below' | 'atMost' | 'is' | 'any';
  readonly points: string;
  /** |to − from| / |from|; 1 where there is no such figure: a word, something missing, a value of zero. */
  readonly change: Ratio;
}

type Bound = Pick<FactorMove, 'to' | 'reach'>;
type Edge = Bound & { readonly to: string };
const any: Bound = { to: null, reach: 'any' };
const whole = ratio(1);

/**
 * Every move that may help, the least change first: more points for a factor that has some, any band for one that is missing.
 * A band with the fewest points asks a missing factor for no figure in particular: whatever is recorded gives as much.
 * A band without any bound is no move for a factor that has a value.
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
  return categories.flatMap(({ is: [to], points }) => {
    if (to === undefined) return [];
    const bound = judged.missing !== null && isLeast(categories, points) ? any : { to, reach: 'is' as const };
    return [{ judged, ...bound, points, change: whole }];
  });
}

function numberMoves(judged: JudgedFactor, bands: readonly NumberBand[]): FactorMove[] {
  const value = judged.missing === null && judged.value !== null ? exactRatio(judged.value) : null;
  return bands.flatMap(({ points }, index): FactorMove[] => {
    if (value === null) {
      const bound = isLeast(bands, points) ? any : entrance(bands, index);
      return bound ? [{ judged, ...bound, points, change: whole }] : [];
    }
    const edge = towards(bands, index, value);
    return edge ? [{ judged, ...edge, points, change: relative(value, edge.to) }] : [];
  });
}

function isLeast(rows: readonly { readonly points: string }[], points: string): boolean {
  return rows.every((row) => compare(ratioOf(row.points), ratioOf(points)) >= 0);
}

/** The near edge of a band the value is not in. */
function towards(bands: readonly NumberBand[], index: number, value: Ratio): Edge | null {
  if (!reaches(bands[index] as NumberBand, value)) return lower(bands, index);
  const next = bands[index + 1];
  return next && reaches(next, value) ? upper(bands, index) : null;
}

/** The edge of a band beyond which points never fall: its lower one where higher values give as much, else its upper one. */
function entrance(bands: readonly NumberBand[], index: number): Edge | null {
  const { points } = bands[index] as NumberBand;
  const rises = bands.slice(index).every((band) => compare(ratioOf(band.points), ratioOf(points)) >= 0);
  return (rises && lower(bands, index)) || upper(bands, index) || lower(bands, index);
}

function lower(bands: readonly NumberBand[], index: number): Edge | null {
  const band = bands[index] as NumberBand;
  if ('from' in band) return { to: band.from, reach: 'atLeast' };
  return 'above' in band ? { to: band.above, reach: 'above' } : null;
}

function upper(bands: readonly NumberBand[], index: number): Edge | null {
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
