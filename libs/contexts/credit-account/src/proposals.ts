import { has, latest, lookUp, written } from '@zixin/kernel';
import {
  type Ending,
  endingOf,
  isClosed,
  type OpenAccount,
  type Proposal,
  termsOn,
} from './account-state.js';
import { authorityNeeded, hasAuthority, prepaymentOnly } from './authority.js';
import type { ApproveProposal, DeclineProposal, ProposeLimit, ProposePaymentTerms } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { Approval, AuthorityNeeded, LimitChange, PaymentTerms } from './limit.events.js';
import { effectiveLimit, highestLimit, type LimitLayers } from './limit-layers.js';
import { type AccountContext, amountIn, type Decision, notBefore, opened } from './rules.js';

export const proposeLimit: Decision<ProposeLimit['data']> = (data, state, context) => {
  const account = opened(state);
  const { proposalId, change } = data;
  if (isKnown(account, proposalId)) return [];
  checkChange(account, change, context);
  creditAllowed({ kind: 'limit', change }, context);
  const needs = limitAuthority(account, change, context);
  const facts = {
    proposalId,
    proposedBy: context.by.id,
    proposedOn: context.today,
    reason: written(data.reason, '/reason'),
  };
  return [{ type: 'LimitProposed', data: { ...facts, needs, change } }];
};

export const proposeTerms: Decision<ProposePaymentTerms['data']> = (data, state, context) => {
  const account = opened(state);
  const { proposalId, terms, from } = data;
  if (isKnown(account, proposalId)) return [];
  checkTerms(terms);
  creditAllowed({ kind: 'terms', terms }, context);
  notBefore(from, context.today, '/from');
  const needs = termsAuthority(account, terms, context);
  const facts = {
    proposalId,
    proposedBy: context.by.id,
    proposedOn: context.today,
    reason: written(data.reason, '/reason'),
  };
  return [{ type: 'PaymentTermsProposed', data: { ...facts, needs, terms, from } }];
};

