import { statementLines } from '@zixin/calculations';

export type FactType = 'number' | 'word' | 'series';

/** `years` are a span of time, a `year` is one of the calendar. */
export type FactUnit =
  'money' | 'percent' | 'days' | 'months' | 'years' | 'year' | 'notches' | 'cases' | 'number' | 'word';

const series = new Set(['behaviour.overdueRateMonthEnds', 'industry.readings']);
const evidenceWords = [
  ...['agencyReport.agency', 'agencyReport.grade', 'agencyReport.reportNumber', 'agencyReport.summary'],
  ...['bankReference.bank', 'bankReference.facilities', 'bankReference.notes', 'bankReference.standing'],
  ...['litigation.dishonestDebtor', 'management.organisation', 'marketResearch.outlook'],
  ...['marketResearch.summary', 'marketResearch.topic', 'ownership.ultimateParent'],
  ...['registration.address', 'registration.businessScope', 'registration.legalName'],
  ...['registration.registrationNumber', 'registration.status', 'taxRecord.creditGrade'],
  ...['siteVisit.impression', 'siteVisit.notes', 'siteVisit.premises'],
];
const words = new Set([
  ...['account.defaulted', 'account.limitKind', 'account.onHold', 'customer.country', 'customer.industry'],
  ...['customer.region', 'customer.size', 'customer.status', 'distress.zDoublePrimeZone'],
  ...['distress.zPrimeZone', 'rating.grade', 'tier.name', 'warning.level', 'statement.audited'],
  ...evidenceWords.map((name) => `evidence.${name}`),
]);

const amounts = new Set([
  ...['account.annualSales', 'account.exposure', 'account.headroom', 'account.limit'],
  ...['account.limitAboveProposal', 'account.monthlyPurchases', 'account.open', 'account.overdue'],
  ...['account.writtenOff', 'customer.paidInCapital', 'customer.registeredCapital', 'mitigant.amount'],
  ...['policy.riskAppetite', 'ratio.tangibleNetWorth', 'ratio.workingCapital', 'workingAsset.base'],
  ...['evidence.agencyReport.recommendedLimit', 'evidence.bankReference.averageBalance'],
  ...['evidence.litigation.amountAtStake', 'evidence.registration.paidInCapital'],
  ...['evidence.registration.registeredCapital', 'evidence.taxRecord.arrears', 'evidence.taxRecord.taxPaid'],
  ...['evidence.tradeReference.medianHighCredit'],
]);

const unitEndings: readonly (readonly [RegExp, FactUnit])[] = [
  [/(Percent|MonthEnds)$/, 'percent'],
  [/ageMonths$/, 'months'],
  [/years\w+$/, 'years'],
  [/taxRecord\.year$/, 'year'],
  [/notchesDown$/, 'notches'],
  [/(Cases|cases\.count)$/, 'cases'],
  [/(Days|daysSince|daysPastDue|daysToDue|daysToNextExpiry|daysBeyondTerms\w*)$/, 'days'],
];

export function typeOf(name: string): FactType {
  if (series.has(name)) return 'series';
  return words.has(name) || name.endsWith('.source') ? 'word' : 'number';
}

/** What a fact's figure counts; amounts are recorded in minor units. */
export function unitOf(name: string): FactUnit {
  if (typeOf(name) === 'word') return 'word';
  if (amounts.has(name) || isLine(name)) return 'money';
  return unitEndings.find(([ending]) => ending.test(name))?.[1] ?? 'number';
}

/** `statement.previous.cash` → `cash`. */
export const lineOf = (name: string) => name.replace(/^statement\.(previous\.)?/, '');

const isLine = (name: string) =>
  name.startsWith('statement.') && (statementLines as readonly string[]).includes(lineOf(name));
