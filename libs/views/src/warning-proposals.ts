import type { FactsUsed, WarningAction, WarningLevel, WarningRule } from '@zixin/calculations';
import type { CalendarDate, DataOf, Instant, OfType, Recorded } from '@zixin/kernel';
import type { WarningEvent } from '@zixin/warning/events';

/** What an account does not propose by itself, so that a person decides it on the warning. */
const decidedByPeople = ['placeHold', 'demandGuarantee'] as const;

/**
 * What an open warning asks a person to decide, once per rule and action of a customer: pending, then `approved` (taken) or
 * `declined`; gone when the warning is cleared before anybody decided.
 */
export interface WarningProposal {
  readonly kind: 'warningAction';
  /** `<customerId>.<code>.<action>`. */
  readonly proposalId: string;
  readonly customerId: string;
  readonly segment: null;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly warningId: string;
  readonly code: string;
  readonly level: WarningLevel;
  readonly label: WarningRule['label'];
  readonly figures: FactsUsed;
  readonly action: WarningAction;
  readonly proposedBy: 'rule';
  /** Since when this is asked, at whatever level. */
  readonly proposedOn: CalendarDate;
  readonly proposedAt: Instant;
  /** Taking it needs anybody who works on credit, declining it a credit lead. */
  readonly needs: { readonly role: 'analyst'; readonly approvers: 1 };
  readonly approvals: readonly { readonly by: string; readonly on: CalendarDate; readonly at: Instant }[];
  readonly declined: { readonly by: string; readonly on: CalendarDate; readonly reason: string } | null;
  readonly decidedOn: CalendarDate | null;
  /** What came of it. */
  readonly reference: string | null;
}

export type WarningProposalEvent = Extract<
  WarningEvent,
  {
    readonly type:
      | 'RiskWarningRaised'
      | 'RiskWarningEscalated'
      | 'RiskWarningActionTaken'
      | 'RiskWarningActionDeclined'
      | 'RiskWarningCleared';
  }
>;

/** The rows an event may change: a warning's id ends in `.<code>`, and the rows of a rule outlive each of its warnings. */
export function warningProposalKeys({ data, meta }: Recorded<WarningProposalEvent>): readonly string[] {
  const concerned = 'action' in data ? [data.action] : decidedByPeople;
  return decidedByPeople
    .filter((action) => concerned.includes(action))
    .map((action) => `${meta.partitionKey}.${lastPart(data.warningId)}.${action}`);
}

function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

type Doc = WarningProposal | null;
type Warned = OfType<WarningEvent, 'RiskWarningRaised' | 'RiskWarningEscalated'>;

/** A warning that continues one asks nothing again that was decided there. */
function raised(doc: Doc, event: Recorded<OfType<WarningEvent, 'RiskWarningRaised'>>, key: string): Doc {
  const { warningId, level, continues, figures } = event.data;
  if (doc && doc.status !== 'pending' && continues !== null && continues === doc.warningId)
    return { ...doc, warningId, level, figures };
  return asked(event, level, key);
}

function escalated(
  doc: Doc,
  event: Recorded<OfType<WarningEvent, 'RiskWarningEscalated'>>,
  key: string,
): Doc {
  const { to: level, figures } = event.data;
  if (doc?.status === 'approved') return { ...doc, level, figures };
  const again = asked(event, level, key);
  return again && doc?.status === 'pending' ? { ...again, ...since(doc) } : again;
}

function since({ proposedOn, proposedAt }: WarningProposal) {
  return { proposedOn, proposedAt };
}

function asked({ data, meta }: Recorded<Warned>, level: WarningLevel, key: string): Doc {
  const action = data.actions.find((one) => one.action === lastPart(key) && !one.automatic);
  if (!action) return null;
  const { warningId, rule, figures, on } = data;
  return {
    ...{ kind: 'warningAction', proposalId: key, customerId: meta.partitionKey, segment: null },
    ...{ status: 'pending', warningId, code: lastPart(warningId), level, label: rule.label, figures, action },
    ...{ proposedBy: 'rule', proposedOn: on, proposedAt: meta.recordedAt },
    ...{ needs: { role: 'analyst', approvers: 1 }, approvals: [], declined: null },
    ...{ decidedOn: null, reference: null },
  };
}

function taken(doc: Doc, { data, meta }: Recorded<OfType<WarningEvent, 'RiskWarningActionTaken'>>): Doc {
  const { by, on, reference } = data;
  const approvals = [{ by, on, at: meta.recordedAt }];
  return doc && { ...doc, status: 'approved', approvals, declined: null, decidedOn: on, reference };
}

function declined(
  doc: Doc,
  { data }: { readonly data: DataOf<WarningEvent, 'RiskWarningActionDeclined'> },
): Doc {
  const { by, on, reason } = data;
  return doc && { ...doc, status: 'declined', declined: { by, on, reason }, decidedOn: on };
}

function cleared(doc: Doc): Doc {
  return doc?.status === 'pending' ? null : doc;
}

export const onWarningEvents = {
  RiskWarningRaised: raised,
  RiskWarningEscalated: escalated,
  RiskWarningActionTaken: taken,
  RiskWarningActionDeclined: declined,
  RiskWarningCleared: cleared,
};
