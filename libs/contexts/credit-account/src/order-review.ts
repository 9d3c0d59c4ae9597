import { valuesOf } from '@zixin/kernel';
import type { CreditAccountState, OpenAccount, Order } from './account-state.js';
import type { ReviewHeldOrders } from './commands.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { OrderHeld, OrderReadyForRelease, OrderReserved } from './order.events.js';
import { checkOrder } from './order-check.js';
import { evolveOrder } from './order-evolution.js';
import { factsOf, forcedReason, left, reservedEvent, verdictEvent } from './order-verdict.js';
import { type AccountContext, type Decision, opened } from './rules.js';

/** Held and deferred orders again, oldest first, skipping what does not fit; a forced hold is only marked ready. */
export const reviewHeldOrders: Decision<ReviewHeldOrders['data']> = (_, state, context) => {
  let account = opened(state);
  const events: CreditAccountEvent[] = [];
  for (const order of waitingOrders(account, context)) {
    const event = reviewed(account, order, context);
    if (!event) continue;
    events.push(event);
    account = (evolveOrder[event.type] as (state: CreditAccountState, data: unknown) => OpenAccount)(
      account,
      event.data,
    );
  }
  return events;
};

type Review = OrderReserved | OrderHeld | OrderReadyForRelease;

function reviewed(account: OpenAccount, order: Order, context: AccountContext): Review | null {
  const facts = factsOf(account, order);
  if (order.status === 'deferred') return verdictEvent(account, facts, left(order), null, context);
  const verdict = checkOrder(account, { ...order, minor: left(order), forced: null }, context);
  if (verdict.held) return null;
  if (forcedReason(order) === null) return reservedEvent(account, facts, left(order), verdict);
  const { orderId } = order;
  return { type: 'OrderReadyForRelease', data: { orderId, on: context.today, check: verdict.check } };
}

function waitingOrders(account: OpenAccount, { today }: AccountContext): Order[] {
  const waiting = valuesOf(account.orders).filter(
    ({ status, finished, checkAgainOn }) =>
      !finished && (status === 'held' || (status === 'deferred' && (checkAgainOn ?? today) <= today)),
  );
  return waiting.sort(byAge);
}

/** By order date; of one day in the order they came in. */
function byAge(a: Order, b: Order): number {
  if (a.placedOn !== b.placedOn) return a.placedOn < b.placedOn ? -1 : 1;
  return a.arrived - b.arrived;
}
