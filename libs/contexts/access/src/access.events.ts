import { type CalendarDate, type Catalog, type DomainEvent, type Instant, v1 } from '@zixin/kernel';
import type { Role } from './roles.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export const userKinds = ['person', 'service'] as const;
export type UserKind = (typeof userKinds)[number];

export type UserInvited = DomainEvent<
  'UserInvited',
  {
    readonly userId: string;
    readonly login: string;
    readonly displayName: string;
    readonly kind: UserKind;
    readonly on: CalendarDate;
  }
>;
export type RoleGranted = DomainEvent<'RoleGranted', { readonly role: Role; readonly on: CalendarDate }>;
export type RoleWithdrawn = DomainEvent<'RoleWithdrawn', { readonly role: Role; readonly on: CalendarDate }>;
/** Of the delegating user's stream. `until` is inclusive: the delegation ends by date without any job. */
export type DelegationGranted = DomainEvent<
  'DelegationGranted',
  {
    readonly delegationId: string;
    readonly toUserId: string;
    readonly role: Role;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  }
>;
/** Ended early: not in force on `on` and later. */
export type DelegationEnded = DomainEvent<
  'DelegationEnded',
  { readonly delegationId: string; readonly on: CalendarDate }
>;
/** The key's secret and its hash live outside the log. */
export type ApiKeyIssued = DomainEvent<
  'ApiKeyIssued',
  {
    readonly keyId: string;
    readonly label: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Instant | null;
    readonly on: CalendarDate;
  }
>;
export type ApiKeyRevoked = DomainEvent<
  'ApiKeyRevoked',
  { readonly keyId: string; readonly reason: string; readonly on: CalendarDate }
>;

export type AccessEvent =
  | UserInvited
  | RoleGranted
  | RoleWithdrawn
  | DelegationGranted
  | DelegationEnded
  | ApiKeyIssued
  | ApiKeyRevoked;

export const accessCatalog: Catalog<AccessEvent> = {
  UserInvited: v1((data) => data.on),
  RoleGranted: v1((data) => data.on),
  RoleWithdrawn: v1((data) => data.on),
  DelegationGranted: v1((data) => data.from),
  DelegationEnded: v1((data) => data.on),
  ApiKeyIssued: v1((data) => data.on),
  ApiKeyRevoked: v1((data) => data.on),
};
