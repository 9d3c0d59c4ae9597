import { daysPastDue } from '@zixin/calculations';
import { effectiveLimit, securedBy } from '@zixin/credit-account/events';
import {
  type CalendarDate,
  collectionOf,
  compare,
  type Condition,
  type Page,
  QueryRefused,
  type Ratio,
  ratio,
} from '@zixin/kernel';
import { customers, type CustomerRow, figuresOf } from '@zixin/views';
import { type MitigantUse, mitigantUse } from './mitigant-use.js';
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
}

export function datedFigures(row: CustomerRow, on: CalendarDate, use: MitigantUse): DatedFigures {
  const { currency, exposure, oldestDueOn } = figuresOf(row);
  let [limit, overdue]: [number | null, number] = [0, 0];
  for (const account of row.accounts.filter((one) => one.currency === currency)) {
    const { limit: granted } = effectiveLimit(securedBy(account.layers, account.secured, use), on);
    if (granted.kind === 'UNLIMITED') limit = null;
    else if (granted.kind === 'AMOUNT' && limit !== null) limit += granted.amount.minor;
    for (const { dueOn, open } of account.invoices) if (dueOn < on) overdue += open;
  }
  const used = limit === null || limit === 0 ? null : ratio(exposure, limit);
  const overdueDays = oldestDueOn === null ? 0 : Math.max(0, daysPastDue(oldestDueOn, on));
  return { limit, used, overdue, overdueDays };
}

type Order = readonly { readonly field: string; readonly descending?: boolean }[];
const dated = ['limit', 'used', 'overdue', 'overdueDays'] as const;

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
  const on = reads.today();
  const use = await mitigantUse(reads, on);
  const keys = await keptOrder(readStore, JSON.stringify([where, order, on, use]), {
    at: JSON.stringify(await readStore.checkpoints(collection)),
    goesOn: cursor !== undefined,
    compute: () => orderedKeys(reads, { where, order, on, use }),
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
  { where, order, ...day }: Pick<Asked, 'where' | 'order'> & Day,
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

interface Day {
  readonly on: CalendarDate;
  readonly use: MitigantUse;
}

function sortValues(row: CustomerRow, order: Order, { on, use }: Day): readonly Value[] {
  const figures = datedFigures(row, on, use);
  const isUnlimited = figures.limit === null;
  return order.map(({ field }) => {
    if (field === 'limit') return ratio(isUnlimited ? Number.MAX_SAFE_INTEGER : (figures.limit ?? 0));
    if (field === 'used') return figures.used;
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
