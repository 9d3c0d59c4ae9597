import { earliest, lookUp, valuesOf, written } from '@zixin/kernel';
import { byDueDate, isClosed, type OpenAccount, type OpenInvoice } from './account-state.js';
import type {
  AnnounceOverdue,
  DisputeInvoice,
  IssueCreditNote,
  IssueInvoice,
  ResolveDispute,
} from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { type DocumentAmount, documentAmount, saysTheSame } from './document-amount.js';
import { invoicedOrders } from './invoiced-orders.js';
import {
  amountIn,
  type Decision,
  happenedOn,
  inWords,
  moneyIn,
  notBefore,
  opened,
  opening,
} from './rules.js';

/** An invoice is a fact, never refused for credit reasons. The same one again changes nothing; one that differs is refused. */
export const issueInvoice: Decision<IssueInvoice['data']> = (data, state, context) => {
  const account = opened(state);
  if (isClosed(account, 'invoice', data.invoiceId)) return [];
  const known = lookUp(account.invoices, data.invoiceId);
  if (known) return sameInvoice(account, known, data);
  const amounts = documentAmount(account, data.amount, data.issuedOn, context);
  happenedOn(data.issuedOn, opening(account), context.today, '/issuedOn');
  if (data.dueOn < data.issuedOn)
    throw refusal('due-before-issue', { due: data.dueOn, issued: data.issuedOn }, '/dueOn');
  return [
    { type: 'InvoiceIssued', data: { ...data, ...amounts, orders: invoicedOrders(account, data, amounts) } },
  ];
};

function sameInvoice(
  account: OpenAccount,
  known: OpenInvoice,
  data: IssueInvoice['data'],
): readonly CreditAccountEvent[] {
  const { amount, issuedOn, dueOn } = known;
  if (saysTheSame(account, known, data.amount) && issuedOn === data.issuedOn && dueOn === data.dueOn)
    return [];
  throw refusal('invoice-differs', {
    invoiceId: data.invoiceId,
    amount,
    issuedOn,
    dueOn,
    currency: account.currency,
  });
}

/** One to an open invoice is of no more than that invoice; a rebate beyond it names none. */
export const issueCreditNote: Decision<IssueCreditNote['data']> = (data, state, context) => {
  const account = opened(state);
  const { creditNoteId, number, issuedOn, invoiceId } = data;
  if (lookUp(account.credits, creditNoteId) || isClosed(account, 'credit', creditNoteId)) return [];
  const amounts = documentAmount(account, data.amount, issuedOn, context);
  const { minor } = amounts.amount;
  happenedOn(issuedOn, opening(account), context.today, '/issuedOn');
  const invoice = creditedInvoice(account, invoiceId);
  if (invoice) {
    notBefore(issuedOn, { on: invoice.issuedOn, of: 'invoice' }, '/issuedOn');
    withinInvoice(account, invoice, amounts);
  }
  const used = Math.min(minor, invoice?.open ?? 0);
  const applied = invoice ? [application(account, invoice, used)] : [];
  const facts = {
    creditNoteId,
    number,
    issuedOn,
    ...amounts,
    applied,
    reason: written(data.reason, '/reason'),
  };
  return [{ type: 'CreditNoteIssued', data: { ...facts, unapplied: moneyIn(account, minor - used) } }];
};

/** Both as they say it themselves where that is one currency: a rate that moved since makes no note too large. */
function withinInvoice(
  account: OpenAccount,
  invoice: OpenInvoice,
  { amount, original }: DocumentAmount,
): void {
  const said = original && invoice.original?.amount.currency === original.amount.currency;
  const asked = said ? original.amount : amount;
  const most = (said && invoice.original?.amount) || moneyIn(account, invoice.amount);
  if (asked.minor > most.minor)
    throw refusal(
      'credit-note-exceeds-invoice',
      { asked: inWords(asked), invoice: inWords(most) },
      '/amount',
    );
}

/** @throws DomainError `invoice-not-found` for one that never was. */
function creditedInvoice(account: OpenAccount, invoiceId: string | null): OpenInvoice | undefined {
  if (invoiceId === null) return undefined;
  const invoice = lookUp(account.invoices, invoiceId);
  if (!invoice && !isClosed(account, 'invoice', invoiceId))
    throw refusal('invoice-not-found', { invoiceId }, '/invoiceId');
  return invoice;
}

export function application(account: OpenAccount, invoice: OpenInvoice, minor: number) {
  const { invoiceId } = invoice;
  return { invoiceId, amount: moneyIn(account, minor), invoiceOpen: moneyIn(account, invoice.open - minor) };
}

/** All that is open of an invoice or a part of it. The same part again changes nothing, also when less is open by now. */
export const disputeInvoice: Decision<DisputeInvoice['data']> = (data, state, { today }) => {
  const account = opened(state);
  const { invoiceId, reason, raisedOn } = data;
  const invoice = openInvoice(account, invoiceId);
  const minor = data.amount ? amountIn(account, data.amount, '/amount') : invoice.open;
  if (invoice.disputed > 0 && (data.amount === null || invoice.disputed === minor)) return [];
  if (minor > invoice.open)
    throw refusal('dispute-exceeds-invoice', askedOf(account, minor, invoice), '/amount');
  happenedOn(raisedOn, { on: invoice.issuedOn, of: 'invoice' }, today, '/raisedOn');
  const amount = moneyIn(account, minor);
  return [
    { type: 'InvoiceDisputed', data: { invoiceId, amount, reason: written(reason, '/reason'), raisedOn } },
  ];
};

export const resolveDispute: Decision<ResolveDispute['data']> = (data, state, { today }) => {
  const account = opened(state);
  const invoice = openInvoice(account, data.invoiceId);
  if (invoice.disputed === 0) return [];
  happenedOn(data.resolvedOn, invoice.disputedOn ?? invoice.issuedOn, today, '/resolvedOn');
  return [{ type: 'DisputeResolved', data }];
};

/** Announces the open invoices due before a business day that has come, each once until it is reopened, oldest due first. */
export const announceOverdue: Decision<AnnounceOverdue['data']> = (data, state, { today }) => {
  const account = opened(state);
  const on = earliest(data.on, today);
  const late = valuesOf(account.invoices).filter((invoice) => !invoice.announced && invoice.dueOn < on);
  return late.sort(byDueDate).map(({ invoiceId, dueOn, open }) => {
    return { type: 'InvoiceFellOverdue', data: { invoiceId, dueOn, open: moneyIn(account, open), on } };
  });
};

/** What a refusal says of an amount that is more than an invoice has open. */
export function askedOf(account: OpenAccount, minor: number, { open }: OpenInvoice) {
  return { asked: inWords(moneyIn(account, minor)), open: inWords(moneyIn(account, open)) };
}

/** @throws DomainError `invoice-settled` for one that has nothing open, `invoice-not-found`. */
export function openInvoice(account: OpenAccount, invoiceId: string, pointer = '/invoiceId'): OpenInvoice {
  const invoice = lookUp(account.invoices, invoiceId);
  if (invoice) return invoice;
  throw refusal(
    isClosed(account, 'invoice', invoiceId) ? 'invoice-settled' : 'invoice-not-found',
    { invoiceId },
    pointer,
  );
}
