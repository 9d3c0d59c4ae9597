import type { CreditAccountEvent } from '@zixin/credit-account';
import type { InvestigationEvent } from '@zixin/investigation';
import type { RatingEvent } from '@zixin/rating';
import type { WarningEvent } from '@zixin/warning';
import { addDays, type CalendarDate, daysBetween, type Recorded } from '@zixin/kernel';
import { leadOf } from './credit-decisions.js';
import type { Desk } from './desk.js';
import { helpHeldOrder } from './held-orders.js';
import { prepareReview, workOn } from './investigations.js';
import { deliverOrder, orderOf, releaseOrder, startOrdering } from './orders.js';
import { applyCash, chase, creditPart, disputeInvoice, issueInvoice, payInvoice } from './receivables.js';
import { decideLimit, decideTerms } from './policy-decisions.js';
import { considerOverride, decideOverride } from './rating-overrides.js';
import { afterCleared, attendTo } from './warnings.js';

type Followed = CreditAccountEvent | InvestigationEvent | RatingEvent | WarningEvent;
type On = {
  readonly [T in Followed['type']]?: (
    desk: Desk,
    data: Extract<Followed, { readonly type: T }>['data'],
  ) => void;
};

/** Days from today to a date, none for one in the past. */
function until(desk: Desk, date: CalendarDate): number {
  return Math.max(0, daysBetween(desk.today, date));
}

const on: On = {
  LimitProposed: decideLimit,
  PaymentTermsProposed: decideTerms,
  LimitAdjusted: (desk) => desk.plan(desk.random.int(2, 6), 2, startOrdering),
  InvestigationOpened: workOn,
  EvidenceCollected: (desk, { kind, obtainedOn }) => void desk.filed.set(kind, obtainedOn),
  RatingAssigned: considerOverride,
  RatingOverrideRequested: decideOverride,
  ReviewScheduled(desk, { reviewId, dueOn }) {
    if (!desk.customer.profile.blind && desk.random.chance(90))
      desk.plan(Math.max(1, daysBetween(desk.today, dueOn) - 14), 1, (later) =>
        prepareReview(later, reviewId),
      );
  },
  RiskWarningRaised: attendTo,
  RiskWarningCleared: afterCleared,
  OrderReserved(desk, { orderId, checkAgainOn }) {
    if (checkAgainOn === null) desk.plan(desk.random.int(0, 1), 3, (later) => releaseOrder(later, orderId));
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
    for (const { invoiceId } of reopened) desk.plan(8, 2, (later) => payInvoice(later, invoiceId));
  },
};

/** Plans what people and customers do after an event. */
export function follow(desk: Desk, event: Recorded): void {
  (on[event.type as keyof On] as ((desk: Desk, data: unknown) => void) | undefined)?.(desk, event.data);
}
