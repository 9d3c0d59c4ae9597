import type { HoldReason, OrderCheck, OrderEvent, WayOut } from '@zixin/credit-account/events';
import { type CalendarDate, daysBetween, type View } from '@zixin/kernel';
import { segmentOf } from './accounts.js';

/** An order that waits: held, or ready to be released by a person. Amounts in minor units; ways out and check as decided. */
export interface HeldOrder {
  readonly orderId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly number: string | null;
  readonly currency: string;
  readonly amount: number;
  readonly status: 'held' | 'ready';
  readonly placedOn: CalendarDate;
  readonly shipOn: CalendarDate;
  /** Day of the first verdict that held it; its age counts from here. */
  readonly heldOn: CalendarDate;
  readonly judgedOn: CalendarDate;
  readonly reasons: readonly HoldReason[];
  readonly shortfall: number;
  readonly waysOut: readonly WayOut[];
  readonly check: OrderCheck;
}

/** Days an order has waited on a date. */
export function daysHeld(order: Pick<HeldOrder, 'heldOn'>, on: CalendarDate): number {
  return daysBetween(order.heldOn, on);
}

const gone = () => null;

export const heldOrders: View<HeldOrder, OrderEvent> = {
  name: 'heldOrders',
  version: 1,
  key: ({ data }) => data.orderId,
  on: {
    OrderHeld: (held, event) => {
      const { orderId, number, amount, placedOn, shipOn, on, reasons, shortfall, waysOut, check } =
        event.data;
      return {
        orderId,
        customerId: event.meta.partitionKey,
        segment: segmentOf(event),
        number,
        currency: amount.currency,
        amount: amount.minor,
        status: 'held',
        placedOn,
        shipOn,
        heldOn: held?.heldOn ?? on,
        judgedOn: on,
        reasons,
        shortfall: shortfall.minor,
        waysOut,
        check,
      };
    },
    OrderReadyForRelease: (held, { data: { on, check } }) =>
      held && { ...held, status: 'ready', judgedOn: on, check },
    OrderReserved: gone,
    OrderReleased: gone,
    OrderCancelled: gone,
    OrderChanged: (held, { data: { amount, shipOn } }) => held && { ...held, amount: amount.minor, shipOn },
    OrderDelivered: (held, { data: { final } }) => (final ? null : held),
  },
  fields: {
    customerId: (order) => order.customerId,
    segment: (order) => order.segment,
    number: (order) => order.number,
    status: (order) => order.status,
    currency: (order) => order.currency,
    amount: (order) => order.amount,
    shortfall: (order) => order.shortfall,
    placedOn: (order) => order.placedOn,
    shipOn: (order) => order.shipOn,
    heldOn: (order) => order.heldOn,
    reasons: (order) => order.reasons.map(({ code }) => code).join(' '),
  },
  indexes: ['customerId', 'heldOn'],
};
