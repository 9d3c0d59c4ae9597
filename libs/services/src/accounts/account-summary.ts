import {
  effectiveLimit,
  exposureOf,
  layersUnder,
  limitCurve,
  type OpenAccount,
  type Order,
  type OrderCheckPolicy,
  termsOn,
} from '@zixin/credit-account';
import type { CalendarDate, Money } from '@zixin/kernel';
import { present } from '../presentation.js';

/** Where an account stands on a date: limit in force and to come, terms, hold, exposure by stage, headroom (`null`: unlimited). */
export function accountSummary(account: OpenAccount, on: CalendarDate, policy: OrderCheckPolicy) {
  const money = (minor: number): Money => ({ minor, currency: account.currency });
  const layers = layersUnder(account, policy);
  const { limit, expired } = effectiveLimit(layers, on);
  const { reserved, delivered, receivable, unapplied } = account.totals;
  const total = exposureOf(account.totals, policy.countUnappliedCash);
  const granted = limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
  return {
    customerId: account.customerId,
    segment: account.segment,
    currency: account.currency,
    openedOn: account.openedOn,
    limit,
    limitExpired: expired,
    limitAhead: limitCurve(layers, on).slice(1),
    terms: termsOn(account.terms, on),
    hold: account.hold && { reason: account.hold.reason, placedOn: account.hold.placedOn },
    exposure: {
      reservedOrders: money(reserved),
      deliveredNotInvoiced: money(delivered),
      receivables: money(receivable),
      unappliedCash: money(unapplied),
      total: money(total),
    },
    headroom: limit.kind === 'UNLIMITED' ? null : money(granted - total),
  };
}

/** The same with money as decimals. */
export function accountSummaryAnswer(account: OpenAccount, on: CalendarDate, policy: OrderCheckPolicy) {
  return present(accountSummary(account, on, policy));
}

/** An open order as callers see it. */
export function orderAnswer(order: Order, currency: string) {
  const money = (minor: number): Money => ({ minor, currency });
  const { orderId, number, status, placedOn, shipOn, termsDays, prepaid, checkAgainOn } = order;
  return {
    ...{ id: orderId, number, status, placedOn, shipOn, termsDays, prepaid, checkAgainOn },
    amount: money(order.amount),
    reserved: money(order.reserved),
    deliveredNotInvoiced: money(order.delivered),
  };
}
