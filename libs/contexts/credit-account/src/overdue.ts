import { type CalendarDate, daysBetween, valuesOf } from '@zixin/kernel';
import { byDueDate, type OpenAccount, type OpenInvoice } from './account-state.js';
import type { OrderCheckPolicy } from './order-check-policy.js';

export interface Overdue {
  readonly minor: number;
  readonly oldestDays: number;
  /** Numbers (or ids) of what is overdue, oldest first, at most 20. */
  readonly invoices: readonly string[];
}

/** Undisputed amounts past due by more than the policy's days, and the age of the oldest undisputed open item (0 if none is past due). */
export function overdueOf(
  account: OpenAccount,
  today: CalendarDate,
  { overdueDays }: Pick<OrderCheckPolicy, 'overdueDays'>,
): Overdue {
  let [minor, oldestDays] = [0, 0];
  const late: OpenInvoice[] = [];
  for (const invoice of valuesOf(account.invoices)) {
    const undisputed = invoice.open - Math.min(invoice.open, invoice.disputed);
    if (undisputed === 0 || invoice.dueOn >= today) continue;
    const days = daysBetween(invoice.dueOn, today);
    oldestDays = Math.max(oldestDays, days);
    if (days <= overdueDays) continue;
    minor += undisputed;
    late.push(invoice);
  }
  const invoices = late.sort(byDueDate).slice(0, 20);
  return { minor, oldestDays, invoices: invoices.map(({ number, invoiceId }) => number ?? invoiceId) };
}
