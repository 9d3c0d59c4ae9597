import type { OrderHeld, OrderReserved } from '@zixin/credit-account/events';
import type { Balances, CashBalance, Details, Fold, InvoiceBalance, OrderBalance } from './balances.js';
import { placed } from './balances.js';

type OrderType =
  | 'OrderReserved'
  | 'OrderHeld'
  | 'OrderReadyForRelease'
  | 'OrderReleased'
  | 'OrderChanged'
  | 'OrderCancelled'
  | 'OrderDelivered';

interface OrderFold<B> {
  readonly fold: Fold<B, OrderType>;
  take(balances: B, orderId: string, fromDelivered: number, fromReserved: number): B;
}

/** An order leaves the list when nothing of it is left to come: cancelled or finished, and all that was delivered is invoiced. */
export function orderFold<O extends OrderBalance, B extends Balances<InvoiceBalance, O, CashBalance>>(
  details: Pick<Details<never, O, never>, 'order'>,
): OrderFold<B> {
  const change = (b: B, orderId: string, step: (order: O) => O): B => {
    const at = b.orders.findIndex((order) => order.orderId === orderId);
    const order = settled(step(b.orders[at] ?? details.order(unplaced(orderId), null)));
    if (!isOver(order)) return { ...b, orders: placed(b.orders, at, order) };
    return at < 0 ? b : { ...b, orders: placed(b.orders, at, null) };
  };

  const judged = (
    b: B,
    data: OrderReserved['data'] | OrderHeld['data'],
    status: OrderBalance['status'],
    reserved: number,
  ): B =>
    change(b, data.orderId, (before) => {
      const { orderId, delivered, moved, finished } = before;
      const amount = data.amount.minor;
      const went = { delivered, moved, finished };
      const balance = { orderId, status, amount, reserved: finished ? 0 : reserved, ...went };
      return details.order(balance, data);
    });

  return {
    fold: {
      OrderReserved: (b, data) =>
        judged(b, data, data.checkAgainOn === null ? 'reserved' : 'deferred', data.reserved.minor),
      OrderHeld: (b, data) => judged(b, data, 'held', 0),
      OrderReadyForRelease: (b, { orderId }) =>
        change(b, orderId, (order) => ({ ...order, status: 'ready' })),
      OrderReleased: (b, { orderId, reserved }) =>
        change(b, orderId, (order) => ({ ...order, status: 'released', reserved: reserved.minor })),
      OrderChanged: (b, { orderId, amount }) =>
        change(b, orderId, (order) => ({ ...order, amount: amount.minor, reserved: 0 })),
      OrderCancelled: (b, { orderId }) =>
        change(b, orderId, (order) => ({ ...order, status: 'cancelled', reserved: 0 })),
      OrderDelivered: (b, { orderId, amount, fromReserved, final }) =>
        change(b, orderId, (order) => {
          const taken = takeReserved(order, fromReserved.minor);
          const went = {
            delivered: order.delivered + amount.minor,
            moved: order.moved + amount.minor,
            finished: final || order.finished,
          };
          return { ...taken, ...went, ...(final ? { reserved: 0 } : {}) };
        }),
    },
    take: (b, orderId, fromDelivered, fromReserved) =>
      fromDelivered === 0 && fromReserved === 0
        ? b
        : change(b, orderId, (order) => ({
            ...takeReserved(order, fromReserved),
            delivered: order.delivered - fromDelivered,
            moved: order.moved + fromReserved,
          })),
  };
}

function unplaced(orderId: string): OrderBalance {
  const nothing = { amount: 0, reserved: 0, delivered: 0, moved: 0, finished: false };
  return { orderId, status: 'unplaced', ...nothing };
}

/** Less than is asked for only where the reservation itself does not count yet, as of an earlier day. */
function takeReserved<O extends OrderBalance>(order: O, minor: number): O {
  return { ...order, reserved: order.reserved - Math.min(minor, order.reserved) };
}

function isOver({ status, finished, delivered }: OrderBalance): boolean {
  return status !== 'unplaced' && (status === 'cancelled' || finished) && delivered === 0;
}

/** An order is finished when all of its amount went out. */
function settled<O extends OrderBalance>(order: O): O {
  if (order.finished || order.status === 'unplaced') return order;
  return order.moved >= order.amount && order.reserved === 0 ? { ...order, finished: true } : order;
}
