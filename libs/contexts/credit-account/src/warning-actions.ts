import type { WarningAction } from '@zixin/calculations';
import { minus, ratio, ratioOf, roundDown, times, valuesOf } from '@zixin/kernel';
import type { OpenAccount } from './account-state.js';
import type { TakeWarningAction } from './commands.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { placeHold } from './holds.js';
import { standingLayer } from './limit-layers.js';
import { asksTheSame } from './policy-proposals.js';
import { approvedByPolicy, type Draft, isKnown, proposedEvent } from './proposal-drafts.js';
import { type Proposed, termsInForce, tightens } from './proposal-effects.js';
import { type AccountContext, type Decision, moneyIn, opened } from './rules.js';

/**
 * What a warning asks for, as a proposal, or at once where its rule is automatic. It only ever tightens: what would not changes
 * nothing, nor does what is proposed already. A hold that is not automatic, a guarantee and a review are for a person to see to.
 */
export const takeWarningAction: Decision<TakeWarningAction['data']> = (data, state, context) => {
  const account = opened(state);
  const { action, proposalId, warningId, reason } = data;
  if (action.action === 'placeHold')
    return action.automatic && !account.hold ? placeHold({ reason }, state, context) : [];
  if (isKnown(account, proposalId)) return [];
  const proposed = tighter(account, action, context);
  if (proposed === null || !tightens(account, proposed, context)) return [];
  if (!action.automatic && valuesOf(account.proposals).some((one) => asksTheSame(one, proposed))) return [];
  return proposal(account, { ...proposed, proposalId, reason, warningId }, action, context);
};

function proposal(
  account: OpenAccount,
  draft: Draft,
  { automatic }: WarningAction,
  context: AccountContext,
): readonly CreditAccountEvent[] {
  if (automatic) return approvedByPolicy(account, draft, 'policy:warningRules', context);
  return [proposedEvent(account, draft, context)];
}

function tighter(account: OpenAccount, action: WarningAction, context: AccountContext): Proposed | null {
  if (action.action === 'lowerLimit') return lowerLimit(account, action.percent, context);
  return action.action === 'shortenTerms' ? shorterTerms(account, action, context) : null;
}

/** The base limit in force less a percent, rounded down to minor units, until the day that limit ends. */
function lowerLimit(account: OpenAccount, percent: string, { today }: AccountContext): Proposed | null {
  const standing = standingLayer(account.layers, today);
  if (standing?.limit.kind !== 'AMOUNT') return null;
  const share = minus(ratio(1), times(ratioOf(percent), ratio(1, 100)));
  const minor = Number(roundDown(times(ratio(standing.limit.amount.minor), share)));
  const limit = { kind: 'AMOUNT', amount: moneyIn(account, Math.max(0, minor)) } as const;
  return { kind: 'limit', change: { layer: 'base', limit, from: today, until: standing.until } };
}

/** The stricter of each: fewer days, more paid ahead. */
function shorterTerms(
  account: OpenAccount,
  action: Extract<WarningAction, { readonly action: 'shortenTerms' }>,
  context: AccountContext,
): Proposed {
  const { netDays, prepaymentPercent } = termsInForce(account, context);
  const terms = {
    netDays: Math.min(netDays, action.netDays),
    prepaymentPercent: Math.max(prepaymentPercent, action.prepaymentPercent),
  };
  return { kind: 'terms', terms, from: context.today };
}
