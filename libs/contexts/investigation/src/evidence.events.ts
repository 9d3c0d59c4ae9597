import type { Statement } from '@zixin/calculations';
import type { CalendarDate, Money, SealedText } from '@zixin/kernel';

// What each kind of evidence says. Part of the storage format: see investigation.events.ts.

export const registrationStatuses = ['active', 'suspended', 'revoked', 'dissolved'] as const;
export const bankStandings = ['good', 'fair', 'poor'] as const;
export const taxCreditGrades = ['A', 'B', 'M', 'C', 'D'] as const;
export const caseRoles = ['plaintiff', 'defendant', 'other'] as const;
export const caseStatuses = ['open', 'closed', 'enforcement'] as const;
export const paymentManners = ['early', 'prompt', 'slow', 'delinquent'] as const;
export const outlooks = ['growing', 'stable', 'declining'] as const;
export const impressions = ['good', 'fair', 'poor'] as const;

export interface RegistrationEvidence {
  readonly legalName: string;
  readonly registrationNumber: string | null;
  readonly status: (typeof registrationStatuses)[number];
  readonly legalRepresentative: SealedText | null;
  readonly registeredCapital: Money | null;
  readonly paidInCapital: Money | null;
  readonly establishedOn: CalendarDate | null;
  readonly businessScope: string | null;
  readonly address: string | null;
}

/** `stakePercent`: plain decimal text with up to four decimals, above 0 and at most 100; all together at most 100. */
export type ShareholderEvidence =
  | { readonly kind: 'company'; readonly name: string; readonly stakePercent: string }
  | { readonly kind: 'person'; readonly name: SealedText; readonly stakePercent: string };

export interface OwnershipEvidence {
  readonly shareholders: readonly ShareholderEvidence[];
  readonly ultimateParent: string | null;
}

export interface ManagementEvidence {
  readonly organisation: string | null;
  readonly managers: readonly {
    readonly role: string;
    readonly name: SealedText;
    readonly background: SealedText | null;
  }[];
}

/** A line as the customer printed it; `line` is null where no canonical line stands for it. `amount`: minor units. */
export interface ReportedLine {
  readonly label: string;
  readonly line: string | null;
  readonly amount: number;
}

export interface FiledStatement extends Statement {
  readonly id: string;
  readonly reported: readonly ReportedLine[];
}

export interface FinancialStatementsEvidence {
  readonly statements: readonly FiledStatement[];
}

export interface AgencyReportEvidence {
  readonly agency: string;
  readonly reportNumber: string | null;
  readonly grade: string | null;
  /** On the agency's own scale. */
  readonly score: number | null;
  readonly recommendedLimit: Money | null;
  readonly summary: string | null;
}

/** 资信证明. */
export interface BankReferenceEvidence {
  readonly bank: string;
  readonly standing: (typeof bankStandings)[number];
  readonly accountSince: CalendarDate | null;
  readonly averageBalance: Money | null;
  readonly facilities: Money | null;
  readonly notes: string | null;
}

/** 纳税信用. */
export interface TaxRecordEvidence {
  readonly creditGrade: (typeof taxCreditGrades)[number];
  readonly year: number;
  readonly arrears: Money | null;
  readonly taxPaid: Money | null;
}

export interface CourtCase {
  readonly number: string;
  readonly court: string | null;
  readonly role: (typeof caseRoles)[number];
  readonly status: (typeof caseStatuses)[number];
  readonly cause: string | null;
  readonly amount: Money | null;
  readonly filedOn: CalendarDate | null;
}

/** `dishonestDebtor`: on the list of 失信被执行人. The counts may exceed `cases`, which need not be complete. */
export interface LitigationEvidence {
  readonly openCases: number;
  readonly closedCases: number;
  readonly enforcementCases: number;
  readonly dishonestDebtor: boolean;
  readonly amountAtStake: Money | null;
  readonly cases: readonly CourtCase[];
}

export interface TradeReference {
  readonly supplier: string;
  readonly since: CalendarDate | null;
  /** Highest credit within the last year. */
  readonly highCredit: Money;
  readonly termsDays: number;
  readonly payment: (typeof paymentManners)[number];
}

export interface TradeReferenceEvidence {
  readonly references: readonly TradeReference[];
}

export interface MarketResearchEvidence {
  readonly topic: string;
  readonly outlook: (typeof outlooks)[number] | null;
  readonly summary: string;
}

export interface SiteVisitEvidence {
  readonly visitedOn: CalendarDate;
  readonly impression: (typeof impressions)[number];
  readonly premises: string | null;
  readonly staffSeen: number | null;
  readonly notes: string | null;
}

export interface EvidenceContents {
  readonly registration: RegistrationEvidence;
  readonly ownership: OwnershipEvidence;
  readonly management: ManagementEvidence;
  readonly financialStatements: FinancialStatementsEvidence;
  readonly agencyReport: AgencyReportEvidence;
  readonly bankReference: BankReferenceEvidence;
  readonly taxRecord: TaxRecordEvidence;
  readonly litigation: LitigationEvidence;
  readonly tradeReference: TradeReferenceEvidence;
  readonly marketResearch: MarketResearchEvidence;
  readonly siteVisit: SiteVisitEvidence;
}
export type EvidenceKind = keyof EvidenceContents;

export const evidenceKinds = [
  'registration',
  'ownership',
  'management',
  'financialStatements',
  'agencyReport',
  'bankReference',
  'taxRecord',
  'litigation',
  'tradeReference',
  'marketResearch',
  'siteVisit',
] as const satisfies readonly EvidenceKind[];

/** A kind with its content. */
export type TypedContent = {
  readonly [K in EvidenceKind]: { readonly kind: K; readonly content: EvidenceContents[K] };
}[EvidenceKind];
