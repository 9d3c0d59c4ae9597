import type { FactsUsed, WarningAction, WarningLevel, WarningRule } from '@zixin/calculations';
import type { CalendarDate, View } from '@zixin/kernel';
import type { RiskWarningActionDeclined, RiskWarningActionTaken, WarningEvent } from '@zixin/warning/events';

/** One risk warning with its evidence and what was done about it under its own id: `continued` adds what was done before. */
export interface RiskWarning {
  readonly warningId: string;
  readonly customerId: string;
  readonly code: string;
  readonly label: WarningRule['label'];
  readonly level: WarningLevel;
  readonly status: 'open' | 'cleared';
  /** The graver warning this one takes over from: its level fell. */
  readonly continues: string | null;
  readonly raisedOn: CalendarDate;
  /** Day of its last rise to a graver level, which asks again for what was acknowledged and declined before. */
  readonly escalatedOn: CalendarDate | null;
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

/** From the lightest, for an order by level. */
const gravities: readonly WarningLevel[] = ['info', 'warn', 'critical'];

type Watched = Exclude<WarningEvent, { readonly type: 'RiskWarningRearmed' }>;

export const riskWarnings: View<RiskWarning, Watched> = {
  name: 'riskWarnings',
  version: 4,
  key: ({ data }) => data.warningId,
  on: {
    RiskWarningRaised: (_, { data, meta }) => {
      const { warningId, code, level, continues, rule, figures, actions, on } = data;
      return {
        ...{ warningId, customerId: meta.partitionKey, code, label: rule.label, level, status: 'open' },
        ...{
          continues,
          raisedOn: on,
          escalatedOn: null,
          figures,
          actions,
          actionsTaken: [],
          actionsDeclined: [],
          acknowledged: null,
          cleared: null,
        },
      };
    },
    RiskWarningEscalated: (doc, { data: { to: level, figures, actions, on: escalatedOn } }) =>
      doc && { ...doc, level, figures, actions, escalatedOn, acknowledged: null, actionsDeclined: [] },
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
    gravity: (doc) => gravities.indexOf(doc.level),
    status: (doc) => doc.status,
    raisedOn: (doc) => doc.raisedOn,
  },
  indexes: ['customerId', 'status'],
};

/**
 * The warning with what was acknowledged, taken and declined on the graver ones it continues, as the warning context counts it;
 * `known` has those by id, and one that it lacks ends the chain.
 */
export function continued(warning: RiskWarning, known: ReadonlyMap<string, RiskWarning>): RiskWarning {
  const fallen = warning.continues === null ? undefined : known.get(warning.continues);
  if (!fallen) return warning;
  const before = continued(fallen, known);
  const actionsTaken = [...before.actionsTaken, ...warning.actionsTaken];
  if (warning.escalatedOn !== null) return { ...warning, actionsTaken };
  const acknowledged = warning.acknowledged ?? before.acknowledged;
  const actionsDeclined = [...before.actionsDeclined, ...warning.actionsDeclined];
  return { ...warning, acknowledged, actionsTaken, actionsDeclined };
}
