import { lookUp, withEntry, without } from '@zixin/kernel';
import {
  type CreditAccountState,
  type Ending,
  newAccount,
  type OpenAccount,
  type Proposal,
  withClosed,
} from './account-state.js';
import type { LimitEvent, LimitProposed, PaymentTermsProposed } from './limit.events.js';

type Evolve = {
  readonly [T in LimitEvent['type']]: (
    state: CreditAccountState,
    data: Extract<LimitEvent, { readonly type: T }>['data'],
  ) => CreditAccountState;
};

/** Folds one part of an account that exists; history before the opening cannot occur. */
export function onAccount<Data>(change: (account: OpenAccount, data: Data) => OpenAccount) {
  return (state: CreditAccountState, data: Data): CreditAccountState =>
    state.status === 'open' ? change(state, data) : state;
}

function withProposal(account: OpenAccount, proposal: Proposal): OpenAccount {
  return { ...account, proposals: withEntry(account.proposals, proposal.proposalId, proposal) };
}

const approve = onAccount<Extract<LimitEvent, { type: 'LimitApproved' }>['data']>((account, data) => {
  const proposal = lookUp(account.proposals, data.proposalId);
  return proposal
    ? withProposal(account, { ...proposal, approvals: [...proposal.approvals, data] })
    : account;
});

const settleProposal = (account: OpenAccount, proposalId: string, ending: Ending = 'done'): OpenAccount =>
  withClosed(
    { ...account, proposals: without(account.proposals, proposalId) },
    'proposal',
    proposalId,
    ending,
  );

const decline = onAccount<{ readonly proposalId: string }>((account, data) =>
  settleProposal(account, data.proposalId, 'declined'),
);

function proposed(data: (LimitProposed | PaymentTermsProposed)['data']) {
  const { proposalId, proposedBy, basis, warningId = null } = data;
  return { proposalId, proposedBy, approvals: [], byPolicy: basis !== undefined, warningId };
}

export const evolveLimit: Evolve = {
  CreditAccountOpened: (_, data) => newAccount(data.customerId, data.segment, data.currency, data.openedOn),
  LimitProposed: onAccount((account, data) =>
    withProposal(account, { kind: 'limit', ...proposed(data), change: data.change }),
  ),
  LimitApproved: approve,
  LimitDeclined: decline,
  LimitAdjusted: onAccount((account, { limit, from, until, proposalId }) => {
    const base = [...account.layers.base, { limit, from, until, proposalId }];
    return settleProposal({ ...account, layers: { ...account.layers, base } }, proposalId);
  }),
  TemporaryLimitGranted: onAccount((account, { mode, amount, from, until, proposalId }) => {
    const temporary = [...account.layers.temporary, { mode, minor: amount.minor, from, until, proposalId }];
    return settleProposal({ ...account, layers: { ...account.layers, temporary } }, proposalId);
  }),
  PaymentTermsProposed: onAccount((account, data) =>
    withProposal(account, { kind: 'terms', ...proposed(data), terms: data.terms, from: data.from }),
  ),
  PaymentTermsApproved: approve,
  PaymentTermsDeclined: decline,
  PaymentTermsChanged: onAccount((account, { terms, from, proposalId }) =>
    settleProposal({ ...account, terms: [...account.terms, { terms, from }] }, proposalId),
  ),
  CreditHoldPlaced: onAccount((account, hold) => ({ ...account, hold })),
  CreditHoldReleased: onAccount((account) => ({ ...account, hold: null })),
};
