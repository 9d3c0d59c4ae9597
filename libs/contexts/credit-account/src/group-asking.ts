import { lookUp } from '@zixin/kernel';
import type { CreditAccountState } from './account-state.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { Decision } from './rules.js';

/**
 * A decision that counts no more of an order than the account's group was asked about. The account is decided on as it is now,
 * and the order may have grown, or what is counted of it fallen, since the group answered.
 * @throws DomainError `group-asked-for-less`: ask the group again.
 */
export function asAsked<Data>(decision: Decision<Data>): Decision<Data> {
  return (data, state, context) => {
    const events = decision(data, state, context);
    const { askedOfGroup } = context.inputs;
    if (!askedOfGroup) return events;
    const asked = new Map(Object.entries(askedOfGroup));
    for (const { orderId, more } of events.flatMap((event) => taken(state, event)))
      if (more > (asked.get(orderId) ?? 0)) throw refusal('group-asked-for-less', { orderId });
    return events;
  };
}

/** What an event has the account count of an order beyond what it counted before, in minor units; paid ahead, it needs no group. */
function taken(before: CreditAccountState, { type, data }: CreditAccountEvent) {
  if (type !== 'OrderReserved' || data.group?.accepted === false) return [];
  const counted = before.status === 'none' ? 0 : (lookUp(before.orders, data.orderId)?.reserved ?? 0);
  return [{ orderId: data.orderId, more: data.reserved.minor - counted }];
}
