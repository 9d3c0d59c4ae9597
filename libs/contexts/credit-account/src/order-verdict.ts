import { addDays, type CalendarDate, daysBetween, lookUp } from '@zixin/kernel';
import { isClosed, type OpenAccount, type Order } from './account-state.js';
import { refusal } from './credit-account-error.js';
import type { OrderFacts, OrderHeld, OrderReserved } from './order.events.js';
import { checkOrder, type Verdict } from './order-check.js';
import type { OrderCheckPolicy } from './order-check-policy.js';
import { type AccountContext, moneyIn } from './rules.js';

/**
 * Judges `minor` of an order that the account does not count: held with its reasons, reserved, or put off when it ships beyond
 * the credit horizon. `forced` is the reason for holding it whatever the check says.
 */
export function verdictEvent(
  account: OpenAccount,
  facts: OrderFacts,
  minor: number,
  forced: string | null,
  context: AccountContext,
): OrderReserved | OrderHeld {
  const { orderId, prepaid, termsDays } = facts;
  const verdict = checkOrder(account, { orderId, minor, forced, prepaid, termsDays }, context);
  const checkAgainOn = entersHorizonOn(facts, context);
  if (checkAgainOn !== null && forced === null) return deferredEvent(account, facts, verdict, checkAgainOn);
  if (!verdict.held) return reservedEvent(account, facts, minor, verdict);
  const { reasons, shortfall, waysOut } = verdict;
  return { type: 'OrderHeld', data: { ...facts, reasons, shortfall, waysOut, ...checked(verdict) } };
}

export function reservedEvent(
  account: OpenAccount,
  facts: OrderFacts,
  minor: number,
  verdict: Pick<Verdict, 'check' | 'earmarked' | 'group'>,
): OrderReserved {
  const amounts = { reserved: moneyIn(account, minor), earmarked: moneyIn(account, verdict.earmarked) };
  return { type: 'OrderReserved', data: { ...facts, ...amounts, checkAgainOn: null, ...checked(verdict) } };
}

/** What a verdict was made of. */
function checked({ check, group }: Pick<Verdict, 'check' | 'group'>) {
  return { on: check.on, check, ...(group ? { group } : {}) };
}

function deferredEvent(
  account: OpenAccount,
  facts: OrderFacts,
  verdict: Verdict,
  checkAgainOn: CalendarDate,
): OrderReserved {
  const amounts = { reserved: moneyIn(account, 0), earmarked: moneyIn(account, 0) };
  return { type: 'OrderReserved', data: { ...facts, ...amounts, checkAgainOn, ...checked(verdict) } };
}

/** The day an order that ships late enters the credit horizon; `null` when it is inside. */
export function entersHorizonOn(
  { shipOn }: Pick<Order, 'shipOn'>,
  {
    today,
    inputs,
  }: { readonly today: CalendarDate; readonly inputs: { readonly orderCheck: OrderCheckPolicy } },
): CalendarDate | null {
  const ahead = daysBetween(today, shipOn) - inputs.orderCheck.horizonDays;
  return ahead > 0 ? addDays(today, ahead) : null;
}

/** An order of which something may still go out. @throws DomainError `order-closed`, `order-not-found`. */
export function openOrder(account: OpenAccount, orderId: string): Order {
  const order = knownOrder(account, orderId);
  if (order.finished || order.status === 'cancelled') throw refusal('order-closed', { orderId });
  return order;
}

/** An order of which something may still go out or be invoiced. @throws DomainError `order-closed`, `order-not-found`. */
export function knownOrder(account: OpenAccount, orderId: string): Order {
  const order = lookUp(account.orders, orderId);
  if (order) return order;
  throw refusal(isClosed(account, 'order', orderId) ? 'order-closed' : 'order-not-found', { orderId });
}

/** What has not gone out yet, in minor units. */
export function left(order: Order): number {
  return Math.max(0, order.amount - order.moved);
}

export function forcedReason({ reasons }: Pick<Order, 'reasons'>): string | null {
  const forced = reasons.find(({ code }) => code === 'forced');
  return forced ? String(forced.figures['reason']) : null;
}

export function factsOf(account: OpenAccount, order: Order): OrderFacts {
  const { orderId, number, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy } = order;
  const amount = moneyIn(account, order.amount);
  const original = order.original ? { original: order.original } : {};
  const facts = { orderId, number, amount, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy };
  return { ...facts, ...original };
}
