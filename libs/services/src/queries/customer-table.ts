import { daysPastDue, noSettlements } from '@zixin/calculations';
import { effectiveLimit, securedBy } from '@zixin/credit-account/events';
import {
  collectionOf,
  compare,
  type Condition,
  type Page,
  QueryRefused,
  type Ratio,
  ratio,
} from '@zixin/kernel';
import { customers, type CustomerRow, figuresOf, payments, settledDaysBeyondTerms } from '@zixin/views';
import { type CustomerDay, customerDay, ownedIn } from './customer-day.js';
import { keptOrder } from './kept-orders.js';
import { allDocuments } from './paging.js';
import type { Reads } from './reads.js';

/** What depends on the day, of the accounts in the row's currency, in minor units. */
export interface DatedFigures {
  /** `null`: unlimited. */
  readonly limit: number | null;
  /** Exposure over limit; `null` where there is no limit to fill. */
  readonly used: Ratio | null;
  readonly overdue: number;
  readonly overdueDays: number;
  /** Value-weighted over all payments so far, in days; `null` where nothing was settled. */
  readonly daysBeyondTerms: Ratio | null;
}

export function datedFigures(row: CustomerRow, day: CustomerDay): DatedFigures {
  const { currency, exposure, oldestDueOn } = figuresOf(row);
  const accounts = row.accounts.filter((one) => one.currency === currency);
  const limit = limitOf(accounts, day);
  const used = limit === null || limit === 0 ? null : ratio(exposure, limit);
  const overdueDays = oldestDueOn === null ? 0 : Math.max(0, daysPastDue(oldestDueOn, day.on));
  const daysBeyondTerms = currency === null ? null : daysBeyondTermsOf(row, currency, day);
  return { limit, used, overdue: overdueOf(accounts, day), overdueDays, daysBeyondTerms };
}

type Accounts = CustomerRow['accounts'];

function limitOf(accounts: Accounts, { on, use }: CustomerDay): number | null {
  let limit = 0;
  for (const { layers, secured } of accounts) {
    const { limit: granted } = effectiveLimit(securedBy(layers, secured, use), on);
    if (granted.kind === 'UNLIMITED') return null;
    if (granted.kind === 'AMOUNT') limit += granted.amount.minor;
  }
  return limit;
}

function overdueOf(accounts: Accounts, { on }: CustomerDay): number {
  const late = accounts.flatMap(({ invoices }) => invoices.filter(({ dueOn }) => dueOn < on));
  return late.reduce((sum, { open }) => sum + open, 0);
}

function daysBeyondTermsOf(
  { customerId, settled }: CustomerRow,
  currency: string,
  { bounced }: CustomerDay,
): Ratio | null {
  const back = bounced.get(ownedIn(customerId, currency)) ?? noSettlements;
  const figure = settledDaysBeyondTerms(settled, currency, back);
  return 'value' in figure ? figure.value : null;
}

type Order = readonly { readonly field: string; readonly descending?: boolean }[];
const dated = ['limit', 'used', 'overdue', 'overdueDays', 'daysBeyondTerms'] as const;

/** True for an order that the stored fields do not give: limits end and dues pass with the day. */
export function isDated(order: Order): boolean {
  return order.some(({ field }) => dated.some((name) => name === field));
}

interface Asked {
  readonly where: readonly Condition[];
  readonly order: Order;
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * A page in an order by figures of the day, of every customer that meets the conditions; amounts compare as the minor units of each
 * row's own currency. @throws QueryRefused for a field that customers are not sorted by, or a cursor of another query.
 */
export async function datedPage(
  reads: Reads,
  { where, order, limit, cursor }: Asked,
): Promise<Page<CustomerRow>> {
  const { readStore } = reads;
  const collection = collectionOf(customers);
  const day = await customerDay(reads);
  const read = [collection, collectionOf(payments)];
  const keys = await keptOrder(readStore, JSON.stringify([where, order, day.on, day.use]), {
    at: JSON.stringify(await Promise.all(read.map((one) => readStore.checkpoints(one)))),
    goesOn: cursor !== undefined,
    compute: () => orderedKeys(reads, { where, order, day }),
  });
  const name = order.map(({ field, descending }) => `${descending ? '-' : ''}${field}`).join(',');
  const start = cursor === undefined ? 0 : placeAfter(keys, cursor, name);
  const shown = keys.slice(start, start + limit);
  const last = shown.at(-1);
  const more = last !== undefined && start + limit < keys.length;
  const loaded = await readStore.load(collection, shown);
  const items = shown.flatMap((key) => {
    const doc = (loaded.get(key)?.doc ?? null) as CustomerRow | null;
    return doc === null ? [] : [{ key, doc }];
  });
  return { items, next: more ? `${name}~${String(start + limit)}~${last}` : null };
}

async function orderedKeys(
  { readStore }: Reads,
  { where, order, day }: Pick<Asked, 'where' | 'order'> & { readonly day: CustomerDay },
): Promise<readonly string[]> {
  const rows: Sorted[] = [];
  for await (const { key, doc } of allDocuments<CustomerRow>(readStore, collectionOf(customers), where))
    rows.push({ key, values: sortValues(doc, order, day) });
  return rows.sort((a, b) => byValues(a, b, order)).map(({ key }) => key);
}

type Value = Ratio | string | null;
interface Sorted {
  readonly key: string;
  readonly values: readonly Value[];
}

function sortValues(row: CustomerRow, order: Order, day: CustomerDay): readonly Value[] {
  const figures = datedFigures(row, day);
  const isUnlimited = figures.limit === null;
  return order.map(({ field }) => {
    if (field === 'limit') return ratio(isUnlimited ? Number.MAX_SAFE_INTEGER : (figures.limit ?? 0));
    if (field === 'used' || field === 'daysBeyondTerms') return figures[field];
    if (field === 'overdue' || field === 'overdueDays') return ratio(figures[field]);
    const read = customers.fields[field];
    if (read === undefined) throw new QueryRefused('unknown-field', field);
    const value = read(row);
    return typeof value === 'number' ? ratio(value) : value;
  });
}

function byValues(a: Sorted, b: Sorted, order: Order): number {
  for (const [index, { descending }] of order.entries()) {
    const found = compareValues(a.values[index] ?? null, b.values[index] ?? null);
    if (found !== 0) return descending ? -found : found;
  }
  return a.key < b.key ? -1 : 1;
}

/** Nulls come first, as in a read store. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'string' || typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return compare(a, b);
}

/** After the customer that ended the page before; where it is gone, after as many as were shown. */
function placeAfter(keys: readonly string[], cursor: string, name: string): number {
  const [of, shown = '', last] = cursor.split('~');
  if (of !== name || !/^\d{1,9}$/.test(shown)) throw new QueryRefused('cursor-invalid', cursor);
  const place = keys.indexOf(last ?? '');
  return place === -1 ? Number(shown) : place + 1;
}
