import { type Aggregate, type CalendarDate, type Decider, lookUp, withEntry } from '@zixin/kernel';
import type { InvestigationCommand, InvestigationInputs } from './commands.js';
import { collectEvidence, correctFinancialStatements, retractEvidence } from './evidence.js';
import { investigationCatalog, type InvestigationEvent } from './investigation.events.js';
import {
  type FiledEvidence,
  type Investigation,
  type InvestigationState,
  noInvestigation,
} from './investigation-state.js';
import { cancelInvestigation, completeInvestigation, openInvestigation } from './investigations.js';

interface Closing {
  readonly investigationId: string;
  readonly on: CalendarDate;
}

const closed =
  (status: Investigation['status']) =>
  (state: InvestigationState, { investigationId, on }: Closing): InvestigationState => {
    const investigation = lookUp(state.investigations, investigationId);
    if (!investigation) return state;
    const investigations = withEntry(state.investigations, investigationId, {
      ...investigation,
      status,
      closedOn: on,
    });
    return { ...state, openId: null, lastClosedOn: on, investigations };
  };

function changed(
  state: InvestigationState,
  evidenceId: string,
  change: (filed: FiledEvidence) => Partial<FiledEvidence>,
): InvestigationState {
  const filed = lookUp(state.evidence, evidenceId);
  if (!filed) return state;
  return { ...state, evidence: withEntry(state.evidence, evidenceId, { ...filed, ...change(filed) }) };
}

export const investigationDecider: Decider<
  InvestigationCommand,
  InvestigationEvent,
  InvestigationState,
  InvestigationInputs
> = {
  initialState: noInvestigation,
  decide: {
    OpenInvestigation: openInvestigation,
    CollectEvidence: collectEvidence,
    RetractEvidence: retractEvidence,
    CorrectFinancialStatements: correctFinancialStatements,
    CompleteInvestigation: completeInvestigation,
    CancelInvestigation: cancelInvestigation,
  },
  evolve: {
    InvestigationOpened: (state, opened) => ({
      ...state,
      openId: opened.investigationId,
      investigations: withEntry(state.investigations, opened.investigationId, {
        status: 'open',
        opened,
        closedOn: null,
      }),
    }),
    EvidenceCollected: (state, collected) => ({
      ...state,
      evidence: withEntry(state.evidence, collected.evidenceId, {
        collected,
        corrections: [],
        retractedFrom: null,
      }),
    }),
    EvidenceRetracted: (state, { evidenceId, on }) =>
      changed(state, evidenceId, () => ({ retractedFrom: on })),
    FinancialStatementsCorrected: (state, data) => ({
      ...changed(state, data.corrects, ({ corrections }) => ({ corrections: [...corrections, data] })),
      corrections: withEntry(state.corrections, data.evidenceId, data.corrects),
    }),
    InvestigationCompleted: closed('completed'),
    InvestigationCancelled: closed('cancelled'),
  },
};

/** Stream `investigation-<customerId>`: that customer's investigations and all evidence on it. */
export const investigation: Aggregate<
  InvestigationCommand,
  InvestigationEvent,
  InvestigationState,
  InvestigationInputs
> = {
  category: 'investigation',
  catalog: investigationCatalog,
  decider: investigationDecider,
  partitionKey: (id) => id,
};
