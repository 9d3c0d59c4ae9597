import type { CreditAccountEvent } from '@zixin/credit-account';
import { addDays, type CalendarDate, daysBetween, valuesOf } from '@zixin/kernel';
import { leadOf } from './credit-decisions.js';
import type { Desk } from './desk.js';
import { helpHeldOrder } from './held-orders.js';
import { deliverOrder, orderOf, releaseOrder, reviewHeldOrders } from './orders.js';
import {
  announceOverdue,
  applyCash,
  chase,
  creditPart,
  disputeInvoice,
  invoiceOf,
  issueInvoice,
  payInvoice,
} from './receivables.js';

type On = {
  readonly [T in CreditAccountEvent['type']]?: (
    desk: Desk,
    data: Extract<CreditAccountEvent, { readonly type: T }>['data'],
  ) => void;
};

/** Days from today to a date, none for one in the past. */
function until(desk: Desk, date: CalendarDate): number {
  return Math.max(0, daysBetween(desk.today, date));
}

/** When exposure falls or credit grows, held orders are looked at again, as the server's own process would. */
function reviewIfHeld(desk: Desk): void {
  if (valuesOf(desk.account.orders).some(({ status }) => status === 'held')) desk.planNow(reviewHeldOrders);
}

const on: On = {
  OrderReserved(desk, { orderId, checkAgainOn }) {
    if (checkAgainOn === null) desk.plan(desk.random.int(0, 1), 3, (later) => releaseOrder(later, orderId));
    else desk.plan(until(desk, checkAgainOn), 0, reviewHeldOrders);
  },
  OrderHeld(desk, { orderId }) {
    desk.plan(desk.random.int(1, 3), 2, (later) => helpHeldOrder(later, orderId));
  },
  OrderReadyForRelease(desk, { orderId }) {
    const data = { orderId, override: false, reason: null };
    desk.plan(0, 3, async (later) => {
      if (orderOf(later, orderId)?.status === 'ready')
        await later.send(leadOf(later), { type: 'ReleaseOrder', data });
    });
  },
  OrderReleased(desk, { orderId }) {
    const shipOn = orderOf(desk, orderId)?.shipOn ?? desk.today;
    desk.plan(until(desk, shipOn), 2, (later) => deliverOrder(later, orderId));
  },
  OrderDelivered(desk, { orderId }) {
    desk.plan(desk.random.int(0, 2), 3, (later) => issueInvoice(later, orderId));
  },
  InvoiceIssued(desk, { invoiceId, dueOn }) {
    const { habits } = desk.customer.profile;
    if (desk.account.totals.unapplied > 0) desk.planNow((later) => applyCash(later, invoiceId));
    desk.plan(until(desk, addDays(dueOn, 1)), 0, async (later) => {
      if (invoiceOf(later, invoiceId)) await announceOverdue(later);
    });
    if (desk.random.chance(4))
      desk.plan(desk.random.int(3, 9), 1, (later) => creditPart(later, invoiceId, later.random.int(3, 10)));
    if (desk.random.chance(habits.disputePercent ?? 1))
      desk.plan(desk.random.int(5, 20), 1, (later) => disputeInvoice(later, invoiceId));
    const delay = habits.delay(desk);
    if (delay !== null)
      desk.plan(until(desk, addDays(dueOn, delay)), desk.random.pick([1, 2]), (later) =>
        payInvoice(later, invoiceId),
      );
  },
  InvoiceFellOverdue(desk, { invoiceId }) {
    if (!desk.customer.profile.blind) desk.plan(desk.random.int(5, 9), 2, (later) => chase(later, invoiceId));
  },
  PaymentReversed(desk, { reopened }) {
    desk.plan(1, 0, announceOverdue);
    for (const { invoiceId } of reopened) desk.plan(8, 2, (later) => payInvoice(later, invoiceId));
  },
  PaymentReceived: reviewIfHeld,
  CreditNoteIssued: reviewIfHeld,
  OrderCancelled: reviewIfHeld,
  LimitAdjusted: reviewIfHeld,
  TemporaryLimitGranted: reviewIfHeld,
  PaymentTermsChanged: reviewIfHeld,
  CreditHoldReleased: reviewIfHeld,
};

/** Plans what people, customers and the system do after an event. */
export function follow(desk: Desk, event: CreditAccountEvent): void {
  (on[event.type] as ((desk: Desk, data: unknown) => void) | undefined)?.(desk, event.data);
}
