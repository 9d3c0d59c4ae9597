import { currencyDecimals } from '@zixin/kernel';
import type { AuthorityNeeded, Limit, PaymentTerms } from './limit.events.js';

/** Who may decide, weakest first; a stronger role may do what a weaker one may. */
export const authorityRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
export type Role = (typeof authorityRoles)[number];

export interface AuthorityStep<Bound> {
  readonly upTo: Bound;
  readonly role: Role;
  readonly approvers: number;
}

/** Steps in rising order; above the last one `above` decides. Limits are in major units of the account's currency. */
export interface AuthorityTable {
  readonly name: string;
  readonly version: number;
  readonly limits: readonly AuthorityStep<number>[];
  readonly terms: readonly AuthorityStep<number>[];
  readonly above: { readonly role: Role; readonly approvers: number };
}

export const defaultAuthority: AuthorityTable = {
  name: 'authority',
  version: 1,
  limits: [
    { upTo: 200_000, role: 'creditLead', approvers: 1 },
    { upTo: 1_000_000, role: 'creditManager', approvers: 1 },
    { upTo: 5_000_000, role: 'financeDirector', approvers: 1 },
  ],
  terms: [
    { upTo: 30, role: 'creditLead', approvers: 1 },
    { upTo: 60, role: 'creditManager', approvers: 1 },
    { upTo: 90, role: 'financeDirector', approvers: 1 },
  ],
  above: { role: 'committee', approvers: 2 },
};

/** The authority for a resulting total limit. */
export function authorityForLimit(table: AuthorityTable, resultingTotal: Limit): AuthorityNeeded {
  return { ...stepFor(table, resultingTotal), resultingTotal };
}

function stepFor(table: AuthorityTable, total: Limit): { role: Role; approvers: number } {
  if (total.kind === 'UNLIMITED') return table.above;
  const { minor, currency } = total.kind === 'NONE' ? { minor: 0, currency: 'CNY' } : total.amount;
  const unit = 10 ** currencyDecimals(currency);
  const step = table.limits.find(({ upTo }) => minor <= upTo * unit);
  return step ? { role: step.role, approvers: step.approvers } : table.above;
}

/** The authority for terms: by days; a resulting total plays no part. */
export function authorityForTerms(
  table: AuthorityTable,
  terms: PaymentTerms,
  resultingTotal: Limit,
): AuthorityNeeded {
  const step = table.terms.find(({ upTo }) => terms.netDays <= upTo);
  return { role: (step ?? table.above).role, approvers: (step ?? table.above).approvers, resultingTotal };
}

/** True when any of the caller's roles is at least the one needed. */
export function hasAuthority(roles: readonly string[], needed: Role): boolean {
  return authorityRoles.slice(authorityRoles.indexOf(needed)).some((role) => roles.includes(role));
}
