import type {
  DatedRate,
  FactBook,
  FactSource,
  LimitMethods,
  PolicyVersion,
  TermsByGrade,
} from '@zixin/calculations';
import type { AuthorityTable } from './authority.js';
import type { GroupVerdict } from './order.events.js';
import type { OrderCheckPolicy } from './order-check-policy.js';

/** Policy values in force, read by the shell before a decision; the events store those used. */
export interface AccountPolicies {
  readonly orderCheck: OrderCheckPolicy;
  readonly authority: AuthorityTable;
}

/** What a proposal by policy is computed from: the customer's facts, amounts in the account's currency, and the policies in force. */
export interface ByPolicy {
  readonly book: FactBook;
  readonly limitMethods: PolicyVersion<LimitMethods>;
  readonly termsByGrade: PolicyVersion<TermsByGrade>;
}

/** All that a decision reads from other streams. What is absent plays no part in the decision. */
export interface AccountInputs extends AccountPolicies {
  /** The customer's grade; `null` when there is none yet. */
  readonly grade?: string | null;
  /** The event of the rating stream that the grade was read from. */
  readonly gradeSource?: FactSource | null;
  readonly rates?: readonly DatedRate[];
  readonly byPolicy?: ByPolicy;
  /** The verdict of the customer's group by order id. */
  readonly groups?: Readonly<Record<string, GroupVerdict>>;
  /**
   * What the group was asked about: by order id the minor units in the account's currency beyond what the account counted of it.
   * Absent for an account in no group.
   */
  readonly askedOfGroup?: Readonly<Record<string, number>>;
}
