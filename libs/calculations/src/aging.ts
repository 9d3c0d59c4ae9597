import { type CalendarDate, daysBetween, safe } from '@zixin/kernel';

/** Days past the due date, by IFRS 9's usual steps: `current` is ≤ 0. Source: IFRS 9 illustrative example 12. */
export const agingBuckets = ['current', '1-30', '31-60', '61-90', '91+'] as const;
export type AgingBucket = (typeof agingBuckets)[number];

/** What is open of one invoice on a date, in minor units of one currency. */
export interface OpenAmount {
  readonly dueOn: CalendarDate;
  readonly open: number;
}

/** `amount` in minor units. */
export interface BucketSum {
  readonly amount: number;
  readonly items: number;
}

/** Sums of open items on one date, in minor units of one currency; disputes change nothing here. */
export interface Aging {
  readonly open: number;
  readonly items: number;
  readonly overdue: number;
  readonly overdueItems: number;
  /** Days past due of the oldest overdue item, 0 when none is overdue. */
  readonly oldestOverdueDays: number;
  readonly buckets: Readonly<Record<AgingBucket, BucketSum>>;
}

/** Days past due = date − due date; negative before the due date, 0 on it. */
export function daysPastDue(dueOn: CalendarDate, on: CalendarDate): number {
  return daysBetween(dueOn, on);
}

export function agingBucket(days: number): AgingBucket {
  if (days <= 0) return 'current';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '91+';
}

type Sums = { -readonly [K in Exclude<keyof Aging, 'buckets'>]: number } & {
  buckets: Record<AgingBucket, { amount: number; items: number }>;
};

function noSums(): Sums {
  const none = () => ({ amount: 0, items: 0 });
  return {
    open: 0,
    items: 0,
    overdue: 0,
    overdueItems: 0,
    oldestOverdueDays: 0,
    buckets: { current: none(), '1-30': none(), '31-60': none(), '61-90': none(), '91+': none() },
  };
}

/**
 * Sums what is open on a date by days past due. Items with nothing open (or over-settled) do not count.
 * @throws DomainError `amount-out-of-range` when a sum leaves the safe integers.
 */
export function aging(items: Iterable<OpenAmount>, on: CalendarDate): Aging {
  const sums = noSums();
  for (const { dueOn, open } of items) {
    if (open <= 0) continue;
    const days = daysPastDue(dueOn, on);
    const bucket = sums.buckets[agingBucket(days)];
    bucket.amount = safe(bucket.amount + open);
    bucket.items += 1;
    sums.open = safe(sums.open + open);
    sums.items += 1;
    if (days <= 0) continue;
    sums.overdue = safe(sums.overdue + open);
    sums.overdueItems += 1;
    sums.oldestOverdueDays = Math.max(sums.oldestOverdueDays, days);
  }
  return sums;
}

/** The aging of both sets together. Only for one currency. */
export function addAgings(a: Aging, b: Aging): Aging {
  const bucket = (name: AgingBucket): BucketSum => ({
    amount: safe(a.buckets[name].amount + b.buckets[name].amount),
    items: a.buckets[name].items + b.buckets[name].items,
  });
  return {
    open: safe(a.open + b.open),
    items: a.items + b.items,
    overdue: safe(a.overdue + b.overdue),
    overdueItems: a.overdueItems + b.overdueItems,
    oldestOverdueDays: Math.max(a.oldestOverdueDays, b.oldestOverdueDays),
    buckets: {
      current: bucket('current'),
      '1-30': bucket('1-30'),
      '31-60': bucket('31-60'),
      '61-90': bucket('61-90'),
      '91+': bucket('91+'),
    },
  };
}
