import { exposureOf, type OpenAccount } from '@zixin/credit-account';
import { type FormedGroup, groupHeadroom, groupUse } from '@zixin/credit-group';
import {
  type Actor,
  type CalendarDate,
  createCommandLoop,
  type EventStore,
  type Instant,
  lookUp,
  type Money,
} from '@zixin/kernel';
import { testFingerprints } from '@zixin/kernel/testing';
import { type CommandRequest, type Commands, createCommands } from '../../commands/commands.js';
import { addMember } from '../member-changes.js';

export const today = '2026-03-02' as CalendarDate;
export const cny = (minor: number): Money => ({ minor, currency: 'CNY' });
export const groupId = 'g-1';

const people: readonly Actor[] = ['ana', 'max', 'cora', 'carl'].map((id) => ({ id, roles: ['committee'] }));
const clerk: Actor = { id: 'clara', roles: ['service'] };

/** Who sends which command: the same id again is the same request again. */
export function request(commandId: string, actor: Actor = clerk): CommandRequest {
  return { commandId, commandHash: 'test', actor, correlationId: commandId, causationId: commandId };
}

export interface House {
  readonly commands: Commands;
  readonly registration: Parameters<typeof addMember>[0];
}

/** One service instance over a store; `at` gives its clock. */
export function house(eventStore: EventStore, at: () => string = () => '2026-03-02T02:00:00.000Z'): House {
  const clock = { now: () => at() as Instant, dateAt: (now: Instant) => now.slice(0, 10) as CalendarDate };
  const fingerprints = testFingerprints;
  const loop = createCommandLoop({ store: eventStore, fingerprints, ...clock });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
  return { commands, registration: { commands, eventStore, fingerprints, now: clock.now } };
}

/** An account with a limit of 1,000,000.00 of its own. */
export async function account({ commands }: House, id: string, currency = 'CNY'): Promise<void> {
  const facts = { customerId: id, segment: 'main', currency, openedOn: today };
  await commands.account(id, { type: 'OpenCreditAccount', data: facts }, request(`open ${id}`));
  const amount = { kind: 'AMOUNT', amount: { minor: 100_000_000, currency } } as const;
  const change = { layer: 'base', limit: amount, from: today, until: null } as const;
  const data = { proposalId: `limit-${id}`, change, reason: 'asked for' };
  await commands.account(id, { type: 'ProposeLimit', data }, request(`propose ${id}`, people[0]));
  for (const person of people.slice(1, 3)) {
    const approve = { type: 'ApproveProposal', data: { proposalId: data.proposalId } } as const;
    await commands.account(id, approve, request(`approve ${id} ${person.id}`, person));
  }
}

export async function group({ commands }: House, minor: number, id = groupId): Promise<void> {
  const facts = { groupId: id, name: 'Harbour', currency: 'CNY', formedOn: today };
  await commands.creditGroup(id, { type: 'FormGroup', data: facts }, request(`form ${id}`));
  await limit({ commands }, minor, id);
}

export async function limit(
  { commands }: Pick<House, 'commands'>,
  minor: number,
  id = groupId,
): Promise<void> {
  const proposalId = `limit-${minor}`;
  const data = { proposalId, limit: { kind: 'AMOUNT', amount: cny(minor) }, reason: 'asked for' } as const;
  await commands.creditGroup(id, { type: 'ProposeGroupLimit', data }, request(`p ${id} ${minor}`, people[0]));
  for (const person of people.slice(1, 3)) {
    const command = { type: 'ApproveGroupLimit', data: { proposalId } } as const;
    await commands.creditGroup(id, command, request(`a ${id} ${minor} ${person.id}`, person));
  }
}

/** A group with two members, `a-1` and `a-2`, that nobody has used yet. */
export async function groupOfTwo(of: House, minor: number): Promise<void> {
  await group(of, minor);
  for (const accountId of ['a-1', 'a-2']) {
    await account(of, accountId);
    await addMember(of.registration, { groupId, accountId, on: today }, request(`add ${accountId}`));
  }
}

export function place(of: House, accountId: string, orderId: string, amount: Money | number) {
  const asked = typeof amount === 'number' ? cny(amount) : amount;
  const facts = { orderId, number: null, amount: asked, placedOn: today, shipOn: today };
  const terms = { termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null };
  return of.commands.account(
    accountId,
    { type: 'PlaceOrder', data: { ...facts, ...terms } },
    request(`place ${orderId}`),
  );
}

export async function groupNow({ commands }: House): Promise<FormedGroup> {
  return (await commands.states.creditGroup(groupId)).state as FormedGroup;
}

export async function accountNow({ commands }: House, id: string): Promise<OpenAccount> {
  return (await commands.states.account(id)).state as OpenAccount;
}

export async function orderNow(of: House, accountId: string, orderId: string) {
  return lookUp((await accountNow(of, accountId)).orders, orderId);
}

/** What the group says it uses and has left, and what its members use as their accounts say. */
export async function figures(of: House, accounts: readonly string[] = ['a-1', 'a-2']) {
  const now = await groupNow(of);
  const members = await Promise.all(accounts.map((id) => accountNow(of, id)));
  const exposure = members.reduce((sum, { totals }) => sum + exposureOf(totals, true), 0);
  return { use: groupUse(now).minor, headroom: groupHeadroom(now)?.minor ?? null, exposure };
}

/** What the processes would have done by now: exposures reported, what expired asked after, held orders looked at. */
export async function settle({ commands }: House, name = 'settle'): Promise<void> {
  for (const accountId of ['a-1', 'a-2'])
    await commands.groupErrands.reportExposure(accountId, request(`${name} ${accountId}`));
  await commands.groupErrands.sweepReservations(groupId, request(`${name} sweep`));
  await commands.groupErrands.reviewMembers(groupId, request(`${name} review`));
  for (const accountId of ['a-1', 'a-2'])
    await commands.groupErrands.reportExposure(accountId, request(`${name} again ${accountId}`));
}
