import type { CreditAccountEvent, OrderHeld, OrderReserved } from '@zixin/credit-account/events';
import type { CalendarDate, DataOf } from '@zixin/kernel';
import { orderFold } from './order-balances.js';

/** Amounts are minor units of the account's currency. */
export interface InvoiceBalance {
  readonly invoiceId: string;
  readonly dueOn: CalendarDate;
  readonly open: number;
}

export interface OrderBalance {
  readonly orderId: string;
  /** `unplaced`: only in an as-of fold, where a back-dated delivery or invoice counts before the order's verdict does. */
  readonly status: 'unplaced' | 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'cancelled';
  readonly amount: number;
  readonly reserved: number;
  /** Delivered, not yet invoiced. */
  readonly delivered: number;
  /** Invoiced before it was delivered. */
  readonly invoicedAhead: number;
  /** Ever delivered, or invoiced before. */
  readonly moved: number;
  readonly finished: boolean;
}

export interface CashBalance {
  readonly id: string;
  readonly unapplied: number;
}

/** What is open on one account. Lists, not sums: sums follow from them, so they cannot drift. */
export interface Balances<
  I extends InvoiceBalance = InvoiceBalance,
  O extends OrderBalance = OrderBalance,
  C extends CashBalance = CashBalance,
> {
  readonly invoices: readonly I[];
  readonly orders: readonly O[];
  /** Payments and credit notes with something left to apply. */
  readonly cash: readonly C[];
  /** Applied to an invoice that has nothing open on that date; given back when it reopens. Only in an as-of fold. */
  readonly overApplied: readonly { readonly invoiceId: string; readonly minor: number }[];
}

export interface InvoiceFacts {
  readonly invoiceId: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly amount: { readonly minor: number };
}

export interface CashFacts {
  readonly id: string;
  readonly source: 'payment' | 'creditNote';
  readonly number: string | null;
  readonly receivedOn: CalendarDate;
  readonly amount: { readonly minor: number };
}

/** What a document keeps of each open thing beside its balance. */
export interface Details<I extends InvoiceBalance, O extends OrderBalance, C extends CashBalance> {
  invoice(balance: InvoiceBalance, facts: InvoiceFacts): I;
  order(balance: OrderBalance, facts: OrderReserved['data'] | OrderHeld['data'] | null): O;
  cash(balance: CashBalance, facts: CashFacts): C;
}

export type Fold<B, T extends CreditAccountEvent['type']> = {
  readonly [K in T]: (balances: B, data: DataOf<CreditAccountEvent, K>) => B;
};

export type BalanceType =
  | 'OrderReserved'
  | 'OrderHeld'
  | 'OrderReadyForRelease'
  | 'OrderReleased'
  | 'OrderChanged'
  | 'OrderCancelled'
  | 'OrderDelivered'
  | 'InvoiceIssued'
  | 'CreditNoteIssued'
  | 'PaymentReceived'
  | 'PaymentAllocated'
  | 'PaymentReversed'
  | 'InvoiceWrittenOff';

/** The list with one entry replaced (`at` ≥ 0), added (`at` < 0) or taken out (`null`). */
export function placed<T>(list: readonly T[], at: number, entry: T | null): readonly T[] {
  const copy = list.slice();
  if (entry === null) copy.splice(at, 1);
  else if (at < 0) copy.push(entry);
  else copy[at] = entry;
  return copy;
}

/**
 * Folds an account's events, in the order of their stream, into what is open. Right as of an earlier day too, where some
 * events of the stream do not count yet: it never relies on the "open after" figures of an event.
 */
export function balanceFold<
  I extends InvoiceBalance,
  O extends OrderBalance,
  C extends CashBalance,
  B extends Balances<I, O, C>,
>(details: Details<I, O, C>): Fold<B, BalanceType> {
  const orders = orderFold<O, B>(details);

  const lower = (b: B, invoiceId: string, minor: number): B => {
    const at = b.invoices.findIndex((invoice) => invoice.invoiceId === invoiceId);
    const invoice = b.invoices[at];
    if (!invoice) return overApply(b, invoiceId, minor);
    const open = invoice.open - minor;
    const lowered = { ...b, invoices: placed(b.invoices, at, open > 0 ? { ...invoice, open } : null) };
    return open < 0 ? overApply(lowered, invoiceId, -open) : lowered;
  };

  const raise = (b: B, facts: InvoiceFacts, minor: number): B => {
    const over = b.overApplied.findIndex(({ invoiceId }) => invoiceId === facts.invoiceId);
    const excess = b.overApplied[over]?.minor ?? 0;
    if (excess > 0) {
      const left = excess - minor;
      const entry = left > 0 ? { invoiceId: facts.invoiceId, minor: left } : null;
      const given = { ...b, overApplied: placed(b.overApplied, over, entry) };
      return left >= 0 ? given : raise(given, facts, -left);
    }
    const at = b.invoices.findIndex(({ invoiceId }) => invoiceId === facts.invoiceId);
    const known = b.invoices[at];
    const { invoiceId, dueOn } = facts;
    const invoice = known
      ? { ...known, open: known.open + minor }
      : details.invoice({ invoiceId, dueOn, open: minor }, facts);
    return { ...b, invoices: placed(b.invoices, at, invoice) };
  };

  const receive = (b: B, facts: CashFacts, unapplied: number): B => {
    if (unapplied === 0) return b;
    return { ...b, cash: placed(b.cash, -1, details.cash({ id: facts.id, unapplied }, facts)) };
  };

  return {
    ...orders.fold,
    InvoiceIssued: (b, data) => {
      const taken = data.orders.reduce(orders.take, b);
      return raise(taken, data, data.amount.minor);
    },
    CreditNoteIssued: (b, { creditNoteId, number, issuedOn, amount, applied }) => {
      const facts = { id: creditNoteId, source: 'creditNote', number, receivedOn: issuedOn, amount } as const;
      const used = applied.reduce((sum, part) => sum + part.amount.minor, 0);
      const lowered = applied.reduce((folded, part) => lower(folded, part.invoiceId, part.amount.minor), b);
      return receive(lowered, facts, amount.minor - used);
    },
    PaymentReceived: (b, { paymentId, number, receivedOn, amount }) =>
      receive(b, { id: paymentId, source: 'payment', number, receivedOn, amount }, amount.minor),
    PaymentAllocated: (b, { paymentId, invoiceId, amount }) =>
      lower(useCash(b, paymentId, amount.minor), invoiceId, amount.minor),
    InvoiceWrittenOff: (b, { invoiceId, amount }) => lower(b, invoiceId, amount.minor),
    PaymentReversed: (b, { paymentId, reopened }) => {
      const at = b.cash.findIndex(({ id }) => id === paymentId);
      const gone = at < 0 ? b : { ...b, cash: placed(b.cash, at, null) };
      return reopened.reduce((folded, part) => raise(folded, part, part.reopenedAmount.minor), gone);
    },
  };
}

function overApply<B extends Balances>(b: B, invoiceId: string, minor: number): B {
  const at = b.overApplied.findIndex((over) => over.invoiceId === invoiceId);
  const before = b.overApplied[at]?.minor ?? 0;
  return { ...b, overApplied: placed(b.overApplied, at, { invoiceId, minor: before + minor }) };
}

function useCash<B extends Balances>(b: B, id: string, minor: number): B {
  const at = b.cash.findIndex((credit) => credit.id === id);
  const credit = b.cash[at];
  if (!credit) return b;
  const unapplied = credit.unapplied - minor;
  return { ...b, cash: placed(b.cash, at, unapplied > 0 ? { ...credit, unapplied } : null) };
}
