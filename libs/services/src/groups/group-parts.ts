import type { FormedGroup } from '@zixin/credit-group';
import { identityIdOf } from '@zixin/identity';
import {
  type Actor,
  type Context,
  type DecisionClock,
  type EventStore,
  type Fingerprints,
  has,
} from '@zixin/kernel';
import type { Commands, CommandStates } from '../commands/commands.js';
import type { DecisionInputs } from '../decisions/decision-inputs.js';

/** What the shared limit of a group is asked and answered with. */
export interface GroupParts {
  readonly states: CommandStates;
  readonly inputs: DecisionInputs;
  readonly creditGroup: Commands['creditGroup'];
  readonly eventStore: EventStore;
  readonly fingerprints: Fingerprints;
  readonly clock: DecisionClock;
}

/** An account's place in its group. */
export interface GroupPlace {
  readonly groupId: string;
  readonly group: FormedGroup;
  readonly accountId: string;
}

/** The identifier by which an account is in one group at most: its value is the account, its holder the group. */
export const memberScheme = 'groupMember';
export const membershipId = (accountId: string) => identityIdOf(memberScheme, accountId);

/** The group an account is in: the one that holds its claim and has it as a member; `null` for none. */
export async function groupOfAccount(
  { identity, creditGroup }: Pick<CommandStates, 'identity' | 'creditGroup'>,
  accountId: string,
): Promise<GroupPlace | null> {
  const claim = (await identity(membershipId(accountId))).state;
  if (claim.status === 'free') return null;
  const groupId = claim.customerId;
  const group = (await creditGroup(groupId)).state;
  return group.status === 'formed' && has(group.members, accountId) ? { groupId, group, accountId } : null;
}

/** What a decision made without writing is made in. */
export function contextNow<Inputs>(clock: DecisionClock, by: Actor, inputs: Inputs): Context<Inputs> {
  const at = clock.now();
  return { at, today: clock.dateAt(at), by, inputs, past: [] };
}
