import {
  confirmedWith,
  type CreditAccountEvent,
  type LimitLayers,
  type MitigantLayer,
  type PaymentTerms,
  releasedFrom,
} from '@zixin/credit-account/events';
import type { FactSource } from '@zixin/calculations';
import type { CalendarDate, Money, Recorded } from '@zixin/kernel';
import type { DatedTerms } from '../accounts.js';
import type { OrderBalance } from '../balances.js';
import { orderFold } from '../order-balances.js';
import { counted, type Reading } from './reading.js';

export interface Applied {
  readonly source: 'payment' | 'creditNote' | 'writeOff';
  readonly amount: number;
  readonly paidOn: CalendarDate;
  readonly effectiveOn: CalendarDate;
  reversedOn: CalendarDate | null;
}

export interface Item {
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly amount: number;
  readonly applications: Applied[];
}

/** An account as of a day, read in one pass over its stream; lists may hold any number of events. Minor units. */
export interface AccountReading {
  currency: string | null;
  readonly sources: readonly FactSource[];
  readonly items: Map<string, Item>;
  readonly orders: Map<string, OrderBalance>;
  readonly cash: Map<string, number>;
  readonly byPayment: Map<string, Applied[]>;
  readonly layers: {
    readonly base: LimitLayers['base'][number][];
    readonly temporary: LimitLayers['temporary'][number][];
  };
  /** What confirmed mitigants add to the limit where policy lets them. */
  secured: readonly MitigantLayer[];
  readonly terms: DatedTerms[];
  readonly creditNotes: { readonly on: CalendarDate; readonly minor: number }[];
  onHold: boolean;
  defaulted: boolean;
  writtenOff: number;
  proposed: number | null;
}

type Data = Readonly<Record<string, never>>;
const { fold, take } = orderFold<OrderBalance, OneOrder>({ order: (balance) => balance });
interface OneOrder {
  readonly orders: readonly OrderBalance[];
  readonly invoices: readonly [];
  readonly cash: readonly [];
  readonly overApplied: readonly [];
}

function withOrder(account: AccountReading, orderId: string, step: (one: OneOrder) => OneOrder): void {
  const before = account.orders.get(orderId);
  const after = step({ orders: before ? [before] : [], invoices: [], cash: [], overApplied: [] });
  const [order] = after.orders;
  if (order) account.orders.set(orderId, order);
  else account.orders.delete(orderId);
}

function apply(account: AccountReading, invoiceId: string, part: Applied, paymentId?: string): void {
  account.items.get(invoiceId)?.applications.push(part);
  if (paymentId === undefined) return;
  const parts = account.byPayment.get(paymentId);
  if (parts) parts.push(part);
  else account.byPayment.set(paymentId, [part]);
}

type Of<T extends CreditAccountEvent['type']> = Extract<CreditAccountEvent, { readonly type: T }>['data'];
interface WrittenOff {
  readonly invoiceId: string;
  readonly amount: Money;
}

