import type { Command } from '@zixin/kernel';
import type {
  ApiKeyIssued,
  ApiKeyRevoked,
  DelegationEnded,
  DelegationGranted,
  RoleGranted,
  RoleWithdrawn,
  UserInvited,
} from './access.events.js';

export type InviteUser = Command<'InviteUser', UserInvited['data']>;
export type GrantRole = Command<'GrantRole', RoleGranted['data']>;
export type WithdrawRole = Command<'WithdrawRole', RoleWithdrawn['data']>;
export type GrantDelegation = Command<'GrantDelegation', DelegationGranted['data']>;
export type EndDelegation = Command<'EndDelegation', DelegationEnded['data']>;
export type IssueApiKey = Command<'IssueApiKey', ApiKeyIssued['data']>;
export type RevokeApiKey = Command<'RevokeApiKey', ApiKeyRevoked['data']>;

export type AccessCommand =
  InviteUser | GrantRole | WithdrawRole | GrantDelegation | EndDelegation | IssueApiKey | RevokeApiKey;

export const accessCodes = [
  'user-not-found',
  'user-exists',
  'user-id-reserved',
  'text-required',
  'date-in-future',
  'effective-before-existence',
  'own-access',
  'roles-incompatible',
  'role-not-for-service',
  'role-not-held',
  'delegation-not-found',
  'delegation-id-taken',
  'delegation-to-self',
  'delegation-period-invalid',
  'api-key-not-found',
  'api-key-id-taken',
  'api-key-needs-service',
  'api-key-expired',
] as const;
export type AccessCode = (typeof accessCodes)[number];

/** Holds no roles and is nobody's user: it acts before the first user exists. */
export const bootstrapActor = 'system';
