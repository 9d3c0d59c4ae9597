import { latest, lookUp, type Money, valuesOf, written } from '@zixin/kernel';
import { byDueDate, type Credit, isClosed, type OpenAccount, type OpenInvoice } from './account-state.js';
import type {
  Allocation,
  AllocatePayment,
  CreditAccountCommand,
  RecordPayment,
  ReversePayment,
} from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { documentAmount } from './document-amount.js';
import { application, askedOf, openInvoice } from './invoices.js';
import type { PaymentAllocated, PaymentReversed } from './receivable.events.js';
import { evolveReceivable } from './receivable-evolution.js';
import { amountIn, type Decision, happenedOn, inWords, moneyIn, opened, opening } from './rules.js';

/** A payment is a fact; the same one again changes nothing. What is not allocated stays as unapplied cash. */
export const recordPayment: Decision<RecordPayment['data']> = (data, state, context) => {
  const account = opened(state);
  const { paymentId, number, receivedOn, method, allocation } = data;
  if (lookUp(account.credits, paymentId) || isClosed(account, 'credit', paymentId)) return [];
  const amounts = documentAmount(account, data.amount, receivedOn, context);
  happenedOn(receivedOn, opening(account), context.today, '/receivedOn');
  const received = {
    type: 'PaymentReceived',
    data: { paymentId, number, receivedOn, ...amounts, method },
  } as const;
  const after = evolveReceivable.PaymentReceived(account, received.data) as OpenAccount;
  return [received, ...allocate(after, paymentId, allocation)];
};

export const allocatePayment: Decision<AllocatePayment['data']> = ({ paymentId, allocation }, state) => {
  const account = opened(state);
  if (lookUp(account.credits, paymentId)) return allocate(account, paymentId, allocation);
  if (!isClosed(account, 'credit', paymentId)) throw refusal('payment-not-found', { paymentId });
  if (allocation.mode === 'explicit' && allocation.items.length > 0)
    throw refusal(
      'allocation-exceeds-payment',
      { unapplied: inWords(moneyIn(account, 0)) },
      '/allocation/items',
    );
  return [];
};

function allocate(account: OpenAccount, paymentId: string, allocation: Allocation): PaymentAllocated[] {
  const credit = lookUp(account.credits, paymentId);
  if (!credit || allocation.mode === 'none') return [];
  const parts =
    allocation.mode === 'explicit'
      ? listed(account, credit, allocation.items)
      : oldestDueFirst(account, credit);
  let { unapplied } = credit;
  return parts.map(({ invoice, minor }) => {
    unapplied -= minor;
    return allocated(account, credit, invoice, minor, unapplied);
  });
}

interface Part {
  readonly invoice: OpenInvoice;
  readonly minor: number;
}

/** Cash kept for orders paid ahead is left alone, but for the invoices of those orders. */
function oldestDueFirst(account: OpenAccount, credit: Credit): Part[] {
  const others = account.totals.unapplied - credit.unapplied;
  let left = credit.unapplied;
  let kept = Math.max(0, account.totals.earmarked - others);
  const parts: Part[] = [];
  for (const invoice of valuesOf(account.invoices).sort(byDueDate)) {
    if (left <= 0) break;
    const own = Math.min(kept, invoice.earmarked);
    const minor = Math.min(invoice.open, left - kept + own);
    if (minor <= 0) continue;
    parts.push({ invoice, minor });
    left -= minor;
    kept -= Math.min(own, minor);
  }
  return parts;
}

function listed(
  account: OpenAccount,
  credit: Credit,
  items: readonly { readonly invoiceId: string; readonly amount: Money }[],
): Part[] {
  const seen = new Set<string>();
  const parts = items.map(({ invoiceId, amount }, index) => {
    const pointer = `/allocation/items/${index}`;
    const minor = amountIn(account, amount, `${pointer}/amount`);
    const invoice = openInvoice(account, invoiceId, `${pointer}/invoiceId`);
    if (seen.has(invoiceId)) throw refusal('invoice-repeated', { invoiceId }, `${pointer}/invoiceId`);
    seen.add(invoiceId);
    if (minor > invoice.open)
      throw refusal('allocation-exceeds-open', askedOf(account, minor, invoice), `${pointer}/amount`);
    return { invoice, minor };
  });
  const sum = parts.reduce((total, { minor }) => total + minor, 0);
  if (sum > credit.unapplied) {
    const unapplied = inWords(moneyIn(account, credit.unapplied));
    throw refusal('allocation-exceeds-payment', { unapplied }, '/allocation/items');
  }
  return parts;
}

function allocated(
  account: OpenAccount,
  credit: Credit,
  invoice: OpenInvoice,
  minor: number,
  unapplied: number,
): PaymentAllocated {
  const { number, issuedOn, dueOn, original } = invoice;
  const amounts = { amount: moneyIn(account, invoice.amount), ...(original ? { original } : {}) };
  return {
    type: 'PaymentAllocated',
    data: {
      ...application(account, invoice, minor),
      paymentId: credit.id,
      source: credit.source,
      paidOn: credit.on,
      effectiveOn: latest(credit.on, invoice.issuedOn),
      unapplied: moneyIn(account, unapplied),
      invoice: { number, issuedOn, dueOn, ...amounts },
    },
  };
}

/** A reversal needs the payment's own past, which the state has let go of once it was used up. */
export function recallPayment(
  command: CreditAccountCommand,
): ((event: CreditAccountEvent) => boolean) | null {
  if (command.type !== 'ReversePayment') return null;
  const { paymentId } = command.data;
  return (event) => 'paymentId' in event.data && event.data.paymentId === paymentId;
}

export const reversePayment: Decision<ReversePayment['data']> = (
  { paymentId, reason, reversedOn },
  state,
  context,
) => {
  const account = opened(state);
  const past = (context.past as readonly CreditAccountEvent[]).filter(
    (event) => 'paymentId' in event.data && event.data.paymentId === paymentId,
  );
  if (past.some(({ type }) => type === 'PaymentReversed')) return [];
  const received = past.find((event) => event.type === 'PaymentReceived');
  if (!received) throw refusal('payment-not-found', { paymentId });
  const allocations = past.filter((event) => event.type === 'PaymentAllocated');
  const since = latest(received.data.receivedOn, ...allocations.map(({ data }) => data.effectiveOn));
  happenedOn(reversedOn, since, context.today, '/reversedOn');
  const unapplied = moneyIn(account, lookUp(account.credits, paymentId)?.unapplied ?? 0);
  const facts = { paymentId, amount: received.data.amount, reason: written(reason, '/reason'), reversedOn };
  return [
    { type: 'PaymentReversed', data: { ...facts, unapplied, reopened: reopenedBy(account, allocations) } },
  ];
};

type Reopened = PaymentReversed['data']['reopened'][number];

function reopenedBy(account: OpenAccount, allocations: readonly PaymentAllocated[]): Reopened[] {
  const byInvoice = new Map<string, Reopened>();
  for (const { data } of allocations) {
    const before = byInvoice.get(data.invoiceId)?.reopenedAmount.minor ?? 0;
    const reopenedAmount = moneyIn(account, before + data.amount.minor);
    byInvoice.set(data.invoiceId, { invoiceId: data.invoiceId, reopenedAmount, ...data.invoice });
  }
  return [...byInvoice.values()];
}
