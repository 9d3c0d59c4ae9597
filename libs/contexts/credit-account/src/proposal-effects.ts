import { type CalendarDate, latest } from '@zixin/kernel';
import { type OpenAccount, type Proposal, termsOn } from './account-state.js';
import { authorityNeeded } from './authority.js';
import type {
  Approval,
  AuthorityNeeded,
  LimitAdjusted,
  LimitApproved,
  LimitChange,
  LimitDeclined,
  PaymentTerms,
  PaymentTermsApproved,
  PaymentTermsChanged,
  PaymentTermsDeclined,
  TemporaryLimitGranted,
} from './limit.events.js';
import { baseLimit, highestLimit, type LimitLayers, onlyLowers } from './limit-layers.js';
import { layersUnder } from './mitigants.js';
import type { AccountContext } from './rules.js';

/** What a proposal would put in force. */
export type Proposed =
  | { readonly kind: 'limit'; readonly change: LimitChange }
  | { readonly kind: 'terms'; readonly terms: PaymentTerms; readonly from: CalendarDate };

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

/**
 * By the highest total on any future day, with temporary amounts, and mitigants where they raise the limit: splitting a request gains
 * nothing. Terms go by their days.
 */
export function authorityFor(
  account: OpenAccount,
  proposed: Proposed,
  context: AccountContext,
): AuthorityNeeded {
  const { inputs, today } = context;
  const layers = layersUnder(account, inputs.orderCheck);
  if (proposed.kind === 'terms')
    return authorityNeeded(inputs, highestLimit(layers, today), today, proposed.terms);
  const total = highestLimit(layersWith(layers, proposed.change, context), today);
  return authorityNeeded(inputs, total, today);
}

/** Terms as the order check reads them: without any, nothing may be open and nothing is paid ahead. */
export function termsInForce(account: OpenAccount, { today }: Pick<AccountContext, 'today'>): PaymentTerms {
  return termsOn(account.terms, today) ?? { netDays: 0, prepaymentPercent: 0 };
}

/** True for a lower base limit that is higher on no later day, and for terms that are stricter in one thing and looser in none. */
export function tightens(account: OpenAccount, proposed: Proposed, context: AccountContext): boolean {
  if (proposed.kind === 'limit') {
    if (proposed.change.layer === 'temporary') return false;
    return onlyLowers(account.layers, layersWith(account.layers, proposed.change, context), context.today);
  }
  const days = termsInForce(account, context).netDays - proposed.terms.netDays;
  const prepayment = proposed.terms.prepaymentPercent - termsInForce(account, context).prepaymentPercent;
  return days >= 0 && prepayment >= 0 && days + prepayment > 0;
}

export function approvalEvent(
  { kind }: Pick<Proposal, 'kind'>,
  data: Approval,
): LimitApproved | PaymentTermsApproved {
  return kind === 'limit' ? { type: 'LimitApproved', data } : { type: 'PaymentTermsApproved', data };
}

export function declinedEvent(
  { kind, proposalId }: Proposal,
  reason: string,
  { by, today }: AccountContext,
): LimitDeclined | PaymentTermsDeclined {
  const data = { proposalId, declinedBy: by.id, declinedOn: today, reason };
  return kind === 'limit' ? { type: 'LimitDeclined', data } : { type: 'PaymentTermsDeclined', data };
}

/** What an approved proposal puts in force: from its own first day, or from today when that is past. */
export function inForce(
  account: OpenAccount,
  proposalId: string,
  proposed: Proposed,
  { today }: AccountContext,
): LimitAdjusted | TemporaryLimitGranted | PaymentTermsChanged {
  if (proposed.kind === 'terms') {
    const from = latest(proposed.from, today);
    const data = { proposalId, terms: proposed.terms, previous: termsOn(account.terms, from), from };
    return { type: 'PaymentTermsChanged', data };
  }
  const { change } = proposed;
  const from = latest(change.from, today);
  if (change.layer === 'temporary') {
    const { mode, amount, until } = change;
    return { type: 'TemporaryLimitGranted', data: { proposalId, mode, amount, from, until } };
  }
  const previous = baseLimit(account.layers, from);
  return {
    type: 'LimitAdjusted',
    data: { proposalId, limit: change.limit, previous, from, until: change.until },
  };
}
