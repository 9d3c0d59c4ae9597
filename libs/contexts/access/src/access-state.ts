import {
  type CalendarDate,
  emptyMap,
  type Instant,
  lookUp,
  type PersistentMap,
  valuesOf,
} from '@zixin/kernel';
import type { ApiKeyIssued, DelegationGranted, UserInvited } from './access.events.js';
import { type Role, roles } from './roles.js';

/** A role's grants and withdrawals by date; those of one date in the order they were recorded. */
export interface RoleChange {
  readonly role: Role;
  readonly granted: boolean;
  readonly on: CalendarDate;
}

export type Delegation = DelegationGranted['data'] & {
  /** Not in force on that day and later. */
  readonly endedOn: CalendarDate | null;
};

export type ApiKey = ApiKeyIssued['data'] & { readonly revokedOn: CalendarDate | null };

export type InvitedUser = UserInvited['data'] & {
  readonly status: 'invited';
  readonly roleChanges: readonly RoleChange[];
  /** Given by this user to others. */
  readonly delegations: PersistentMap<Delegation>;
  readonly keys: PersistentMap<ApiKey>;
};

export type AccessState = { readonly status: 'none' } | InvitedUser;

export const nobody: AccessState = { status: 'none' };

export function invited(data: UserInvited['data']): InvitedUser {
  return { ...data, status: 'invited', roleChanges: [], delegations: emptyMap(), keys: emptyMap() };
}

/** The roles this user holds himself on a business date, in the order of `roles`. What others delegated to him is in their streams. */
export function rolesOn(state: AccessState, date: CalendarDate): readonly Role[] {
  if (state.status === 'none') return [];
  return roles.filter((role) => {
    const last = state.roleChanges.filter((change) => change.role === role && change.on <= date).at(-1);
    return last?.granted ?? false;
  });
}

/** Roles held on a date or on any later one known so far. */
export function rolesFrom(user: InvitedUser, date: CalendarDate): readonly Role[] {
  const held = rolesOn(user, date);
  const later = user.roleChanges.filter((change) => change.granted && change.on > date);
  return roles.filter((role) => held.includes(role) || later.some((change) => change.role === role));
}

/** What this user has delegated that counts on a business date: within its days, not ended, and the role still his own. */
export function delegationsOn(state: AccessState, date: CalendarDate): readonly Delegation[] {
  if (state.status === 'none') return [];
  const held = rolesOn(state, date);
  return valuesOf(state.delegations).filter(
    ({ from, until, endedOn, role }) =>
      from <= date && date <= until && (endedOn === null || date < endedOn) && held.includes(role),
  );
}

/** The key as issued, with the day it was revoked; `null` when this user never had it. Its secret is kept elsewhere. */
export function keyOf(state: AccessState, keyId: string): ApiKey | null {
  return (state.status === 'invited' && lookUp(state.keys, keyId)) || null;
}

/** A key opens doors until it is revoked or expires: at `expiresAt` it no longer does. */
export function isKeyInForce(key: ApiKey, at: Instant): boolean {
  return key.revokedOn === null && (key.expiresAt === null || at < key.expiresAt);
}
