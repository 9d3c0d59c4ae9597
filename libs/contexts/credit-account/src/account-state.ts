import { type CalendarDate, emptyMap, has, type PersistentMap, withEntry } from '@zixin/kernel';
import type { Approval, LimitChange, PaymentTerms } from './limit.events.js';
import type { LimitLayers } from './limit-layers.js';
import type { HoldReason, OrderFacts } from './order.events.js';

/** Amounts in the state are minor units of the account's one currency. */
export interface OpenAccount {
  readonly status: 'open';
  readonly customerId: string;
  readonly segment: string;
  readonly currency: string;
  readonly openedOn: CalendarDate;
  readonly layers: LimitLayers;
  readonly terms: readonly DatedTerms[];
  readonly hold: { readonly reason: string; readonly placedOn: CalendarDate } | null;
  readonly proposals: PersistentMap<Proposal>;
  readonly orders: PersistentMap<Order>;
  readonly invoices: PersistentMap<OpenInvoice>;
  /** Payments and credit notes with something left to apply. */
  readonly credits: PersistentMap<Credit>;
  /** Shortened ids of what is settled, used up, decided or cancelled: it changes nothing when it comes again. */
  readonly closed: PersistentMap<true>;
  readonly totals: Totals;
}

export type CreditAccountState = { readonly status: 'none' } | OpenAccount;

export interface Totals {
  readonly reserved: number;
  readonly delivered: number;
  readonly receivable: number;
  readonly unapplied: number;
  /** Of the unapplied cash, what orders that must be paid ahead wait on. */
  readonly earmarked: number;
}

export interface DatedTerms {
  readonly terms: PaymentTerms;
  readonly from: CalendarDate;
}

export type Proposal = {
  readonly proposalId: string;
  readonly proposedBy: string;
  readonly approvals: readonly Approval[];
} & (
  | { readonly kind: 'limit'; readonly change: LimitChange }
  | { readonly kind: 'terms'; readonly terms: PaymentTerms; readonly from: CalendarDate }
);

export interface Order extends Omit<OrderFacts, 'amount'> {
  readonly status: 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'cancelled';
  readonly amount: number;
  /** Still reserved. */
  readonly reserved: number;
  /** Delivered, not yet invoiced. */
  readonly delivered: number;
  /** Ever delivered or invoiced straight from the reservation. */
  readonly moved: number;
  readonly earmarked: number;
  readonly finished: boolean;
  readonly checkAgainOn: CalendarDate | null;
  readonly reasons: readonly HoldReason[];
}

export interface OpenInvoice {
  readonly invoiceId: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly amount: number;
  readonly open: number;
  readonly disputed: number;
  readonly announced: boolean;
}

export interface Credit {
  readonly id: string;
  readonly source: 'payment' | 'creditNote';
  readonly on: CalendarDate;
  readonly unapplied: number;
}

export const noAccount: CreditAccountState = { status: 'none' };

export function newAccount(
  customerId: string,
  segment: string,
  currency: string,
  openedOn: CalendarDate,
): OpenAccount {
  return {
    status: 'open',
    customerId,
    segment,
    currency,
    openedOn,
    layers: { currency, base: [], temporary: [] },
    terms: [],
    hold: null,
    proposals: emptyMap(),
    orders: emptyMap(),
    invoices: emptyMap(),
    credits: emptyMap(),
    closed: emptyMap(),
    totals: { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 },
  };
}

/** A UUID shortened to its last 52 bits (a UUIDv7 begins with a time): enough to know a closed document again, a third of the memory. */
export function closedKey(id: string): string {
  return id.length === 36 ? `${id.charAt(22)}${id.slice(24)}` : id;
}

export function isClosed(account: OpenAccount, id: string): boolean {
  return has(account.closed, closedKey(id));
}

export function withTotals(account: OpenAccount, change: Partial<Totals>): OpenAccount {
  const { totals } = account;
  return {
    ...account,
    totals: {
      reserved: totals.reserved + (change.reserved ?? 0),
      delivered: totals.delivered + (change.delivered ?? 0),
      receivable: totals.receivable + (change.receivable ?? 0),
      unapplied: totals.unapplied + (change.unapplied ?? 0),
      earmarked: totals.earmarked + (change.earmarked ?? 0),
    },
  };
}

export function withClosed(account: OpenAccount, id: string): OpenAccount {
  return { ...account, closed: withEntry(account.closed, closedKey(id), true) };
}

/** Gross exposure in minor units: reserved + delivered not invoiced + receivables − unapplied cash where the policy counts it. */
export function exposureOf(totals: Totals, countUnappliedCash: boolean): number {
  const gross = totals.reserved + totals.delivered + totals.receivable;
  return countUnappliedCash ? gross - totals.unapplied : gross;
}

/** Terms granted on a date: those that started last. */
export function termsOn(terms: readonly DatedTerms[], on: CalendarDate): PaymentTerms | null {
  let chosen: DatedTerms | null = null;
  for (const dated of terms)
    if (dated.from <= on && (chosen === null || dated.from >= chosen.from)) chosen = dated;
  return chosen?.terms ?? null;
}
