import { creditGroupDecider, type CreditGroupEvent } from '@zixin/credit-group';
import { evolve } from '@zixin/kernel';
import { groupDecisionAnswer } from './group-answers.js';

const on = '2026-03-02';
const limit = { kind: 'UNLIMITED' };
const needs = { role: 'committee', approvers: 2 };
const facts = { proposalId: 'p-1', limit, needs };
const events = (...all: readonly object[]) => all as readonly CreditGroupEvent[];
const after = (...all: readonly object[]) =>
  events(...all).reduce(
    (state, event) => evolve(creditGroupDecider, state, event),
    creditGroupDecider.initialState,
  );
const formed = {
  type: 'CreditGroupFormed',
  data: { groupId: 'g-1', name: 'Harbour', currency: 'CNY', formedOn: on },
};
const proposed = {
  type: 'GroupLimitProposed',
  data: { ...facts, reason: 'x', proposedBy: 'ana', proposedOn: on },
};
const approved = (approvalsLeft: number, approvedBy: string) => ({
  type: 'GroupLimitApproved',
  data: { ...facts, previous: null, approvedBy, approvedOn: on, approvalsLeft },
});
const declined = {
  type: 'GroupLimitDeclined',
  data: { proposalId: 'p-1', declinedBy: 'lea', declinedOn: on, reason: 'too much' },
};
const [first, second] = [approved(1, 'lea'), approved(0, 'max')];

describe('the answer to a decision on a group limit', () => {
  it.each([
    ['one more must approve', [first], [first], { outcome: 'pending', proposal: { approvedBy: 'lea' } }],
    [
      'the last approved',
      [first, second],
      [second],
      { outcome: 'approved', proposal: { approvedBy: 'max' } },
    ],
    ['declined', [declined], [declined], { outcome: 'declined', proposal: { reason: 'too much' } }],
  ])('is how it stands: %s', (_, all, recorded, expected) => {
    const state = after(formed, proposed, ...all);
    expect(groupDecisionAnswer('p-1', { events: events(...recorded), state })).toMatchObject(expected);
  });

  it.each([
    ['somebody approves again', [first], 'pending', 'approved-by-you-already'],
    ['it was approved', [first, second], 'approved', 'decided-already'],
    ['it was declined', [declined], 'declined', 'decided-already'],
  ])('says why nothing was recorded: %s', (_, all, outcome, reason) =>
    expect(groupDecisionAnswer('p-1', { events: [], state: after(formed, proposed, ...all) })).toEqual({
      ...{ proposalId: 'p-1', proposal: null, outcome, reason },
    }),
  );
});
