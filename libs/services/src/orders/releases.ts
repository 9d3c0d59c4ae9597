import type { HoldReason, WayOut } from '@zixin/credit-account/events';
import { isCured, type WayOutAnswer, waysOutAnswer } from './ways-out.js';

export type Releases = readonly (readonly number[])[];

export interface ReleaseAnswer {
  /** As decided and in its order, each with the reasons it cures. */
  readonly waysOut: readonly WayOutAnswer[];
  /** What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
  readonly releases: Releases;
}

/** The ways out of a verdict, and what of them releases the order. */
export function releaseAnswer(waysOut: readonly WayOut[], reasons: readonly HoldReason[]): ReleaseAnswer {
  return { waysOut: waysOutAnswer(waysOut, reasons), releases: releasesOf(waysOut, reasons) };
}

/**
 * Sets of ways, by their positions, that together cure every reason, none of them in vain. Cheapest first: what the customer does
 * comes before a decision of ours, one act before two, less money before more, and an override, which takes the risk instead of
 * curing it, last.
 */
export function releasesOf(waysOut: readonly WayOut[], reasons: readonly HoldReason[]): Releases {
  const sets = waysOut.reduce<readonly (readonly number[])[]>(
    (found, _, way) => [...found, ...found.map((set) => [...set, way])],
    [[]],
  );
  const cures = (set: readonly number[]) =>
    reasons.every((reason) => set.some((at) => isCured(reason, waysOut[at] as WayOut)));
  const inVain = (set: readonly number[]) => set.some((at) => cures(set.filter((other) => other !== at)));
  return sets
    .filter((set) => set.length > 0 && cures(set) && !inVain(set))
    .map((set) => ({ set, cost: costOf(set.map((at) => waysOut[at] as WayOut)) }))
    .sort((one, other) => compare(one.cost, other.cost))
    .map(({ set }) => set);
}

const ofCustomer: ReadonlySet<WayOut['kind']> = new Set(['pay', 'prepay', 'reduce-order', 'shorten-terms']);

/** Overrides, other decisions of ours, acts, and minor units to bring: what pays overdue invoices lowers the exposure as well. */
function costOf(ways: readonly WayOut[]): readonly number[] {
  const most = (kind: 'pay' | 'prepay') =>
    Math.max(0, ...ways.map((way) => (way.kind === kind ? way.amount.minor : 0)));
  return [
    ways.filter(({ kind }) => kind === 'override').length,
    ways.filter(({ kind }) => !ofCustomer.has(kind)).length,
    ways.length,
    most('pay') + most('prepay'),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
