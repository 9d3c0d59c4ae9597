import {
  factsUsed,
  limitFigures,
  type PolicyContent,
  type PolicyVersion,
  termsForGrade,
  tierIn,
} from '@zixin/calculations';
import { isSame, type Money, valuesOf } from '@zixin/kernel';
import { type OpenAccount, type Proposal, termsOn } from './account-state.js';
import type { ByPolicy } from './account-inputs.js';
import { prepaymentOnly } from './authority.js';
import type { ProposeLimitByPolicy, ProposeTermsByPolicy } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import type { LimitProposalBasis } from './limit.events.js';
import { baseLimit } from './limit-layers.js';
import { approvedByPolicy, type Draft, isKnown, proposedEvent } from './proposal-drafts.js';
import { declinedEvent, type Proposed, tightens } from './proposal-effects.js';
import { type AccountContext, type Decision, moneyIn, opened } from './rules.js';

/**
 * The limit of the policies in force as a base limit from today without end. One already in force or already proposed by policy
 * is not proposed again; an older proposal by policy of another amount is superseded.
 * @throws DomainError `grade-missing`, `policy-missing`, `limit-not-computable`.
 */
export const proposeLimitByPolicy: Decision<ProposeLimitByPolicy['data']> = (data, state, context) => {
  const account = opened(state);
  if (isKnown(account, data.proposalId)) return [];
  const { grade, byPolicy } = policyInputs(context);
  const { limitMethods, book } = byPolicy;
  const figures = limitFigures(limitMethods, { grade, book, currency: account.currency });
  const limitBasis = { facts: factsUsed(limitMethods.content, book), figures };
  const limit = { kind: 'AMOUNT', amount: amountOf(account, limitBasis, context) } as const;
  const change = { layer: 'base', limit, from: context.today, until: null } as const;
  const inForce = isSame(baseLimit(account.layers, context.today), limit);
  return replaced(
    account,
    { ...data, kind: 'limit', change, limitBasis },
    { inForce, policy: limitMethods },
    context,
  );
};

/**
 * The terms that the policy lists for the customer's grade, by the same rules as the limit.
 * @throws DomainError `grade-missing`, `policy-missing`, `terms-not-listed`.
 */
export const proposeTermsByPolicy: Decision<ProposeTermsByPolicy['data']> = (data, state, context) => {
  const account = opened(state);
  if (isKnown(account, data.proposalId)) return [];
  const { grade, byPolicy } = policyInputs(context);
  const { name, version, content } = byPolicy.termsByGrade;
  const tier = tierIn(byPolicy.book);
  const listed = termsForGrade(content, grade, tier);
  if (listed === null) throw refusal('terms-not-listed', { grade });
  const { netDays, prepaymentPercent, guarantee } = listed;
  const [terms, from] = [{ netDays, prepaymentPercent }, context.today];
  const termsBasis = { grade, tier, terms: { name, version }, guarantee };
  const inForce = isSame(termsOn(account.terms, from), terms);
  const draft = { ...data, kind: 'terms', terms, from, termsBasis } as const;
  return replaced(account, draft, { inForce, policy: byPolicy.termsByGrade }, context);
};

interface GradedInputs {
  readonly grade: string;
  readonly byPolicy: ByPolicy;
}

function policyInputs({ inputs, today }: AccountContext): GradedInputs {
  const { grade = null, byPolicy } = inputs;
  if (grade === null) throw refusal('grade-missing');
  if (!byPolicy) throw refusal('policy-missing', { name: 'limitMethods', date: today });
  return { grade, byPolicy };
}

/** A grade that bears no credit gets none, whatever the figures. */
function amountOf(account: OpenAccount, { figures }: LimitProposalBasis, { inputs }: AccountContext): Money {
  if (prepaymentOnly(inputs.authority, figures.grade)) return moneyIn(account, 0);
  if (figures.proposed !== null) return moneyIn(account, figures.proposed);
  const methods = figures.methods.filter(({ binding, amount }) => binding && amount === null);
  throw refusal('limit-not-computable', { methods: methods.map(({ code }) => code).join(', ') });
}

interface Standing {
  readonly inForce: boolean;
  readonly policy: PolicyVersion<PolicyContent & { readonly tightenAutomatically: boolean }>;
}

function replaced(
  account: OpenAccount,
  draft: Draft,
  { inForce, policy }: Standing,
  context: AccountContext,
): readonly CreditAccountEvent[] {
  const pending = valuesOf(account.proposals).filter(({ byPolicy, kind }) => byPolicy && kind === draft.kind);
  if (pending.some((proposal) => asksTheSame(proposal, draft))) return [];
  const superseded = pending.map((proposal) => declinedEvent(proposal, 'superseded', context));
  if (inForce) return superseded;
  const automatic = policy.content.tightenAutomatically && tightens(account, draft, context);
  const approvedBy = `policy:${policy.name}/${policy.version}`;
  return [
    ...superseded,
    ...(automatic
      ? approvedByPolicy(account, draft, approvedBy, context)
      : [proposedEvent(account, draft, context)]),
  ];
}

/** True when both ask for the same base limit, or for the same terms. */
export function asksTheSame(proposal: Proposal, draft: Proposed): boolean {
  if (proposal.kind === 'terms') return draft.kind === 'terms' && isSame(proposal.terms, draft.terms);
  const [one, other] = [proposal.change, draft.kind === 'limit' ? draft.change : null];
  return one.layer === 'base' && other?.layer === 'base' && isSame(one.limit, other.limit);
}