export const approveProposal: Decision<ApproveProposal['data']> = ({ proposalId }, state, context) => {
  const account = opened(state);
  if (wasDecided(account, proposalId, 'done')) return [];
  const proposal = pending(account, proposalId);
  const { by } = context;
  if (proposal.proposedBy === by.id) throw refusal('own-proposal', { proposedBy: by.id });
  notLapsed(proposal, context);
  creditAllowed(proposal, context);
  const needs = authorityFor(account, proposal, context);
  const counting = proposal.approvals.filter((given) => hasAuthority([given.needs.role], needs.role));
  if (counting.some(({ approvedBy }) => approvedBy === by.id)) return [];
  requireAuthority(by.roles, needs);
  const approvalsLeft = Math.max(0, needs.approvers - counting.length - 1);
  const approval = { proposalId, approvedBy: by.id, approvedOn: context.today, needs, approvalsLeft };
  return [
    approvalEvent(proposal, approval),
    ...(approvalsLeft === 0 ? [inForce(account, proposal, context)] : []),
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
  const data = {
    proposalId,
    declinedBy: by.id,
    declinedOn: context.today,
    reason: written(reason, '/reason'),
  };
  return [
    proposal.kind === 'limit' ? { type: 'LimitDeclined', data } : { type: 'PaymentTermsDeclined', data },
  ];
};

function isKnown(account: OpenAccount, proposalId: string): boolean {
  return has(account.proposals, proposalId) || isClosed(account, 'proposal', proposalId);
}

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

function checkChange(account: OpenAccount, change: LimitChange, { today }: AccountContext): void {
  notBefore(change.from, today, '/from');
  if (change.until !== null) notBefore(change.until, change.from, '/until');
  if (change.layer === 'temporary') amountIn(account, change.amount, '/amount');
  else if (change.limit.kind === 'AMOUNT') amountIn(account, change.limit.amount, '/limit/amount', true);
}

function checkTerms(terms: PaymentTerms): void {
  const within = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  if (!within(terms.netDays, 365)) throw refusal('terms-invalid', { rule: '0…365' }, '/terms/netDays');
  if (!within(terms.prepaymentPercent, 100))
    throw refusal('terms-invalid', { rule: '0…100' }, '/terms/prepaymentPercent');
}

type Proposed =
  | { readonly kind: 'limit'; readonly change: LimitChange }
  | { readonly kind: 'terms'; readonly terms: PaymentTerms };

/** @throws DomainError `grade-prepayment-only` when the grade bears no credit: no amount above zero, no terms short of full prepayment. */
function creditAllowed(proposed: Proposed, { inputs }: AccountContext): void {
  const { authority, grade = null } = inputs;
  if (!prepaymentOnly(authority, grade)) return;
  const credit =
    proposed.kind === 'limit' ? givesCredit(proposed.change) : proposed.terms.prepaymentPercent < 100;
  if (credit) throw refusal('grade-prepayment-only', { grade: String(grade) });
}

function givesCredit(change: LimitChange): boolean {
  if (change.layer === 'temporary') return true;
  const { limit } = change;
  return limit.kind === 'UNLIMITED' || (limit.kind === 'AMOUNT' && limit.amount.minor > 0);
}

/** The layers as they would be with the change in force; one approved late starts on the day of its approval. */
function layersWith(layers: LimitLayers, change: LimitChange, { today }: AccountContext): LimitLayers {
  const proposalId = '';
  const from = latest(change.from, today);
  if (change.layer === 'base') {
    return {
      ...layers,
      base: [...layers.base, { limit: change.limit, from, until: change.until, proposalId }],
    };
  }
  const layer = { mode: change.mode, minor: change.amount.minor, from, until: change.until, proposalId };
  return { ...layers, temporary: [...layers.temporary, layer] };
}

/** By the highest total on any future day, temporary amounts included: splitting a request gains nothing. */
function limitAuthority(account: OpenAccount, change: LimitChange, context: AccountContext): AuthorityNeeded {
  const total = highestLimit(layersWith(account.layers, change, context), context.today);
  return authorityNeeded(context.inputs, total, context.today);
}

function termsAuthority(account: OpenAccount, terms: PaymentTerms, context: AccountContext): AuthorityNeeded {
  const { inputs, today } = context;
  return authorityNeeded(inputs, highestLimit(account.layers, today), today, terms);
}

function authorityFor(account: OpenAccount, proposal: Proposal, context: AccountContext): AuthorityNeeded {
  return proposal.kind === 'limit'
    ? limitAuthority(account, proposal.change, context)
    : termsAuthority(account, proposal.terms, context);
}

function approvalEvent(proposal: Proposal, data: Approval): CreditAccountEvent {
  return proposal.kind === 'limit' ? { type: 'LimitApproved', data } : { type: 'PaymentTermsApproved', data };
}

/** What an approved proposal puts in force: from its own first day, or from today when that is past. */
function inForce(account: OpenAccount, proposal: Proposal, context: AccountContext): CreditAccountEvent {
  const { proposalId } = proposal;
  const { today } = context;
  if (proposal.kind === 'terms') {
    const from = latest(proposal.from, today);
    const data = { proposalId, terms: proposal.terms, previous: termsOn(account.terms, from), from };
    return { type: 'PaymentTermsChanged', data };
  }
  const { change } = proposal;
  const from = latest(change.from, today);
  if (change.layer === 'temporary') {
    const { mode, amount, until } = change;
    return { type: 'TemporaryLimitGranted', data: { proposalId, mode, amount, from, until } };
  }
  const previous = effectiveLimit({ ...account.layers, temporary: [] }, from).limit;
  return {
    type: 'LimitAdjusted',
    data: { proposalId, limit: change.limit, previous, from, until: change.until },
  };
}
