import { readUpTo, statementLines } from '@zixin/calculations';
import type { EvidenceContents, EvidenceKind } from '@zixin/investigation/events';
import type { CalendarDate, SealedText } from '@zixin/kernel';
import { factBook } from './fact-book.js';
import type { CustomerHistory, FactQuestion } from './history.js';

type FactOf<T> = T extends CalendarDate
  ? 'daysSince'
  : T extends readonly unknown[]
    ? 'count'
    : T extends SealedText
      ? 'none'
      : 'itself';
type FactsOfFields = {
  readonly [K in EvidenceKind]: {
    readonly [F in keyof EvidenceContents[K]]: FactOf<NonNullable<EvidenceContents[K][F]>>;
  };
};

/** What a book has of each field of evidence: days since a date, the length of a list, nothing of a sealed text. */
const evidence: FactsOfFields = {
  registration: {
    ...{ legalName: 'itself', registrationNumber: 'itself', status: 'itself', legalRepresentative: 'none' },
    ...{ registeredCapital: 'itself', paidInCapital: 'itself', establishedOn: 'daysSince' },
    ...{ businessScope: 'itself', address: 'itself' },
  },
  ownership: { shareholders: 'count', ultimateParent: 'itself' },
  management: { organisation: 'itself', managers: 'count' },
  financialStatements: { statements: 'count' },
  agencyReport: {
    ...{ agency: 'itself', reportNumber: 'itself', grade: 'itself', score: 'itself' },
    ...{ recommendedLimit: 'itself', summary: 'itself' },
  },
  bankReference: {
    ...{ bank: 'itself', standing: 'itself', accountSince: 'daysSince', averageBalance: 'itself' },
    ...{ facilities: 'itself', notes: 'itself' },
  },
  taxRecord: { creditGrade: 'itself', year: 'itself', arrears: 'itself', taxPaid: 'itself' },
  litigation: {
    ...{ openCases: 'itself', closedCases: 'itself', enforcementCases: 'itself' },
    ...{ dishonestDebtor: 'itself', amountAtStake: 'itself', cases: 'count' },
  },
  tradeReference: { references: 'count' },
  marketResearch: { topic: 'itself', outlook: 'itself', summary: 'itself' },
  siteVisit: {
    ...{ visitedOn: 'daysSince', impression: 'itself', premises: 'itself', staffSeen: 'itself' },
    notes: 'itself',
  },
};

function evidenceNames(): readonly string[] {
  return Object.entries(evidence).flatMap(([kind, fields]) => {
    const own = Object.entries(fields as Readonly<Record<string, string>>).flatMap(([field, fact]) =>
      fact === 'none' ? [] : [fact === 'itself' ? field : `${field}.${fact}`],
    );
    return ['count', 'daysSince', 'source', ...own].map((name) => `evidence.${kind}.${name}`);
  });
}

const nobody: CustomerHistory = {
  ...{ customer: [], investigation: [], rating: [], account: [], warning: [], industry: [] },
};
const anyQuestion: FactQuestion = {
  ...{ on: '2000-01-01' as CalendarDate, accountId: '', currency: 'CNY', rate: () => null, readUpTo: [] },
  policies: {
    ...{ termsForGrade: () => null, graceDays: 0, countUnappliedCash: false, grades: [] },
    evidenceCoverage: {
      kind: 'evidenceCoverage',
      kinds: [{ kind: 'siteVisit', weight: '100', freshDays: 1 }],
    },
    riskAppetite: { minor: 0, currency: 'CNY' },
  },
};

let names: readonly string[] | null = null;

/** Every name a book of facts can have, in order: those it has of nobody, and those that evidence and older statements add. */
export function knownFactNames(): readonly string[] {
  names ??= [
    ...Object.keys(factBook(nobody, anyQuestion)).filter((name) => name !== readUpTo),
    ...evidenceNames(),
    ...statementLines.map((line) => `statement.previous.${line}`),
  ].sort();
  return names;
}
