import { collectionOf } from '@zixin/kernel';
import { type CreditGroupRecord, groups } from '@zixin/views';
import type { ServiceContext } from '../service-context.js';

const automation = { id: 'automation', roles: [] };

/**
 * Asks after the reservations of every group that expired unanswered, so that what a crash left open does not wait for the next
 * event of its group. Gives the number of groups asked.
 */
export async function sweepGroups({
  commands,
  reads,
  fingerprints,
}: Pick<ServiceContext, 'commands' | 'reads' | 'fingerprints'>): Promise<number> {
  const now = reads.now();
  const { items } = await reads.readStore.find<CreditGroupRecord>(collectionOf(groups), {
    where: [
      { field: 'askAfter', above: '' },
      { field: 'askAfter', atMost: now },
    ],
    limit: 200,
  });
  for (const { key: groupId } of items) {
    const commandId = fingerprints.uuidOf(`sweep/${groupId}/${now}`);
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    await commands.groupErrands.sweepReservations(groupId, {
      ...ids,
      commandHash: 'automation',
      actor: automation,
    });
  }
  return items.length;
}
