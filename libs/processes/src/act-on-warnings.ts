import type { TakeWarningAction as ActOnAccount } from '@zixin/credit-account';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { Process } from '@zixin/kernel';
import type { PullReviewForward } from '@zixin/rating';
import type { TakeWarningAction as RecordAction } from '@zixin/warning';
import type { RiskWarningEscalated, RiskWarningRaised } from '@zixin/warning/events';
import { customerIdOfEvent, withAccount } from './customer-of-event.js';

export interface WarnedAccounts {
  readonly customerId: string;
  readonly accounts: readonly string[];
}

type Proposed = 'CreditAccountOpened' | 'LimitProposed' | 'PaymentTermsProposed';
type Observed =
  RiskWarningRaised | RiskWarningEscalated | Extract<CreditAccountEvent, { readonly type: Proposed }>;
type Sent = ActOnAccount | RecordAction | PullReviewForward;

const onAccount: readonly string[] = ['lowerLimit', 'shortenTerms', 'placeHold'];

/**
 * What a warning proposes goes to the accounts as proposals (or at once, where the policy marks it automatic), and the review is
 * pulled forward, once for each warning; a proposal that came of a warning is noted on it.
 */
export const actOnWarnings: Process<WarnedAccounts, Observed, Sent> = {
  name: 'actOnWarnings',
  version: 1,
  initialState: { customerId: '', accounts: [] },
  key: customerIdOfEvent,
  on: {
    CreditAccountOpened: ({ accounts }, event) => ({
      customerId: customerIdOfEvent(event) ?? '',
      accounts: withAccount(accounts, event),
    }),
    LimitProposed: (state) => state,
    PaymentTermsProposed: (state) => state,
    RiskWarningRaised: (state, event) => ({ ...state, customerId: customerIdOfEvent(event) ?? '' }),
    RiskWarningEscalated: (state) => state,
  },
  react(state, event, idOf) {
    switch (event.type) {
      case 'RiskWarningRaised':
        if (event.data.continues !== null) return [];
        return [...actions(state, event.data, idOf), ...review(state, event.data)];
      case 'RiskWarningEscalated':
        return actions(state, event.data, idOf);
      case 'LimitProposed':
        return noted(state, event.data, 'lowerLimit');
      case 'PaymentTermsProposed':
        return noted(state, event.data, 'shortenTerms');
      default:
        return [];
    }
  },
  wakeOn: () => null,
};

function actions(
  { accounts }: WarnedAccounts,
  { warningId, actions: asked }: Pick<RiskWarningRaised['data'], 'warningId' | 'actions'>,
  idOf: (name: string) => string,
) {
  const wanted = asked.filter(({ action }) => onAccount.includes(action));
  return accounts.flatMap((id) =>
    wanted.map((action) => {
      const proposalId = idOf(`${id}/${action.action}`);
      const data = { proposalId, warningId, action, reason: `warning ${warningId}` };
      return { category: 'creditAccount', id, command: { type: 'TakeWarningAction', data } } as const;
    }),
  );
}

function review(
  { customerId: id }: WarnedAccounts,
  { warningId, level, actions: asked, on }: RiskWarningRaised['data'],
) {
  const early = asked.find(({ action }) => action === 'review');
  if (level === 'info' && !early) return [];
  const withinDays = early?.action === 'review' ? early.withinDays : null;
  const data = { warningId, withinDays, on };
  return [{ category: 'rating', id, command: { type: 'PullReviewForward', data } } as const];
}

function noted(
  { customerId: id }: WarnedAccounts,
  { warningId, proposalId }: { readonly warningId?: string; readonly proposalId: string },
  action: 'lowerLimit' | 'shortenTerms',
) {
  if (warningId === undefined) return [];
  const data = { warningId, action, reference: proposalId, automatic: false };
  return [{ category: 'warning', id, command: { type: 'TakeWarningAction', data } } as const];
}
