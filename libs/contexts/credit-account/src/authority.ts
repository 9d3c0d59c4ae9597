import type { AuthorityMatrix, PolicyVersion } from '@zixin/calculations';
import { type CalendarDate, compare, currencyDecimals, ratio, ratioOf, times } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import { type Converted, converted } from './exchange.js';
import type { AuthorityNeeded, Limit, PaymentTerms } from './limit.events.js';

/** Who may decide, weakest first; a stronger role may do what a weaker one may. */
export const authorityRoles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
export type Role = (typeof authorityRoles)[number];

export interface AuthorityStep<Bound> {
  readonly upTo: Bound;
  readonly role: Role;
  readonly approvers: number;
}

/** What one grade changes: thresholds of limits scaled, a least role, or no credit at all but prepayment. */
export interface GradeAuthority {
  readonly grades: readonly string[];
  readonly thresholdPercent: string;
  readonly atLeast: Role | null;
  readonly prepaymentOnly: boolean;
}

/**
 * Steps in rising order; above the last one `above` decides. Limits are in major units of `currency`, the house's; without one
 * they are in the account's.
 */
export interface AuthorityTable {
  readonly name: string;
  readonly version: number;
  readonly limits: readonly AuthorityStep<number>[];
  readonly terms: readonly AuthorityStep<number>[];
  readonly above: { readonly role: Role; readonly approvers: number };
  readonly byGrade?: readonly GradeAuthority[];
  readonly currency?: string;
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
  byGrade: [
    { grades: ['BBB', 'BB'], thresholdPercent: '50', atLeast: null, prepaymentOnly: false },
    { grades: ['B'], thresholdPercent: '100', atLeast: 'financeDirector', prepaymentOnly: false },
    { grades: ['CCC', 'CC', 'C', 'D'], thresholdPercent: '100', atLeast: 'committee', prepaymentOnly: true },
  ],
};

/** The table of a policy version; a role that is none of `authorityRoles` counts as the committee's. */
export function authorityFrom(
  { name, version, content }: PolicyVersion<AuthorityMatrix>,
  currency?: string,
): AuthorityTable {
  const steps = (from: AuthorityMatrix['limits']) =>
    from.map(({ upTo, role, approvers }) => ({ upTo: Number(upTo), role: roleOf(role), approvers }));
  const byGrade = content.byGrade.map((entry) => {
    return { ...entry, atLeast: entry.atLeast === null ? null : roleOf(entry.atLeast) };
  });
  const above = { ...content.above, role: roleOf(content.above.role) };
  const table = { name, version, limits: steps(content.limits), terms: steps(content.terms), above, byGrade };
  return currency === undefined ? table : { ...table, currency };
}

function roleOf(name: string): Role {
  return authorityRoles.find((role) => role === name) ?? 'committee';
}

/** The entry of a grade; none for a grade that changes nothing. */
export function gradeAuthority(table: AuthorityTable, grade: string | null): GradeAuthority | undefined {
  return grade === null ? undefined : table.byGrade?.find(({ grades }) => grades.includes(grade));
}

interface Step {
  readonly role: Role;
  readonly approvers: number;
}

/** The authority for a resulting total limit in the table's currency, for a customer of a grade. */
export function authorityForLimit(
  table: AuthorityTable,
  resultingTotal: Limit,
  grade: string | null = null,
): AuthorityNeeded {
  const entry = gradeAuthority(table, grade);
  const step = stepFor(table, resultingTotal, entry?.thresholdPercent ?? '100');
  return { ...atLeast(step, entry), resultingTotal };
}

function stepFor(table: AuthorityTable, total: Limit, percent: string): Step {
  if (total.kind === 'UNLIMITED') return table.above;
  const { minor, currency } = total.kind === 'NONE' ? { minor: 0, currency: 'CNY' } : total.amount;
  const scale = times(ratio(10 ** currencyDecimals(currency), 100), ratioOf(percent));
  const within = (upTo: number) => compare(ratio(minor), times(ratioOf(String(upTo)), scale)) <= 0;
  return plain(table.limits.find(({ upTo }) => within(upTo)) ?? table.above);
}

function plain({ role, approvers }: Step): Step {
  return { role, approvers };
}

function atLeast(step: Step, entry: GradeAuthority | undefined): Step {
  return entry?.atLeast && !hasAuthority([step.role], entry.atLeast)
    ? { ...step, role: entry.atLeast }
    : step;
}

/** The authority for terms: by days; a resulting total plays no part. */
export function authorityForTerms(
  table: AuthorityTable,
  terms: PaymentTerms,
  resultingTotal: Limit,
  grade: string | null = null,
): AuthorityNeeded {
  const step = plain(table.terms.find(({ upTo }) => terms.netDays <= upTo) ?? table.above);
  return { ...atLeast(step, gradeAuthority(table, grade)), resultingTotal };
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

function inHouse({ authority, rates = [] }: AccountInputs, total: Limit, on: CalendarDate) {
  if (total.kind !== 'AMOUNT') return { houseTotal: total, rate: null };
  const house: Converted = converted(total.amount, authority.currency ?? total.amount.currency, rates, on);
  return { houseTotal: { kind: 'AMOUNT', amount: house.amount } satisfies Limit, rate: house.rate };
}

/** True when any of the caller's roles is at least the one needed. */
export function hasAuthority(roles: readonly string[], needed: Role): boolean {
  return authorityRoles.slice(authorityRoles.indexOf(needed)).some((role) => roles.includes(role));
}
