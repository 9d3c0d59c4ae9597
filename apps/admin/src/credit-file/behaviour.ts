import {
  addSettlements,
  daysBeyondTermsOf,
  figureText,
  noSettlements,
  type SettlementSums,
  settlementSums,
} from '@zixin/calculations';
import type { Payment } from './credit-file.queries.js';

export interface BehaviourMonth {
  /** `2026-11` */
  readonly month: string;
  /** Days beyond terms, weighted by amount; `null`: nothing was settled. */
  readonly days: string | null;
  readonly settlements: number;
}

const minor = (amount: string) => Number(amount.replace('.', ''));

/** Days beyond terms of what was settled in each month up to the day; months without settlements between are gaps. */
export function monthsOf(
  payments: readonly Payment[],
  day: string,
  months: number,
): readonly BehaviourMonth[] {
  const sums = new Map<string, SettlementSums>();
  for (const payment of payments) {
    if (payment.source !== 'payment' || payment.reversedOn !== null) continue;
    for (const { amount, effectiveOn, dueOn } of payment.allocations) {
      if (dueOn === null || effectiveOn > day) continue;
      const month = effectiveOn.slice(0, 7);
      const one = settlementSums({ amount: minor(amount.amount), paidOn: effectiveOn, dueOn } as never);
      sums.set(month, addSettlements(sums.get(month) ?? noSettlements, one));
    }
  }
  if (sums.size === 0) return [];
  const first = [...sums.keys()].sort()[0] ?? day.slice(0, 7);
  return monthsUntil(day, months)
    .filter((month) => month >= first)
    .map((month) => monthOf(month, sums.get(month) ?? noSettlements, day));
}

function monthOf(month: string, sums: SettlementSums, day: string): BehaviourMonth {
  const settled = figureText(daysBeyondTermsOf(sums, [], day as never).settled, 1);
  return { month, days: 'value' in settled ? settled.value : null, settlements: sums.count };
}

/** The calendar months up to that of the day, oldest first. */
export function monthsUntil(day: string, count: number): readonly string[] {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
