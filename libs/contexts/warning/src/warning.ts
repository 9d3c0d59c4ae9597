import { decisionRoles, type WarningAction } from '@zixin/calculations';
import {
  type Aggregate,
  type Command,
  type Context,
  type Decider,
  DomainError,
  written,
} from '@zixin/kernel';
import { type EvaluateWarnings, evaluateWarnings, type WarningInputs } from './evaluation.js';
import { warningCatalog, type WarningEvent } from './warning.events.js';
import { warningEvolution } from './warning-evolution.js';
import { isSilenced, noWarnings, type OpenWarning, openWarning, type WarningState } from './warning-state.js';

export type AcknowledgeWarning = Command<
  'AcknowledgeWarning',
  { readonly warningId: string; readonly note: string | null }
>;
/** Records what was done of what the rule proposes, once per kind of action; doing it is another context's. */
export type TakeWarningAction = Command<
  'TakeWarningAction',
  {
    readonly warningId: string;
    readonly action: WarningAction['action'];
    readonly reference: string | null;
    /** Only what the rule proposes as automatic. */
    readonly automatic: boolean;
  }
>;
/** Decides against what the rule proposes, as a credit lead or above; it may still be taken later. */
export type DeclineWarningAction = Command<
  'DeclineWarningAction',
  { readonly warningId: string; readonly action: WarningAction['action']; readonly reason: string }
>;
/** By a person, while the figure is still on. */
export type ClearWarning = Command<'ClearWarning', { readonly warningId: string; readonly reason: string }>;
export type WarningCommand =
  EvaluateWarnings | AcknowledgeWarning | TakeWarningAction | DeclineWarningAction | ClearWarning;

export const warningCodes = [
  'warning-not-open',
  'action-not-proposed',
  'action-not-automatic',
  'action-settled',
  'authority-missing',
  'text-required',
] as const;
export type WarningCode = (typeof warningCodes)[number];

type Decide<C extends WarningCommand> = (
  data: C['data'],
  state: WarningState,
  context: Context<WarningInputs>,
) => readonly WarningEvent[];

const acknowledge: Decide<AcknowledgeWarning> = ({ warningId, note }, state, { by, today }) => {
  if (found(state, warningId).acknowledged) return [];
  const said = note === null ? null : written(note, '/note');
  return [{ type: 'RiskWarningAcknowledged', data: { warningId, by: by.id, note: said, on: today } }];
};

const takeAction: Decide<TakeWarningAction> = (data, state, { by, today }) => {
  const { actions, actionsTaken } = found(state, data.warningId);
  const { warningId, action, reference, automatic } = data;
  if (actionsTaken.includes(action)) return [];
  requireProposed(actions, action);
  if (automatic && !actions.some((one) => one.action === action && one.automatic))
    throw refused('action-not-automatic', { action }, '/action');
  return [
    {
      type: 'RiskWarningActionTaken',
      data: { warningId, action, reference, automatic, by: by.id, on: today },
    },
  ];
};

const declineAction: Decide<DeclineWarningAction> = ({ warningId, action, reason }, state, { by, today }) => {
  const { actions, actionsTaken, actionsDeclined } = found(state, warningId);
  if (actionsDeclined.includes(action)) return [];
  requireProposed(actions, action);
  const isAsked = actions.some((one) => one.action === action && !one.automatic);
  if (!isAsked || actionsTaken.includes(action)) throw refused('action-settled', { action }, '/action');
  requireLead(by.roles);
  const data = { warningId, action, by: by.id, reason: written(reason, '/reason'), on: today };
  return [{ type: 'RiskWarningActionDeclined', data }];
};

const clear: Decide<ClearWarning> = ({ warningId, reason }, state, { by, today }) => {
  if (isSilenced(state, warningId)) return [];
  found(state, warningId);
  requireLead(by.roles);
  const why = written(reason, '/reason');
  const data = { warningId, figures: {}, by: by.id, reason: why, stillOn: true, on: today };
  return [{ type: 'RiskWarningCleared', data }];
};

function requireLead(roles: readonly string[]): void {
  if (!decisionRoles.some((role) => roles.includes(role)))
    throw refused('authority-missing', { role: 'creditLead' });
}

function requireProposed(actions: readonly WarningAction[], action: WarningAction['action']): void {
  if (!actions.some((one) => one.action === action))
    throw refused('action-not-proposed', { action, proposed: namesOf(actions) }, '/action');
}

function namesOf(actions: readonly WarningAction[]): string {
  return actions.length === 0 ? '-' : actions.map(({ action }) => action).join(', ');
}

function found(state: WarningState, warningId: string): OpenWarning {
  const open = openWarning(state, warningId);
  if (!open) throw refused('warning-not-open', { warningId }, '/warningId');
  return open;
}

function refused(code: WarningCode, params: DomainError['params'] = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}

export const warningDecider: Decider<WarningCommand, WarningEvent, WarningState, WarningInputs> = {
  initialState: noWarnings,
  decide: {
    EvaluateWarnings: (data, state, { inputs }) => evaluateWarnings(data, state, inputs),
    AcknowledgeWarning: acknowledge,
    TakeWarningAction: takeAction,
    DeclineWarningAction: declineAction,
    ClearWarning: clear,
  },
  evolve: warningEvolution,
};

/** Stream `warning-<customerId>`: the risk warnings of one customer. */
export const warning: Aggregate<WarningCommand, WarningEvent, WarningState, WarningInputs> = {
  category: 'warning',
  catalog: warningCatalog,
  decider: warningDecider,
  partitionKey: (customerId) => customerId,
};
