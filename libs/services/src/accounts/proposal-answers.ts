import type { CreditAccountEvent, CreditAccountState } from '@zixin/credit-account';
import { lookUp, valuesOf } from '@zixin/kernel';
import { present, type Presented } from '../presentation.js';

export interface ProposalOutcome {
  readonly events: readonly CreditAccountEvent[];
  readonly state: CreditAccountState;
}

type ProposalEvent = Extract<
  CreditAccountEvent,
  { readonly type: `${string}${'Proposed' | 'Approved' | 'Declined'}${string}` }
>;

/** A proposal as a command on it answers; see `policyProposalAnswer` for `reason`. */
export interface ProposalSaid {
  readonly proposal: Presented<ProposalEvent['data']> | null;
  readonly reason?: 'already-pending' | `equals-${'limit' | 'terms'}-in-force`;
  readonly pendingProposalId?: string;
}

type ProposalState = 'pending' | 'approved' | 'declined';

/** What was recorded of a proposal: made, approved or declined; `null` when nothing was. */
export function proposalAnswer({ events }: Pick<ProposalOutcome, 'events'>): ProposalSaid {
  const recorded = events.find(isOfProposal);
  return { proposal: recorded ? present(recorded.data) : null };
}

/**
 * The proposal made by policy. Without one, `reason` is `already-pending` with the `pendingProposalId` that asks for the same, or
 * `equals-limit-in-force`, `equals-terms-in-force`.
 */
export function policyProposalAnswer(
  kind: 'limit' | 'terms',
  { events, state }: ProposalOutcome,
): ProposalSaid {
  const made = events.filter(({ type }) => !type.endsWith('Declined'));
  const { proposal } = proposalAnswer({ events: made });
  if (proposal) return { proposal };
  const pending =
    state.status === 'open' && valuesOf(state.proposals).find((each) => each.byPolicy && each.kind === kind);
  return pending
    ? { proposal, reason: 'already-pending', pendingProposalId: pending.proposalId }
    : { proposal, reason: `equals-${kind}-in-force` };
}

/**
 * The decision on a proposal and how the proposal stands: `pending`, `approved` or `declined`. When nothing was recorded, `reason`
 * is `decided-already`, or `approved-by-you-already`.
 */
export function decisionAnswer(proposalId: string, { events, state }: ProposalOutcome) {
  const { proposal } = proposalAnswer({ events });
  const ending = state.status === 'open' ? lookUp(state.closed.proposal, proposalId) : undefined;
  const outcome: ProposalState = ending === 'done' ? 'approved' : (ending ?? 'pending');
  if (proposal) return { proposal, outcome };
  const reason: 'decided-already' | 'approved-by-you-already' = ending
    ? 'decided-already'
    : 'approved-by-you-already';
  return { proposal, outcome, reason };
}

function isOfProposal(event: CreditAccountEvent): event is ProposalEvent {
  return /Proposed|Approved|Declined/.test(event.type);
}
