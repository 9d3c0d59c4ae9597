import type {
  Approval,
  AuthorityNeeded,
  CreditAccountEvent,
  Declination,
  LimitChange,
  LimitProposalBasis,
  PaymentTerms,
  ProposalFacts,
  TermsProposalBasis,
} from '@zixin/credit-account/events';
import type { CalendarDate, Instant, Recorded, View } from '@zixin/kernel';
import { segmentOf } from './accounts.js';
import {
  onWarningEvents,
  type WarningProposal,
  type WarningProposalEvent,
  warningProposalKeys,
} from './warning-proposals.js';

export type ProposedChange =
  | { readonly kind: 'limit' | 'temporary'; readonly change: LimitChange }
  | { readonly kind: 'terms'; readonly terms: PaymentTerms; readonly from: CalendarDate };

/** One proposal from request to decision. */
export type ProposalRecord = {
  readonly proposalId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly proposedBy: string;
  readonly proposedOn: CalendarDate;
  readonly proposedAt: Instant;
  readonly reason: string;
  /** As of the proposal, then of each approval. */
  readonly needs: AuthorityNeeded;
  readonly approvals: readonly { readonly by: string; readonly on: CalendarDate; readonly at: Instant }[];
  readonly declined: { readonly by: string; readonly on: CalendarDate; readonly reason: string } | null;
  /** Day of the decision. */
  readonly decidedOn: CalendarDate | null;
  /** First day in force. */
  readonly inForceFrom: CalendarDate | null;
  /** What a proposal by policy was computed from; `null` for one that a person made up. */
  readonly basis: LimitProposalBasis | TermsProposalBasis | null;
  /** The warning that asked for it. */
  readonly warningId: string | null;
} & ProposedChange;

/** What waits for somebody's decision, or was decided: a proposal of an account, or an action that a warning proposes. */
export type ApprovalRecord = ProposalRecord | WarningProposal;

type ApprovalEvent = Extract<
  CreditAccountEvent,
  {
    readonly type:
      | 'LimitProposed'
      | 'LimitApproved'
      | 'LimitDeclined'
      | 'LimitAdjusted'
      | 'TemporaryLimitGranted'
      | 'PaymentTermsProposed'
      | 'PaymentTermsApproved'
      | 'PaymentTermsDeclined'
      | 'PaymentTermsChanged';
  }
>;

function proposed(
  event: Recorded<ApprovalEvent>,
  facts: ProposalFacts & Partial<Pick<ProposalRecord, 'basis'>>,
  change: ProposedChange,
): ProposalRecord {
  const { proposalId, proposedBy, proposedOn, reason, needs, basis = null, warningId = null } = facts;
  return {
    proposalId,
    customerId: event.meta.partitionKey,
    segment: segmentOf(event),
    status: 'pending',
    proposedBy,
    proposedOn,
    proposedAt: event.meta.recordedAt,
    reason,
    needs,
    approvals: [],
    declined: null,
    decidedOn: null,
    inForceFrom: null,
    basis,
    warningId,
    ...change,
  };
}

function approved(
  doc: ApprovalRecord | null,
  { data, meta }: { readonly data: Approval; readonly meta: { readonly recordedAt: Instant } },
): ApprovalRecord | null {
  if (!isProposal(doc)) return doc;
  const { approvedBy: by, approvedOn: on, needs, approvalsLeft } = data;
  const approvals = [...doc.approvals, { by, on, at: meta.recordedAt }];
  const decided = approvalsLeft === 0 ? ({ status: 'approved', decidedOn: on } as const) : {};
  return { ...doc, needs, approvals, ...decided };
}

function declined(
  doc: ApprovalRecord | null,
  { data }: { readonly data: Declination },
): ApprovalRecord | null {
  if (!isProposal(doc)) return doc;
  const { declinedBy: by, declinedOn: on, reason } = data;
  return { ...doc, status: 'declined', decidedOn: on, declined: { by, on, reason } };
}

function started(
  doc: ApprovalRecord | null,
  { data }: { readonly data: { readonly from: CalendarDate } },
): ApprovalRecord | null {
  return isProposal(doc) ? { ...doc, inForceFrom: data.from } : doc;
}

function isProposal(doc: ApprovalRecord | null): doc is ProposalRecord {
  return doc !== null && doc.kind !== 'warningAction';
}

/** Handlers of warnings see their own rows only: the keys of the two kinds are apart. */
function ofWarning<E>(step: (doc: WarningProposal | null, event: E, key: string) => WarningProposal | null) {
  return (doc: ApprovalRecord | null, event: E, key: string): ApprovalRecord | null =>
    step(doc?.kind === 'warningAction' ? doc : null, event, key);
}

export const approvals: View<ApprovalRecord, ApprovalEvent | WarningProposalEvent> = {
  name: 'approvals',
  version: 3,
  key: (event) =>
    'proposalId' in event.data
      ? event.data.proposalId
      : warningProposalKeys(event as Recorded<WarningProposalEvent>),
  begins: ['LimitProposed', 'PaymentTermsProposed'],
  on: {
    LimitProposed: (_, event) => {
      const { change } = event.data;
      return proposed(event, event.data, { kind: change.layer === 'base' ? 'limit' : 'temporary', change });
    },
    PaymentTermsProposed: (_, event) => {
      const { terms, from } = event.data;
      return proposed(event, event.data, { kind: 'terms', terms, from });
    },
    LimitApproved: approved,
    PaymentTermsApproved: approved,
    LimitDeclined: declined,
    PaymentTermsDeclined: declined,
    LimitAdjusted: started,
    TemporaryLimitGranted: started,
    PaymentTermsChanged: started,
    RiskWarningRaised: ofWarning(onWarningEvents.RiskWarningRaised),
    RiskWarningEscalated: ofWarning(onWarningEvents.RiskWarningEscalated),
    RiskWarningActionTaken: ofWarning(onWarningEvents.RiskWarningActionTaken),
    RiskWarningActionDeclined: ofWarning(onWarningEvents.RiskWarningActionDeclined),
    RiskWarningCleared: ofWarning(onWarningEvents.RiskWarningCleared),
  },
  fields: {
    customerId: (doc) => doc.customerId,
    segment: (doc) => doc.segment,
    kind: (doc) => doc.kind,
    status: (doc) => doc.status,
    proposedBy: (doc) => doc.proposedBy,
    proposedOn: (doc) => doc.proposedOn,
    proposedAt: (doc) => doc.proposedAt,
    role: (doc) => doc.needs.role,
    warningId: (doc) => doc.warningId,
    decidedOn: (doc) => doc.decidedOn,
    currency: (doc) => askedFor(doc)?.currency ?? null,
    amount: (doc) => askedFor(doc)?.minor ?? null,
  },
  indexes: ['status', 'customerId'],
};

/** The amount asked for; `null` for terms, no credit, unlimited and what a warning proposes. */
export function askedFor(
  doc: ProposedChange | WarningProposal,
): { readonly minor: number; readonly currency: string } | null {
  if (doc.kind === 'terms' || doc.kind === 'warningAction') return null;
  if (doc.change.layer === 'temporary') return doc.change.amount;
  return doc.change.limit.kind === 'AMOUNT' ? doc.change.limit.amount : null;
}
