import type { CalendarDate, DataOf, Decider } from '@zixin/kernel';
import type { WarningEvent } from './warning.events.js';
import {
  type OpenWarning,
  openWarning,
  type RuleWarnings,
  warningsOf,
  type WarningState,
} from './warning-state.js';

type Evolve = Decider<never, WarningEvent, WarningState>['evolve'];

export const warningEvolution: Evolve = {
  RiskWarningRaised: (state, data) => {
    const raised = changed(state, data.code, { open: opened(state, data), fallen: null });
    const day = evaluated(raised, data.on);
    return { ...day, raisedThatDay: [...day.raisedThatDay, data.warningId] };
  },
  RiskWarningEscalated: (state, { warningId, to, actions, on }) =>
    evaluated(
      opening(state, warningId, { level: to, actions, acknowledged: false, actionsDeclined: [] }),
      on,
    ),
  RiskWarningAcknowledged: (state, { warningId }) => opening(state, warningId, { acknowledged: true }),
  RiskWarningActionTaken: (state, { warningId, action }) => {
    const taken = openWarning(state, warningId)?.actionsTaken ?? [];
    return opening(state, warningId, { actionsTaken: [...taken, action] });
  },
  RiskWarningActionDeclined: (state, { warningId, action }) => {
    const declined = openWarning(state, warningId)?.actionsDeclined ?? [];
    return opening(state, warningId, { actionsDeclined: [...declined, action] });
  },
  RiskWarningCleared: (state, { warningId, stillOn, reason, on }) => {
    const open = openWarning(state, warningId);
    if (!open) return state;
    const { level, code } = open;
    if (stillOn) return changed(state, code, { open: null, silenced: { warningId, level } });
    return evaluated(changed(state, code, { open: null, fallen: reason === 'level-fell' ? open : null }), on);
  },
  RiskWarningRearmed: (state, { code, on }) => evaluated(changed(state, code, { silenced: null }), on),
};

function opened(state: WarningState, data: DataOf<WarningEvent, 'RiskWarningRaised'>): OpenWarning {
  const { warningId, code, level, actions, on, continues } = data;
  const { fallen } = warningsOf(state, code);
  const before = fallen?.warningId === continues ? fallen : null;
  return {
    ...{ warningId, code, level, actions, raisedOn: on },
    acknowledged: before?.acknowledged ?? false,
    actionsTaken: before?.actionsTaken ?? [],
    actionsDeclined: before?.actionsDeclined ?? [],
  };
}

function opening(state: WarningState, warningId: string, change: Partial<OpenWarning>): WarningState {
  const open = openWarning(state, warningId);
  return open ? changed(state, open.code, { open: { ...open, ...change } }) : state;
}

function changed(state: WarningState, code: string, change: Partial<RuleWarnings>): WarningState {
  const byCode = new Map(state.byCode).set(code, { ...warningsOf(state, code), ...change });
  return { ...state, byCode };
}

/** An evaluation of this day took effect. */
function evaluated(state: WarningState, on: CalendarDate): WarningState {
  return state.evaluatedOn === on ? state : { ...state, evaluatedOn: on, raisedThatDay: [] };
}
