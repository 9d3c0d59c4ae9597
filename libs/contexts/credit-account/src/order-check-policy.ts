import type { OrderCheckContent, PolicyVersion } from '@zixin/calculations';
import { currencyDecimals, ratio, ratioOf, roundToInteger, times } from '@zixin/kernel';

/** Values of the order check; the event of every verdict stores them. */
export interface OrderCheckPolicy {
  readonly name: string;
  readonly version: number;
  /** Over the limit means above it (`exceeds`), or at or above it (`reaches`). */
  readonly comparison: 'exceeds' | 'reaches';
  /** Plain decimal percent of the limit that may be overrun, `0` or `2.5`. */
  readonly tolerancePercent: string;
  /** Orders that ship more than this many days ahead are recorded, not reserved. */
  readonly horizonDays: number;
  /** Days past due beyond which an open invoice holds new orders. */
  readonly overdueDays: number;
  /** Overdue amounts up to this many minor units never hold. */
  readonly overdueDeMinimis: number;
  /** Largest order in minor units; `null` for none. */
  readonly orderMaximum: number | null;
  /** Cash not yet allocated lowers exposure. */
  readonly countUnappliedCash: boolean;
  /** How mitigants count: `reduceNet` (or absent) lowers reported net exposure only, `raiseLimit` adds them to the limit. */
  readonly mitigants?: OrderCheckContent['mitigants'];
}

/** The order check of a policy version for an account of that currency: amounts in minor units. */
export function orderCheckFrom(
  { name, version, content }: PolicyVersion<OrderCheckContent>,
  currency: string,
): OrderCheckPolicy {
  const { comparison, tolerancePercent, horizonDays, overdueDays, countUnappliedCash, mitigants } = content;
  return {
    ...{
      name,
      version,
      comparison,
      tolerancePercent,
      horizonDays,
      overdueDays,
      countUnappliedCash,
      mitigants,
    },
    overdueDeMinimis: minorUnits(content.overdueDeMinimis, currency),
    orderMaximum: content.orderMaximum === null ? null : minorUnits(content.orderMaximum, currency),
  };
}

function minorUnits(major: string, currency: string): number {
  return Number(roundToInteger(times(ratioOf(major), ratio(10 ** currencyDecimals(currency)))));
}

export const defaultOrderCheck: OrderCheckPolicy = {
  name: 'orderCheck',
  version: 1,
  comparison: 'exceeds',
  tolerancePercent: '0',
  horizonDays: 90,
  overdueDays: 30,
  overdueDeMinimis: 0,
  orderMaximum: null,
  countUnappliedCash: true,
  mitigants: 'reduceNet',
};
