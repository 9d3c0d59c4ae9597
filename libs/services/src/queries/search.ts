import { type Collection, collectionOf } from '@zixin/kernel';
import {
  customers,
  type CustomerRow,
  displayName,
  openItems,
  type OpenItem,
  orders,
  type OrderRow,
} from '@zixin/views';
import { namesOf } from './names.js';
import type { Reads } from './reads.js';

/** What was found: a customer, or a customer's order or invoice by its number. */
export interface Found {
  readonly kind: 'customer' | 'order' | 'invoice';
  readonly id: string;
  /** The found thing's own. */
  readonly number: string | null;
  readonly customer: { readonly id: string; readonly number: string | null; readonly name: string };
}

/**
 * Customers by any part of a name, pinyin initials, identifiers, number or linked account, then orders and invoices whose number
 * begins with the text; up to `limit` of each kind.
 */
export async function searchAll(reads: Reads, text: string, limit: number): Promise<readonly Found[]> {
  const where = [{ field: 'searchText', contains: text.toLowerCase() }];
  const [people, placed, invoiced] = await Promise.all([
    reads.readStore.find<CustomerRow>(collectionOf(customers), { where, sort: [{ field: 'name' }], limit }),
    numbered<OrderRow>(reads, collectionOf(orders), text, limit),
    numbered<OpenItem>(reads, collectionOf(openItems), text, limit),
  ]);
  const nameOf = await namesOf(reads, [...placed, ...invoiced]);
  const owned = (kind: 'order' | 'invoice', id: string, doc: Numbered): Found => ({
    ...{ kind, id, number: doc.number, customer: { id: doc.customerId, ...nameOf(doc.customerId) } },
  });
  return [
    ...people.items.map(({ doc }) => customerFound(doc)),
    ...placed.map((order) => owned('order', order.orderId, order)),
    ...invoiced.map((item) => owned('invoice', item.invoiceId, item)),
  ];
}

interface Numbered {
  readonly number: string | null;
  readonly customerId: string;
}

function customerFound(row: CustomerRow): Found {
  const { customerId: id, number } = row;
  return { kind: 'customer', id, number, customer: { id, number, name: displayName(row) } };
}

/** Documents whose number begins with the text, by number. */
async function numbered<Doc extends Numbered>(
  { readStore }: Reads,
  collection: Collection,
  text: string,
  limit: number,
): Promise<readonly Doc[]> {
  const where = [{ field: 'number', atLeast: text, below: `${text}\uffff` }];
  const { items } = await readStore.find<Doc>(collection, { where, sort: [{ field: 'number' }], limit });
  return items.map(({ doc }) => doc);
}