const steps: Readonly<Record<string, (account: AccountReading, data: never, on: CalendarDate) => void>> = {
  CreditAccountOpened: (account, { currency }: Of<'CreditAccountOpened'>) =>
    void (account.currency = currency),
  InvoiceIssued: (account, data: Of<'InvoiceIssued'>) => {
    const { invoiceId, issuedOn, dueOn, amount } = data;
    account.items.set(invoiceId, { issuedOn, dueOn, amount: amount.minor, applications: [] });
    for (const part of data.orders) withOrder(account, part.orderId, (one) => take(one, part));
  },
  CreditNoteIssued: (account, { creditNoteId, amount, applied, issuedOn: on }: Of<'CreditNoteIssued'>) => {
    let left = amount.minor;
    for (const { invoiceId, amount: part } of applied) {
      const dates = { paidOn: on, effectiveOn: on, reversedOn: null };
      apply(account, invoiceId, { source: 'creditNote', amount: part.minor, ...dates });
      left -= part.minor;
    }
    account.cash.set(creditNoteId, left);
    account.creditNotes.push({ on, minor: amount.minor });
  },
  PaymentReceived: (account, { paymentId, amount }: Of<'PaymentReceived'>) =>
    void account.cash.set(paymentId, amount.minor),
  PaymentAllocated: (account, data: Of<'PaymentAllocated'>) => {
    const { paymentId, invoiceId, amount, source, paidOn, effectiveOn } = data;
    apply(
      account,
      invoiceId,
      { source, amount: amount.minor, paidOn, effectiveOn, reversedOn: null },
      paymentId,
    );
    const cash = account.cash.get(paymentId);
    if (cash !== undefined) account.cash.set(paymentId, cash - amount.minor);
  },
  PaymentReversed: (account, { paymentId, reversedOn }: Of<'PaymentReversed'>) => {
    account.cash.delete(paymentId);
    for (const part of account.byPayment.get(paymentId) ?? []) part.reversedOn = reversedOn;
  },
  InvoiceWrittenOff: (account, { invoiceId, amount }: WrittenOff, on) => {
    const dates = { paidOn: on, effectiveOn: on, reversedOn: null };
    apply(account, invoiceId, { source: 'writeOff', amount: amount.minor, ...dates });
    account.writtenOff += amount.minor;
  },
  WriteOffRecovered: (account, { amount }: WrittenOff) => void (account.writtenOff -= amount.minor),
  LimitAdjusted: (account, data: Of<'LimitAdjusted'>) => void account.layers.base.push(data),
  TemporaryLimitGranted: (account, data: Of<'TemporaryLimitGranted'>) =>
    void account.layers.temporary.push({ ...data, minor: data.amount.minor }),
  PaymentTermsChanged: (account, data: { readonly terms: PaymentTerms } & Of<'PaymentTermsChanged'>) =>
    void account.terms.push(data),
  MitigantConfirmed: (account, data: Of<'MitigantConfirmed'>) =>
    void (account.secured = confirmedWith(account.secured, data)),
  MitigantReleased: (account, { mitigantId, on }: Of<'MitigantReleased'>) =>
    void (account.secured = releasedFrom(account.secured, mitigantId, on)),
  LimitProposed: (account, { basis }: Of<'LimitProposed'>) => {
    if (basis) account.proposed = basis.figures.proposed;
  },
  CreditHoldPlaced: (account) => void (account.onHold = true),
  CreditHoldReleased: (account) => void (account.onHold = false),
  DefaultDeclared: (account) => void (account.defaulted = true),
  DefaultCured: (account) => void (account.defaulted = false),
};

/** Readings of whole streams: of a list of events that all count, every later day has the same. */
const wholeReadings = new WeakMap<readonly Recorded[], AccountReading>();

export function readAccount(reading: Reading): AccountReading | null {
  const { account: stream } = reading.history;
  const events = counted(reading, stream);
  if (events.length < stream.length) return folded(events);
  const known = wholeReadings.get(stream) ?? folded(events);
  if (known) wholeReadings.set(stream, known);
  return known;
}

function folded(events: readonly Recorded[]): AccountReading | null {
  const last = events.at(-1);
  if (!last) return null;
  const account: AccountReading = {
    currency: null,
    sources: [{ stream: last.stream, revision: last.revision }],
    items: new Map(),
    orders: new Map(),
    cash: new Map(),
    byPayment: new Map(),
    layers: { base: [], temporary: [] },
    secured: [],
    terms: [],
    creditNotes: [],
    onHold: false,
    defaulted: false,
    writtenOff: 0,
    proposed: null,
  };
  for (const event of events) step(account, event);
  return account;
}

function step(account: AccountReading, event: Recorded): void {
  const data = event.data as Data;
  const orderStep = (fold as Readonly<Record<string, (one: OneOrder, data: never) => OneOrder>>)[event.type];
  if (orderStep)
    withOrder(account, data['orderId'] as unknown as string, (one) => orderStep(one, data as never));
  steps[event.type]?.(account, data as never, event.effectiveOn);
}

/** Open at the end of a day; below 0 when more was applied than invoiced. */
export function signedOpen(item: Item, date: CalendarDate): number {
  if (item.issuedOn > date) return 0;
  let open = item.amount;
  for (const { amount, effectiveOn, reversedOn } of item.applications)
    if (effectiveOn <= date && (reversedOn === null || reversedOn > date)) open -= amount;
  return open;
}
