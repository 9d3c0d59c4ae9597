import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import type { Attempt } from '../api/command.js';
import { zixin } from '../api/client.js';
import { everyPage } from '../api/pages.js';
import { keys } from '../api/query-client.js';
import { unnamedInvoices, withInvoices } from './noted-invoices.js';
import type { Language } from '../ui/language.js';
import { isShown, type ItemFilter, mayFollow, orderFor } from './item-filters.js';

type Schemas = components['schemas'];
export type Item = Schemas['OpenItemAnswer'];
export type Payment = Schemas['PaymentAnswer'];
export type Order = Schemas['OrderRowAnswer'];
export type Account = Schemas['AccountAnswer'];
export type Aging = Schemas['AgingAnswer'];
export type Behaviour = Schemas['BehaviourAnswer'];

const first = undefined as string | undefined;
const pageOf = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });
const of = (customer: string) => (customer === '' ? {} : { customer });

export interface ItemsView {
  readonly customer: string;
  readonly filter: ItemFilter;
  readonly sort: string;
}

async function itemPage(
  { customer, filter, sort }: ItemsView,
  cursor: string | undefined,
  signal: AbortSignal,
) {
  const show = filter === 'all' ? ('all' as const) : ('open' as const);
  const query = { ...of(customer), ...pageOf(cursor), show, sort: orderFor(filter, sort), limit: 100 };
  return answered(zixin.GET('/v1/open-items', { params: { query }, signal }));
}

/** Invoices as of today. Overdue and disputed ones are the beginning of an order of the service's; the rest is not fetched. */
export const itemList = (view: ItemsView) =>
  infiniteQueryOptions({
    queryKey: keys.list('open-items', view),
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => itemPage(view, pageParam, signal),
    getNextPageParam: ({ items, next }) =>
      next !== null && mayFollow(view.filter, items) ? next : undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items).filter((item) => isShown(view.filter, item)),
  });

/** Every invoice of a view, page by page. */
export async function* everyItem(view: ItemsView, signal: AbortSignal) {
  const goesOn = (items: readonly Item[]) => mayFollow(view.filter, items);
  const pages = everyPage<Item>((cursor) => itemPage(view, cursor, signal), goesOn);
  for await (const items of pages) yield items.filter((item) => isShown(view.filter, item));
}

/** All that one customer owes, oldest due first: what a payment can be put against. */
export const owedBy = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'open-items'),
    enabled: customer !== '',
    queryFn: async ({ signal }) => {
      const items: Item[] = [];
      let cursor: string | null = null;
      do {
        const query: { customer: string; limit: number; sort: string; cursor?: string } = {
          ...{ customer, limit: 200, sort: 'dueOn' },
          ...(cursor !== null && { cursor }),
        };
        const page: { items: readonly Item[]; next: string | null } = await answered(
          zixin.GET('/v1/open-items', { params: { query }, signal }),
        );
        items.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return items as readonly Item[];
    },
  });

/** What was disputed of a customer's invoices and how that ended, newest first; texts are in the language asked for. */
export const disputesOf = (customer: string, language: Language) =>
  queryOptions({
    queryKey: keys.customer(customer, 'disputes', language),
    queryFn: async ({ signal }) => {
      const query = { types: 'InvoiceDisputed,DisputeResolved', limit: 200 };
      const params = { path: { customer }, query };
      return (await answered(zixin.GET('/v1/customers/{customer}/events', { params, signal }))).items;
    },
  });

interface OwnedView {
  readonly customer: string;
  readonly sort: string;
}

async function paymentPage({ customer, sort }: OwnedView, cursor: string | undefined, signal: AbortSignal) {
  const query = { ...of(customer), ...pageOf(cursor), sort, limit: 100 };
  const page = await answered(zixin.GET('/v1/payments', { params: { query }, signal }));
  const unnamed = [...unnamedInvoices(page.items)];
  const found = await Promise.all(unnamed.map(([owner, ids]) => invoicesOf(owner, ids, signal)));
  return { ...page, items: withInvoices(page.items, found.flat()) };
}

