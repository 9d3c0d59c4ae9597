import type { WarningAction, WarningLevel } from '@zixin/calculations';
import { reactionId, specifyProcess } from '@zixin/kernel/testing';
import { actOnWarnings } from './act-on-warnings.js';
import { account, day } from './testing/events.js';
import { warning } from './testing/loop-events.js';

const process = specifyProcess(actOnWarnings);
const on = day('2026-03-02');
const retail = 'customer-1.retail';
const open = account('CreditAccountOpened', { openedOn: on });
const lower: WarningAction = { action: 'lowerLimit', percent: '20', automatic: false };
const review: WarningAction = { action: 'review', withinDays: 14, automatic: true };
const raised = (
  actions: readonly WarningAction[],
  more: { readonly level?: WarningLevel; readonly continues?: string } = {},
) =>
  warning('RiskWarningRaised', {
    ...{ warningId: 'w-1', level: more.level ?? 'warn', continues: more.continues ?? null, actions, on },
  });
const onAccount = (event: { readonly id: string }, action: WarningAction) =>
  ({
    ...{ category: 'creditAccount', id: retail },
    command: {
      type: 'TakeWarningAction',
      data: {
        ...{ proposalId: reactionId(event, `${retail}/${action.action}`), warningId: 'w-1', action },
        reason: 'warning w-1',
      },
    },
  }) as const;
const pulled = (withinDays: number | null) =>
  ({
    ...{ category: 'rating', id: 'customer-1' },
    command: { type: 'PullReviewForward', data: { warningId: 'w-1', withinDays, on } },
  }) as const;
const noted = (action: string) =>
  ({
    ...{ category: 'warning', id: 'customer-1' },
    command: {
      type: 'TakeWarningAction',
      data: { warningId: 'w-1', action, reference: 'p-1', automatic: false },
    },
  }) as never;

describe('actOnWarnings', () => {
  it('rule 11: takes what a warning proposes to each account and pulls the review forward', () => {
    const event = raised([lower, review]);
    process.given(open).when(event).thenSends(onAccount(event, lower), pulled(14));
  });

  it('pulls the review forward by its cadence alone where the rule names no days', () =>
    process.given(open).when(raised([])).thenSends(pulled(null)));

  it('lets a warning that only informs pass, unless its rule asks for a review', () => {
    process
      .given(open)
      .when(raised([], { level: 'info' }))
      .thenNothing();
    process
      .given(open)
      .when(raised([review], { level: 'info' }))
      .thenSends(pulled(14));
  });

  it('rule 11: does nothing twice for a warning that goes on at a lower level', () =>
    process
      .given(open)
      .when(raised([lower, review], { continues: 'w-0' }))
      .thenNothing());

  it('acts again when a warning gets graver', () => {
    const graver = warning('RiskWarningEscalated', {
      ...{ warningId: 'w-1', from: 'warn', to: 'critical', actions: [lower], on },
    });
    process.given(open).when(graver).thenSends(onAccount(graver, lower));
  });

  it('notes on the warning the proposal that came of it', () => {
    const facts = { proposalId: 'p-1', warningId: 'w-1', proposedOn: on };
    process.given(open).when(account('LimitProposed', facts)).thenSends(noted('lowerLimit'));
    process.given(open).when(account('PaymentTermsProposed', facts)).thenSends(noted('shortenTerms'));
    process
      .given(open)
      .when(account('LimitProposed', { proposalId: 'p-2', proposedOn: on }))
      .thenNothing();
  });

  describe('a proposal that is pending when another warning asks the same', () => {
    const first = raised([lower]);
    const again = warning('RiskWarningRaised', {
      ...{ warningId: 'w-2', level: 'info' as const, continues: null, actions: [lower], on },
    });
    const facts = { proposalId: 'p-1', warningId: 'w-1', proposedOn: on };
    const refers = (warningId: string) => {
      const data = { warningId, action: 'lowerLimit', reference: 'p-1', automatic: false };
      return { category: 'warning', id: 'customer-1', command: { type: 'TakeWarningAction', data } } as never;
    };
    const data = { proposalId: reactionId(again, `${retail}/lowerLimit`), warningId: 'w-2' };
    const asks = {
      ...{ category: 'creditAccount', id: retail },
      command: { type: 'TakeWarningAction', data: { ...data, action: lower, reason: 'warning w-2' } },
    } as never;

    it('is what that warning refers to', () =>
      process.given(open, first, account('LimitProposed', facts)).when(again).thenSends(asks, refers('w-2')));

    it('answers both when both were open before', () =>
      process
        .given(open, first, again)
        .when(account('LimitProposed', facts))
        .thenSends(refers('w-1'), refers('w-2')));

    it('is not once declined or the limit was changed', () => {
      const pending = account('LimitProposed', facts);
      for (const event of [account('LimitDeclined', { proposalId: 'p-1' }), account('LimitAdjusted', {})])
        process.given(open, first, pending, event).when(again).thenSends(asks);
    });
  });
});
