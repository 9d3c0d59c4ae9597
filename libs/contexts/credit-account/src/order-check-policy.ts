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
};
