import type { DatedTerms, OpenAccount, StandingLayer } from '@zixin/credit-account';
import { lookUp, ratio, shareOf, without, withEntry } from '@zixin/kernel';

/** How an account under the candidate departs from the recorded one. */
export interface Departure {
  /** Orders that passed or were released in truth and that the candidate holds: their exposure and invoices are left out. */
  readonly held: Set<string>;
  /** Of those, the ones that a person released over the check in truth. */
  readonly overridden: Set<string>;
  /** Orders held in truth that the candidate lets pass: reserved until the truth counts or drops them. */
  readonly passed: Set<string>;
  /** Limits and terms the candidate gave; while there are none the recorded ones hold. */
  readonly limits: StandingLayer[];
  readonly terms: DatedTerms[];
  /** By order: what its invoices cover of it, in minor units. */
  readonly invoiced: Map<string, InvoicedPart[]>;
}

export interface InvoicedPart {
  readonly invoiceId: string;
  readonly minor: number;
  readonly ofInvoice: number;
}

export function noDeparture(): Departure {
  const [held, overridden, passed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return { held, overridden, passed, limits: [], terms: [], invoiced: new Map() };
}

/** The account as it would stand, before the order that is asked about. */
export function whatIfAccount(recorded: OpenAccount, departure: Departure, orderId: string): OpenAccount {
  const { limits, terms } = departure;
  const { currency } = recorded;
  const account = withPassed(withoutHeld(recorded, departure, orderId), departure, orderId);
  return {
    ...account,
    layers: limits.length > 0 ? { currency, base: limits, temporary: [] } : recorded.layers,
    terms: terms.length > 0 ? terms : recorded.terms,
  };
}

function withoutHeld(recorded: OpenAccount, departure: Departure, asked: string): OpenAccount {
  let { reserved, delivered, earmarked } = recorded.totals;
  for (const orderId of new Set([...departure.held, asked])) {
    const order = lookUp(recorded.orders, orderId);
    if (!order) continue;
    reserved -= order.reserved;
    earmarked -= order.earmarked;
    if (departure.held.has(orderId)) delivered -= order.delivered;
  }
  const totals = { ...recorded.totals, reserved, delivered, earmarked };
  return withoutInvoices({ ...recorded, totals }, departure);
}

function withoutInvoices(account: OpenAccount, departure: Departure): OpenAccount {
  let { receivable } = account.totals;
  let { invoices } = account;
  for (const [invoiceId, { minor, ofInvoice }] of heldInvoices(departure)) {
    const invoice = lookUp(invoices, invoiceId);
    if (!invoice) continue;
    const open = invoice.open - heldShare(invoice.open, minor, ofInvoice);
    receivable -= invoice.open - open;
    invoices =
      open === 0 ? without(invoices, invoiceId) : withEntry(invoices, invoiceId, { ...invoice, open });
  }
  return { ...account, invoices, totals: { ...account.totals, receivable } };
}

/** The invoices of held orders, each with what it covers of all of them. */
export function heldInvoices({
  held,
  invoiced,
}: Pick<Departure, 'held' | 'invoiced'>): ReadonlyMap<string, Omit<InvoicedPart, 'invoiceId'>> {
  const sums = new Map<string, Omit<InvoicedPart, 'invoiceId'>>();
  for (const orderId of held)
    for (const { invoiceId, minor, ofInvoice } of invoiced.get(orderId) ?? [])
      sums.set(invoiceId, { minor: (sums.get(invoiceId)?.minor ?? 0) + minor, ofInvoice });
  return sums;
}

/** An amount of an invoice belongs to its orders in the proportion it covers them. */
export function heldShare(amount: number, minor: number, ofInvoice: number): number {
  return minor >= ofInvoice ? amount : shareOf(amount, ratio(minor, ofInvoice));
}

function withPassed(account: OpenAccount, { passed }: Departure, asked: string): OpenAccount {
  let { reserved } = account.totals;
  for (const orderId of passed) {
    const order = orderId === asked ? undefined : lookUp(account.orders, orderId);
    if (order?.status === 'held' || order?.status === 'ready')
      reserved += Math.max(0, order.amount - order.moved);
  }
  return { ...account, totals: { ...account.totals, reserved } };
}
