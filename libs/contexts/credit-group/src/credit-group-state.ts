import {
  type CalendarDate,
  emptyMap,
  type Instant,
  lookUp,
  type Money,
  type PersistentMap,
  valuesOf,
} from '@zixin/kernel';
import type { Original } from '@zixin/calculations';
import type { GroupLimit, GroupLimitApproved, GroupLimitProposed } from './group-limit.events.js';

export interface Member {
  readonly accountId: string;
  readonly customerId: string;
  /** As last reported, in the group's currency; `original` in the account's own, where it is another. */
  readonly exposure: Money;
  readonly original: Original | null;
  readonly accountRevision: number;
}

/** Counts until the account's reported exposure has it (`confirmed`), or the account is known not to have taken it. */
export interface Reservation {
  readonly reservationId: string;
  readonly accountId: string;
  /** In the group's currency. */
  readonly amount: Money;
  readonly reservedOn: CalendarDate;
  /** `null` once confirmed. */
  readonly expiresAt: Instant | null;
  readonly status: 'pending' | 'confirmed';
  /** Of the account's stream, once confirmed. */
  readonly accountRevision: number | null;
}

/** A reservation that counts no longer; a released one is kept whole, for an account that took it after all. */
export type EndedReservation =
  | { readonly status: 'absorbed' | 'refused' }
  | { readonly status: 'released'; readonly reservation: Reservation };

export type GroupProposal = GroupLimitProposed['data'] & {
  readonly approvals: readonly GroupLimitApproved['data'][];
};

export interface FormedGroup {
  readonly status: 'formed';
  readonly groupId: string;
  readonly name: string;
  readonly currency: string;
  readonly formedOn: CalendarDate;
  /** `null`: none was approved yet, so that nothing is bounded. */
  readonly limit: GroupLimit | null;
  readonly proposals: PersistentMap<GroupProposal>;
  readonly decidedProposals: PersistentMap<'approved' | 'declined'>;
  readonly members: PersistentMap<Member>;
  readonly reservations: PersistentMap<Reservation>;
  readonly endedReservations: PersistentMap<EndedReservation>;
}

export type CreditGroupState = { readonly status: 'none' } | FormedGroup;

export const noGroup: CreditGroupState = { status: 'none' };

export function formedGroup(
  facts: Pick<FormedGroup, 'groupId' | 'name' | 'currency' | 'formedOn'>,
): FormedGroup {
  return {
    ...{ status: 'formed', ...facts, limit: null, proposals: emptyMap(), decidedProposals: emptyMap() },
    ...{ members: emptyMap(), reservations: emptyMap(), endedReservations: emptyMap() },
  };
}

/** Exposure of all members as last reported and valued, and reservations it does not have yet; in the group's currency. */
export function groupUse({ currency, members, reservations }: FormedGroup): Money {
  const reported = valuesOf(members).reduce((sum, { exposure }) => sum + exposure.minor, 0);
  const reserved = valuesOf(reservations).reduce((sum, { amount }) => sum + amount.minor, 0);
  return { minor: reported + reserved, currency };
}

/** Limit less use, below zero when invoices or rates pushed the group over; `null` when nothing is bounded. */
export function groupHeadroom(group: FormedGroup): Money | null {
  const limit = limitMinor(group.limit);
  return limit === null ? null : { minor: limit - groupUse(group).minor, currency: group.currency };
}

/** The bound in minor units: 0 for no credit, `null` for none. */
export function limitMinor(limit: GroupLimit | null): number | null {
  if (limit === null || limit.kind === 'UNLIMITED') return null;
  return limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
}

/** Reservations that expired before an instant without the account's answer: still counted, now to be asked after. */
export function pendingReservations(group: FormedGroup, before: Instant): readonly Reservation[] {
  return valuesOf(group.reservations)
    .filter(({ status, expiresAt }) => status === 'pending' && expiresAt !== null && expiresAt < before)
    .sort((a, b) => (expiry(a) < expiry(b) ? -1 : 1));
}

/** Those that expire together come in the order of their ids. */
function expiry({ expiresAt, reservationId }: Reservation): string {
  return `${expiresAt} ${reservationId}`;
}

/** How the first check of a reservation went, and what became of it; `null` when it was never asked for. */
export function reservationStatus(
  group: FormedGroup,
  reservationId: string,
): Reservation['status'] | EndedReservation['status'] | null {
  const found = lookUp(group.reservations, reservationId) ?? lookUp(group.endedReservations, reservationId);
  return found?.status ?? null;
}
