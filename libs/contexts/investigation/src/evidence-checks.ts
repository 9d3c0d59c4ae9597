import { type CalendarDate, compare, type DomainError, plus, ratio, ratioOf, toDecimal } from '@zixin/kernel';
import {
  amount,
  byTag,
  type Check,
  count,
  date,
  every,
  fault,
  fields,
  listOf,
  maybe,
  oneOf,
  plainNumber,
  sealed,
  stake,
  text,
  year,
  yesOrNo,
} from './checks.js';
import {
  bankStandings,
  caseRoles,
  caseStatuses,
  type EvidenceKind,
  impressions,
  outlooks,
  paymentManners,
  registrationStatuses,
  type ShareholderEvidence,
  taxCreditGrades,
} from './evidence.events.js';
import { statements } from './statement-checks.js';

const atMostWhole: Check = (value, { pointer }) => {
  const total = (value as readonly ShareholderEvidence[])
    .map(({ stakePercent }) => ratioOf(stakePercent))
    .reduce(plus, ratio(0));
  if (compare(total, ratio(100)) <= 0) return [];
  return [fault('stakes-over-100', pointer, { total: toDecimal(total, 4) })];
};

const shareholder = byTag('kind', {
  company: fields({ kind: text, name: text, stakePercent: stake }),
  person: fields({ kind: text, name: sealed, stakePercent: stake }),
});
const manager = fields({ role: text, name: sealed, background: maybe(sealed) });
const courtCase = fields({
  number: text,
  court: maybe(text),
  role: oneOf(caseRoles),
  status: oneOf(caseStatuses),
  cause: maybe(text),
  amount: maybe(amount),
  filedOn: maybe(date),
});
const reference = fields({
  supplier: text,
  since: maybe(date),
  highCredit: amount,
  termsDays: count,
  payment: oneOf(paymentManners),
});

/** What each kind of evidence must say. */
export const contentChecks: Readonly<Record<EvidenceKind, Check>> = {
  registration: fields({
    legalName: text,
    registrationNumber: maybe(text),
    status: oneOf(registrationStatuses),
    legalRepresentative: maybe(sealed),
    registeredCapital: maybe(amount),
    paidInCapital: maybe(amount),
    establishedOn: maybe(date),
    businessScope: maybe(text),
    address: maybe(text),
  }),
  ownership: fields({ shareholders: every(listOf(shareholder), atMostWhole), ultimateParent: maybe(text) }),
  management: fields({ organisation: maybe(text), managers: listOf(manager) }),
  financialStatements: fields({ statements }),
  agencyReport: fields({
    agency: text,
    reportNumber: maybe(text),
    grade: maybe(text),
    score: maybe(plainNumber),
    recommendedLimit: maybe(amount),
    summary: maybe(text),
  }),
  bankReference: fields({
    bank: text,
    standing: oneOf(bankStandings),
    accountSince: maybe(date),
    averageBalance: maybe(amount),
    facilities: maybe(amount),
    notes: maybe(text),
  }),
  taxRecord: fields({
    creditGrade: oneOf(taxCreditGrades),
    year,
    arrears: maybe(amount),
    taxPaid: maybe(amount),
  }),
  litigation: fields({
    openCases: count,
    closedCases: count,
    enforcementCases: count,
    dishonestDebtor: yesOrNo,
    amountAtStake: maybe(amount),
    cases: listOf(courtCase),
  }),
  tradeReference: fields({ references: listOf(reference, 1) }),
  marketResearch: fields({ topic: text, outlook: maybe(oneOf(outlooks)), summary: text }),
  siteVisit: fields({
    visitedOn: date,
    impression: oneOf(impressions),
    premises: maybe(text),
    staffSeen: maybe(count),
    notes: maybe(text),
  }),
};

/** Everything wrong with the content of a kind, obtained on the day `latest`; pointers below `/content`. */
export function contentFaults(
  kind: EvidenceKind,
  content: unknown,
  latest: CalendarDate,
): readonly DomainError[] {
  return contentChecks[kind](content, { pointer: '/content', latest });
}
