import { calendarCatalog, type CalendarEvent } from '@zixin/calendar/events';
import { creditAccountCatalog, type CreditAccountEvent, type OrderCheck } from '@zixin/credit-account/events';
import type { CalendarDate, DataOf } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';

export const day = (text: string) => text as CalendarDate;
export const usd = (minor: number) => ({ minor, currency: 'USD' });

const recorded = recorder({ ...creditAccountCatalog, ...calendarCatalog });

/** A recorded event of the account `customer-1.retail`; `commandId` marks the events of one command. */
export function account<T extends CreditAccountEvent['type']>(
  type: T,
  data: Partial<DataOf<CreditAccountEvent, T>>,
  commandId?: string,
) {
  const event = { type, data } as unknown as Extract<CreditAccountEvent, { readonly type: T }>;
  const options = { stream: 'creditAccount-customer-1.retail' };
  return recorded(event, commandId === undefined ? options : { ...options, meta: { commandId } });
}

export function opened(date: string) {
  const event: CalendarEvent = { type: 'BusinessDayOpened', data: { date: day(date), working: true } };
  return recorded(event, { stream: 'calendar-main' });
}

export function invoiced(invoiceId: string, dueOn: string, minor: number) {
  const facts = { invoiceId, issuedOn: day('2026-01-05'), dueOn: day(dueOn), amount: usd(minor), orders: [] };
  return account('InvoiceIssued', facts);
}

export function allocated(invoiceId: string, minor: number) {
  return account('PaymentAllocated', { invoiceId, amount: usd(minor), effectiveOn: day('2026-02-01') });
}

export function held(orderId: string) {
  return account('OrderHeld', { orderId, on: day('2026-02-01'), check: {} as OrderCheck });
}
