import type { CreditGroupEvent, CreditGroupState } from '@zixin/credit-group';
import { type CalendarDate, DomainError, has, type Outcome } from '@zixin/kernel';
import type { CommandRequest } from '../commands/commands.js';
import { type RegistrationDependencies, stepOf } from '../commands/customer-registration.js';
import { memberScheme, membershipId } from './group-parts.js';
import { exposureNow } from './member-exposure.js';

type GroupOutcome = Outcome<CreditGroupEvent, CreditGroupState>;

export interface Membership {
  readonly groupId: string;
  readonly accountId: string;
  readonly on: CalendarDate;
}

/** A claim whose group never took the account is abandoned after this long: its command died half-way. */
const abandonedAfterMillis = 60_000;

/**
 * Claims the account for the group, then adds it with its exposure. Safe to repeat after a crash between any two steps.
 * @throws DomainError `group-not-found`, `account-not-found`, `member-already`, `member-elsewhere` naming the other group, and what
 * adding is refused with; the claim is then given back.
 */
export async function addMember(
  dependencies: RegistrationDependencies,
  membership: Membership,
  request: CommandRequest,
): Promise<GroupOutcome> {
  const { commands } = dependencies;
  const { groupId, accountId } = membership;
  const group = (await commands.states.creditGroup(groupId)).state;
  if (group.status === 'none') throw new DomainError('group-not-found');
  await claim(dependencies, membership, request);
  try {
    const now = await exposureNow(commands, accountId);
    if (!now) throw new DomainError('account-not-found');
    const { customerId, exposure: openingExposure, accountRevision } = now;
    const data = { accountId, customerId, openingExposure, accountRevision };
    const added = await commands.creditGroup(groupId, { type: 'AddMember', data }, request);
    const holder = await holderOf(dependencies, accountId);
    if (holder !== groupId) return await undo(dependencies, membership, holder ?? '', request);
    if (added.events.length === 0) throw new DomainError('member-already', { accountId }, '/customer');
    return added;
  } catch (error) {
    if (error instanceof DomainError) await giveBack(dependencies, membership, 'not added', request);
    throw error;
  }
}

/** Takes the account out, then gives its claim back. Safe to repeat. @throws DomainError `reservations-open`, `group-not-found`. */
export async function removeMember(
  dependencies: RegistrationDependencies,
  membership: Membership,
  reason: string,
  request: CommandRequest,
): Promise<GroupOutcome> {
  const { groupId, accountId } = membership;
  const command = { type: 'RemoveMember', data: { accountId, reason } } as const;
  const removed = await dependencies.commands.creditGroup(groupId, command, request);
  await giveBack(dependencies, membership, reason, request);
  return removed;
}

async function claim(
  dependencies: RegistrationDependencies,
  { groupId, accountId, on }: Membership,
  request: CommandRequest,
): Promise<void> {
  const { commands, fingerprints } = dependencies;
  const id = membershipId(accountId);
  const data = { scheme: memberScheme, value: accountId, customerId: groupId, on };
  const holder = await holderOf(dependencies, accountId);
  if (holder !== null && holder !== groupId) {
    if (!(await isAbandoned(dependencies, holder, accountId)))
      throw new DomainError('member-elsewhere', { accountId, groupId: holder }, '/customer');
    await letGo(dependencies, { groupId: holder, accountId, on }, 'abandoned claim', request);
  }
  const { revision } = await commands.states.identity(id);
  const step = stepOf(request, `claim/${id}/${revision}`, fingerprints);
  await commands.identity(id, { type: 'ClaimIdentifier', data }, step).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== 'identifier-taken') throw error;
    const taker = String(error.params['customerId']);
    throw new DomainError('member-elsewhere', { accountId, groupId: taker }, '/customer');
  });
}

async function holderOf({ commands }: RegistrationDependencies, accountId: string): Promise<string | null> {
  const { state } = await commands.states.identity(membershipId(accountId));
  return state.status === 'free' ? null : state.customerId;
}

/** While adding took its time, the claim was judged abandoned and another group took it. */
async function undo(
  dependencies: RegistrationDependencies,
  { groupId, accountId }: Membership,
  holder: string,
  request: CommandRequest,
): Promise<never> {
  const { commands, fingerprints } = dependencies;
  const data = { accountId, reason: 'claimed by another group' };
  await commands.creditGroup(groupId, { type: 'RemoveMember', data }, stepOf(request, 'undo', fingerprints));
  throw new DomainError('member-elsewhere', { accountId, groupId: holder }, '/customer');
}

/** Gives the claim back unless the group has the account. */
async function giveBack(
  dependencies: RegistrationDependencies,
  membership: Membership,
  reason: string,
  request: CommandRequest,
): Promise<void> {
  if (!(await hasMember(dependencies, membership.groupId, membership.accountId)))
    await letGo(dependencies, membership, reason, request);
}

async function letGo(
  { commands, fingerprints }: RegistrationDependencies,
  { groupId, accountId, on }: Membership,
  reason: string,
  request: CommandRequest,
): Promise<void> {
  const id = membershipId(accountId);
  const data = { scheme: memberScheme, value: accountId, customerId: groupId, reason, on };
  const { revision } = await commands.states.identity(id);
  const step = stepOf(request, `release/${id}/${revision}`, fingerprints);
  await commands.identity(id, { type: 'ReleaseIdentifier', data }, step);
}

async function hasMember(
  { commands }: RegistrationDependencies,
  groupId: string,
  accountId: string,
): Promise<boolean> {
  const { state } = await commands.states.creditGroup(groupId);
  return state.status === 'formed' && has(state.members, accountId);
}

async function isAbandoned(
  dependencies: RegistrationDependencies,
  holder: string,
  accountId: string,
): Promise<boolean> {
  if (await hasMember(dependencies, holder, accountId)) return false;
  let claimedAt = '';
  for await (const event of dependencies.eventStore.read(`identity-${membershipId(accountId)}`))
    if (event.type === 'IdentifierClaimed') claimedAt = event.meta.recordedAt;
  return Date.parse(dependencies.now()) - Date.parse(claimedAt) > abandonedAfterMillis;
}
