import type { FactSource } from '@zixin/calculations';
import type { AuthorityTable } from './authority.js';
import type { DatedRate } from './exchange.js';
import type { OrderCheckPolicy } from './order-check-policy.js';

/** Policy values in force, read by the shell before a decision; the events store those used. */
export interface AccountPolicies {
  readonly orderCheck: OrderCheckPolicy;
  readonly authority: AuthorityTable;
}

/** All that a decision reads from other streams. What is absent plays no part in the decision. */
export interface AccountInputs extends AccountPolicies {
  /** The customer's grade; `null` when there is none yet. */
  readonly grade?: string | null;
  /** The event of the rating stream that the grade was read from. */
  readonly gradeSource?: FactSource | null;
  readonly rates?: readonly DatedRate[];
}
