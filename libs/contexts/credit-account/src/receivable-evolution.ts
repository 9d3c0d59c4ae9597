import { lookUp, withEntry, without } from '@zixin/kernel';
import {
  type Credit,
  type CreditAccountState,
  type OpenAccount,
  type OpenInvoice,
  withClosed,
  withReopened,
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
function withInvoice(account: OpenAccount, changed: OpenInvoice): OpenAccount {
  const { invoiceId, open } = changed;
  const invoice = { ...changed, earmarked: Math.min(changed.earmarked, open) };
  const before = lookUp(account.invoices, invoiceId);
  const moved = withTotals(account, {
    receivable: open - (before?.open ?? 0),
    earmarked: invoice.earmarked - (before?.earmarked ?? 0),
  });
  if (open > 0) return { ...moved, invoices: withEntry(moved.invoices, invoiceId, invoice) };
  return withClosed({ ...moved, invoices: without(moved.invoices, invoiceId) }, 'invoice', invoiceId);
}

function withCredit(account: OpenAccount, credit: Credit): OpenAccount {
  const before = lookUp(account.credits, credit.id)?.unapplied ?? 0;
  const moved = withTotals(account, { unapplied: credit.unapplied - before });
  if (credit.unapplied > 0) return { ...moved, credits: withEntry(moved.credits, credit.id, credit) };
  return withClosed({ ...moved, credits: without(moved.credits, credit.id) }, 'credit', credit.id);
}

function changeInvoice(
  account: OpenAccount,
  invoiceId: string,
  change: (invoice: OpenInvoice) => OpenInvoice,
): OpenAccount {
  const invoice = lookUp(account.invoices, invoiceId);
  return invoice ? withInvoice(account, change(invoice)) : account;
}

export function lower(account: OpenAccount, invoiceId: string, minor: number): OpenAccount {
  return changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, open: invoice.open - minor }));
}

/** Cash applied to an invoice of an order paid ahead is first the cash that was kept for it. */
function pay(account: OpenAccount, invoiceId: string, minor: number): OpenAccount {
  return changeInvoice(account, invoiceId, (invoice) => ({
    ...invoice,
    open: invoice.open - minor,
    earmarked: Math.max(0, invoice.earmarked - minor),
  }));
}

export const evolveReceivable: Evolve = {
  InvoiceIssued: onAccount((account, { invoiceId, number, issuedOn, dueOn, amount, original, orders }) => {
    const taken = orders.reduce(takeFromOrder, account);
    const earmarked = account.totals.earmarked - taken.totals.earmarked;
    const open = {
      amount: amount.minor,
      original: original ?? null,
      open: amount.minor,
      disputed: 0,
      disputedOn: null,
      earmarked,
      announced: false,
    };
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
  InvoiceDisputed: onAccount((account, { invoiceId, amount, raisedOn }) =>
    changeInvoice(account, invoiceId, (invoice) => ({
      ...invoice,
      disputed: amount.minor,
      disputedOn: raisedOn,
    })),
  ),
  DisputeResolved: onAccount((account, { invoiceId }) =>
    changeInvoice(account, invoiceId, (invoice) => ({ ...invoice, disputed: 0, disputedOn: null })),
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
    return pay(used, invoiceId, amount.minor);
  }),
  PaymentReversed: onAccount((account, { paymentId, reopened }) => {
    const credit = lookUp(account.credits, paymentId);
    const emptied = credit
      ? withCredit(account, { ...credit, unapplied: 0 })
      : withClosed(account, 'credit', paymentId);
    return reopened.reduce(reopen, emptied);
  }),
};

function reopen(account: OpenAccount, data: DataOf<'PaymentReversed'>['reopened'][number]): OpenAccount {
  const { invoiceId, number, issuedOn, dueOn, amount, reopenedAmount, original = null } = data;
  const fresh = {
    invoiceId,
    number,
    issuedOn,
    dueOn,
    amount: amount.minor,
    original,
    open: 0,
    disputed: 0,
    disputedOn: null,
    earmarked: 0,
  };
  const invoice = lookUp(account.invoices, invoiceId) ?? fresh;
  const again = withReopened(account, 'invoice', invoiceId);
  return withInvoice(again, { ...invoice, open: invoice.open + reopenedAmount.minor, announced: false });
}
