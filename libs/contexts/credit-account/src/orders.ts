import { addDays, DomainError, lookUp, ratioOf, shareOf, valuesOf } from '@zixin/kernel';
import {
  type CreditAccountState,
  exposureOf,
  isClosed,
  type OpenAccount,
  type Order,
} from './account-state.js';
import { hasAuthority } from './authority.js';
import type {
  CancelOrder,
  ChangeOrder,
  DeliveredPart,
  DeliverOrder,
  HoldOrder,
  PlaceOrder,
  ReleaseOrder,
  ReviewHeldOrders,
} from './commands.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { OrderFacts } from './order.events.js';
import { checkOrder, entersHorizonOn, overrideRole, type Verdict } from './order-check.js';
import { evolveOrder, withOrder } from './order-evolution.js';
import { type AccountContext, amountIn, happenedOn, moneyIn, notBefore, opened, written } from './rules.js';

type Decision<Data> = (
  data: Data,
  state: CreditAccountState,
  context: AccountContext,
) => readonly CreditAccountEvent[];

export const placeOrder: Decision<PlaceOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const known = lookUp(account.orders, data.orderId);
  if (known) return sameOrder(known, data);
  if (isClosed(account, data.orderId)) throw new DomainError('order-closed', { orderId: data.orderId });
  amountIn(account, data.amount, '/amount');
  happenedOn(data.placedOn, account.openedOn, context.today, '/placedOn');
  notBefore(data.shipOn, data.placedOn, '/shipOn');
  if (data.termsDays !== null && data.termsDays < 0)
    throw new DomainError('terms-invalid', { rule: '≥ 0' }, '/termsDays');
  return [verdictEvent(account, data, data.amount.minor, null, context)];
};

function sameOrder(known: Order, data: OrderFacts): readonly CreditAccountEvent[] {
  const { prepaid, termsDays, shipOn, placedOn } = known;
  const same = known.amount === data.amount.minor && prepaid === data.prepaid && termsDays === data.termsDays;
  if (same && shipOn === data.shipOn && placedOn === data.placedOn) return [];
  throw new DomainError('order-exists', { orderId: data.orderId, amount: known.amount });
}

/** Judges what is still to go out of an order that the account does not count. */
function verdictEvent(
  account: OpenAccount,
  facts: OrderFacts,
  minor: number,
  forced: string | null,
  context: AccountContext,
): CreditAccountEvent {
  const on = context.today;
  const verdict = checkOrder(
    account,
    { minor, forced, prepaid: facts.prepaid, termsDays: facts.termsDays },
    context,
  );
  const ahead = entersHorizonOn(facts, on, context.inputs.orderCheck);
  if (ahead !== null && forced === null) {
    const none = moneyIn(account, 0);
    const data = {
      ...facts,
      reserved: none,
      earmarked: none,
      checkAgainOn: addDays(on, ahead),
      on,
      check: verdict.check,
    };
    return { type: 'OrderReserved', data };
  }
  return verdict.held
    ? heldEvent(facts, verdict, context)
    : reservedEvent(account, facts, minor, verdict, context);
}

function heldEvent(facts: OrderFacts, verdict: Verdict, { today }: AccountContext): CreditAccountEvent {
  const { reasons, shortfall, waysOut, check } = verdict;
  return { type: 'OrderHeld', data: { ...facts, reasons, shortfall, waysOut, on: today, check } };
}

function reservedEvent(
  account: OpenAccount,
  facts: OrderFacts,
  minor: number,
  { check, earmarked }: Verdict,
  { today }: AccountContext,
): CreditAccountEvent {
  const amounts = { reserved: moneyIn(account, minor), earmarked: moneyIn(account, earmarked) };
  return { type: 'OrderReserved', data: { ...facts, ...amounts, checkAgainOn: null, on: today, check } };
}

export const holdOrder: Decision<HoldOrder['data']> = ({ orderId, reason }, state, context) => {
  const account = opened(state);
  const order = openOrder(account, orderId);
  if (order.reasons.some(({ code }) => code === 'forced')) return [];
  const without = withOrder(account, { ...order, reserved: 0, earmarked: 0 });
  return [verdictEvent(without, factsOf(account, order), left(order), written(reason, '/reason'), context)];
};

/** A reserved order goes to shipping; a held one only when its check passes now, or by somebody with the authority to override it. */
export const releaseOrder: Decision<ReleaseOrder['data']> = (
  { orderId, override, reason },
  state,
  context,
) => {
  const account = opened(state);
  const order = openOrder(account, orderId);
  if (order.status === 'released') return [];
  if (order.status === 'reserved') return [released(account, order, order.reserved, null, reason, context)];
  const minor = left(order);
  const verdict = checkOrder(account, { ...order, minor, forced: null }, context);
  const forced = order.reasons.some(({ code }) => code === 'forced');
  if (!verdict.held && (!forced || hasAuthority(context.by.roles, 'creditLead'))) {
    const reserved = reservedEvent(account, factsOf(account, order), minor, verdict, context);
    return [reserved, released(account, order, minor, null, reason, context)];
  }
  if (!override)
    throw new DomainError('order-held', {
      orderId,
      reasons: verdict.reasons.map(({ code }) => code).join(', ') || 'forced',
    });
  const { countUnappliedCash } = context.inputs.orderCheck;
  const role = overrideRole(account, exposureOf(account.totals, countUnappliedCash) + minor, context);
  if (!hasAuthority(context.by.roles, role)) throw new DomainError('authority-missing', { role });
  return [released(account, order, minor, role, written(reason ?? '', '/reason'), context)];
};

