import { evolve } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import {
  bookOf,
  clerk,
  dayOf,
  evaluation,
  inputsOf,
  overdue,
  proposed,
  utilisation,
} from './testing/warning-examples.js';
import { warningDecider } from './warning.js';
import type { WarningEvent } from './warning.events.js';
import { activeLevels, openWarnings } from './warning-state.js';

const today = dayOf(3);
const raised: WarningEvent = {
  type: 'RiskWarningRaised',
  data: {
    ...{ warningId: 'e0.overdue', code: 'overdue', level: 'warn', continues: null, rule: overdue },
    ...{ figures: bookOf({ rate: 21 }), warningRules: { name: 'warningRules', version: 1 } },
    ...{ actions: proposed, on: dayOf(0) },
  },
};
const taken = (automatic: boolean, action: 'lowerLimit' | 'placeHold' | 'review'): WarningEvent => ({
  type: 'RiskWarningActionTaken',
  data: { warningId: 'e0.overdue', action, reference: 'p1', automatic, by: 'lea', on: today },
});
const take = (automatic: boolean, action: 'lowerLimit' | 'placeHold' | 'review') =>
  ({
    type: 'TakeWarningAction',
    data: { warningId: 'e0.overdue', action, reference: 'p1', automatic },
  }) as const;
const acknowledge = (note: string | null) =>
  ({ type: 'AcknowledgeWarning', data: { warningId: 'e0.overdue', note } }) as const;
const clear = (reason = 'paid tomorrow') =>
  ({ type: 'ClearWarning', data: { warningId: 'e0.overdue', reason } }) as const;
const inputs = inputsOf(bookOf({}));
const lead = specify(warningDecider, { today, by: clerk, inputs }).given(raised);
const fold = (events: readonly WarningEvent[]) =>
  events.reduce((state, event) => evolve(warningDecider, state, event), warningDecider.initialState);

it('is acknowledged once, with or without a note', () => {
  const data = { warningId: 'e0.overdue', by: 'lea', note: 'called', on: today };
  lead.when(acknowledge(' called ')).then({ type: 'RiskWarningAcknowledged', data });
  lead.when(acknowledge(null)).then({ type: 'RiskWarningAcknowledged', data: { ...data, note: null } });
  lead.when(acknowledge(' ')).thenRefused('text-required');
});

it('takes each action once', () => lead.when(take(false, 'lowerLimit')).then(taken(false, 'lowerLimit')));

it('rule 11: records nothing the rule did not propose, and of automation only what the policy lets it', () => {
  const named = { action: 'review', proposed: 'lowerLimit, placeHold' };
  lead.when(take(false, 'review')).thenRefused('action-not-proposed', named);
  lead.when(take(false, 'placeHold')).then(taken(false, 'placeHold'));
  lead.when(take(true, 'placeHold')).then(taken(true, 'placeHold'));
  lead.when(take(true, 'lowerLimit')).thenRefused('action-not-automatic', { action: 'lowerLimit' });
});

it('is cleared by a credit lead or above, with a reason', () => {
  const data = {
    warningId: 'e0.overdue',
    figures: {},
    by: 'lea',
    reason: 'paid tomorrow',
    stillOn: true,
    on: today,
  };
  lead.when(clear()).then({ type: 'RiskWarningCleared', data });
  lead.when(clear(' ')).thenRefused('text-required');
  lead
    .when(clear(), { by: { id: 'ana', roles: ['analyst'] } })
    .thenRefused('authority-missing', { role: 'creditLead' });
  lead
    .when(clear(), { by: { id: 'com', roles: ['committee'] } })
    .then({ type: 'RiskWarningCleared', data: { ...data, by: 'com' } });
});

it.each([acknowledge(null), take(false, 'review'), clear()])('knows no warning that is not open', (command) =>
  specify(warningDecider, { today, by: clerk, inputs }).given().when(command).thenRefused('warning-not-open'),
);

it('tells the open warnings and their levels', () => {
  const state = fold([raised, taken(false, 'lowerLimit')]);
  expect(openWarnings(state)).toEqual([
    {
      ...{ warningId: 'e0.overdue', code: 'overdue', level: 'warn', raisedOn: dayOf(0) },
      ...{ acknowledged: false, actions: proposed, actionsTaken: ['lowerLimit'], actionsDeclined: [] },
    },
  ]);
  expect(activeLevels(state)).toEqual(['warn']);
});

describe('what was done about a warning', () => {
  const specified = (use: number) =>
    specify(warningDecider, { by: clerk, inputs: inputsOf(bookOf({ use }), utilisation) });
  const opened = specified(92).given().when(evaluation(0)).events();
  const done: readonly WarningEvent[] = [
    ...opened,
    {
      type: 'RiskWarningAcknowledged',
      data: { warningId: 'e0.utilisation', by: 'lea', note: null, on: dayOf(0) },
    },
    {
      type: 'RiskWarningActionTaken',
      data: {
        ...{ warningId: 'e0.utilisation', action: 'lowerLimit', reference: null, automatic: false },
        ...{ by: 'lea', on: dayOf(0) },
      },
    },
  ];
  const after = (use: number) =>
    openWarnings(
      fold([
        ...done,
        ...specified(use)
          .given(...done)
          .when(evaluation(1))
          .events(),
      ]),
    );

  it('counts for the one that continues it at a lower level', () =>
    expect(after(80)).toMatchObject([
      { warningId: 'e1.utilisation', level: 'info', acknowledged: true, actionsTaken: ['lowerLimit'] },
    ]));

  it('asks for a new acknowledgement at a graver level', () =>
    expect(after(100)).toMatchObject([
      { warningId: 'e0.utilisation', level: 'critical', acknowledged: false, actionsTaken: ['lowerLimit'] },
    ]));
});
