import type { OrderCheckContent } from '@zixin/calculations';
import { compare, dividedBy, plus, ratio, type Ratio, ratioOf, roundDown, times } from '@zixin/kernel';

type BoundPolicy = Pick<OrderCheckContent, 'comparison' | 'tolerancePercent'>;

function withTolerance(policy: BoundPolicy): Ratio {
  return plus(ratio(1), times(ratioOf(policy.tolerancePercent), ratio(1, 100)));
}

/** The highest use that passes a limit, in minor units; −1 when even zero does not. */
export function mostThatPasses(limit: number, policy: BoundPolicy): number {
  const bound = times(ratio(limit), withTolerance(policy));
  const whole = roundDown(bound);
  const reached = policy.comparison === 'reaches' && compare(ratio(whole), bound) === 0;
  return Number(reached ? whole - 1n : whole);
}

/** The least limit that a use passes, in minor units. */
export function leastLimit(use: number, policy: BoundPolicy): number {
  const down = Number(roundDown(dividedBy(ratio(use), withTolerance(policy))));
  return mostThatPasses(down, policy) >= use ? down : down + 1;
}
