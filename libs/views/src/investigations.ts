import type { CoverageResult } from '@zixin/calculations';
import type { InvestigationEvent, InvestigationReason } from '@zixin/investigation/events';
import type { CalendarDate, View } from '@zixin/kernel';

/** One investigation from opening to close; what it collected is in `evidence`. */
export interface InvestigationRecord {
  readonly investigationId: string;
  readonly customerId: string;
  readonly reason: InvestigationReason;
  readonly status: 'open' | 'completed' | 'cancelled';
  readonly openedOn: CalendarDate;
  readonly openedBy: string;
  readonly dueOn: CalendarDate | null;
  readonly reviewId: string | null;
  readonly closedOn: CalendarDate | null;
  readonly closedBy: string | null;
  readonly findings: readonly string[];
  readonly conclusion: string | null;
  readonly cancelledBecause: string | null;
  readonly coverage: CoverageResult | null;
}

type Watched = Extract<
  InvestigationEvent,
  { readonly type: 'InvestigationOpened' | 'InvestigationCompleted' | 'InvestigationCancelled' }
>;

export const investigations: View<InvestigationRecord, Watched> = {
  name: 'investigations',
  version: 1,
  key: ({ data }) => data.investigationId,
  begins: ['InvestigationOpened'],
  on: {
    InvestigationOpened: (_, { data }) => {
      const { investigationId, customerId, reason, on, openedBy, dueOn, reviewId } = data;
      return {
        ...{ investigationId, customerId, reason, status: 'open', openedOn: on, openedBy, dueOn, reviewId },
        ...{ closedOn: null, closedBy: null, findings: [], conclusion: null },
        ...{ cancelledBecause: null, coverage: null },
      };
    },
    InvestigationCompleted: (doc, { data: { findings, conclusion, coverage, completedBy, on } }) =>
      doc && {
        ...doc,
        ...{ status: 'completed', closedOn: on, closedBy: completedBy, findings, conclusion, coverage },
      },
    InvestigationCancelled: (doc, { data: { reason, cancelledBy, on } }) =>
      doc && { ...doc, status: 'cancelled', closedOn: on, closedBy: cancelledBy, cancelledBecause: reason },
  },
  fields: {
    customerId: (doc) => doc.customerId,
    status: (doc) => doc.status,
    reason: (doc) => doc.reason,
    openedOn: (doc) => doc.openedOn,
    dueOn: (doc) => doc.dueOn,
    closedOn: (doc) => doc.closedOn,
  },
  indexes: ['customerId', 'openedOn'],
};
