import {
  creditAccountDecider,
  type CreditAccountEvent,
  type CreditAccountState,
} from '@zixin/credit-account';
import { evolve } from '@zixin/kernel';
import { decisionAnswer, policyProposalAnswer } from './proposal-answers.js';

const facts = { proposalId: 'p-1', proposedBy: 'ana', proposedOn: '2026-03-02', reason: 'review' };
const amount = { kind: 'AMOUNT', amount: { minor: 100_00, currency: 'CNY' } };
const dates = { from: '2026-03-02', until: null };
const event = (type: string, data: object) => ({ type, data }) as CreditAccountEvent;
const opened = event('CreditAccountOpened', {
  ...{ customerId: 'c-1', segment: 'main', currency: 'CNY', openedOn: '2026-01-01' },
});
const proposed = event('LimitProposed', {
  ...{ ...facts, change: { layer: 'base', limit: amount, ...dates } },
  ...{ needs: { role: 'creditLead', approvers: 1 }, basis: {} },
});
const approved = event('LimitApproved', { proposalId: 'p-1', approvedBy: 'lea', approvalsLeft: 0 });
const adjusted = event('LimitAdjusted', { proposalId: 'p-1', limit: amount, previous: amount, ...dates });
const declined = event('LimitDeclined', { proposalId: 'p-1', declinedBy: 'lea', reason: 'superseded' });
const after = (...events: readonly CreditAccountEvent[]) =>
  [opened, ...events].reduce<CreditAccountState>(
    (state, each) => evolve(creditAccountDecider, state, each),
    creditAccountDecider.initialState,
  );

it('says why a policy proposed nothing', () => {
  expect(policyProposalAnswer('limit', { events: [], state: after(proposed) })).toEqual({
    ...{ proposal: null, reason: 'already-pending', pendingProposalId: 'p-1' },
  });
  const nothing = { proposal: null, reason: 'equals-limit-in-force' };
  const inForce = after(proposed, approved, adjusted);
  expect(policyProposalAnswer('limit', { events: [], state: inForce })).toEqual(nothing);
  const superseded = { events: [declined], state: after(proposed, declined) };
  expect(policyProposalAnswer('limit', superseded)).toEqual(nothing);
  expect(policyProposalAnswer('terms', { events: [], state: after(proposed) })).toEqual({
    ...{ proposal: null, reason: 'equals-terms-in-force' },
  });
  const made = policyProposalAnswer('limit', { events: [declined, proposed], state: after(proposed) });
  expect(made).toMatchObject({ proposal: { proposalId: 'p-1', proposedBy: 'ana' } });
});

it('tells who decides again how the proposal stands', () => {
  const decided = { proposal: null, reason: 'decided-already' };
  expect(decisionAnswer('p-1', { events: [], state: after(proposed, approved, adjusted) })).toEqual({
    ...{ ...decided, outcome: 'approved' },
  });
  expect(decisionAnswer('p-1', { events: [], state: after(proposed, declined) })).toEqual({
    ...{ ...decided, outcome: 'declined' },
  });
  expect(decisionAnswer('p-1', { events: [], state: after(proposed, approved) })).toEqual({
    ...{ proposal: null, outcome: 'pending', reason: 'approved-by-you-already' },
  });
  const now = { events: [approved, adjusted], state: after(proposed, approved, adjusted) };
  expect(decisionAnswer('p-1', now)).toMatchObject({ outcome: 'approved', proposal: { approvedBy: 'lea' } });
});
