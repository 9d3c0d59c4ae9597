import { type Context, written } from '@zixin/kernel';
import type { AccessEvent } from './access.events.js';
import { type AccessState, rolesFrom, rolesOn } from './access-state.js';
import type { GrantRole, InviteUser, WithdrawRole } from './commands.js';
import { bootstrapActor } from './commands.js';
import { incompatibleRole } from './roles.js';
import { givenByAnother, notBefore, notInFuture, refusal, user } from './rules.js';

export function inviteUser(data: InviteUser['data'], state: AccessState, context: Context): AccessEvent[] {
  const { userId, kind, on } = data;
  const login = written(data.login, '/login');
  const displayName = written(data.displayName, '/displayName');
  if (state.status === 'invited') {
    const same = state.login === login && state.displayName === displayName;
    if (same && state.userId === userId && state.kind === kind && state.on === on) return [];
    throw refusal('user-exists', { userId });
  }
  if (userId === bootstrapActor) throw refusal('user-id-reserved', { userId }, '/userId');
  notInFuture(on, context);
  return [{ type: 'UserInvited', data: { userId, login, displayName, kind, on } }];
}

export function grantRole(
  { role, on }: GrantRole['data'],
  state: AccessState,
  context: Context,
): AccessEvent[] {
  const holder = user(state);
  if (rolesOn(holder, on).includes(role)) return [];
  givenByAnother(holder.userId, context);
  notInFuture(on, context);
  notBefore(on, holder.on);
  if (holder.kind === 'service' && role !== 'service')
    throw refusal('role-not-for-service', { role }, '/role');
  const other = incompatibleRole(role, rolesFrom(holder, on));
  if (other) throw refusal('roles-incompatible', { role, with: other }, '/role');
  return [{ type: 'RoleGranted', data: { role, on } }];
}

export function withdrawRole(
  { role, on }: WithdrawRole['data'],
  state: AccessState,
  context: Context,
): AccessEvent[] {
  const holder = user(state);
  if (!rolesOn(holder, on).includes(role)) {
    const changes = holder.roleChanges.filter((change) => change.role === role);
    const repeated = changes.some((change) => !change.granted && change.on === on);
    const regranted = changes.find((change) => change.granted && change.on > on);
    // Answering "already withdrawn" would leave the later grant in force unnoticed.
    if (regranted && !repeated) notBefore(on, regranted.on);
    return [];
  }
  notInFuture(on, context);
  return [{ type: 'RoleWithdrawn', data: { role, on } }];
}
