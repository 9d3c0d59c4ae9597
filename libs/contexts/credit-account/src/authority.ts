import {
  authorityFor,
  authorityForTermDays,
  type AuthorityMatrix,
  converted,
  type DecisionRole,
  decisionRoles,
  gradeRule,
  type PolicyVersion,
  rateOn,
} from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import type { AuthorityNeeded, Limit, PaymentTerms } from './limit.events.js';

/** Who may decide, weakest first; a stronger role may do what a weaker one may. */
export type Role = DecisionRole;

/** The matrix in force. Limits are in major units of `currency`, the house's; without one they are in the account's. */
export interface AuthorityTable extends PolicyVersion<AuthorityMatrix> {
  readonly currency?: string;
}

export const defaultAuthority: AuthorityTable = {
  name: 'authority',
  version: 1,
  content: {
    kind: 'authority',
    limits: [
      { upTo: '200000', role: 'creditLead', approvers: 1 },
      { upTo: '1000000', role: 'creditManager', approvers: 1 },
      { upTo: '5000000', role: 'financeDirector', approvers: 1 },
    ],
    terms: [
      { upTo: '30', role: 'creditLead', approvers: 1 },
      { upTo: '60', role: 'creditManager', approvers: 1 },
      { upTo: '90', role: 'financeDirector', approvers: 1 },
    ],
    above: { role: 'committee', approvers: 2 },
    byGrade: [
      { grades: ['BBB', 'BB'], thresholdPercent: '50', atLeast: null, prepaymentOnly: false },
      { grades: ['B'], thresholdPercent: '100', atLeast: 'financeDirector', prepaymentOnly: false },
      {
        grades: ['CCC', 'CC', 'C', 'D'],
        thresholdPercent: '100',
        atLeast: null,
        prepaymentOnly: true,
      },
    ],
  },
};

/** True when a grade bears no credit, only prepayment. */
export function prepaymentOnly({ content }: AuthorityTable, grade: string | null): boolean {
  return gradeRule(content, grade)?.prepaymentOnly ?? false;
}

/** The authority for a resulting total limit in the table's currency, for a customer of a grade. */
export function authorityForLimit(
  { content }: AuthorityTable,
  resultingTotal: Limit,
  grade: string | null = null,
): AuthorityNeeded {
  const { role, approvers } = authorityFor(content, { total: totalOf(resultingTotal), grade });
  return { role, approvers, resultingTotal };
}

/** No credit is the least total in every currency. */
function totalOf(limit: Limit) {
  if (limit.kind === 'UNLIMITED') return 'unlimited';
  return limit.kind === 'NONE' ? { minor: 0, currency: 'CNY' } : limit.amount;
}

/** The authority for terms: by days; a resulting total plays no part. */
export function authorityForTerms(
  { content }: AuthorityTable,
  { netDays }: PaymentTerms,
  resultingTotal: Limit,
  grade: string | null = null,
): AuthorityNeeded {
  const { role, approvers } = authorityForTermDays(content, { netDays, grade });
  return { role, approvers, resultingTotal };
}

/**
 * The authority for a total, or for terms at that total, with what it was read from: grade, house currency and rate.
 * @throws DomainError `exchange-rate-missing`.
 */
export function authorityNeeded(
  inputs: AccountInputs,
  total: Limit,
  on: CalendarDate,
  terms?: PaymentTerms,
): AuthorityNeeded {
  const { authority, grade = null, gradeSource = null } = inputs;
  const { houseTotal, rate } = inHouse(inputs, total, on);
  const needed = terms
    ? authorityForTerms(authority, terms, total, grade)
    : { ...authorityForLimit(authority, houseTotal, grade), resultingTotal: total };
  if (grade === null && rate === null) return needed;
  const { name, version } = authority;
  return { ...needed, basis: { authority: { name, version }, grade, gradeSource, houseTotal, rate } };
}

/** The role that may grant a total, for a way out: without the rate that would tell, the one above all thresholds. */
export function roleToGrant(inputs: AccountInputs, total: Limit, on: CalendarDate): Role {
  const { authority, rates = [] } = inputs;
  const currency = total.kind === 'AMOUNT' ? total.amount.currency : undefined;
  const house = authority.currency ?? currency;
  const known =
    currency === house || rateOn(rates, { base: currency ?? '', quote: house ?? '' }, on) !== null;
  return known ? authorityNeeded(inputs, total, on).role : authority.content.above.role;
}

function inHouse({ authority, rates = [] }: AccountInputs, total: Limit, on: CalendarDate) {
  if (total.kind !== 'AMOUNT') return { houseTotal: total, rate: null };
  const house = converted(total.amount, authority.currency ?? total.amount.currency, rates, on);
  return {
    houseTotal: { kind: 'AMOUNT', amount: house.amount } satisfies Limit,
    rate: house.original?.rate ?? null,
  };
}

/** True when any of the caller's roles is at least the one needed. */
export function hasAuthority(roles: readonly string[], needed: Role): boolean {
  return decisionRoles.slice(decisionRoles.indexOf(needed)).some((role) => roles.includes(role));
}
