import type {
  EvidenceCollected,
  FinancialStatementsCorrected,
  InvestigationEvent,
} from '@zixin/investigation/events';
import type { CalendarDate, View } from '@zixin/kernel';
import { mentionsOnly } from './personal-data.js';

/**
 * A piece of evidence as first collected, with its corrections beside it, and whether it still counts. What it says of people is
 * left out, since an erasure could not reach it here: its content in the log has it, sealed.
 */
export interface EvidenceRecord {
  readonly collected: Omit<EvidenceCollected['data'], 'content'> & { readonly content: unknown };
  readonly collectedBy: string;
  readonly corrections: readonly FinancialStatementsCorrected['data'][];
  readonly retracted: { readonly reason: string; readonly by: string; readonly on: CalendarDate } | null;
}

type Watched = Extract<
  InvestigationEvent,
  { readonly type: 'EvidenceCollected' | 'EvidenceRetracted' | 'FinancialStatementsCorrected' }
>;

export const evidence: View<EvidenceRecord, Watched> = {
  name: 'evidence',
  version: 1,
  key: (event) =>
    event.type === 'FinancialStatementsCorrected' ? event.data.corrects : event.data.evidenceId,
  begins: ['EvidenceCollected'],
  on: {
    EvidenceCollected: (_, { data, meta }) => ({
      collected: { ...data, content: mentionsOnly(data.content) },
      collectedBy: meta.actor.id,
      corrections: [],
      retracted: null,
    }),
    EvidenceRetracted: (doc, { data: { reason, retractedBy: by, on } }) =>
      doc && { ...doc, retracted: { reason, by, on } },
    FinancialStatementsCorrected: (doc, { data }) =>
      doc && { ...doc, corrections: [...doc.corrections, data] },
  },
  fields: {
    customerId: ({ collected }) => collected.customerId,
    investigationId: ({ collected }) => collected.investigationId,
    kind: ({ collected }) => collected.kind,
    obtainedOn: ({ collected }) => collected.obtainedOn,
    validOn: ({ collected }) => collected.validOn,
    retracted: ({ retracted }) => (retracted ? 'yes' : 'no'),
  },
  indexes: ['customerId', 'investigationId'],
};
