import type { FactsUsed, WarningAction, WarningLevel, WarningRule } from '@zixin/calculations';
import type { CalendarDate, View } from '@zixin/kernel';
import type { RiskWarningActionDeclined, RiskWarningActionTaken, WarningEvent } from '@zixin/warning/events';

/** One risk warning with its evidence and what was done about it. */
export interface RiskWarning {
  readonly warningId: string;
  readonly customerId: string;
  readonly code: string;
  readonly label: WarningRule['label'];
  readonly level: WarningLevel;
  readonly status: 'open' | 'cleared';
  readonly raisedOn: CalendarDate;
  /** The facts that tripped it, as of the last change of its level. */
  readonly figures: FactsUsed;
  readonly actions: readonly WarningAction[];
  readonly actionsTaken: readonly Omit<RiskWarningActionTaken['data'], 'warningId'>[];
  /** Of its present level or a graver one. */
  readonly actionsDeclined: readonly Omit<RiskWarningActionDeclined['data'], 'warningId'>[];
  readonly acknowledged: {
    readonly by: string;
    readonly note: string | null;
    readonly on: CalendarDate;
  } | null;
  readonly cleared: { readonly by: string; readonly reason: string; readonly on: CalendarDate } | null;
}

type Watched = Exclude<WarningEvent, { readonly type: 'RiskWarningRearmed' }>;

export const riskWarnings: View<RiskWarning, Watched> = {
  name: 'riskWarnings',
  version: 2,
  key: ({ data }) => data.warningId,
  on: {
    RiskWarningRaised: (_, { data, meta }) => {
      const { warningId, code, level, rule, figures, actions, on } = data;
      return {
        ...{ warningId, customerId: meta.partitionKey, code, label: rule.label, level, status: 'open' },
        ...{
          raisedOn: on,
          figures,
          actions,
          actionsTaken: [],
          actionsDeclined: [],
          acknowledged: null,
          cleared: null,
        },
      };
    },
    RiskWarningEscalated: (doc, { data: { to, figures, actions } }) =>
      doc && { ...doc, level: to, figures, actions, actionsDeclined: [] },
    RiskWarningAcknowledged: (doc, { data: { by, note, on } }) =>
      doc && { ...doc, acknowledged: { by, note, on } },
    RiskWarningActionTaken: (doc, { data: { warningId: _, ...taken } }) =>
      doc && { ...doc, actionsTaken: [...doc.actionsTaken, taken] },
    RiskWarningActionDeclined: (doc, { data: { warningId: _, ...declined } }) =>
      doc && { ...doc, actionsDeclined: [...doc.actionsDeclined, declined] },
    RiskWarningCleared: (doc, { data: { by, reason, on } }) =>
      doc && { ...doc, status: 'cleared', cleared: { by, reason, on } },
  },
  fields: {
    customerId: (doc) => doc.customerId,
    code: (doc) => doc.code,
    level: (doc) => doc.level,
    status: (doc) => doc.status,
    raisedOn: (doc) => doc.raisedOn,
    acknowledged: (doc) => (doc.acknowledged ? 'yes' : 'no'),
  },
  indexes: ['customerId', 'status'],
};