function released(
  account: OpenAccount,
  order: Order,
  minor: number,
  authority: ReturnType<typeof overrideRole> | null,
  reason: string | null,
  { by, today }: AccountContext,
): CreditAccountEvent {
  const { orderId } = order;
  const facts = {
    orderId,
    reserved: moneyIn(account, minor),
    override: authority !== null,
    authority,
    reason,
  };
  return { type: 'OrderReleased', data: { ...facts, releasedBy: by.id, on: today } };
}

/** A change is a new check of what is still to go out; one that only lowers a passed order never holds it. */
export const changeOrder: Decision<ChangeOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const order = openOrder(account, data.orderId);
  const amount = data.amount ? amountIn(account, data.amount, '/amount') : order.amount;
  const shipOn = data.shipOn ? notBefore(data.shipOn, order.placedOn, '/shipOn') : order.shipOn;
  const termsDays = data.termsDays === undefined ? order.termsDays : data.termsDays;
  if (amount === order.amount && shipOn === order.shipOn && termsDays === order.termsDays) return [];
  if (amount < order.moved)
    throw new DomainError('amount-below-delivered', { delivered: order.moved }, '/amount');
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
  const passed = before.status === 'reserved' || before.status === 'released';
  const lower =
    next.amount <= before.amount && next.termsDays === before.termsDays && next.shipOn >= before.shipOn;
  const forced = before.reasons.find(({ code }) => code === 'forced');
  const facts = factsOf(account, next);
  if (!passed || !lower) {
    return [
      verdictEvent(account, facts, left(next), forced ? String(forced.figures['reason']) : null, context),
    ];
  }
  const minor = Math.min(left(next), before.reserved);
  const verdict = checkOrder(account, { ...next, minor, forced: null }, context);
  const kept = { ...verdict, earmarked: Math.min(before.earmarked, minor) };
  const reserved = reservedEvent(account, facts, minor, kept, context);
  return before.status === 'released'
    ? [reserved, released(account, next, minor, null, null, context)]
    : [reserved];
}

export const cancelOrder: Decision<CancelOrder['data']> = ({ orderId, reason }, state, { today }) => {
  const account = opened(state);
  const order = lookUp(account.orders, orderId);
  if (order?.status === 'cancelled' || (!order && isClosed(account, orderId))) return [];
  if (!order) throw new DomainError('order-not-found', { orderId });
  const freed = moneyIn(account, order.reserved);
  return [
    { type: 'OrderCancelled', data: { orderId, freed, reason: written(reason, '/reason'), on: today } },
  ];
};

/** A delivery is a fact: taken for a held order too. It moves what is reserved and adds what is not. */
export const deliverOrder: Decision<DeliverOrder['data']> = (data, state, context) => {
  const account = opened(state);
  if (isClosed(account, data.deliveryId)) return [];
  const order = openOrder(account, data.orderId);
  const on = happenedOn(data.deliveredOn, order.placedOn, context.today, '/deliveredOn');
  const minor = partOf(account, order, data.part);
  const amounts = {
    amount: moneyIn(account, minor),
    fromReserved: moneyIn(account, Math.min(minor, order.reserved)),
  };
  const { orderId, deliveryId, final } = data;
  return [{ type: 'OrderDelivered', data: { orderId, deliveryId, ...amounts, final, on } }];
};

function partOf(account: OpenAccount, order: Order, part: DeliveredPart): number {
  if ('amount' in part) return amountIn(account, part.amount, '/amount');
  const percent = ratioOf(part.sharePercent);
  const minor = shareOf(order.amount, { ...percent, denominator: percent.denominator * 100n });
  if (minor <= 0 || minor > order.amount)
    throw new DomainError('share-invalid', { value: part.sharePercent }, '/sharePercent');
  return minor;
}

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

type Review = Extract<CreditAccountEvent, { type: 'OrderReserved' | 'OrderHeld' | 'OrderReadyForRelease' }>;

function reviewed(account: OpenAccount, order: Order, context: AccountContext): Review | null {
  const verdict = checkOrder(account, { ...order, minor: left(order), forced: null }, context);
  const forced = order.reasons.some(({ code }) => code === 'forced');
  if (order.status === 'deferred')
    return verdictEvent(account, factsOf(account, order), left(order), null, context) as Review;
  if (verdict.held) return null;
  if (!forced)
    return reservedEvent(account, factsOf(account, order), left(order), verdict, context) as Review;
  return {
    type: 'OrderReadyForRelease',
    data: { orderId: order.orderId, on: context.today, check: verdict.check },
  };
}

function waitingOrders(account: OpenAccount, { today }: AccountContext): Order[] {
  const waiting = valuesOf(account.orders).filter(
    (order) =>
      order.status === 'held' || (order.status === 'deferred' && (order.checkAgainOn ?? today) <= today),
  );
  return waiting.sort((a, b) =>
    a.placedOn === b.placedOn ? compareIds(a, b) : a.placedOn < b.placedOn ? -1 : 1,
  );
}

function compareIds(a: Order, b: Order): number {
  return a.orderId < b.orderId ? -1 : 1;
}

function openOrder(account: OpenAccount, orderId: string): Order {
  const order = lookUp(account.orders, orderId);
  if (order && order.status !== 'cancelled') return order;
  const code = order || isClosed(account, orderId) ? 'order-closed' : 'order-not-found';
  throw new DomainError(code, { orderId });
}

/** What has not gone out yet, in minor units. */
function left(order: Order): number {
  return Math.max(0, order.amount - order.moved);
}

function factsOf(account: OpenAccount, order: Order): OrderFacts {
  const { orderId, number, placedOn, shipOn, termsDays, prepaid, sellingEntity, orderedBy } = order;
  return {
    orderId,
    number,
    amount: moneyIn(account, order.amount),
    placedOn,
    shipOn,
    termsDays,
    prepaid,
    sellingEntity,
    orderedBy,
  };
}