/** The latest due first, until all that are sought are found. */
async function invoicesOf(customer: string, ids: ReadonlySet<string>, signal: AbortSignal) {
  const found: Item[] = [];
  const view = { customer, filter: 'all', sort: '-dueOn' } as const;
  const pages = everyPage<Item>(
    (cursor) => itemPage(view, cursor, signal),
    () => found.length < ids.size,
  );
  for await (const items of pages) found.push(...items.filter(({ id }) => ids.has(id)));
  return found;
}

export const paymentList = (view: OwnedView) =>
  infiniteQueryOptions({
    queryKey: keys.list('payments', view),
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => paymentPage(view, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

/** Every payment of a view, page by page. */
export const everyPayment = (view: OwnedView, signal: AbortSignal) =>
  everyPage<Payment>((cursor) => paymentPage(view, cursor, signal));

export type OrderStatus = Order['status'];

interface OrdersView extends OwnedView {
  readonly status: OrderStatus | 'all';
}

function orderPage({ customer, sort, status }: OrdersView, cursor: string | undefined, signal: AbortSignal) {
  const some = status === 'all' ? {} : { status };
  const query = { ...of(customer), ...some, ...pageOf(cursor), sort, limit: 100 };
  return answered(zixin.GET('/v1/orders', { params: { query }, signal }));
}

export const orderList = (view: OrdersView) =>
  infiniteQueryOptions({
    queryKey: keys.list('orders', view),
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => orderPage(view, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

/** Every order of a view, page by page. */
export const everyOrder = (view: OrdersView, signal: AbortSignal) =>
  everyPage<Order>((cursor) => orderPage(view, cursor, signal));

const dated = (asOf: string | null) => (asOf === null ? {} : { asOf });

export const aging = (customer: string, asOf: string | null) =>
  queryOptions({
    queryKey: keys.figures('aging', { customer, asOf }),
    queryFn: ({ signal }) => {
      const query = { ...of(customer), ...dated(asOf) };
      return answered(zixin.GET('/v1/aging', { params: { query }, signal }));
    },
  });

export const behaviour = (customer: string, asOf: string | null) =>
  queryOptions({
    queryKey: keys.figures('payment-behaviour', { customer, asOf }),
    queryFn: ({ signal }) => {
      const query = { ...of(customer), ...dated(asOf) };
      return answered(zixin.GET('/v1/payment-behaviour', { params: { query }, signal }));
    },
  });

/** Exposure, hold and default of each of a customer's accounts. */
export const accountsOf = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'accounts'),
    enabled: customer !== '',
    queryFn: ({ signal }) =>
      answered(zixin.GET('/v1/customers/{customer}/exposure', { params: { path: { customer } }, signal })),
  });

const at = (customer: string, attempt: Attempt) => ({ ...attempt, params: { path: { customer } } });
const on = (id: string, attempt: Attempt) => ({ ...attempt, params: { path: { id } } });

export const recordPayment = (customer: string, body: Schemas['PaymentDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/payments', { ...at(customer, attempt), body }));

export const issueInvoice = (customer: string, body: Schemas['InvoiceDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/invoices', { ...at(customer, attempt), body }));

export const issueCreditNote = (customer: string, body: Schemas['CreditNoteDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/credit-notes', { ...at(customer, attempt), body }));

export const allocate = (payment: string, body: Schemas['AllocationDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/payments/{id}/allocations', { ...on(payment, attempt), body }));

export const reversePayment = (payment: string, body: Schemas['ReversalDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/payments/{id}/reversal', { ...on(payment, attempt), body }));

export const disputeInvoice = (invoice: string, body: Schemas['DisputeDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/invoices/{id}/dispute', { ...on(invoice, attempt), body }));

export const resolveDispute = (invoice: string, body: Schemas['DisputeResolutionDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/invoices/{id}/dispute-resolution', { ...on(invoice, attempt), body }));

export const writeOff = (invoice: string, body: Schemas['WriteOffDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/invoices/{id}/write-off', { ...on(invoice, attempt), body }));

export const recover = (invoice: string, body: Schemas['RecoveryDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/invoices/{id}/recoveries', { ...on(invoice, attempt), body }));

export const declareDefault = (customer: string, body: Schemas['DefaultDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/defaults', { ...at(customer, attempt), body }));

export const cureDefault = (customer: string, body: Schemas['DefaultDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/defaults/cure', { ...at(customer, attempt), body }));
