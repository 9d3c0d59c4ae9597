import type { LimitProposed } from './limit.events.js';

/**
 * True of a limit by policy of 0 whose figures give another amount or none: only a grade that bears no credit makes one, so the
 * grade binds, not a method. Read from what the event stores.
 */
export function bearsNoCredit({ basis, change }: Pick<LimitProposed['data'], 'basis' | 'change'>): boolean {
  if (!basis || change.layer !== 'base' || change.limit.kind !== 'AMOUNT') return false;
  return change.limit.amount.minor === 0 && basis.figures.proposed !== 0;
}
