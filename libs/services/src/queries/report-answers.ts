import { type Aging, agingBuckets, figureText } from '@zixin/calculations';
import { formatMinor } from '@zixin/kernel';
import type { AgingReport, Behaviour } from '@zixin/views';
import type { BehaviourReport } from './reports.js';

/** How reports name customers: number and name by id. */
export type CustomerNames = (customerId: string) => { readonly number: string | null; readonly name: string };

function bucketsOf({ buckets }: Aging, currency: string) {
  return agingBuckets.map((bucket) => ({
    bucket,
    amount: formatMinor(buckets[bucket].amount, currency),
    items: buckets[bucket].items,
  }));
}

/** Amounts as decimal text of the currency beside them; days past due. */
export function agingFigures(aging: Aging, currency: string) {
  return {
    currency,
    open: formatMinor(aging.open, currency),
    items: aging.items,
    overdue: formatMinor(aging.overdue, currency),
    overdueItems: aging.overdueItems,
    oldestOverdueDays: aging.oldestOverdueDays,
    buckets: bucketsOf(aging, currency),
  };
}

export function agingAnswer(report: AgingReport, knownAt: string | null, names: CustomerNames) {
  return {
    asOf: report.asOf,
    knownAt,
    totals: report.totals.map(({ currency, aging }) => agingFigures(aging, currency)),
    customers: report.customers.map(({ customerId, currency, aging }) => ({
      customerId,
      ...names(customerId),
      ...agingFigures(aging, currency),
    })),
  };
}

/** Days and percents with 2 digits; a figure that does not exist says why. */
export function behaviourFigures(behaviour: Behaviour) {
  const { currency, settlements, settledAmount } = behaviour;
  return {
    currency,
    settlements,
    settledAmount: formatMinor(Number(settledAmount), currency),
    daysBeyondTerms: {
      settled: figureText(behaviour.settled, 2),
      floored: figureText(behaviour.floored, 2),
      simpleMean: figureText(behaviour.simpleMean, 2),
      withOpenOverdue: figureText(behaviour.withOpenOverdue, 2),
    },
    overdueRatePercent: {
      byValue: figureText(behaviour.overdueRateByValue, 2),
      byCount: figureText(behaviour.overdueRateByCount, 2),
    },
  };
}

export function behaviourAnswer(report: BehaviourReport, knownAt: string | null, names: CustomerNames) {
  return {
    asOf: report.asOf,
    knownAt,
    totals: report.totals.map(behaviourFigures),
    customers: report.customers.map((one) => ({
      customerId: one.customerId,
      ...names(one.customerId),
      ...behaviourFigures(one),
    })),
  };
}
