import { lookUp, written } from '@zixin/kernel';
import { type Ending, endingOf, type OpenAccount, type Proposal } from './account-state.js';
import { hasAuthority } from './authority.js';
import type { ApproveProposal, DeclineProposal, ProposeLimit, ProposePaymentTerms } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { AuthorityNeeded } from './limit.events.js';
import { creditAllowed, isKnown, proposedEvent } from './proposal-drafts.js';
import { approvalEvent, authorityFor, declinedEvent, inForce } from './proposal-effects.js';
import { type AccountContext, type Decision, opened } from './rules.js';

export const proposeLimit: Decision<ProposeLimit['data']> = (data, state, context) => {
  const account = opened(state);
  if (isKnown(account, data.proposalId)) return [];
  return [proposedEvent(account, { kind: 'limit', ...data }, context)];
};

export const proposeTerms: Decision<ProposePaymentTerms['data']> = (data, state, context) => {
  const account = opened(state);
  if (isKnown(account, data.proposalId)) return [];
  return [proposedEvent(account, { kind: 'terms', ...data }, context)];
};

export const approveProposal: Decision<ApproveProposal['data']> = ({ proposalId }, state, context) => {
  const account = opened(state);
  if (wasDecided(account, proposalId, 'done')) return [];
  const proposal = pending(account, proposalId);
  const { by } = context;
  if (proposal.proposedBy === by.id) throw refusal('own-proposal', { proposedBy: by.id });
  notLapsed(proposal, context);
  creditAllowed(account, proposal, context);
  const needs = authorityFor(account, proposal, context);
  const counting = proposal.approvals.filter((given) => hasAuthority([given.needs.role], needs.role));
  if (counting.some(({ approvedBy }) => approvedBy === by.id)) return [];
  requireAuthority(by.roles, needs);
  const approvalsLeft = Math.max(0, needs.approvers - counting.length - 1);
  const approval = { proposalId, approvedBy: by.id, approvedOn: context.today, needs, approvalsLeft };
  return [
    approvalEvent(proposal, approval),
    ...(approvalsLeft === 0 ? [inForce(account, proposalId, proposal, context)] : []),
  ];
};

export const declineProposal: Decision<DeclineProposal['data']> = (
  { proposalId, reason },
  state,
  context,
) => {
  const account = opened(state);
  if (wasDecided(account, proposalId, 'declined')) return [];
  const proposal = pending(account, proposalId);
  const { by } = context;
  if (proposal.proposedBy !== by.id) requireAuthority(by.roles, { role: 'creditLead' });
  return [declinedEvent(proposal, written(reason, '/reason'), context)];
};

/** @throws DomainError `proposal-decided` when it was decided the other way. */
function wasDecided(account: OpenAccount, proposalId: string, ending: Ending): boolean {
  const before = endingOf(account, 'proposal', proposalId);
  if (before !== undefined && before !== ending)
    throw refusal('proposal-decided', { proposalId, approved: before === 'done' });
  return before === ending;
}

/** @throws DomainError `proposal-lapsed` when the last day of what it proposes is past. */
function notLapsed(proposal: Proposal, { today }: AccountContext): void {
  const until = proposal.kind === 'limit' ? proposal.change.until : null;
  if (until !== null && until < today) throw refusal('proposal-lapsed', { until, today });
}

function pending(account: OpenAccount, proposalId: string): Proposal {
  const proposal = lookUp(account.proposals, proposalId);
  if (!proposal) throw refusal('proposal-not-found', { proposalId });
  return proposal;
}

function requireAuthority(roles: readonly string[], needs: Pick<AuthorityNeeded, 'role'>): void {
  if (!hasAuthority(roles, needs.role)) throw refusal('authority-missing', { role: needs.role });
}
