import { authorityFor, converted, type DecisionRole, decisionRoles } from '@zixin/calculations';
import { has, lookUp, written } from '@zixin/kernel';
import type { ApproveGroupLimit, DeclineGroupLimit, ProposeGroupLimit } from './commands.js';
import { refusal } from './credit-group-error.js';
import type { FormedGroup, GroupProposal } from './credit-group-state.js';
import type { GroupAuthorityNeeded, GroupLimit } from './group-limit.events.js';
import { type Decision, formed, type GroupContext } from './rules.js';

export const proposeLimit: Decision<ProposeGroupLimit['data']> = (data, state, context) => {
  const group = formed(state);
  const { proposalId, limit } = data;
  if (has(group.proposals, proposalId) || has(group.decidedProposals, proposalId)) return [];
  checkLimit(group, limit);
  const needs = authorityNeeded(group, limit, context);
  const reason = written(data.reason, '/reason');
  const proposed = { proposedBy: context.by.id, proposedOn: context.today };
  return [{ type: 'GroupLimitProposed', data: { proposalId, limit, reason, ...proposed, needs } }];
};

/** The authority is judged again on the day of approval; earlier approvals count where they still suffice. */
export const approveLimit: Decision<ApproveGroupLimit['data']> = ({ proposalId }, state, context) => {
  const group = formed(state);
  if (wasDecided(group, proposalId, 'approved')) return [];
  const proposal = pending(group, proposalId);
  const { by } = context;
  if (proposal.proposedBy === by.id) throw refusal('own-proposal', { proposedBy: by.id });
  const { limit } = proposal;
  const needs = authorityNeeded(group, limit, context);
  const counting = proposal.approvals.filter((given) => suffices([given.needs.role], needs.role));
  if (counting.some(({ approvedBy }) => approvedBy === by.id)) return [];
  requireRole(by.roles, needs.role);
  const approvalsLeft = Math.max(0, needs.approvers - counting.length - 1);
  const approval = { approvedBy: by.id, approvedOn: context.today, needs, approvalsLeft };
  return [{ type: 'GroupLimitApproved', data: { proposalId, limit, previous: group.limit, ...approval } }];
};

/** Who proposed may withdraw; anybody else needs the authority of a credit lead. */
export const declineLimit: Decision<DeclineGroupLimit['data']> = ({ proposalId, reason }, state, context) => {
  const group = formed(state);
  if (wasDecided(group, proposalId, 'declined')) return [];
  const proposal = pending(group, proposalId);
  const { by, today } = context;
  if (proposal.proposedBy !== by.id) requireRole(by.roles, 'creditLead');
  const declined = { declinedBy: by.id, declinedOn: today, reason: written(reason, '/reason') };
  return [{ type: 'GroupLimitDeclined', data: { proposalId, ...declined } }];
};

/** @throws DomainError `currency-mismatch`, `amount-not-positive` below zero, `amount-out-of-range`. */
function checkLimit(group: FormedGroup, limit: GroupLimit): void {
  if (limit.kind !== 'AMOUNT') return;
  const { minor, currency } = limit.amount;
  if (currency !== group.currency)
    throw refusal('currency-mismatch', { currency, group: group.currency }, '/limit/amount/currency');
  if (minor < 0) throw refusal('amount-not-positive', {}, '/limit/amount');
  if (!Number.isSafeInteger(minor))
    throw refusal('amount-out-of-range', { value: String(minor) }, '/limit/amount');
}

/** @throws DomainError `exchange-rate-missing` between the group's currency and the house's. */
function authorityNeeded(
  group: FormedGroup,
  limit: GroupLimit,
  { inputs, today }: GroupContext,
): GroupAuthorityNeeded {
  const { name, version, content, currency } = inputs.authority;
  const authority = { name, version };
  if (limit.kind !== 'AMOUNT') {
    const total = limit.kind === 'UNLIMITED' ? 'unlimited' : { minor: 0, currency: group.currency };
    const { role, approvers } = authorityFor(content, { total, grade: null });
    return { role, approvers, authority, houseTotal: limit, rate: null };
  }
  const { amount, original } = converted(limit.amount, currency ?? group.currency, inputs.rates ?? [], today);
  const { role, approvers } = authorityFor(content, { total: amount, grade: null });
  return {
    ...{ role, approvers, authority },
    ...{ houseTotal: { kind: 'AMOUNT', amount }, rate: original?.rate ?? null },
  };
}

/** @throws DomainError `proposal-decided` when it was decided the other way. */
function wasDecided(group: FormedGroup, proposalId: string, wanted: 'approved' | 'declined'): boolean {
  const before = lookUp(group.decidedProposals, proposalId);
  if (before !== undefined && before !== wanted)
    throw refusal('proposal-decided', { proposalId, approved: before === 'approved' });
  return before === wanted;
}

function pending(group: FormedGroup, proposalId: string): GroupProposal {
  const proposal = lookUp(group.proposals, proposalId);
  if (!proposal) throw refusal('proposal-not-found', { proposalId });
  return proposal;
}

function requireRole(roles: readonly string[], role: DecisionRole): void {
  if (!suffices(roles, role)) throw refusal('authority-missing', { role });
}

function suffices(roles: readonly string[], needed: DecisionRole): boolean {
  return decisionRoles.slice(decisionRoles.indexOf(needed)).some((role) => roles.includes(role));
}
