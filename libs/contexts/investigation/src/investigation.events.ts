import type { CoverageResult, PolicyReference } from '@zixin/calculations';
import { type CalendarDate, type Catalog, type DomainEvent, type Money, v1 } from '@zixin/kernel';
import type { FiledStatement, TypedContent } from './evidence.events.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export const investigationReasons = ['onboarding', 'periodic', 'warning', 'limitRequest'] as const;
export type InvestigationReason = (typeof investigationReasons)[number];

/** A file kept elsewhere, known by its SHA-256 in lower-case hexadecimal. */
export interface Attachment {
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export type InvestigationOpened = DomainEvent<
  'InvestigationOpened',
  {
    readonly customerId: string;
    readonly investigationId: string;
    readonly reason: InvestigationReason;
    readonly openedBy: string;
    readonly on: CalendarDate;
    readonly dueOn: CalendarDate | null;
    /** The review it belongs to. */
    readonly reviewId: string | null;
  }
>;
export type EvidenceCollected = DomainEvent<
  'EvidenceCollected',
  {
    readonly customerId: string;
    /** `null`: standing evidence, filed on the customer outside of any investigation. */
    readonly investigationId: string | null;
    readonly evidenceId: string;
    readonly source: string;
    /** The day we had it: it counts from then on. */
    readonly obtainedOn: CalendarDate;
    /** The day it is about. */
    readonly validOn: CalendarDate;
    readonly cost: Money | null;
    readonly attachment: Attachment | null;
  } & TypedContent
>;
export type EvidenceRetracted = DomainEvent<
  'EvidenceRetracted',
  {
    readonly evidenceId: string;
    readonly reason: string;
    readonly retractedBy: string;
    /** From this day on it does not count: the day it was obtained when it never should have. */
    readonly on: CalendarDate;
  }
>;
export type FinancialStatementsCorrected = DomainEvent<
  'FinancialStatementsCorrected',
  {
    /** The correction's own id. */
    readonly evidenceId: string;
    /** The evidence as first collected, which stays beside. */
    readonly corrects: string;
    readonly statements: readonly FiledStatement[];
    readonly reason: string;
    readonly source: string;
    /** The day we learned of it. */
    readonly obtainedOn: CalendarDate;
    readonly correctedBy: string;
    /** The effective date: that of the evidence corrected. */
    readonly on: CalendarDate;
  }
>;
export type InvestigationCompleted = DomainEvent<
  'InvestigationCompleted',
  {
    readonly investigationId: string;
    readonly findings: readonly string[];
    readonly conclusion: string;
    readonly coverage: CoverageResult;
    readonly evidenceCoverage: PolicyReference;
    readonly completedBy: string;
    readonly on: CalendarDate;
  }
>;
export type InvestigationCancelled = DomainEvent<
  'InvestigationCancelled',
  {
    readonly investigationId: string;
    readonly reason: string;
    readonly cancelledBy: string;
    readonly on: CalendarDate;
  }
>;

export type InvestigationEvent =
  | InvestigationOpened
  | EvidenceCollected
  | EvidenceRetracted
  | FinancialStatementsCorrected
  | InvestigationCompleted
  | InvestigationCancelled;

export const investigationCatalog: Catalog<InvestigationEvent> = {
  InvestigationOpened: v1((data) => data.on),
  EvidenceCollected: v1((data) => data.obtainedOn),
  EvidenceRetracted: v1((data) => data.on),
  FinancialStatementsCorrected: v1((data) => data.on),
  InvestigationCompleted: v1((data) => data.on),
  InvestigationCancelled: v1((data) => data.on),
};
