import { lookUp, withEntry, without } from '@zixin/kernel';
import {
  type CreditAccountState,
  type OpenAccount,
  type Order,
  withClosed,
  withTotals,
} from './account-state.js';
import { onAccount } from './limit-evolution.js';
import type { OrderEvent, OrderFacts } from './order.events.js';

type DataOf<T extends OrderEvent['type']> = Extract<OrderEvent, { readonly type: T }>['data'];
type Evolve = {
  readonly [T in OrderEvent['type']]: (state: CreditAccountState, data: DataOf<T>) => CreditAccountState;
};

/** Puts a changed order back, moves the totals by what changed, and closes an order of which nothing is left. */
export function withOrder(account: OpenAccount, order: Order): OpenAccount {
  const before = lookUp(account.orders, order.orderId);
  const moved = withTotals(account, {
    reserved: order.reserved - (before?.reserved ?? 0),
    delivered: order.delivered - (before?.delivered ?? 0),
    earmarked: order.earmarked - (before?.earmarked ?? 0),
  });
  const over = order.status === 'cancelled' || order.finished;
  if (over && order.delivered === 0) {
    return withClosed({ ...moved, orders: without(moved.orders, order.orderId) }, order.orderId);
  }
  return { ...moved, orders: withEntry(moved.orders, order.orderId, order) };
}

function changeOrder(account: OpenAccount, orderId: string, change: (order: Order) => Order): OpenAccount {
  const order = lookUp(account.orders, orderId);
  return order ? withOrder(account, change(order)) : account;
}

function orderOf(account: OpenAccount, data: OrderFacts): Order {
  const { orderId, number, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy } = data;
  const known = lookUp(account.orders, orderId);
  const facts = {
    orderId,
    number,
    placedOn,
    shipOn,
    termsDays,
    prepaid,
    sellingEntity,
    orderedBy,
    amount: data.amount.minor,
  };
  const { delivered, moved } = known ?? { delivered: 0, moved: 0 };
  return {
    ...facts,
    status: 'held',
    reserved: 0,
    delivered,
    moved,
    earmarked: 0,
    finished: false,
    checkAgainOn: null,
    reasons: [],
  };
}

/** An order is finished when all of its amount went out. */
function settled(order: Order): Order {
  const finished = order.finished || (order.moved >= order.amount && order.reserved === 0);
  return finished ? { ...order, finished, earmarked: 0 } : order;
}

export const evolveOrder: Evolve = {
  OrderReserved: onAccount((account, data) => {
    const status = data.checkAgainOn === null ? 'reserved' : 'deferred';
    const { checkAgainOn } = data;
    const order = { ...orderOf(account, data), status, checkAgainOn, reserved: data.reserved.minor } as const;
    return withOrder(account, { ...order, earmarked: data.earmarked.minor });
  }),
  OrderHeld: onAccount((account, data) =>
    withOrder(account, { ...orderOf(account, data), reasons: data.reasons }),
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
        shipOn,
        termsDays,
        reserved: 0,
        earmarked: 0,
        checkAgainOn: null,
      }),
    ),
  ),
  OrderCancelled: onAccount((account, { orderId }) =>
    changeOrder(account, orderId, (order) => ({ ...order, status: 'cancelled', reserved: 0, earmarked: 0 })),
  ),
  OrderDelivered: onAccount((account, { orderId, deliveryId, amount, fromReserved, final }) =>
    changeOrder(withClosed(account, deliveryId), orderId, (order) => {
      const reserved = final ? 0 : order.reserved - fromReserved.minor;
      const went = { delivered: order.delivered + amount.minor, moved: order.moved + amount.minor };
      return settled({ ...order, ...went, reserved, finished: final || order.finished });
    }),
  ),
};

/** What an invoice takes over from its order leaves the order's stages for the receivables. */
export function takeFromOrder(
  account: OpenAccount,
  orderId: string,
  fromDelivered: number,
  fromReserved: number,
): OpenAccount {
  return changeOrder(account, orderId, (order) =>
    settled({
      ...order,
      delivered: order.delivered - fromDelivered,
      reserved: order.reserved - fromReserved,
      moved: order.moved + fromReserved,
    }),
  );
}
