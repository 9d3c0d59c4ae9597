import type { ReadStore } from '@zixin/kernel';

/** Keys of documents in an order that somebody asked for. */
interface KeptOrder {
  /** How far the collection was. */
  readonly at: string;
  readonly keys: readonly string[];
}

export interface Ordering {
  /** Of the collection now. */
  readonly at: string;
  /** A page that goes on keeps the order of the page before, whatever happened since. */
  readonly goesOn: boolean;
  compute(): Promise<readonly string[]>;
}

/** Of each store: a hundred thousand keys are some megabytes. */
const most = 4;
const kept = new WeakMap<ReadStore, Map<string, KeptOrder>>();

/** The keys in the order that `question` names: as computed before where that still holds, else computed now. */
export async function keptOrder(
  readStore: ReadStore,
  question: string,
  { at, goesOn, compute }: Ordering,
): Promise<readonly string[]> {
  const orders = kept.get(readStore) ?? new Map<string, KeptOrder>();
  kept.set(readStore, orders);
  const known = orders.get(question);
  const order = known && (goesOn || known.at === at) ? known : { at, keys: await compute() };
  orders.delete(question);
  orders.set(question, order);
  for (const oldest of orders.keys()) if (orders.size > most) orders.delete(oldest);
  return order.keys;
}
