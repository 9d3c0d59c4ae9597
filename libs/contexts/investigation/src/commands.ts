import type { EvidenceCoverage, PolicyVersion } from '@zixin/calculations';
import type { Command } from '@zixin/kernel';
import type {
  EvidenceCollected,
  EvidenceRetracted,
  FinancialStatementsCorrected,
  InvestigationCancelled,
  InvestigationCompleted,
  InvestigationOpened,
} from './investigation.events.js';

// Who does it is the caller's; coverage and the effective date of a correction are decided here.
export type OpenInvestigation = Command<'OpenInvestigation', Omit<InvestigationOpened['data'], 'openedBy'>>;
export type CollectEvidence = Command<'CollectEvidence', EvidenceCollected['data']>;
export type RetractEvidence = Command<'RetractEvidence', Omit<EvidenceRetracted['data'], 'retractedBy'>>;
export type CorrectFinancialStatements = Command<
  'CorrectFinancialStatements',
  Omit<FinancialStatementsCorrected['data'], 'correctedBy' | 'on'>
>;
export type CompleteInvestigation = Command<
  'CompleteInvestigation',
  Omit<InvestigationCompleted['data'], 'completedBy' | 'coverage' | 'evidenceCoverage'>
>;
export type CancelInvestigation = Command<
  'CancelInvestigation',
  Omit<InvestigationCancelled['data'], 'cancelledBy'>
>;

export type InvestigationCommand =
  | OpenInvestigation
  | CollectEvidence
  | RetractEvidence
  | CorrectFinancialStatements
  | CompleteInvestigation
  | CancelInvestigation;

/** Read by the shell from the policy in force on the day of the command; only `CompleteInvestigation` uses it. */
export interface InvestigationInputs {
  readonly evidenceCoverage: PolicyVersion<EvidenceCoverage>;
}

export const investigationCodes = [
  'investigation-not-found',
  'investigation-open',
  'investigation-exists',
  'investigation-not-open',
  'evidence-not-found',
  'evidence-exists',
  'evidence-retracted',
  'evidence-needs-investigation',
  'evidence-invalid',
  'not-financial-statements',
  'statement-unbalanced',
  'date-in-future',
  'dates-out-of-order',
  'text-required',
] as const;
export type InvestigationCode = (typeof investigationCodes)[number];
