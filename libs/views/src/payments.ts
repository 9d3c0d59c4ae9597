import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { CalendarDate, View } from '@zixin/kernel';
import { segmentOf } from './accounts.js';

/** Part of a payment or credit note on one invoice. Minor units. `dueOn` is unknown for what a credit note settled as it was issued. */
export interface PaymentAllocation {
  readonly invoiceId: string;
  readonly invoiceNumber: string | null;
  readonly amount: number;
  readonly effectiveOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
}

/** One payment or credit note with where its money went. Minor units. */
export interface Payment {
  /** Payment or credit note id. */
  readonly id: string;
  readonly source: 'payment' | 'creditNote';
  readonly customerId: string;
  readonly segment: string;
  readonly number: string | null;
  readonly receivedOn: CalendarDate;
  readonly currency: string;
  readonly amount: number;
  readonly method: string | null;
  readonly reason: string | null;
  readonly allocations: readonly PaymentAllocation[];
  readonly unapplied: number;
  readonly reversedOn: CalendarDate | null;
  readonly reversalReason: string | null;
}

type PaymentEvent = Extract<
  CreditAccountEvent,
  { readonly type: 'PaymentReceived' | 'CreditNoteIssued' | 'PaymentAllocated' | 'PaymentReversed' }
>;

export const payments: View<Payment, PaymentEvent> = {
  name: 'payments',
  version: 1,
  key: ({ data }) => ('creditNoteId' in data ? data.creditNoteId : data.paymentId),
  begins: ['PaymentReceived', 'CreditNoteIssued'],
  on: {
    PaymentReceived: (_, event) => {
      const { paymentId, number, receivedOn, amount, method } = event.data;
      return {
        id: paymentId,
        source: 'payment',
        customerId: event.meta.partitionKey,
        segment: segmentOf(event),
        number,
        receivedOn,
        currency: amount.currency,
        amount: amount.minor,
        method,
        reason: null,
        allocations: [],
        unapplied: amount.minor,
        reversedOn: null,
        reversalReason: null,
      };
    },
    CreditNoteIssued: (_, event) => {
      const { creditNoteId, number, issuedOn, amount, applied, reason } = event.data;
      const allocations = applied.map((part) => ({
        invoiceId: part.invoiceId,
        invoiceNumber: null,
        amount: part.amount.minor,
        effectiveOn: issuedOn,
        dueOn: null,
      }));
      return {
        id: creditNoteId,
        source: 'creditNote',
        customerId: event.meta.partitionKey,
        segment: segmentOf(event),
        number,
        receivedOn: issuedOn,
        currency: amount.currency,
        amount: amount.minor,
        method: null,
        reason,
        allocations,
        unapplied: allocations.reduce((left, part) => left - part.amount, amount.minor),
        reversedOn: null,
        reversalReason: null,
      };
    },
    PaymentAllocated: (payment, { data }) => {
      if (!payment) return null;
      const { invoiceId, invoice, amount, effectiveOn } = data;
      const dueOn = invoice.dueOn;
      const part = { invoiceId, invoiceNumber: invoice.number, amount: amount.minor, effectiveOn, dueOn };
      return {
        ...payment,
        allocations: [...payment.allocations, part],
        unapplied: payment.reversedOn ? 0 : payment.unapplied - amount.minor,
      };
    },
    PaymentReversed: (payment, { data: { reversedOn, reason } }) =>
      payment && { ...payment, unapplied: 0, reversedOn, reversalReason: reason },
  },
  fields: {
    customerId: (payment) => payment.customerId,
    segment: (payment) => payment.segment,
    source: (payment) => payment.source,
    number: (payment) => payment.number,
    receivedOn: (payment) => payment.receivedOn,
    currency: (payment) => payment.currency,
    amount: (payment) => payment.amount,
    unapplied: (payment) => payment.unapplied,
    reversedOn: (payment) => payment.reversedOn,
  },
  indexes: ['customerId', 'number', 'reversedOn'],
};
