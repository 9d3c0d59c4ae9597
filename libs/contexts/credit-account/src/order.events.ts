import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';
import type { Role } from './authority.js';
import type { Original } from '@zixin/calculations';
import type { Limit } from './limit.events.js';
import type { OrderCheckPolicy } from './order-check-policy.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export type HoldCode =
  | 'limit-exceeded'
  | 'group-limit-exceeded'
  | 'no-credit'
  | 'limit-expired'
  | 'on-hold'
  | 'overdue'
  | 'terms'
  | 'order-too-large'
  | 'defaulted'
  | 'forced';

/** One reason an order is held, with the figures that tripped it. */
export interface HoldReason {
  readonly code: HoldCode;
  readonly figures: Readonly<Record<string, Money | string | number | null>>;
}

/** One way to get a held order released; amounts are the least that pass. */
export type WayOut =
  | { readonly kind: 'pay'; readonly amount: Money; readonly invoices?: readonly string[] }
  | { readonly kind: 'prepay'; readonly amount: Money }
  | { readonly kind: 'raise-limit'; readonly to: Money; readonly role: Role }
  | { readonly kind: 'raise-group-limit'; readonly to: Money }
  | { readonly kind: 'reduce-order'; readonly to: Money }
  | { readonly kind: 'renew-limit' }
  | { readonly kind: 'release-hold' }
  | { readonly kind: 'cure-default' }
  | { readonly kind: 'shorten-terms'; readonly to: number }
  | { readonly kind: 'override'; readonly role: Role };

/** Everything a verdict was made of, so that it can be recomputed: the figures of the account and the policy values. */
export interface OrderCheck {
  readonly on: CalendarDate;
  /** Gross exposure before this order. */
  readonly exposure: Money;
  readonly limit: Limit;
  readonly limitExpired: boolean;
  /** Limit less exposure, tolerance not counted; `null` when unlimited. */
  readonly headroom: Money | null;
  readonly oldestOverdueDays: number;
  readonly overdue: Money;
  readonly policy: OrderCheckPolicy;
}

/** What the customer's group answered for this order; its figures are in the group's currency. */
export interface GroupVerdict {
  readonly groupId: string;
  readonly reservationId: string;
  readonly accepted: boolean;
  /** `null` when the group has none. */
  readonly limit: Money | null;
  /** Of the whole group, before this order. */
  readonly use: Money;
  readonly order: Money;
  /** The least amount by which it does not fit; zero when accepted. */
  readonly shortfall: Money;
}

export interface OrderFacts {
  readonly orderId: string;
  /** The caller's own number of the order. */
  readonly number: string | null;
  /** Gross (tax-inclusive) amount, in the account's currency. */
  readonly amount: Money;
  /** For an order in another currency. */
  readonly original?: Original;
  readonly placedOn: CalendarDate;
  readonly shipOn: CalendarDate;
  /** Days of the terms asked for; `null` asks for the terms granted. */
  readonly termsDays: number | null;
  /** To be paid in full before it ships: passes once the cash is there, whatever the limit. */
  readonly prepaid: boolean;
  readonly sellingEntity: string | null;
  readonly orderedBy: string | null;
}

/** `reserved` is zero for an order that ships beyond the credit horizon; `checkAgainOn` is the day it enters it. */
export type OrderReserved = DomainEvent<
  'OrderReserved',
  OrderFacts & {
    readonly reserved: Money;
    /** Unapplied cash kept for this order, which is paid ahead in full or in part. */
    readonly earmarked: Money;
    readonly checkAgainOn: CalendarDate | null;
    readonly on: CalendarDate;
    readonly check: OrderCheck;
    readonly group?: GroupVerdict;
  }
>;
export type OrderHeld = DomainEvent<
  'OrderHeld',
  OrderFacts & {
    readonly reasons: readonly HoldReason[];
    /** Least amount by which exposure would have to fall; zero when the limit is not what holds it. */
    readonly shortfall: Money;
    readonly waysOut: readonly WayOut[];
    readonly on: CalendarDate;
    readonly check: OrderCheck;
    readonly group?: GroupVerdict;
  }
>;
export type OrderReadyForRelease = DomainEvent<
  'OrderReadyForRelease',
  { readonly orderId: string; readonly on: CalendarDate; readonly check: OrderCheck }
>;
/** `override`: released although the check holds it, by somebody with the authority for the resulting exposure. */
export type OrderReleased = DomainEvent<
  'OrderReleased',
  {
    readonly orderId: string;
    readonly reserved: Money;
    readonly override: boolean;
    readonly authority: Role | null;
    readonly reason: string | null;
    readonly releasedBy: string;
    readonly on: CalendarDate;
  }
>;
/** The new amount and dates; the reservation so far ends here and a new verdict follows in the same append. */
export type OrderChanged = DomainEvent<
  'OrderChanged',
  {
    readonly orderId: string;
    readonly amount: Money;
    readonly previousAmount: Money;
    readonly shipOn: CalendarDate;
    readonly termsDays: number | null;
    readonly on: CalendarDate;
  }
>;
export type OrderCancelled = DomainEvent<
  'OrderCancelled',
  { readonly orderId: string; readonly freed: Money; readonly reason: string; readonly on: CalendarDate }
>;
/**
 * Of the amount, `alreadyInvoiced` moves nothing (its invoice took it over before) and `fromReserved` moves from reserved to
 * delivered; the rest is delivered too and is new exposure. `final` frees what is still reserved.
 */
export type OrderDelivered = DomainEvent<
  'OrderDelivered',
  {
    readonly orderId: string;
    readonly deliveryId: string;
    readonly amount: Money;
    readonly alreadyInvoiced: Money;
    readonly fromReserved: Money;
    readonly final: boolean;
    readonly on: CalendarDate;
  }
>;

export type OrderEvent =
  | OrderReserved
  | OrderHeld
  | OrderReadyForRelease
  | OrderReleased
  | OrderChanged
  | OrderCancelled
  | OrderDelivered;
