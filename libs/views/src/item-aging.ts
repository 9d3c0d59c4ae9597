import { addAgings, type Aging, aging } from '@zixin/calculations';
import type { CalendarDate, Condition } from '@zixin/kernel';
import { openAt, type OpenItem } from './open-items.js';

export type DatedItem = Pick<
  OpenItem,
  'customerId' | 'currency' | 'issuedOn' | 'dueOn' | 'amount' | 'applications'
>;

export interface CustomerAging {
  readonly customerId: string;
  readonly currency: string;
  readonly aging: Aging;
}

export interface AgingReport {
  readonly asOf: CalendarDate;
  /** Customers with anything open on the date, by customer id and currency. */
  readonly customers: readonly CustomerAging[];
  /** One sum per currency, by code. */
  readonly totals: readonly { readonly currency: string; readonly aging: Aging }[];
}

/** The items that can have been open on a date: what to look for in the view before `agingAsOf`. */
export function openOn(date: CalendarDate): readonly Condition[] {
  return [
    { field: 'settledOn', above: date },
    { field: 'issuedOn', atMost: date },
  ];
}

/** Aging at the end of a date from items with their dated applications. Amounts in minor units, never summed over currencies. */
export function agingAsOf(items: Iterable<DatedItem>, date: CalendarDate): AgingReport {
  const byCustomer = new Map<string, { customerId: string; currency: string; open: OpenAmounts }>();
  for (const item of items) {
    const open = openAt(item, date);
    if (open === 0) continue;
    const { customerId, currency, dueOn } = item;
    const key = `${customerId} ${currency}`;
    const group = byCustomer.get(key);
    if (group) group.open.push({ dueOn, open });
    else byCustomer.set(key, { customerId, currency, open: [{ dueOn, open }] });
  }
  const customers = [...byCustomer.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { customerId, currency, open }]) => ({ customerId, currency, aging: aging(open, date) }));
  const totals = new Map<string, Aging>();
  for (const { currency, aging: part } of customers) {
    const before = totals.get(currency);
    totals.set(currency, before ? addAgings(before, part) : part);
  }
  const inOrder = [...totals.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return { asOf: date, customers, totals: inOrder.map(([currency, sum]) => ({ currency, aging: sum })) };
}

type OpenAmounts = { dueOn: CalendarDate; open: number }[];
