import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { investigationCatalog, type InvestigationEvent } from './investigation.events.js';

const keys: SampleKeys<InvestigationEvent> = {
  InvestigationOpened: {
    customerId: true,
    investigationId: true,
    reason: true,
    openedBy: true,
    on: true,
    dueOn: true,
    reviewId: true,
  },
  EvidenceCollected: {
    customerId: true,
    investigationId: true,
    evidenceId: true,
    kind: true,
    source: true,
    obtainedOn: true,
    validOn: true,
    cost: true,
    attachment: true,
    content: true,
  },
  EvidenceRetracted: { evidenceId: true, reason: true, retractedBy: true, on: true },
  FinancialStatementsCorrected: {
    evidenceId: true,
    corrects: true,
    statements: true,
    reason: true,
    source: true,
    obtainedOn: true,
    correctedBy: true,
    on: true,
  },
  InvestigationCompleted: {
    investigationId: true,
    findings: true,
    conclusion: true,
    coverage: true,
    evidenceCoverage: true,
    completedBy: true,
    on: true,
  },
  InvestigationCancelled: { investigationId: true, reason: true, cancelledBy: true, on: true },
};

describeSamples(join(__dirname, '../samples'), investigationCatalog, keys);
