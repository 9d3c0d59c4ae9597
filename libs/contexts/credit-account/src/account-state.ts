import { type CalendarDate, emptyMap, lookUp, type PersistentMap, without, withEntry } from '@zixin/kernel';
import type { DefaultDeclared } from './default.events.js';
import type { Original } from '@zixin/calculations';
import type { Role } from './authority.js';
import type { Approval, LimitChange, PaymentTerms } from './limit.events.js';
import type { LimitLayers } from './limit-layers.js';
import type { MitigantFacts } from './mitigant.events.js';
import type { HoldReason, OrderDelivered, OrderFacts } from './order.events.js';

/** Amounts in the state are minor units of the account's one currency. */
export interface OpenAccount {
  readonly status: 'open';
  readonly customerId: string;
  readonly segment: string;
  readonly currency: string;
  readonly openedOn: CalendarDate;
  readonly layers: LimitLayers;
  readonly terms: readonly DatedTerms[];
  readonly hold: {
    readonly reason: string;
    readonly placedBy: string;
    readonly placedOn: CalendarDate;
  } | null;
  readonly default: DefaultDeclared['data'] | null;
  readonly proposals: PersistentMap<Proposal>;
  readonly orders: PersistentMap<Order>;
  readonly invoices: PersistentMap<OpenInvoice>;
  /** Payments and credit notes with something left to apply. */
  readonly credits: PersistentMap<Credit>;
  /** By invoice. */
  readonly writtenOff: PersistentMap<WrittenOff>;
  readonly mitigants: PersistentMap<RegisteredMitigant>;
  /** Ids of what is settled, used up, decided, finished or cancelled: it changes nothing when it comes again. */
  readonly closed: { readonly [K in DocumentKind]: PersistentMap<Ending> };
  /** Every delivery there was: the same changes nothing when it comes again, another under its id is refused. */
  readonly deliveries: PersistentMap<OrderDelivered['data']>;
  /** Orders that ever came in. */
  readonly arrivals: number;
  readonly totals: Totals;
}

export type CreditAccountState = { readonly status: 'none' } | OpenAccount;

/** Ids of different kinds of documents may be equal without harm. */
export type DocumentKind = 'proposal' | 'order' | 'invoice' | 'credit' | 'recovery';
export type Ending = 'done' | 'declined';

export interface Totals {
  readonly reserved: number;
  readonly delivered: number;
  readonly receivable: number;
  readonly unapplied: number;
  /** Of the unapplied cash, what is kept for orders paid ahead and their invoices. */
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
  /** Computed by policy: a later one by policy takes its place. */
  readonly byPolicy: boolean;
  readonly warningId: string | null;
} & (
  | { readonly kind: 'limit'; readonly change: LimitChange }
  | { readonly kind: 'terms'; readonly terms: PaymentTerms; readonly from: CalendarDate }
);

export interface Order extends Omit<OrderFacts, 'amount' | 'original'> {
  readonly status: 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'cancelled';
  /** Its place among the orders that ever came in. */
  readonly arrived: number;
  readonly amount: number;
  readonly original: Original | null;
  /** Still reserved. */
  readonly reserved: number;
  /** Delivered, not yet invoiced. */
  readonly delivered: number;
  /** Invoiced, not yet delivered: its delivery moves nothing any more. */
  readonly invoicedAhead: number;
  /** Ever delivered, or invoiced ahead of its delivery. */
  readonly moved: number;
  /** Unapplied cash kept for what is reserved and delivered of it. */
  readonly earmarked: number;
  /** Nothing more of it will go out. */
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
  readonly original: Original | null;
  readonly open: number;
  readonly disputed: number;
  readonly disputedOn: CalendarDate | null;
  /** Unapplied cash kept for it because its order was paid ahead. */
  readonly earmarked: number;
  readonly announced: boolean;
}

export interface Credit {
  readonly id: string;
  readonly source: 'payment' | 'creditNote';
  readonly on: CalendarDate;
  readonly unapplied: number;
}

export interface Mitigant extends MitigantFacts {
  /** Known from this day. */
  readonly on: CalendarDate;
  /** The first day it covers nothing any more. */
  readonly releasedOn: CalendarDate | null;
}

export interface RegisteredMitigant extends Mitigant {
  readonly registeredBy: string;
  readonly confirmations: readonly { readonly confirmedBy: string; readonly role: Role }[];
  /** The first day it may raise the limit; `null` while a confirmation is missing. */
  readonly raisesFrom: CalendarDate | null;
}

export interface WrittenOff {
  readonly invoiceId: string;
  readonly minor: number;
  readonly recovered: number;
  readonly since: CalendarDate;
  readonly last: { readonly minor: number; readonly on: CalendarDate } | null;
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
    default: null,
    proposals: emptyMap(),
    orders: emptyMap(),
    invoices: emptyMap(),
    credits: emptyMap(),
    writtenOff: emptyMap(),
    mitigants: emptyMap(),
    closed: {
      proposal: emptyMap(),
      order: emptyMap(),
      invoice: emptyMap(),
      credit: emptyMap(),
      recovery: emptyMap(),
    },
    deliveries: emptyMap(),
    arrivals: 0,
    totals: { reserved: 0, delivered: 0, receivable: 0, unapplied: 0, earmarked: 0 },
  };
}

export function endingOf(account: OpenAccount, kind: DocumentKind, id: string): Ending | undefined {
  return lookUp(account.closed[kind], id);
}

export function isClosed(account: OpenAccount, kind: DocumentKind, id: string): boolean {
  return endingOf(account, kind, id) !== undefined;
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

export function withClosed(
  account: OpenAccount,
  kind: DocumentKind,
  id: string,
  ending: Ending = 'done',
): OpenAccount {
  return { ...account, closed: { ...account.closed, [kind]: withEntry(account.closed[kind], id, ending) } };
}

export function withReopened(account: OpenAccount, kind: DocumentKind, id: string): OpenAccount {
  return { ...account, closed: { ...account.closed, [kind]: without(account.closed[kind], id) } };
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

/** Oldest due first; of one day the one issued first. */
export function byDueDate(a: OpenInvoice, b: OpenInvoice): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn ? -1 : 1;
  return a.invoiceId < b.invoiceId ? -1 : 1;
}
