import type { EvidenceCoverage, PolicyVersion } from '@zixin/calculations';
import type { CalendarDate, SealedText } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import type { EvidenceContents, EvidenceKind, FiledStatement } from '../evidence.events.js';
import { investigationDecider } from '../investigation.js';
import type {
  EvidenceCollected,
  EvidenceRetracted,
  FinancialStatementsCorrected,
  InvestigationCancelled,
  InvestigationCompleted,
  InvestigationOpened,
} from '../investigation.events.js';

export const day = (text: string) => text as CalendarDate;
export const today = day('2026-03-02');
export const tomorrow = day('2026-03-03');
export const openedOn = day('2026-02-02');

export const coveragePolicy: PolicyVersion<EvidenceCoverage> = {
  name: 'evidenceCoverage',
  version: 3,
  content: {
    kind: 'evidenceCoverage',
    kinds: [
      { kind: 'financialStatements', weight: '3', freshDays: 365 },
      { kind: 'siteVisit', weight: '1', freshDays: 10 },
    ],
  },
};
export const investigations = specify(investigationDecider, {
  today,
  by: { id: 'ana', roles: ['analyst'] },
  inputs: { evidenceCoverage: coveragePolicy },
});

export const cny = (minor: number) => ({ minor, currency: 'CNY' });
export const sealed = (personId: string, text = 'name'): SealedText => ({
  personId,
  sealed: `${personId}:${text}`,
});

export const statement = (change: Partial<FiledStatement> = {}): FiledStatement => ({
  id: 's-1',
  period: 'annual',
  from: day('2024-01-01'),
  until: day('2024-12-31'),
  filedOn: day('2025-04-30'),
  currency: 'CNY',
  standard: 'cas',
  audited: true,
  amounts: { totalAssets: 100_00, totalLiabilities: 60_00, equity: 40_00 },
  reported: [{ label: '资产总计', line: 'totalAssets', amount: 100_00 }],
  ...change,
});

/** One good content of every kind. */
export const contents: EvidenceContents = {
  registration: {
    legalName: '闽江纸业有限公司',
    registrationNumber: '91350100M000100Y43',
    status: 'active',
    legalRepresentative: sealed('p-1'),
    registeredCapital: cny(1_000_000_00),
    paidInCapital: null,
    establishedOn: day('2008-09-01'),
    businessScope: null,
    address: null,
  },
  ownership: {
    shareholders: [
      { kind: 'company', name: 'Minjiang Holding', stakePercent: '66.6667' },
      { kind: 'person', name: sealed('p-1'), stakePercent: '33.3333' },
    ],
    ultimateParent: null,
  },
  management: {
    organisation: null,
    managers: [{ role: 'general manager', name: sealed('p-2'), background: null }],
  },
  financialStatements: { statements: [statement()] },
  agencyReport: {
    agency: 'an agency',
    reportNumber: 'R-1',
    grade: 'CR3',
    score: 61.5,
    recommendedLimit: cny(500_000_00),
    summary: null,
  },
  bankReference: {
    bank: 'a bank',
    standing: 'good',
    accountSince: day('2010-01-04'),
    averageBalance: cny(80_000_00),
    facilities: null,
    notes: null,
  },
  taxRecord: { creditGrade: 'A', year: 2024, arrears: cny(0), taxPaid: null },
  litigation: {
    openCases: 1,
    closedCases: 2,
    enforcementCases: 0,
    dishonestDebtor: false,
    amountAtStake: cny(12_000_00),
    cases: [
      {
        number: '(2025) Min 01 1',
        court: null,
        role: 'defendant',
        status: 'open',
        cause: 'sales contract',
        amount: cny(12_000_00),
        filedOn: day('2025-11-03'),
      },
    ],
  },
  tradeReference: {
    references: [
      { supplier: 'a mill', since: null, highCredit: cny(90_000_00), termsDays: 30, payment: 'prompt' },
    ],
  },
  marketResearch: { topic: 'packaging paper', outlook: 'stable', summary: 'demand holds' },
  siteVisit: {
    visitedOn: day('2026-02-09'),
    impression: 'good',
    premises: 'own works',
    staffSeen: 120,
    notes: null,
  },
};

export const opened = (change: Partial<InvestigationOpened['data']> = {}): InvestigationOpened => ({
  type: 'InvestigationOpened',
  data: {
    ...{ customerId: 'c-1', investigationId: 'i-1', reason: 'periodic', openedBy: 'ana', on: openedOn },
    ...{ dueOn: null, reviewId: null },
    ...change,
  },
});
export const evidence = <K extends EvidenceKind>(
  kind: K,
  change: Partial<Omit<EvidenceCollected['data'], 'kind' | 'content'>> & {
    readonly content?: EvidenceContents[K];
  } = {},
): EvidenceCollected['data'] =>
  ({
    customerId: 'c-1',
    investigationId: 'i-1',
    evidenceId: 'e-1',
    kind,
    source: 'the customer',
    obtainedOn: day('2026-02-10'),
    validOn: day('2026-02-09'),
    cost: null,
    attachment: null,
    content: contents[kind],
    ...change,
  }) as EvidenceCollected['data'];
export const collected = <K extends EvidenceKind>(
  kind: K,
  change: Parameters<typeof evidence<K>>[1] = {},
): EvidenceCollected => ({ type: 'EvidenceCollected', data: evidence(kind, change) });
export const retracted = (change: Partial<EvidenceRetracted['data']> = {}): EvidenceRetracted => ({
  type: 'EvidenceRetracted',
  data: { evidenceId: 'e-1', reason: 'another company', retractedBy: 'ana', on: today, ...change },
});
export const corrected = (
  change: Partial<FinancialStatementsCorrected['data']> = {},
): FinancialStatementsCorrected => ({
  type: 'FinancialStatementsCorrected',
  data: {
    evidenceId: 'e-2',
    corrects: 'e-1',
    statements: [statement({ amounts: { totalAssets: 90_00, totalLiabilities: 60_00, equity: 30_00 } })],
    reason: 'stock overstated',
    source: 'the auditor',
    obtainedOn: today,
    correctedBy: 'ana',
    on: day('2026-02-10'),
    ...change,
  },
});
export const completed = (change: Partial<InvestigationCompleted['data']> = {}): InvestigationCompleted => ({
  type: 'InvestigationCompleted',
  data: {
    investigationId: 'i-1',
    findings: ['pays on time'],
    conclusion: 'keep the limit',
    coverage: { percent: '0', kinds: [] },
    evidenceCoverage: { name: 'evidenceCoverage', version: 3 },
    completedBy: 'ana',
    on: today,
    ...change,
  },
});
export const cancelled = (change: Partial<InvestigationCancelled['data']> = {}): InvestigationCancelled => ({
  type: 'InvestigationCancelled',
  data: { investigationId: 'i-1', reason: 'no longer wanted', cancelledBy: 'ana', on: today, ...change },
});
