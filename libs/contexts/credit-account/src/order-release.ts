import { written } from '@zixin/kernel';
import { exposureOf, type OpenAccount, type Order } from './account-state.js';
import { hasAuthority, type Role } from './authority.js';
import type { ReleaseOrder } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { OrderReleased } from './order.events.js';
import { checkOrder, overrideRole } from './order-check.js';
import { uncounted } from './order-evolution.js';
import { factsOf, forcedReason, left, openOrder, reservedEvent } from './order-verdict.js';
import { type AccountContext, type Decision, moneyIn, opened } from './rules.js';

/** A reserved order goes to shipping; a held one only when its check passes now, or by somebody with the authority to override it. */
export const releaseOrder: Decision<ReleaseOrder['data']> = (data, state, context) => {
  const account = opened(state);
  const order = openOrder(account, data.orderId);
  if (order.status === 'released') return [];
  if (order.status === 'reserved' && cashIsThere(account, order)) {
    const { reason } = data;
    return [releasedEvent(account, order, { minor: order.reserved, authority: null, reason }, context)];
  }
  return releaseHeld(uncounted(account, order), order, data, context);
};

function releaseHeld(
  account: OpenAccount,
  order: Order,
  { override, reason }: ReleaseOrder['data'],
  context: AccountContext,
): readonly CreditAccountEvent[] {
  const minor = left(order);
  const verdict = checkOrder(account, { ...order, minor, forced: null }, context);
  const free = forcedReason(order) === null || hasAuthority(context.by.roles, 'creditLead');
  if (!verdict.held && free) {
    const reserved = reservedEvent(account, factsOf(account, order), minor, verdict);
    return [reserved, releasedEvent(account, order, { minor, authority: null, reason }, context)];
  }
  if (!override) {
    const reasons = verdict.reasons.map(({ code }) => code).join(', ') || 'forced';
    throw refusal('order-held', { orderId: order.orderId, reasons });
  }
  const authority = roleToOverride(account, minor, context);
  if (!hasAuthority(context.by.roles, authority)) throw refusal('authority-missing', { role: authority });
  return [
    releasedEvent(account, order, { minor, authority, reason: written(reason ?? '', '/reason') }, context),
  ];
}

/** A payment that bounced takes its cash away from the orders it was kept for. */
function cashIsThere({ totals }: OpenAccount, { earmarked }: Order): boolean {
  return earmarked === 0 || totals.earmarked <= totals.unapplied;
}

function roleToOverride(account: OpenAccount, minor: number, context: AccountContext): Role {
  const exposure = exposureOf(account.totals, context.inputs.orderCheck.countUnappliedCash);
  return overrideRole(account, exposure + minor, context);
}

export function releasedEvent(
  account: OpenAccount,
  { orderId }: Order,
  {
    minor,
    authority,
    reason,
  }: { readonly minor: number; readonly authority: Role | null; readonly reason: string | null },
  { by, today }: AccountContext,
): OrderReleased {
  const facts = {
    orderId,
    reserved: moneyIn(account, minor),
    override: authority !== null,
    authority,
    reason,
  };
  return { type: 'OrderReleased', data: { ...facts, releasedBy: by.id, on: today } };
}
