import type { CalendarDate, Instant } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { accessDecider } from '../access.js';
import type {
  AccessEvent,
  ApiKeyIssued,
  DelegationGranted,
  RoleGranted,
  RoleWithdrawn,
  UserInvited,
} from '../access.events.js';
import type { Role } from '../roles.js';

export const day = (text: string) => text as CalendarDate;
export const at = '2026-03-02T02:00:00.000Z' as Instant;
export const today = day('2026-03-02');
export const invitedOn = day('2026-01-01');

/** One user's stream, as changed by an admin. */
export const users = specify(accessDecider, { at, today, by: { id: 'boss', roles: ['admin'] } });

export const invitation = (change: Partial<UserInvited['data']> = {}): UserInvited['data'] => ({
  ...{ userId: 'u-1', login: 'li.wei', displayName: 'Li Wei', kind: 'person', on: invitedOn },
  ...change,
});
export const invited = (change: Partial<UserInvited['data']> = {}): AccessEvent => ({
  type: 'UserInvited',
  data: invitation(change),
});
export const service = invited({
  userId: 'u-1',
  login: 'orders',
  displayName: 'Order entry',
  kind: 'service',
});
export const granted = (role: Role, on = '2026-02-01'): RoleGranted => ({
  type: 'RoleGranted',
  data: { role, on: day(on) },
});
export const withdrawn = (role: Role, on = '2026-02-15'): RoleWithdrawn => ({
  type: 'RoleWithdrawn',
  data: { role, on: day(on) },
});
export const delegation = (change: Partial<DelegationGranted['data']> = {}): DelegationGranted['data'] => ({
  ...{ delegationId: 'd-1', toUserId: 'u-2', role: 'creditManager' },
  ...{ from: day('2026-03-05'), until: day('2026-03-10') },
  ...change,
});
export const delegated = (change: Partial<DelegationGranted['data']> = {}): DelegationGranted => ({
  type: 'DelegationGranted',
  data: delegation(change),
});
export const key = (change: Partial<ApiKeyIssued['data']> = {}): ApiKeyIssued['data'] => ({
  ...{ keyId: 'k-1', label: 'order entry', scopes: ['orders:check'], expiresAt: null, on: today },
  ...change,
});
export const issued = (change: Partial<ApiKeyIssued['data']> = {}): ApiKeyIssued => ({
  type: 'ApiKeyIssued',
  data: key(change),
});
