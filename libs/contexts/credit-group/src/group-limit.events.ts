import type { DatedRate, DecisionRole, PolicyReference } from '@zixin/calculations';
import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** A limit has a kind. Zero is an amount, never a code for something else. */
export type GroupLimit =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'AMOUNT'; readonly amount: Money }
  | { readonly kind: 'UNLIMITED' };

/** The authority a group limit needs, and what it was read from: the limit in house currency, with the rate where converted. */
export interface GroupAuthorityNeeded {
  readonly role: DecisionRole;
  readonly approvers: number;
  readonly authority: PolicyReference;
  readonly houseTotal: GroupLimit;
  readonly rate: DatedRate | null;
}

export type GroupLimitProposed = DomainEvent<
  'GroupLimitProposed',
  {
    readonly proposalId: string;
    readonly limit: GroupLimit;
    readonly reason: string;
    readonly proposedBy: string;
    readonly proposedOn: CalendarDate;
    readonly needs: GroupAuthorityNeeded;
  }
>;
/** In force from this event on once no approver is missing. */
export type GroupLimitApproved = DomainEvent<
  'GroupLimitApproved',
  {
    readonly proposalId: string;
    readonly limit: GroupLimit;
    /** In force before; `null` when no limit was ever approved: nothing was bounded. */
    readonly previous: GroupLimit | null;
    readonly approvedBy: string;
    readonly approvedOn: CalendarDate;
    readonly needs: GroupAuthorityNeeded;
    readonly approvalsLeft: number;
  }
>;
export type GroupLimitDeclined = DomainEvent<
  'GroupLimitDeclined',
  {
    readonly proposalId: string;
    readonly declinedBy: string;
    readonly declinedOn: CalendarDate;
    readonly reason: string;
  }
>;

export type GroupLimitEvent = GroupLimitProposed | GroupLimitApproved | GroupLimitDeclined;
