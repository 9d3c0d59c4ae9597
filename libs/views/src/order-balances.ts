import type { InvoicedOrder, OrderHeld, OrderReserved } from '@zixin/credit-account/events';
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
  take(balances: B, part: InvoicedOrder): B;
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
    change(b, data.orderId, ({ orderId, delivered, invoicedAhead, moved }) => {
      const went = { delivered, invoicedAhead, moved, finished: false };
      return details.order({ orderId, status, amount: data.amount.minor, reserved, ...went }, data);
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
      OrderDelivered: (b, { orderId, amount, alreadyInvoiced, fromReserved, final }) =>
        change(b, orderId, (order) => {
          const minor = amount.minor - alreadyInvoiced.minor;
          return {
            ...order,
            reserved: final ? 0 : Math.max(0, order.reserved - fromReserved.minor),
            delivered: order.delivered + minor,
            invoicedAhead: final ? 0 : order.invoicedAhead - alreadyInvoiced.minor,
            moved: order.moved + minor,
            finished: final || order.finished,
          };
        }),
    },
    take: (b, { orderId, fromDelivered, fromReserved, fromUnreserved }) => {
      const ahead = fromReserved.minor + fromUnreserved.minor;
      if (fromDelivered.minor === 0 && ahead === 0) return b;
      return change(b, orderId, (order) => ({
        ...order,
        delivered: order.delivered - fromDelivered.minor,
        // Less than asked for only as of a day on which the reservation itself does not count yet.
        reserved: Math.max(0, order.reserved - fromReserved.minor),
        invoicedAhead: order.invoicedAhead + ahead,
        moved: order.moved + ahead,
      }));
    },
  };
}

function unplaced(orderId: string): OrderBalance {
  const nothing = { amount: 0, reserved: 0, delivered: 0, invoicedAhead: 0, moved: 0, finished: false };
  return { orderId, status: 'unplaced', ...nothing };
}

function isOver({ status, finished, delivered, invoicedAhead }: OrderBalance): boolean {
  if (status === 'unplaced' || delivered !== 0) return false;
  return status === 'cancelled' || (finished && invoicedAhead === 0);
}

/** An order is finished when all of its amount went out. */
function settled<O extends OrderBalance>(order: O): O {
  if (order.finished || order.status === 'unplaced') return order;
  return order.moved >= order.amount && order.reserved === 0 ? { ...order, finished: true } : order;
}
