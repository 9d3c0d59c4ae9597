import { lookUp, withEntry, without } from '@zixin/kernel';
import {
  closedKey,
  type Credit,
  type CreditAccountState,
  type OpenAccount,
  type OpenInvoice,
  withClosed,
  withTotals,
} from './account-state.js';
import { onAccount } from './limit-evolution.js';
import { takeFromOrder } from './order-evolution.js';
import type { ReceivableEvent } from './receivable.events.js';

type DataOf<T extends ReceivableEvent['type']> = Extract<ReceivableEvent, { readonly type: T }>['data'];
type Evolve = {
  readonly [T in ReceivableEvent['type']]: (state: CreditAccountState, data: DataOf<T>) => CreditAccountState;
};

/** Puts a changed invoice back, moves the receivables by what changed, and closes one with nothing open. */
export function withInvoice(account: OpenAccount, invoice: OpenInvoice): OpenAccount {
  const before = lookUp(account.invoices, invoice.invoiceId)?.open ?? 0;
  const moved = withTotals(account, { receivable: invoice.open - before });
  if (invoice.open > 0) return { ...moved, invoices: withEntry(moved.invoices, invoice.invoiceId, invoice) };
  return withClosed({ ...moved, invoices: without(moved.invoices, invoice.invoiceId) }, invoice.invoiceId);
}

export function withCredit(account: OpenAccount, credit: Credit): OpenAccount {
  const before = lookUp(account.credits, credit.id)?.unapplied ?? 0;
  const moved = withTotals(account, { unapplied: credit.unapplied - before });
  if (credit.unapplied > 0) return { ...moved, credits: withEntry(moved.credits, credit.id, credit) };
  return withClosed({ ...moved, credits: without(moved.credits, credit.id) }, credit.id);
}

function changeInvoice(
  account: OpenAccount,
  invoiceId: string,
  change: (invoice: OpenInvoice) => OpenInvoice,
): OpenAccount {
  const invoice = lookUp(account.invoices, invoiceId);
  return invoice ? withInvoice(account, change(invoice)) : account;
}

function lower(account: OpenAccount, invoiceId: string, minor: number): OpenAccount {
  return changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, open: invoice.open - minor }));
}

export const evolveReceivable: Evolve = {
  InvoiceIssued: onAccount((account, { invoiceId, number, issuedOn, dueOn, amount, orders }) => {
    const taken = orders.reduce(
      (folded, part) =>
        takeFromOrder(folded, part.orderId, part.fromDelivered.minor, part.fromReserved.minor),
      account,
    );
    const open = { amount: amount.minor, open: amount.minor, disputed: 0, announced: false };
    return withInvoice(taken, { invoiceId, number, issuedOn, dueOn, ...open });
  }),
  CreditNoteIssued: onAccount((account, { creditNoteId, issuedOn, applied, unapplied }) => {
    const lowered = applied.reduce(
      (folded, { invoiceId, amount }) => lower(folded, invoiceId, amount.minor),
      account,
    );
    return withCredit(lowered, {
      id: creditNoteId,
      source: 'creditNote',
      on: issuedOn,
      unapplied: unapplied.minor,
    });
  }),
  InvoiceDisputed: onAccount((account, { invoiceId, amount }) =>
    changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, disputed: amount.minor })),
  ),
  DisputeResolved: onAccount((account, { invoiceId }) =>
    changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, disputed: 0 })),
  ),
  InvoiceFellOverdue: onAccount((account, { invoiceId }) =>
    changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, announced: true })),
  ),
  PaymentReceived: onAccount((account, { paymentId, receivedOn, amount }) =>
    withCredit(account, { id: paymentId, source: 'payment', on: receivedOn, unapplied: amount.minor }),
  ),
  PaymentAllocated: onAccount((account, { paymentId, invoiceId, amount }) => {
    const credit = lookUp(account.credits, paymentId);
    const used = credit
      ? withCredit(account, { ...credit, unapplied: credit.unapplied - amount.minor })
      : account;
    return lower(used, invoiceId, amount.minor);
  }),
  PaymentReversed: onAccount((account, { paymentId, reopened }) => {
    const credit = lookUp(account.credits, paymentId);
    const emptied = credit
      ? withCredit(account, { ...credit, unapplied: 0 })
      : withClosed(account, paymentId);
    return reopened.reduce(reopen, emptied);
  }),
};

function reopen(account: OpenAccount, data: DataOf<'PaymentReversed'>['reopened'][number]): OpenAccount {
  const { invoiceId, number, issuedOn, dueOn, amount, reopenedAmount } = data;
  const fresh = { invoiceId, number, issuedOn, dueOn, amount: amount.minor, open: 0, disputed: 0 };
  const invoice = lookUp(account.invoices, invoiceId) ?? fresh;
  const again = { ...account, closed: without(account.closed, closedKey(invoiceId)) };
  return withInvoice(again, { ...invoice, open: invoice.open + reopenedAmount.minor, announced: false });
}
