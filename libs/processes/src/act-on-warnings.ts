import type { TakeWarningAction as ActOnAccount } from '@zixin/credit-account';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { Process, Recorded } from '@zixin/kernel';
import type { PullReviewForward } from '@zixin/rating';
import type { TakeWarningAction as RecordAction } from '@zixin/warning';
import type { RiskWarningCleared, RiskWarningEscalated, RiskWarningRaised } from '@zixin/warning/events';
import {
  type ActionReference,
  answered,
  asked,
  askersOf,
  type Asking,
  changed,
  decided,
  nobodyAsks,
  pendingFor,
  type Proposal,
  type ProposalEvent,
  proposed,
} from './asked-proposals.js';
import { customerIdOfEvent, withAccount } from './customer-of-event.js';

export interface WarnedAccounts {
  readonly customerId: string;
  readonly accounts: readonly string[];
  readonly asking: Asking;
}

type Proposed = 'CreditAccountOpened' | ProposalEvent;
type Observed =
  | RiskWarningRaised
  | RiskWarningEscalated
  | RiskWarningCleared
  | Extract<CreditAccountEvent, { readonly type: Proposed }>;
type Sent = ActOnAccount | RecordAction | PullReviewForward;

const onAccount: readonly string[] = ['lowerLimit', 'shortenTerms', 'placeHold'];

/**
 * What a warning proposes goes to the accounts as proposals (or at once, where the policy marks it automatic), and the review is
 * pulled forward, once for each warning; a proposal that came of a warning is noted on it, and on every open one that asks the same
 * while the proposal is pending: the account proposes nothing twice.
 */
export const actOnWarnings: Process<WarnedAccounts, Observed, Sent> = {
  name: 'actOnWarnings',
  version: 2,
  initialState: { customerId: '', accounts: [], asking: nobodyAsks },
  key: customerIdOfEvent,
  on: {
    CreditAccountOpened: (state, event) => ({
      ...state,
      customerId: customerIdOfEvent(event) ?? '',
      accounts: withAccount(state.accounts, event),
    }),
    RiskWarningRaised: (state, event) => ({
      ...state,
      customerId: customerIdOfEvent(event) ?? '',
      asking: asked(state.asking, event.data),
    }),
    RiskWarningEscalated: (state, { data }) => ({ ...state, asking: asked(state.asking, data) }),
    RiskWarningCleared: (state, { data }) => ({ ...state, asking: answered(state.asking, data.warningId) }),
    LimitProposed: proposedNow,
    PaymentTermsProposed: proposedNow,
    LimitDeclined: decidedNow,
    PaymentTermsDeclined: decidedNow,
    LimitAdjusted: changedNow,
    PaymentTermsChanged: changedNow,
  },
  react(state, event, idOf) {
    switch (event.type) {
      case 'RiskWarningRaised':
        if (event.data.continues !== null) return [];
        return [
          ...actions(state, event.data, idOf),
          ...noted(state, pendingFor(state.asking, event.data)),
          ...review(state, event.data),
        ];
      case 'RiskWarningEscalated':
        return [...actions(state, event.data, idOf), ...noted(state, pendingFor(state.asking, event.data))];
      case 'LimitProposed':
      case 'PaymentTermsProposed':
        return noted(state, askersOf(state.asking, event));
      default:
        return [];
    }
  },
  wakeOn: () => null,
};

function actions(
  { accounts }: WarnedAccounts,
  { warningId, actions: wanted }: Pick<RiskWarningRaised['data'], 'warningId' | 'actions'>,
  idOf: (name: string) => string,
) {
  const taken = wanted.filter(({ action }) => onAccount.includes(action));
  return accounts.flatMap((id) =>
    taken.map((action) => {
      const proposalId = idOf(`${id}/${action.action}`);
      const data = { proposalId, warningId, action, reason: `warning ${warningId}` };
      return { category: 'creditAccount', id, command: { type: 'TakeWarningAction', data } } as const;
    }),
  );
}

function review(
  { customerId: id }: WarnedAccounts,
  { warningId, level, actions: wanted, on }: RiskWarningRaised['data'],
) {
  const early = wanted.find(({ action }) => action === 'review');
  if (level === 'info' && !early) return [];
  const withinDays = early?.action === 'review' ? early.withinDays : null;
  const data = { warningId, withinDays, on };
  return [{ category: 'rating', id, command: { type: 'PullReviewForward', data } } as const];
}

function noted({ customerId: id }: WarnedAccounts, references: readonly ActionReference[]) {
  return references.map((reference) => {
    const data = { ...reference, automatic: false };
    return { category: 'warning', id, command: { type: 'TakeWarningAction', data } } as const;
  });
}

function proposedNow(state: WarnedAccounts, event: Recorded<Proposal>): WarnedAccounts {
  return { ...state, asking: proposed(state.asking, event) };
}

function decidedNow(
  state: WarnedAccounts,
  { data }: { readonly data: { readonly proposalId: string } },
): WarnedAccounts {
  return { ...state, asking: decided(state.asking, data.proposalId) };
}

function changedNow(state: WarnedAccounts, event: Pick<Recorded, 'type' | 'stream'>): WarnedAccounts {
  return { ...state, asking: changed(state.asking, event) };
}
