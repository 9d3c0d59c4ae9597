import { has, written } from '@zixin/kernel';
import { isClosed, type OpenAccount } from './account-state.js';
import { prepaymentOnly } from './authority.js';
import { refusal } from './credit-account-error.js';
import type {
  LimitProposalBasis,
  LimitChange,
  LimitProposed,
  PaymentTerms,
  PaymentTermsProposed,
  ProposalFacts,
  TermsProposalBasis,
} from './limit.events.js';
import { approvalEvent, authorityFor, inForce, type Proposed, tightens } from './proposal-effects.js';
import { type AccountContext, amountIn, notBefore } from './rules.js';

/** What is proposed, by whoever is the caller; with `warningId` as the action of a warning. */
export type Draft = Proposed & {
  readonly proposalId: string;
  readonly reason: string;
  readonly warningId?: string;
  readonly limitBasis?: LimitProposalBasis;
  readonly termsBasis?: TermsProposalBasis;
};

/**
 * @throws DomainError `effective-before-existence`, `dates-out-of-order`, `amount-not-positive`, `currency-mismatch`, `terms-invalid`, `text-required`,
 * `grade-prepayment-only`, `exchange-rate-missing`.
 */
export function proposedEvent(
  account: OpenAccount,
  draft: Draft,
  context: AccountContext,
): LimitProposed | PaymentTermsProposed {
  checkDraft(account, draft, context);
  creditAllowed(account, draft, context);
  const { proposalId, warningId, limitBasis, termsBasis } = draft;
  const facts: ProposalFacts = {
    proposalId,
    proposedBy: context.by.id,
    proposedOn: context.today,
    reason: written(draft.reason, '/reason'),
    needs: authorityFor(account, draft, context),
    ...(warningId === undefined ? {} : { warningId }),
  };
  if (draft.kind === 'limit') {
    const basis = limitBasis ? { basis: limitBasis } : {};
    return { type: 'LimitProposed', data: { ...facts, change: draft.change, ...basis } };
  }
  const basis = termsBasis ? { basis: termsBasis } : {};
  const { terms, from } = draft;
  return { type: 'PaymentTermsProposed', data: { ...facts, terms, from, ...basis } };
}

/** The proposal, its approval by a policy and what that puts in force: approving the policy counted as the second person. */
export function approvedByPolicy(
  account: OpenAccount,
  draft: Draft,
  approvedBy: string,
  context: AccountContext,
) {
  const proposal = proposedEvent(account, draft, context);
  const { proposalId, needs } = proposal.data;
  const approval = { proposalId, approvedBy, approvedOn: context.today, needs, approvalsLeft: 0 };
  return [proposal, approvalEvent(draft, approval), inForce(account, proposalId, draft, context)];
}

export function isKnown(account: OpenAccount, proposalId: string): boolean {
  return has(account.proposals, proposalId) || isClosed(account, 'proposal', proposalId);
}

function checkDraft(account: OpenAccount, draft: Proposed, { today }: AccountContext): void {
  if (draft.kind === 'limit') return checkChange(account, draft.change, { today });
  checkTerms(draft.terms);
  notBefore(draft.from, { on: today, of: 'today' }, '/from');
}

function checkChange(
  account: OpenAccount,
  change: LimitChange,
  { today }: Pick<AccountContext, 'today'>,
): void {
  notBefore(change.from, { on: today, of: 'today' }, '/from');
  const { from: earlier, until: later } = change;
  if (later !== null && later < earlier) throw refusal('dates-out-of-order', { earlier, later }, '/until');
  if (change.layer === 'temporary') amountIn(account, change.amount, '/amount');
  else if (change.limit.kind === 'AMOUNT') amountIn(account, change.limit.amount, '/limit/amount', true);
}

function checkTerms(terms: PaymentTerms): void {
  const within = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  if (!within(terms.netDays, 365)) throw refusal('terms-invalid', { rule: '0…365' }, '/terms/netDays');
  if (!within(terms.prepaymentPercent, 100))
    throw refusal('terms-invalid', { rule: '0…100' }, '/terms/prepaymentPercent');
}

/**
 * @throws DomainError `grade-prepayment-only` when the grade bears no credit: no amount above zero, no terms short of full
 * prepayment, unless it is a warning's action that leaves less credit than there is.
 */
export function creditAllowed(
  account: OpenAccount,
  proposed: Proposed & { readonly warningId?: string | null },
  context: AccountContext,
): void {
  const { authority, grade = null } = context.inputs;
  if (!prepaymentOnly(authority, grade) || !givesCredit(proposed)) return;
  if (proposed.warningId && tightens(account, proposed, context)) return;
  throw refusal('grade-prepayment-only', { grade: String(grade) });
}

function givesCredit(proposed: Proposed): boolean {
  if (proposed.kind === 'terms') return proposed.terms.prepaymentPercent < 100;
  const { change } = proposed;
  if (change.layer === 'temporary') return true;
  const { limit } = change;
  return limit.kind === 'UNLIMITED' || (limit.kind === 'AMOUNT' && limit.amount.minor > 0);
}
