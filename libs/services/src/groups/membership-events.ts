import type { IdentityEvent } from '@zixin/identity';
import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { EventStore, Recorded } from '@zixin/kernel';
import { eventsOf } from '../decisions/live-streams.js';
import { membershipId } from './group-parts.js';

/** What groups recorded of an account joining and leaving them, group after group. */
export async function membershipEvents(
  eventStore: EventStore,
  accountId: string,
): Promise<readonly Recorded<CreditGroupEvent>[]> {
  const claims = await eventsOf(eventStore, `identity-${membershipId(accountId)}`);
  const groupIds = new Set(
    (claims as readonly Recorded<IdentityEvent>[]).flatMap(({ type, data }) =>
      type === 'IdentifierClaimed' ? [data.customerId] : [],
    ),
  );
  const streams = await Promise.all([...groupIds].map((id) => eventsOf(eventStore, `creditGroup-${id}`)));
  return (streams.flat() as readonly Recorded<CreditGroupEvent>[]).filter(
    ({ type, data }) =>
      (type === 'GroupMemberAdded' || type === 'GroupMemberRemoved') && data.accountId === accountId,
  );
}
