import type { Account, CreditFile } from './decisions.queries.js';

/** Whom a decision is about. */
export interface DecisionProps {
  readonly customer: string;
  readonly file: CreditFile;
  readonly account: Account;
}
