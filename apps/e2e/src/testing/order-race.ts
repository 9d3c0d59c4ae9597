import { type Answer, type Caller, caller } from './server.js';

export interface RacedOrder {
  readonly number: string;
  readonly customer: string;
  /** In cents. */
  readonly minor: number;
}

export interface Race {
  /** First answers, by order number. */
  readonly answered: ReadonlyMap<string, Answer>;
  /** Sent to a service that died before it answered. */
  readonly unanswered: readonly RacedOrder[];
}

export interface RaceOptions {
  readonly orders: readonly RacedOrder[];
  /** Addresses of the instances; each takes every order whose turn is its own. */
  readonly bases: readonly string[];
  readonly atOnce: number;
  readonly credentials: Readonly<Record<string, string>>;
  /** Called once, when so many orders were answered. */
  readonly half: { readonly after: number; then(): void };
}

export const moneyOf = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'CNY' });

export function placeOrder(by: Caller, { number, customer, minor }: RacedOrder): Promise<Answer> {
  const path = `/v1/customers/number:${customer}/orders`;
  return by.post(path, { number, amount: moneyOf(minor) }, { 'idempotency-key': number });
}

/** Sends all orders, each once, `atOnce` at a time; what an instance leaves unanswered is given back. */
export async function race({ orders, bases, atOnce, credentials, half }: RaceOptions): Promise<Race> {
  const instances = bases.map((base) => caller(base, credentials));
  const answered = new Map<string, Answer>();
  const unanswered: RacedOrder[] = [];
  let next = 0;

  async function run(): Promise<void> {
    for (let index = next++; index < orders.length; index = next++) {
      const order = orders[index] as RacedOrder;
      try {
        answered.set(order.number, await placeOrder(instances[index % bases.length] as Caller, order));
        if (answered.size === half.after) half.then();
      } catch {
        unanswered.push(order);
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, run));
  return { answered, unanswered };
}
