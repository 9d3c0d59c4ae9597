import type { WarningAction } from '@zixin/calculations';
import { evolve } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { bookOf, clerk, dayOf, evaluation, inputsOf, utilisation } from './testing/warning-examples.js';
import { warningDecider } from './warning.js';
import type { WarningEvent } from './warning.events.js';
import { openWarnings } from './warning-state.js';

const actions: readonly WarningAction[] = [
  { action: 'placeHold', automatic: false },
  { action: 'lowerLimit', percent: '10', automatic: true },
];
const rule = { ...utilisation, actions };
const specified = (use: number) =>
  specify(warningDecider, { today: dayOf(1), by: clerk, inputs: inputsOf(bookOf({ use }), rule) });
const opened = specified(92).given().when(evaluation(0)).events();
const warningId = 'e0.utilisation';
const decline = (action: WarningAction['action'] = 'placeHold', reason = ' bank confirms ') =>
  ({ type: 'DeclineWarningAction', data: { warningId, action, reason } }) as const;
const declined: WarningEvent = {
  type: 'RiskWarningActionDeclined',
  data: { warningId, action: 'placeHold', by: 'lea', reason: 'bank confirms', on: dayOf(1) },
};
const taken: WarningEvent = {
  type: 'RiskWarningActionTaken',
  data: { warningId, action: 'placeHold', reference: null, automatic: false, by: 'lea', on: dayOf(1) },
};
const raised = specified(92).given(...opened);

describe('an action that a warning proposes', () => {
  it('rule 11: is declined by a credit lead or above, once, with a reason', () => {
    raised.when(decline()).then(declined);
    raised.when(decline('placeHold', ' ')).thenRefused('text-required');
    const analyst = { id: 'ana', roles: ['analyst'] };
    raised.when(decline(), { by: analyst }).thenRefused('authority-missing', { role: 'creditLead' });
    specified(92)
      .given(...opened, declined)
      .when(decline())
      .thenNothing();
  });

  it('is not declined when nobody is asked for it', () => {
    raised.when(decline('review')).thenRefused('action-not-proposed');
    raised.when(decline('lowerLimit')).thenRefused('action-settled', { action: 'lowerLimit' });
    specified(92)
      .given(...opened, taken)
      .when(decline())
      .thenRefused('action-settled');
    specified(92).given().when(decline()).thenRefused('warning-not-open');
  });

  it('may still be taken after it was declined', () => {
    const take = {
      type: 'TakeWarningAction',
      data: { warningId, action: 'placeHold', reference: null, automatic: false },
    } as const;
    specified(92)
      .given(...opened, declined)
      .when(take)
      .then(taken);
  });

  it.each([
    ['stays declined at a lower level', 80, ['placeHold']],
    ['is asked for again at a graver level', 100, []],
  ])('%s', (_, use, actionsDeclined) => {
    const before = [...opened, declined];
    const events = specified(use)
      .given(...before)
      .when(evaluation(1))
      .events();
    const state = [...before, ...events].reduce(
      (each, event) => evolve(warningDecider, each, event),
      warningDecider.initialState,
    );
    expect(openWarnings(state)).toMatchObject([{ actionsDeclined }]);
  });
});
