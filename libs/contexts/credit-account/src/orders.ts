import { lookUp, ratio, shareOf, written } from '@zixin/kernel';
import { isClosed, type OpenAccount, type Order } from './account-state.js';
import type { CancelOrder, ChangeOrder, HoldOrder, PlaceOrder } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { documentAmount, saysTheSame } from './document-amount.js';
import { checkOrder } from './order-check.js';
import { evolveOrder, uncounted } from './order-evolution.js';
import { releasedEvent } from './order-release.js';
import {
  entersHorizonOn,
  factsOf,
  forcedReason,
  knownOrder,
  left,
  openOrder,
  reservedEvent,
  verdictEvent,
} from './order-verdict.js';
import {
  type AccountContext,
  amountIn,
  type Decision,
  happenedOn,
  moneyIn,
  notBefore,
  opened,
  opening,
} from './rules.js';

export const placeOrder: Decision<PlaceOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const known = lookUp(account.orders, data.orderId);
  if (known) return sameOrder(account, known, data);
  if (isClosed(account, 'order', data.orderId)) throw refusal('order-closed', { orderId: data.orderId });
  const amounts = documentAmount(account, data.amount, data.placedOn, context);
  happenedOn(data.placedOn, opening(account), context.today, '/placedOn');
  notBefore(data.shipOn, { on: data.placedOn, of: 'order' }, '/shipOn');
  checkTermsDays(data.termsDays);
  return [verdictEvent(account, { ...data, ...amounts }, amounts.amount.minor, null, context)];
};

function sameOrder(
  account: OpenAccount,
  known: Order,
  data: PlaceOrder['data'],
): readonly CreditAccountEvent[] {
  const { prepaid, termsDays, shipOn, placedOn } = known;
  const same =
    saysTheSame(account, known, data.amount) && prepaid === data.prepaid && termsDays === data.termsDays;
  if (same && shipOn === data.shipOn && placedOn === data.placedOn) return [];
  throw refusal('order-exists', { orderId: data.orderId, amount: known.amount });
}

function checkTermsDays(termsDays: number | null): void {
  if (termsDays !== null && !(Number.isInteger(termsDays) && termsDays >= 0))
    throw refusal('terms-invalid', { rule: '≥ 0' }, '/termsDays');
}

export const holdOrder: Decision<HoldOrder['data']> = ({ orderId, reason }, state, context) => {
  const account = opened(state);
  const order = openOrder(account, orderId);
  if (forcedReason(order) !== null) return [];
  const [facts, forced] = [factsOf(account, order), written(reason, '/reason')];
  return [verdictEvent(uncounted(account, order), facts, left(order), forced, context)];
};

/** A change is a new check of what is still to go out; one that only lowers a passed order never holds it. */
export const changeOrder: Decision<ChangeOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const before = knownOrder(account, data.orderId);
  const amount = data.amount ? amountIn(account, data.amount, '/amount') : before.amount;
  const { shipOn = before.shipOn, termsDays = before.termsDays } = data;
  if (amount === before.amount && shipOn === before.shipOn && termsDays === before.termsDays) return [];
  const order = openOrder(account, data.orderId);
  notBefore(shipOn, { on: order.placedOn, of: 'order' }, '/shipOn');
  checkTermsDays(termsDays);
  if (amount < order.moved) throw refusal('amount-below-delivered', { delivered: order.moved }, '/amount');
  const { orderId } = order;
  const [to, from] = [moneyIn(account, amount), moneyIn(account, order.amount)];
  const changed = {
    type: 'OrderChanged',
    data: { orderId, amount: to, previousAmount: from, shipOn, termsDays, on: context.today },
  } as const;
  const after = evolveOrder.OrderChanged(account, changed.data) as OpenAccount;
  const next = lookUp(after.orders, orderId);
  if (!next || left(next) === 0) return [changed];
  return [changed, ...newVerdict(after, order, next, context)];
};

function newVerdict(
  account: OpenAccount,
  before: Order,
  next: Order,
  context: AccountContext,
): readonly CreditAccountEvent[] {
  const facts = factsOf(account, next);
  if (!onlyLowers(before, next) || entersHorizonOn(next, context) !== null)
    return [verdictEvent(account, facts, left(next), forcedReason(before), context)];
  const minor = Math.min(left(next), before.reserved);
  const verdict = checkOrder(account, { ...next, minor, forced: null }, context);
  const earmarked = shareOf(before.earmarked - next.earmarked, ratio(minor, Math.max(1, before.reserved)));
  const reserved = reservedEvent(account, facts, minor, { ...verdict, earmarked });
  if (before.status === 'reserved') return [reserved];
  return [reserved, releasedEvent(account, next, { minor, authority: null, reason: null }, context)];
}

/** True for an order that passed and now asks for nothing more and nothing sooner. */
function onlyLowers(before: Order, next: Order): boolean {
  const passed = before.status === 'reserved' || before.status === 'released';
  return (
    passed &&
    next.amount <= before.amount &&
    next.termsDays === before.termsDays &&
    next.shipOn >= before.shipOn
  );
}

/** Frees what is still reserved; an order that is gone or went out in full has nothing left to cancel. */
export const cancelOrder: Decision<CancelOrder['data']> = ({ orderId, reason }, state, { today }) => {
  const account = opened(state);
  if (isClosed(account, 'order', orderId)) return [];
  const order = knownOrder(account, orderId);
  if (order.finished || order.status === 'cancelled') return [];
  const freed = moneyIn(account, order.reserved);
  return [
    { type: 'OrderCancelled', data: { orderId, freed, reason: written(reason, '/reason'), on: today } },
  ];
};
