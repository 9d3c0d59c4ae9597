import type { OrderCheckContent, Original, PolicyReference } from '@zixin/calculations';
import type { CalendarDate, DomainEvent, Instant, Money } from '@zixin/kernel';
import type { GroupLimit } from './group-limit.events.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** What was asked for, and the figures it was judged by. Amounts are in the group's currency. */
export interface HeadroomCheck {
  /** The order's id and the number of its check. */
  readonly reservationId: string;
  readonly accountId: string;
  readonly amount: Money;
  /** The amount in the account's currency, where it is another. */
  readonly original: Original | null;
  readonly on: CalendarDate;
  /** `null`: no limit was approved yet, so that nothing is bounded. */
  readonly limit: GroupLimit | null;
  /** Before this reservation. */
  readonly use: Money;
  readonly orderCheck: PolicyReference & Pick<OrderCheckContent, 'comparison' | 'tolerancePercent'>;
}

export type GroupHeadroomReserved = DomainEvent<
  'GroupHeadroomReserved',
  HeadroomCheck & {
    /** When the account's answer is asked for; it frees nothing by itself. */
    readonly expiresAt: Instant;
  }
>;
export type GroupHeadroomRefused = DomainEvent<
  'GroupHeadroomRefused',
  HeadroomCheck & {
    readonly limit: GroupLimit;
    /** The least amount that use would have to fall by. */
    readonly shortfall: Money;
    /** The least limit that would have passed. */
    readonly leastLimit: Money;
  }
>;
/** The account took the order, at this revision of its stream. */
export type GroupReservationConfirmed = DomainEvent<
  'GroupReservationConfirmed',
  {
    readonly reservationId: string;
    readonly accountId: string;
    readonly amount: Money;
    readonly accountRevision: number;
    /** True when the exposure last reported has the order in it: the reservation counts no longer. */
    readonly absorbed: boolean;
    readonly on: CalendarDate;
  }
>;
/** The account did not take the order. */
export type GroupReservationReleased = DomainEvent<
  'GroupReservationReleased',
  {
    readonly reservationId: string;
    readonly accountId: string;
    readonly amount: Money;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;

export type ReservationEvent =
  GroupHeadroomReserved | GroupHeadroomRefused | GroupReservationConfirmed | GroupReservationReleased;
