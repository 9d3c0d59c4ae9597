import { identityIdOf } from '@zixin/identity';
import { type Actor, DomainError, type Money } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform';
import { addMember, type CommandRequest } from '@zixin/services';
import type { Offline } from './offline.js';

export const groupId = nodeFingerprints.uuidOf('crash/group');
export const cny = (minor: number): Money => ({ minor, currency: 'CNY' });

const people: readonly Actor[] = ['ana', 'max', 'cora'].map((id) => ({ id, roles: ['committee'] }));

function request(name: string, actor: Actor | undefined = people[0]): CommandRequest {
  const commandId = nodeFingerprints.uuidOf(`crash/${name}`);
  const ids = { commandId, correlationId: commandId, causationId: commandId };
  return { ...ids, commandHash: 'crash', actor: actor as Actor };
}

/** Puts every writer's account into one group: plenty of credit of its own, and a limit that all of them share. */
export async function formGroup(on: Offline, writers: number, limit: number): Promise<void> {
  const { commands } = on;
  const today = on.today();
  const facts = { groupId, name: 'Writers', currency: 'CNY', formedOn: today };
  await commands.creditGroup(groupId, { type: 'FormGroup', data: facts }, request('form'));
  await limitGroup(on, limit);
  for (let writer = 0; writer < writers; writer += 1) {
    const accountId = await accountOf(on, writer);
    await giveCredit(on, accountId);
    const dependencies = {
      commands,
      eventStore: on.eventStore,
      fingerprints: nodeFingerprints,
      now: () => on.now(),
    };
    await addMember(dependencies, { groupId, accountId, on: today }, request(`add/${accountId}`));
  }
}

/** The account of a writer's customer. */
export async function accountOf({ commands }: Offline, writer: number): Promise<string> {
  const { state } = await commands.states.identity(identityIdOf('number', `W-${writer}`));
  if (state.status === 'free') throw new DomainError('customer-not-found', { customerId: `W-${writer}` });
  return state.customerId;
}

async function limitGroup({ commands }: Offline, minor: number): Promise<void> {
  const proposed = {
    type: 'ProposeGroupLimit',
    data: { proposalId: 'limit', limit: { kind: 'AMOUNT', amount: cny(minor) }, reason: 'shared' },
  } as const;
  await commands.creditGroup(groupId, proposed, request('limit'));
  for (const person of people.slice(1)) {
    const approve = { type: 'ApproveGroupLimit', data: { proposalId: 'limit' } } as const;
    await commands.creditGroup(groupId, approve, request(`limit/${person.id}`, person));
  }
}

async function giveCredit({ commands, today }: Offline, accountId: string): Promise<void> {
  const proposalId = `credit/${accountId}`;
  const limit = { kind: 'AMOUNT', amount: cny(100_000_000) } as const;
  const change = { layer: 'base', limit, from: today(), until: null } as const;
  const data = { proposalId, change, reason: 'plenty' };
  await commands.account(accountId, { type: 'ProposeLimit', data }, request(proposalId));
  for (const person of people.slice(1)) {
    const approve = { type: 'ApproveProposal', data: { proposalId } } as const;
    await commands.account(accountId, approve, request(`${proposalId}/${person.id}`, person));
  }
}
