import { type Instant, lookUp } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import type { CreditAccountState, Order } from './account-state.js';
import { defaultAuthority } from './authority.js';
import type { Asked } from './hold-rules.js';
import type { OrderFacts, OrderHeld, OrderReadyForRelease, OrderReserved, WayOut } from './order.events.js';
import { checkOrder, type Verdict } from './order-check.js';
import { uncounted } from './order-evolution.js';
import { forcedReason, left } from './order-verdict.js';
import type { AccountContext } from './rules.js';
import { compared, type Recomputed } from './stored-difference.js';

export type StoredVerdict = OrderReserved | OrderHeld | OrderReadyForRelease;

/** What the roles of ways out were read from: without it they are left out of the comparison. */
export type RoleInputs = Pick<AccountInputs, 'authority' | 'grade' | 'gradeSource' | 'rates'>;

/**
 * Judges a stored verdict again: on the account as it was right before its event, by the policy, the date and the group's verdict
 * that the event stores. Compares the check, the reasons, the shortfall and the ways out, and what is reserved and earmarked, figure by figure.
 */
export function recomputeVerdict(
  before: CreditAccountState,
  event: StoredVerdict,
  roles?: RoleInputs,
): Recomputed {
  if (before.status === 'none') return compared({ verdict: event.type }, {});
  const order = lookUp(before.orders, event.data.orderId);
  const account = order ? uncounted(before, order) : before;
  const asked = event.type === 'OrderReadyForRelease' ? askedOf(order) : askedBy(event, order);
  const verdict = checkOrder(account, asked, contextOf(event, roles));
  return compared(saidBy(event, roles !== undefined), expectedOf(event, order, verdict, roles !== undefined));
}

/** What an order that is only marked ready asks for, its forced hold aside. */
function askedOf(order: Order | undefined): Asked {
  if (!order) return { minor: 0, forced: null, prepaid: false, termsDays: null };
  const { orderId, prepaid, termsDays } = order;
  return { orderId, minor: left(order), forced: null, prepaid, termsDays };
}

function askedBy({ type, data }: OrderReserved | OrderHeld, order: Order | undefined): Asked {
  const { orderId, prepaid, termsDays } = data;
  const minor = openOf(data, order);
  if (type === 'OrderHeld') return { orderId, minor, forced: forcedReason(data), prepaid, termsDays };
  return { orderId, minor: isDeferred(data) ? minor : data.reserved.minor, forced: null, prepaid, termsDays };
}

function isDeferred({ checkAgainOn }: OrderReserved['data']): boolean {
  return checkAgainOn !== null;
}

function contextOf({ data }: StoredVerdict, roles: RoleInputs | undefined): AccountContext {
  const group = 'group' in data ? data.group : undefined;
  const { on, policy: orderCheck } = data.check;
  const groups = group ? { [data.orderId]: group } : {};
  const inputs = { authority: defaultAuthority, ...roles, orderCheck, groups };
  return { at: `${on}T00:00:00.000Z` as Instant, today: on, by: { id: '', roles: [] }, inputs, past: [] };
}

/** The compared part of the event; one that reserves or marks ready says that nothing holds the order. */
function saidBy({ type, data }: StoredVerdict, withRoles: boolean) {
  if (type === 'OrderReserved')
    return { check: data.check, reasons: [], reserved: data.reserved.minor, earmarked: data.earmarked.minor };
  if (type === 'OrderReadyForRelease') return { check: data.check, reasons: [] };
  const { check, reasons, shortfall, waysOut } = data;
  return { check, reasons, shortfall, waysOut: waysOut.map((way) => comparable(way, withRoles)) };
}

function expectedOf(event: StoredVerdict, order: Order | undefined, verdict: Verdict, withRoles: boolean) {
  const { check, reasons, shortfall, waysOut } = verdict;
  if (event.type === 'OrderHeld')
    return { check, reasons, shortfall, waysOut: waysOut.map((way) => comparable(way, withRoles)) };
  if (event.type === 'OrderReadyForRelease') return { check, reasons };
  const passes = isDeferred(event.data) || passedBefore(order);
  return { check, reasons: passes ? [] : reasons, ...countedBy(event, order, verdict) };
}

/** What is reserved: all that is still to go out; nothing yet of a deferred order, and never more of one that was only lowered. */
function countedBy({ data }: OrderReserved, order: Order | undefined, { earmarked }: Verdict) {
  if (isDeferred(data)) return { reserved: 0, earmarked: 0 };
  const open = openOf(data, order);
  if (passedBefore(order))
    return { reserved: Math.min(open, data.reserved.minor), earmarked: data.earmarked.minor };
  return { reserved: open, earmarked };
}

function openOf({ amount }: Pick<OrderFacts, 'amount'>, order: Order | undefined): number {
  return Math.max(0, amount.minor - (order?.moved ?? 0));
}

/** An order that passed and was just changed: one that only asks for less is reserved again whatever its check says. */
function passedBefore(order: Order | undefined): boolean {
  return order !== undefined && order.reserved === 0 && ['reserved', 'released'].includes(order.status);
}

function comparable(way: WayOut, withRoles: boolean): Partial<WayOut> {
  if (withRoles || !('role' in way)) return way;
  const { role: _, ...rest } = way;
  return rest;
}
