import type { WarningAction } from '@zixin/calculations';
import type { DataOf, Recorded } from '@zixin/kernel';
import { recorder, specifyView } from '@zixin/kernel/testing';
import { warningCatalog, type WarningEvent } from '@zixin/warning/events';
import { approvals } from './approvals.js';
import { day } from './testing/account-history.js';
import { eventSamples } from './testing/event-samples.js';

const recorded = recorder(warningCatalog);
const warningId = 'e1.oldest-overdue';
const hold: WarningAction = { action: 'placeHold', automatic: false };

function warning<T extends WarningEvent['type']>(type: T, change: Partial<DataOf<WarningEvent, T>> = {}) {
  const data = { ...eventSamples[type], warningId, ...change };
  const place = { stream: 'warning-customer-1', partitionKey: 'customer-1' };
  return recorded({ type, data } as never, place) as Recorded as Recorded<
    Extract<WarningEvent, { readonly type: T }>
  >;
}

const actions = [hold, { action: 'lowerLimit', percent: '10', automatic: false } as const];
const raised = warning('RiskWarningRaised', { actions, level: 'warn', continues: null });
const taken = warning('RiskWarningActionTaken', { action: 'placeHold', reference: 'hold:customer-1' });
const declined = warning('RiskWarningActionDeclined', { action: 'placeHold', by: 'lea', reason: 'bank' });
const graver = warning('RiskWarningEscalated', { to: 'critical', actions, on: day('2026-04-01') });
const fell = warning('RiskWarningCleared', { reason: 'level-fell', stillOn: false });
const lower = warning('RiskWarningRaised', {
  ...{ warningId: 'e2.oldest-overdue', actions, level: 'warn', continues: warningId },
});
const key = 'customer-1.oldest-overdue.placeHold';
const view = specifyView(approvals);

describe('what a warning proposes, among the approvals', () => {
  it('rule 11: waits for a person, and only what an account does not propose itself', () => {
    view.given(raised).thenMatches({
      ...{ kind: 'warningAction', status: 'pending', customerId: 'customer-1', action: hold },
      ...{ warningId, level: 'warn', needs: { role: 'analyst' }, proposedOn: raised.data.on },
    });
    expect(approvals.key(raised)).toEqual([
      'customer-1.oldest-overdue.placeHold',
      'customer-1.oldest-overdue.demandGuarantee',
    ]);
    expect(approvals.key(warning('RiskWarningActionTaken', { action: 'lowerLimit' }))).toEqual([]);
  });

  it('is not there when the rule does not ask a person for it', () => {
    view.given(warning('RiskWarningRaised', { actions: [{ ...hold, automatic: true }] })).thenGone(key);
    view.given(raised).thenGone('customer-1.oldest-overdue.demandGuarantee');
  });

  it('is decided by taking or declining it', () => {
    view.given(raised, taken).thenMatches({ status: 'approved', reference: 'hold:customer-1' });
    view.given(raised, declined).thenMatches({ status: 'declined', declined: { by: 'lea', reason: 'bank' } });
    view.given(raised, declined, taken).thenMatches({ status: 'approved', declined: null });
  });

  it('goes with its warning while nobody decided, and is kept when somebody did', () => {
    view.given(raised, fell).thenGone(key);
    view.given(raised, taken, fell).thenMatches({ status: 'approved' });
  });

  it('is not asked again at a lower level, and asked again at a graver one when it was declined', () => {
    view
      .given(raised, declined, fell, lower)
      .thenMatches({ status: 'declined', warningId: 'e2.oldest-overdue' });
    view.given(raised, fell, lower).thenMatches({ status: 'pending', warningId: 'e2.oldest-overdue' });
    view
      .given(raised, graver)
      .thenMatches({ status: 'pending', level: 'critical', proposedOn: raised.data.on });
    view.given(raised, declined, graver).thenMatches({ status: 'pending', proposedOn: day('2026-04-01') });
    view.given(raised, taken, graver).thenMatches({ status: 'approved', level: 'critical' });
  });
});
