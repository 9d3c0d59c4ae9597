import { type Context, latest, lookUp } from '@zixin/kernel';
import type { AccessEvent } from './access.events.js';
import { type AccessState, type Delegation, rolesOn } from './access-state.js';
import type { EndDelegation, GrantDelegation } from './commands.js';
import { givenByAnother, notBefore, notInFuture, refusal, user } from './rules.js';

export function grantDelegation(
  data: GrantDelegation['data'],
  state: AccessState,
  context: Context,
): AccessEvent[] {
  const giver = user(state);
  const { delegationId, toUserId, role, from, until } = data;
  const known = lookUp(giver.delegations, delegationId);
  if (known) {
    if (isSame(known, data)) return [];
    throw refusal('delegation-id-taken', { delegationId }, '/delegationId');
  }
  if (toUserId === giver.userId) throw refusal('delegation-to-self', { userId: toUserId }, '/toUserId');
  givenByAnother(toUserId, context);
  if (from > until) throw refusal('delegation-period-invalid', { from, until }, '/until');
  notBefore(from, giver.on, '/from');
  if (!rolesOn(giver, from).includes(role)) throw refusal('role-not-held', { role }, '/role');
  return [{ type: 'DelegationGranted', data: { delegationId, toUserId, role, from, until } }];
}

function isSame(known: Delegation, data: GrantDelegation['data']): boolean {
  return (
    known.toUserId === data.toUserId &&
    known.role === data.role &&
    known.from === data.from &&
    known.until === data.until
  );
}

/** A delegation that has not begun is ended from its first day: nothing about it takes effect before it exists. */
export function endDelegation(
  { delegationId, on }: EndDelegation['data'],
  state: AccessState,
  context: Context,
): AccessEvent[] {
  const known = lookUp(user(state).delegations, delegationId);
  if (!known) throw refusal('delegation-not-found', { delegationId }, '/delegationId');
  if (known.endedOn !== null || on > known.until) return [];
  notInFuture(on, context);
  return [{ type: 'DelegationEnded', data: { delegationId, on: latest(on, known.from) } }];
}
