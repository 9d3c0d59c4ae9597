import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { IdentityEvent } from '@zixin/identity';
import { applyToView, asKnown, collectionOf, type Recorded, type TwoClocks } from '@zixin/kernel';
import { type CreditGroupRecord, groupHeadroomOf, groups, groupUseOf } from '@zixin/views';
import { eventsOf } from '../decisions/live-streams.js';
import { present } from '../presentation.js';
import type { Reads } from '../queries/reads.js';
import { membershipId } from './group-parts.js';

/**
 * The group an account is in, with the limit that its members share, their use of it and what is left (`null`: nothing is bounded),
 * in the group's currency; `null` when it is in none. Live from the view, with a date or instant folded from the streams.
 */
export async function groupStanding(reads: Reads, accountId: string, clocks: TwoClocks) {
  const groupId = await claimedBy(reads, accountId, clocks);
  const group = groupId === null ? null : await groupThen(reads, groupId, clocks);
  if (!group?.members.some((member) => member.accountId === accountId)) return null;
  const { groupId: id, name, currency, limit } = group;
  return present({
    ...{ id, name, currency, limit },
    ...{ use: groupUseOf(group), headroom: groupHeadroomOf(group) },
  });
}

async function claimedBy({ eventStore }: Reads, accountId: string, clocks: TwoClocks) {
  const claims = await eventsOf(eventStore, `identity-${membershipId(accountId)}`);
  const last = asKnown(claims, clocks).at(-1) as Recorded<IdentityEvent> | undefined;
  return last?.type === 'IdentifierClaimed' ? last.data.customerId : null;
}

async function groupThen({ readStore, eventStore }: Reads, groupId: string, clocks: TwoClocks) {
  if (clocks.asOf === undefined && clocks.knownAt === undefined)
    return readStore.get<CreditGroupRecord>(collectionOf(groups), groupId);
  const known = asKnown(await eventsOf(eventStore, `creditGroup-${groupId}`), clocks);
  return (known as readonly Recorded<CreditGroupEvent>[]).reduce<CreditGroupRecord | null>(
    (group, event) => applyToView(groups, group, event, groupId),
    null,
  );
}
