import type { CalendarDate } from '@zixin/kernel';
import type {
  Allocation,
  AllocatePayment,
  CancelOrder,
  ChangeOrder,
  DeliverOrder,
  IssueCreditNote,
  IssueInvoice,
  PlaceOrder,
  RecordPayment,
  RecordRecovery,
  ReleaseOrder,
  ReversePayment,
  WriteOffInvoice,
} from '../commands.js';
import type {
  CreditAccountOpened,
  Limit,
  LimitAdjusted,
  LimitChange,
  PaymentTermsChanged,
  TemporaryLimitGranted,
} from '../limit.events.js';
import { cny, day, today } from './account-story.js';

export const opened: CreditAccountOpened = {
  type: 'CreditAccountOpened',
  data: { customerId: 'c-1', segment: 'main', currency: 'CNY', openedOn: day('2026-01-01') },
};

export const amountLimit = (minor: number): Limit => ({ kind: 'AMOUNT', amount: cny(minor) });
export const noCredit: Limit = { kind: 'NONE' };
export const unlimited: Limit = { kind: 'UNLIMITED' };

export function limited(
  limit: number | Limit,
  from: CalendarDate = day('2026-01-01'),
  until: CalendarDate | null = null,
): LimitAdjusted {
  const to = typeof limit === 'number' ? amountLimit(limit) : limit;
  return {
    type: 'LimitAdjusted',
    data: { proposalId: `p-${from}`, limit: to, previous: noCredit, from, until },
  };
}

export function temporarily(
  mode: 'uplift' | 'override',
  minor: number,
  from: CalendarDate,
  until: CalendarDate,
): TemporaryLimitGranted {
  const proposalId = `t-${mode}-${from}`;
  return { type: 'TemporaryLimitGranted', data: { proposalId, mode, amount: cny(minor), from, until } };
}

export function termsGranted(
  netDays: number,
  prepaymentPercent = 0,
  from: CalendarDate = day('2026-01-01'),
): PaymentTermsChanged {
  const terms = { netDays, prepaymentPercent };
  return { type: 'PaymentTermsChanged', data: { proposalId: 't-1', terms, previous: null, from } };
}

export function base(
  limit: number | Limit,
  from: CalendarDate = today,
  until: CalendarDate | null = null,
): LimitChange {
  return { layer: 'base', limit: typeof limit === 'number' ? amountLimit(limit) : limit, from, until };
}

export function place(orderId: string, minor: number, facts: Partial<PlaceOrder['data']> = {}): PlaceOrder {
  const plain = { number: null, termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null };
  const dates = { placedOn: today, shipOn: facts.placedOn ?? today };
  return { type: 'PlaceOrder', data: { orderId, amount: cny(minor), ...plain, ...dates, ...facts } };
}

export function change(orderId: string, data: Omit<ChangeOrder['data'], 'orderId'>): ChangeOrder {
  return { type: 'ChangeOrder', data: { orderId, ...data } };
}

export function cancel(orderId: string): CancelOrder {
  return { type: 'CancelOrder', data: { orderId, reason: 'no longer wanted' } };
}

export function release(orderId: string, data: Partial<ReleaseOrder['data']> = {}): ReleaseOrder {
  return { type: 'ReleaseOrder', data: { orderId, override: false, reason: null, ...data } };
}

export function deliver(
  orderId: string,
  minor: number,
  data: Partial<DeliverOrder['data']> = {},
): DeliverOrder {
  const facts = { deliveryId: `${orderId}-d-${minor}`, final: false, deliveredOn: today };
  return { type: 'DeliverOrder', data: { orderId, part: { amount: cny(minor) }, ...facts, ...data } };
}

/** `orders`: what of the invoice is about which order. */
export function invoice(
  invoiceId: string,
  minor: number,
  orders: Readonly<Record<string, number>> = {},
  facts: Partial<IssueInvoice['data']> = {},
): IssueInvoice {
  const parts = Object.entries(orders).map(([orderId, part]) => ({ orderId, amount: cny(part) }));
  const dates = { issuedOn: today, dueOn: day('2026-04-01') };
  const plain = { number: null, sellingEntity: null, orderedBy: null };
  return {
    type: 'IssueInvoice',
    data: { invoiceId, amount: cny(minor), orders: parts, ...plain, ...dates, ...facts },
  };
}

export function creditNote(
  creditNoteId: string,
  minor: number,
  invoiceId: string | null = null,
  facts: Partial<IssueCreditNote['data']> = {},
): IssueCreditNote {
  const plain = { number: null, issuedOn: today, reason: 'goods returned' };
  return {
    type: 'IssueCreditNote',
    data: { creditNoteId, amount: cny(minor), invoiceId, ...plain, ...facts },
  };
}

export const oldestFirst: Allocation = { mode: 'oldestDueFirst' };
export const unallocated: Allocation = { mode: 'none' };
export function to(items: Readonly<Record<string, number>>): Allocation {
  const parts = Object.entries(items).map(([invoiceId, minor]) => ({ invoiceId, amount: cny(minor) }));
  return { mode: 'explicit', items: parts };
}

export function pay(
  paymentId: string,
  minor: number,
  allocation: Allocation = unallocated,
  facts: Partial<RecordPayment['data']> = {},
): RecordPayment {
  const plain = { number: null, receivedOn: today, method: null };
  return { type: 'RecordPayment', data: { paymentId, amount: cny(minor), allocation, ...plain, ...facts } };
}

export function allocate(paymentId: string, allocation: Allocation): AllocatePayment {
  return { type: 'AllocatePayment', data: { paymentId, allocation } };
}

export function bounce(paymentId: string, reversedOn: CalendarDate = today): ReversePayment {
  return { type: 'ReversePayment', data: { paymentId, reason: 'no funds', reversedOn } };
}

export function writeOff(
  invoiceId: string,
  minor: number | null = null,
  on: CalendarDate = today,
): WriteOffInvoice {
  const amount = minor === null ? {} : { amount: cny(minor) };
  return { type: 'WriteOffInvoice', data: { invoiceId, ...amount, reason: 'insolvent', on } };
}

export function recover(
  recoveryId: string,
  invoiceId: string,
  minor: number,
  receivedOn: CalendarDate = today,
): RecordRecovery {
  return { type: 'RecordRecovery', data: { recoveryId, invoiceId, amount: cny(minor), receivedOn } };
}

export const stop = { type: 'PlaceCreditHold', data: { reason: 'litigation' } } as const;
export const resume = { type: 'ReleaseCreditHold', data: { reason: 'settled' } } as const;
export const review = { type: 'ReviewHeldOrders', data: { on: today } } as const;
export const force = (orderId: string) =>
  ({ type: 'HoldOrder', data: { orderId, reason: 'address in doubt' } }) as const;
