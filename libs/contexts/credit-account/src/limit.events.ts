import type { DatedRate, FactSource, FactsUsed, LimitFigures, PolicyReference } from '@zixin/calculations';
import type { CalendarDate, DomainEvent, Money } from '@zixin/kernel';
import type { Role } from './authority.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** A limit has a kind. Zero is an amount, never a code for something else. */
export type Limit =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'AMOUNT'; readonly amount: Money }
  | { readonly kind: 'UNLIMITED' };

/** What a proposal would put in force: a new base limit, or a temporary amount on top of it (uplift) or instead of it (override). */
export type LimitChange =
  | {
      readonly layer: 'base';
      readonly limit: Limit;
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
    }
  | {
      readonly layer: 'temporary';
      readonly mode: 'uplift' | 'override';
      readonly amount: Money;
      readonly from: CalendarDate;
      readonly until: CalendarDate;
    };

/** The authority a change needs, and the figure it was read from: the highest total on any future day. */
export interface AuthorityNeeded {
  readonly role: Role;
  readonly approvers: number;
  readonly resultingTotal: Limit;
  /** What else it was read from, once there is a grade or a house currency. */
  readonly basis?: {
    readonly authority: PolicyReference;
    readonly grade: string | null;
    readonly gradeSource: FactSource | null;
    /** The total in house currency, and the rate it was converted at. */
    readonly houseTotal: Limit;
    readonly rate: DatedRate | null;
  };
}

export interface PaymentTerms {
  /** Days from the invoice date to the due date. */
  readonly netDays: number;
  /** Whole percent of an order to be paid before it ships. */
  readonly prepaymentPercent: number;
}

export interface ProposalFacts {
  readonly proposalId: string;
  readonly proposedBy: string;
  readonly proposedOn: CalendarDate;
  readonly reason: string;
  readonly needs: AuthorityNeeded;
  /** The warning whose action it is. */
  readonly warningId?: string;
}

/** What a limit by policy was computed from: exactly the facts its methods read, and every method's figure. */
export interface LimitProposalBasis {
  readonly facts: FactsUsed;
  readonly figures: LimitFigures;
}

/** The policy that lists terms for a grade and what it adds for a tier; `guarantee`: it wants one with them. */
export interface TermsProposalBasis {
  readonly grade: string;
  readonly tier: string | null;
  readonly terms: PolicyReference;
  readonly guarantee: boolean;
}

export interface Approval {
  readonly proposalId: string;
  readonly approvedBy: string;
  readonly approvedOn: CalendarDate;
  readonly needs: AuthorityNeeded;
  /** Approvers still wanted before the change takes effect. */
  readonly approvalsLeft: number;
}

export interface Declination {
  readonly proposalId: string;
  readonly declinedBy: string;
  readonly declinedOn: CalendarDate;
  readonly reason: string;
}

export type CreditAccountOpened = DomainEvent<
  'CreditAccountOpened',
  {
    readonly customerId: string;
    readonly segment: string;
    readonly currency: string;
    readonly openedOn: CalendarDate;
  }
>;
/** With `basis`: computed by policy. */
export type LimitProposed = DomainEvent<
  'LimitProposed',
  ProposalFacts & { readonly change: LimitChange; readonly basis?: LimitProposalBasis }
>;
export type LimitApproved = DomainEvent<'LimitApproved', Approval>;
export type LimitDeclined = DomainEvent<'LimitDeclined', Declination>;
export type LimitAdjusted = DomainEvent<
  'LimitAdjusted',
  {
    readonly proposalId: string;
    readonly limit: Limit;
    readonly previous: Limit;
    readonly from: CalendarDate;
    readonly until: CalendarDate | null;
  }
>;
export type TemporaryLimitGranted = DomainEvent<
  'TemporaryLimitGranted',
  {
    readonly proposalId: string;
    readonly mode: 'uplift' | 'override';
    readonly amount: Money;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  }
>;
export type PaymentTermsProposed = DomainEvent<
  'PaymentTermsProposed',
  ProposalFacts & {
    readonly terms: PaymentTerms;
    readonly from: CalendarDate;
    readonly basis?: TermsProposalBasis;
  }
>;
export type PaymentTermsApproved = DomainEvent<'PaymentTermsApproved', Approval>;
export type PaymentTermsDeclined = DomainEvent<'PaymentTermsDeclined', Declination>;
export type PaymentTermsChanged = DomainEvent<
  'PaymentTermsChanged',
  {
    readonly proposalId: string;
    readonly terms: PaymentTerms;
    readonly previous: PaymentTerms | null;
    readonly from: CalendarDate;
  }
>;
export type CreditHoldPlaced = DomainEvent<
  'CreditHoldPlaced',
  { readonly reason: string; readonly placedBy: string; readonly placedOn: CalendarDate }
>;
export type CreditHoldReleased = DomainEvent<
  'CreditHoldReleased',
  { readonly reason: string; readonly releasedBy: string; readonly releasedOn: CalendarDate }
>;

export type LimitEvent =
  | CreditAccountOpened
  | LimitProposed
  | LimitApproved
  | LimitDeclined
  | LimitAdjusted
  | TemporaryLimitGranted
  | PaymentTermsProposed
  | PaymentTermsApproved
  | PaymentTermsDeclined
  | PaymentTermsChanged
  | CreditHoldPlaced
  | CreditHoldReleased;
