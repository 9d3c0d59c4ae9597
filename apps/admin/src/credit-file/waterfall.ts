/** One factor's part of a score, as the decision recorded it. */
export interface Contribution {
  readonly code: string;
  readonly weight: string;
  readonly value: string | null;
  readonly missing: string | null;
  readonly points: string | null;
  readonly contribution: string | null;
}

export interface WaterfallRow extends Contribution {
  /** Where its bar begins on the scale of the score, 0 to 100. */
  readonly start: number;
  /** How long its bar is. */
  readonly size: number;
  /** What it could have given at most. */
  readonly reachable: number;
}

/**
 * Each factor begins where the one before ended. With `reweight` the factors that are there share the weight of those that are
 * missing; a missing factor is a gap of its own weight that moves nothing.
 */
export function waterfallOf(contributions: readonly Contribution[], reweight: boolean): WaterfallRow[] {
  const weights = contributions.filter(({ contribution }) => !reweight || contribution !== null);
  const whole = weights.reduce((sum, { weight }) => sum + Number(weight), 0) || 1;
  let start = 0;
  return contributions.map((one) => {
    const size = Number(one.contribution ?? 0);
    const share = one.contribution === null ? Number(one.weight) : (100 * Number(one.weight)) / whole;
    const row = { ...one, start, size, reachable: Math.max(share, size) };
    start += size;
    return row;
  });
}

/** The factors that cost the most points, dearest first. */
export function dearest(rows: readonly WaterfallRow[], count: number): readonly WaterfallRow[] {
  const cost = ({ reachable, size }: WaterfallRow) => reachable - size;
  return rows
    .filter((row) => row.contribution !== null && cost(row) >= 0.5)
    .toSorted((a, b) => cost(b) - cost(a))
    .slice(0, count);
}
