import { lookUp, ratio, shareOf, withEntry, without } from '@zixin/kernel';
import {
  type CreditAccountState,
  type OpenAccount,
  type Order,
  withClosed,
  withTotals,
} from './account-state.js';
import { onAccount } from './limit-evolution.js';
import type { OrderEvent, OrderFacts } from './order.events.js';
import type { InvoicedOrder } from './receivable.events.js';

type DataOf<T extends OrderEvent['type']> = Extract<OrderEvent, { readonly type: T }>['data'];
type Evolve = {
  readonly [T in OrderEvent['type']]: (state: CreditAccountState, data: DataOf<T>) => CreditAccountState;
};

/** Puts a changed order back, moves the totals by what changed, and closes an order of which nothing is left. */
function withOrder(account: OpenAccount, changed: Order): OpenAccount {
  const before = lookUp(account.orders, changed.orderId);
  const order = { ...changed, earmarked: earmarkFor(changed, before) };
  const moved = withTotals(account, {
    reserved: order.reserved - (before?.reserved ?? 0),
    delivered: order.delivered - (before?.delivered ?? 0),
    earmarked: order.earmarked - (before?.earmarked ?? 0),
  });
  if (isOver(order)) {
    const orders = without(moved.orders, order.orderId);
    return withClosed({ ...moved, orders }, 'order', order.orderId);
  }
  const arrivals = before ? account.arrivals : account.arrivals + 1;
  return { ...moved, arrivals, orders: withEntry(moved.orders, order.orderId, order) };
}

/** The account without what is still reserved of an order: what a new check of it is made on. */
export function uncounted(account: OpenAccount, order: Order): OpenAccount {
  return withOrder(account, { ...order, reserved: 0 });
}

/** Of the cash kept for an order, the share that belongs to what is still counted of it. */
function earmarkFor(order: Order, before: Order | undefined): number {
  const [now, then] = [countedOf(order), before ? countedOf(before) : 0];
  return 0 <= now && now < then ? shareOf(order.earmarked, ratio(now, then)) : order.earmarked;
}

function countedOf({ reserved, delivered }: Order): number {
  return reserved + delivered;
}

function isOver({ status, finished, delivered, invoicedAhead }: Order): boolean {
  return delivered === 0 && (status === 'cancelled' || (finished && invoicedAhead === 0));
}

function changeOrder(account: OpenAccount, orderId: string, change: (order: Order) => Order): OpenAccount {
  const order = lookUp(account.orders, orderId);
  return order ? withOrder(account, change(order)) : account;
}

/** A verdict replaces whatever was reserved for its order; what was delivered and invoiced of it stays. */
function judged(account: OpenAccount, data: OrderFacts, verdict: (order: Order) => Order): OpenAccount {
  const known = lookUp(account.orders, data.orderId);
  const base = known ? uncounted(account, known) : account;
  return withOrder(base, verdict(orderOf(base, data)));
}

function orderOf(account: OpenAccount, data: OrderFacts): Order {
  const { orderId, number, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy } = data;
  const fresh = { arrived: account.arrivals, delivered: 0, invoicedAhead: 0, moved: 0, earmarked: 0 };
  const known = lookUp(account.orders, orderId) ?? fresh;
  const { arrived, delivered, invoicedAhead, moved, earmarked } = known;
  return {
    ...{ orderId, number, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy },
    ...{ arrived, delivered, invoicedAhead, moved, earmarked },
    amount: data.amount.minor,
    original: data.original ?? null,
    status: 'held',
    reserved: 0,
    finished: false,
    checkAgainOn: null,
    reasons: [],
  };
}

/** An order is finished when all of its amount went out. */
function settled(order: Order): Order {
  return { ...order, finished: order.finished || (order.moved >= order.amount && order.reserved === 0) };
}

export const evolveOrder: Evolve = {
  OrderReserved: onAccount((account, data) =>
    judged(account, data, (order) => ({
      ...order,
      status: data.checkAgainOn === null ? 'reserved' : 'deferred',
      checkAgainOn: data.checkAgainOn,
      reserved: data.reserved.minor,
      earmarked: order.earmarked + data.earmarked.minor,
    })),
  ),
  OrderHeld: onAccount((account, data) =>
    judged(account, data, (order) => ({ ...order, reasons: data.reasons })),
  ),
  OrderReadyForRelease: onAccount((account, { orderId }) =>
    changeOrder(account, orderId, (order) => ({ ...order, status: 'ready' })),
  ),
  OrderReleased: onAccount((account, { orderId, reserved }) =>
    changeOrder(account, orderId, (order) => ({
      ...order,
      status: 'released',
      reserved: reserved.minor,
      checkAgainOn: null,
      reasons: [],
    })),
  ),
  OrderChanged: onAccount((account, { orderId, amount, shipOn, termsDays }) =>
    changeOrder(account, orderId, (order) =>
      settled({
        ...order,
        amount: amount.minor,
        original: amount.minor === order.amount ? order.original : null,
        shipOn,
        termsDays,
        reserved: 0,
        checkAgainOn: null,
      }),
    ),
  ),
  OrderCancelled: onAccount((account, { orderId }) =>
    changeOrder(account, orderId, (order) => ({ ...order, status: 'cancelled', reserved: 0 })),
  ),
  OrderDelivered: onAccount((account, data) =>
    changeOrder(
      { ...account, deliveries: withEntry(account.deliveries, data.deliveryId, data) },
      data.orderId,
      (order) => settled(delivered(order, data)),
    ),
  ),
};

function delivered(order: Order, data: DataOf<'OrderDelivered'>): Order {
  const { amount, alreadyInvoiced, fromReserved, final } = data;
  const minor = amount.minor - alreadyInvoiced.minor;
  return {
    ...order,
    reserved: final ? 0 : order.reserved - fromReserved.minor,
    delivered: order.delivered + minor,
    invoicedAhead: final ? 0 : order.invoicedAhead - alreadyInvoiced.minor,
    moved: order.moved + minor,
    finished: final || order.finished,
  };
}

/** What an invoice takes over from its order leaves the order's stages for the receivables. */
export function takeFromOrder(account: OpenAccount, part: InvoicedOrder): OpenAccount {
  const ahead = part.fromReserved.minor + part.fromUnreserved.minor;
  return changeOrder(account, part.orderId, (order) =>
    settled({
      ...order,
      delivered: order.delivered - part.fromDelivered.minor,
      reserved: order.reserved - part.fromReserved.minor,
      invoicedAhead: order.invoicedAhead + ahead,
      moved: order.moved + ahead,
    }),
  );
}
