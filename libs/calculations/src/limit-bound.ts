import { compare, dividedBy, plus, ratio, type Ratio, ratioOf, roundDown, times } from '@zixin/kernel';
import type { OrderCheckContent } from './policies/policy-content.js';

type BoundPolicy = Pick<OrderCheckContent, 'comparison' | 'tolerancePercent'>;

function withTolerance(policy: BoundPolicy): Ratio {
  return plus(ratio(1), times(ratioOf(policy.tolerancePercent), ratio(1, 100)));
}

/** The highest exposure that passes a limit, in minor units; −1 when even zero does not. */
export function mostThatPasses(limit: number, policy: BoundPolicy): number {
  const bound = times(ratio(limit), withTolerance(policy));
  const whole = roundDown(bound);
  const reached = policy.comparison === 'reaches' && compare(ratio(whole), bound) === 0;
  return Number(reached ? whole - 1n : whole);
}

/** The least limit that an exposure passes, in minor units. */
export function leastLimit(exposure: number, policy: BoundPolicy): number {
  const down = Number(roundDown(dividedBy(ratio(exposure), withTolerance(policy))));
  return mostThatPasses(down, policy) >= exposure ? down : down + 1;
}
