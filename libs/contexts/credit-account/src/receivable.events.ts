import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';
import type { Original } from '@zixin/calculations';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/**
 * What an invoice takes over from an order: first from what was delivered, then from what is still reserved. `fromUnreserved` is
 * what else of the order it covers (held or deferred until now): new exposure, and nothing of it is left to check.
 */
export interface InvoicedOrder {
  readonly orderId: string;
  readonly fromDelivered: Money;
  readonly fromReserved: Money;
  readonly fromUnreserved: Money;
}

/** `invoiceOpen` is what was left open right after, as decided; an invoice at zero is settled. */
export interface Application {
  readonly invoiceId: string;
  readonly amount: Money;
  readonly invoiceOpen: Money;
}

export type InvoiceIssued = DomainEvent<
  'InvoiceIssued',
  {
    readonly invoiceId: string;
    /** The caller's own number of the invoice. */
    readonly number: string | null;
    readonly issuedOn: CalendarDate;
    readonly dueOn: CalendarDate;
    /** Tax-inclusive, positive, in the account's currency. */
    readonly amount: Money;
    /** For an invoice in another currency. */
    readonly original?: Original;
    readonly orders: readonly InvoicedOrder[];
    readonly sellingEntity: string | null;
    readonly orderedBy: string | null;
  }
>;
/** Applied to open invoices at once; the rest is unapplied credit like cash. */
export type CreditNoteIssued = DomainEvent<
  'CreditNoteIssued',
  {
    readonly creditNoteId: string;
    readonly number: string | null;
    readonly issuedOn: CalendarDate;
    readonly amount: Money;
    readonly original?: Original;
    readonly applied: readonly Application[];
    readonly unapplied: Money;
    readonly reason: string;
  }
>;
export type InvoiceDisputed = DomainEvent<
  'InvoiceDisputed',
  {
    readonly invoiceId: string;
    readonly amount: Money;
    readonly reason: string;
    readonly raisedOn: CalendarDate;
  }
>;
export type DisputeResolved = DomainEvent<
  'DisputeResolved',
  {
    readonly invoiceId: string;
    readonly outcome: 'upheld' | 'rejected';
    readonly note: string;
    readonly resolvedOn: CalendarDate;
  }
>;
export type InvoiceFellOverdue = DomainEvent<
  'InvoiceFellOverdue',
  {
    readonly invoiceId: string;
    readonly dueOn: CalendarDate;
    readonly open: Money;
    readonly on: CalendarDate;
  }
>;
export type PaymentReceived = DomainEvent<
  'PaymentReceived',
  {
    readonly paymentId: string;
    readonly number: string | null;
    readonly receivedOn: CalendarDate;
    readonly amount: Money;
    readonly original?: Original;
    readonly method: string | null;
  }
>;
/** Effective on the later of the payment's and the invoice's date. The invoice's facts are repeated so that a reversal can reopen it. */
export type PaymentAllocated = DomainEvent<
  'PaymentAllocated',
  Application & {
    readonly paymentId: string;
    readonly source: 'payment' | 'creditNote';
    readonly paidOn: CalendarDate;
    readonly effectiveOn: CalendarDate;
    readonly unapplied: Money;
    readonly invoice: {
      readonly number: string | null;
      readonly issuedOn: CalendarDate;
      readonly dueOn: CalendarDate;
      readonly amount: Money;
      readonly original?: Original;
    };
  }
>;
/** A bounced payment: its allocations reopen their invoices at their own due dates, the rest of its cash is gone. */
export type PaymentReversed = DomainEvent<
  'PaymentReversed',
  {
    readonly paymentId: string;
    readonly amount: Money;
    readonly reason: string;
    readonly reversedOn: CalendarDate;
    readonly unapplied: Money;
    readonly reopened: readonly {
      readonly invoiceId: string;
      readonly reopenedAmount: Money;
      readonly number: string | null;
      readonly issuedOn: CalendarDate;
      readonly dueOn: CalendarDate;
      readonly amount: Money;
      readonly original?: Original;
    }[];
  }
>;

export type ReceivableEvent =
  | InvoiceIssued
  | CreditNoteIssued
  | InvoiceDisputed
  | DisputeResolved
  | InvoiceFellOverdue
  | PaymentReceived
  | PaymentAllocated
  | PaymentReversed;
