import { type CalendarDate, type Catalog, type DomainEvent, type Money, v1 } from '@zixin/kernel';
import type { Original } from '@zixin/calculations';
import type { GroupLimitEvent } from './group-limit.events.js';
import type { ReservationEvent } from './reservation.events.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export type CreditGroupFormed = DomainEvent<
  'CreditGroupFormed',
  {
    readonly groupId: string;
    readonly name: string;
    readonly currency: string;
    readonly formedOn: CalendarDate;
  }
>;
/** Exposures are in the group's currency; `original` has the account's own amount where it is another currency. */
export type GroupMemberAdded = DomainEvent<
  'GroupMemberAdded',
  {
    readonly accountId: string;
    readonly customerId: string;
    readonly openingExposure: Money;
    readonly original: Original | null;
    /** The revision of the account's stream that the exposure was read at. */
    readonly accountRevision: number;
    readonly on: CalendarDate;
  }
>;
export type GroupMemberRemoved = DomainEvent<
  'GroupMemberRemoved',
  {
    readonly accountId: string;
    readonly customerId: string;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;
export type MemberExposureReported = DomainEvent<
  'MemberExposureReported',
  {
    readonly accountId: string;
    readonly exposure: Money;
    readonly original: Original | null;
    readonly accountRevision: number;
    /** Reservations that this exposure has in it: they count no longer. */
    readonly absorbed: readonly string[];
    readonly on: CalendarDate;
  }
>;
/** Exposures of members in other currencies at newer rates; only those that changed. */
export type GroupRevalued = DomainEvent<
  'GroupRevalued',
  {
    /** The last rates of a day on or before this one. */
    readonly ratesOn: CalendarDate;
    readonly members: readonly {
      readonly accountId: string;
      readonly exposure: Money;
      readonly original: Original;
    }[];
    readonly on: CalendarDate;
  }
>;

export type MembershipEvent =
  CreditGroupFormed | GroupMemberAdded | GroupMemberRemoved | MemberExposureReported | GroupRevalued;
export type CreditGroupEvent = MembershipEvent | GroupLimitEvent | ReservationEvent;

export const creditGroupCatalog: Catalog<CreditGroupEvent> = {
  CreditGroupFormed: v1((data) => data.formedOn),
  GroupLimitProposed: v1((data) => data.proposedOn),
  GroupLimitApproved: v1((data) => data.approvedOn),
  GroupLimitDeclined: v1((data) => data.declinedOn),
  GroupMemberAdded: v1((data) => data.on),
  GroupMemberRemoved: v1((data) => data.on),
  GroupHeadroomReserved: v1((data) => data.on),
  GroupHeadroomRefused: v1((data) => data.on),
  GroupReservationConfirmed: v1((data) => data.on),
  GroupReservationReleased: v1((data) => data.on),
  MemberExposureReported: v1((data) => data.on),
  GroupRevalued: v1((data) => data.on),
};
