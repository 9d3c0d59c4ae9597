import type { OrderEvent } from '@zixin/credit-account/events';
import type { InvoiceIssued, OrderHeld, OrderReserved } from '@zixin/credit-account/events';
import type { CalendarDate, Recorded, View } from '@zixin/kernel';
import { segmentOf } from './accounts.js';

/** `deferred`: ships beyond the credit horizon, recorded and not reserved. */
export type OrderStatus = 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'delivered' | 'cancelled';

/** One order in short. Minor units. */
export interface OrderRow {
  readonly orderId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly number: string | null;
  readonly currency: string;
  readonly amount: number;
  readonly reserved: number;
  /** Ever delivered. */
  readonly delivered: number;
  /** Ever invoiced, before or after delivery. */
  readonly invoiced: number;
  /** Invoiced and not yet delivered. */
  readonly invoicedAhead: number;
  readonly status: OrderStatus;
  readonly placedOn: CalendarDate;
  readonly shipOn: CalendarDate;
  readonly checkAgainOn: CalendarDate | null;
  /** Day of the latest verdict. */
  readonly judgedOn: CalendarDate;
  /** Day of the latest change of any kind. */
  readonly changedOn: CalendarDate;
}

export type OrderViewEvent = OrderEvent | InvoiceIssued;

function judged(
  order: OrderRow | null,
  event: Recorded<OrderReserved> | Recorded<OrderHeld>,
  verdict: Pick<OrderRow, 'status' | 'reserved' | 'checkAgainOn'>,
): OrderRow {
  const { orderId, number, amount, placedOn, shipOn, on } = event.data;
  const { delivered, invoiced, invoicedAhead } = order ?? { delivered: 0, invoiced: 0, invoicedAhead: 0 };
  return {
    orderId,
    customerId: event.meta.partitionKey,
    segment: segmentOf(event),
    number,
    currency: amount.currency,
    amount: amount.minor,
    reserved: verdict.reserved,
    delivered,
    invoiced,
    invoicedAhead,
    status: verdict.status,
    placedOn,
    shipOn,
    checkAgainOn: verdict.checkAgainOn,
    judgedOn: on,
    changedOn: on,
  };
}

/** Delivered once all of it went out, by delivery or by an invoice before that. */
function gone(order: OrderRow): OrderRow {
  return order.reserved === 0 && order.delivered + order.invoicedAhead >= order.amount
    ? { ...order, status: 'delivered' }
    : order;
}

export const orders: View<OrderRow, OrderViewEvent> = {
  name: 'orders',
  version: 1,
  key: ({ data }) => ('orders' in data ? data.orders.map(({ orderId }) => orderId) : data.orderId),
  on: {
    OrderReserved: (order, event) => {
      const { checkAgainOn, reserved } = event.data;
      const status = checkAgainOn === null ? 'reserved' : 'deferred';
      return judged(order, event, { status, reserved: reserved.minor, checkAgainOn });
    },
    OrderHeld: (order, event) => judged(order, event, { status: 'held', reserved: 0, checkAgainOn: null }),
    OrderReadyForRelease: (order, { data }) => order && { ...order, status: 'ready', changedOn: data.on },
    OrderReleased: (order, { data: { reserved, on } }) =>
      order && {
        ...order,
        status: 'released',
        reserved: reserved.minor,
        checkAgainOn: null,
        changedOn: on,
      },
    OrderChanged: (order, { data: { amount, shipOn, on } }) =>
      order &&
      gone({ ...order, amount: amount.minor, shipOn, reserved: 0, checkAgainOn: null, changedOn: on }),
    OrderCancelled: (order, { data }) =>
      order && { ...order, status: 'cancelled', reserved: 0, changedOn: data.on },
    OrderDelivered: (order, { data: { amount, alreadyInvoiced, fromReserved, final, on } }) => {
      if (!order) return null;
      const delivered = order.delivered + amount.minor;
      const invoicedAhead = order.invoicedAhead - alreadyInvoiced.minor;
      const reserved = order.reserved - fromReserved.minor;
      const next = { ...order, delivered, invoicedAhead, reserved, changedOn: on };
      return final ? { ...next, reserved: 0, status: 'delivered' } : gone(next);
    },
    InvoiceIssued: (order, { data }, key) => {
      const part = data.orders.find(({ orderId }) => orderId === key);
      if (!order || !part) return order;
      const ahead = part.fromReserved.minor + part.fromUnreserved.minor;
      return gone({
        ...order,
        reserved: order.reserved - part.fromReserved.minor,
        invoiced: order.invoiced + part.fromDelivered.minor + ahead,
        invoicedAhead: order.invoicedAhead + ahead,
      });
    },
  },
  fields: {
    customerId: (order) => order.customerId,
    segment: (order) => order.segment,
    number: (order) => order.number,
    status: (order) => order.status,
    currency: (order) => order.currency,
    amount: (order) => order.amount,
    reserved: (order) => order.reserved,
    placedOn: (order) => order.placedOn,
    shipOn: (order) => order.shipOn,
    changedOn: (order) => order.changedOn,
  },
  indexes: ['customerId', 'number'],
};
