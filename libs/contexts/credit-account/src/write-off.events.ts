import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** What is given up of an invoice leaves the receivables; an invoice with nothing open is settled. */
export type InvoiceWrittenOff = DomainEvent<
  'InvoiceWrittenOff',
  {
    readonly invoiceId: string;
    readonly amount: Money;
    readonly reason: string;
    readonly writtenOffBy: string;
    readonly on: CalendarDate;
  }
>;
/** Money for what was written off: no exposure, and no cash for other invoices. */
export type WriteOffRecovered = DomainEvent<
  'WriteOffRecovered',
  {
    readonly recoveryId: string;
    readonly invoiceId: string;
    readonly amount: Money;
    readonly receivedOn: CalendarDate;
  }
>;

export type WriteOffEvent = InvoiceWrittenOff | WriteOffRecovered;
