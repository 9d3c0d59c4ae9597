import { statementLines } from '@zixin/calculations';
import type { Say } from '../ui/texts.js';
import { type PolicyFactKey, policyFactTexts } from './policy-facts.texts.js';

export type FactType = 'number' | 'word' | 'series';
export type FactUnit = 'money' | 'percent' | 'days' | 'months' | 'years' | 'number' | 'word';

export interface RecordedFact {
  readonly name: string;
  readonly group: PolicyFactKey;
  readonly type: FactType;
  readonly unit: FactUnit;
}

const groups = [
  ...([
    'account',
    'behaviour',
    'customer',
    'distress',
    'evidence',
    'industry',
    'mitigant',
    'policy',
  ] as const),
  ...(['rating', 'ratio', 'review', 'statement', 'tier', 'warning', 'workingAsset'] as const),
];

export const evidenceKinds = [
  ...(['registration', 'ownership', 'management', 'financialStatements', 'agencyReport'] as const),
  ...(['bankReference', 'taxRecord', 'litigation', 'tradeReference', 'marketResearch', 'siteVisit'] as const),
];

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
  [/Percent$/, 'percent'],
  [/ageMonths$/, 'months'],
  [/years\w+$/, 'years'],
  [/(Days|daysSince|daysPastDue|daysToDue|daysToNextExpiry|daysBeyondTerms\w*)$/, 'days'],
];

export function typeOf(name: string): FactType {
  if (series.has(name)) return 'series';
  return words.has(name) || name.endsWith('.source') ? 'word' : 'number';
}

/** What a fact's figure counts; amounts stand in minor units in policies. */
export function unitOf(name: string): FactUnit {
  if (typeOf(name) === 'word') return 'word';
  if (amounts.has(name) || isLine(name)) return 'money';
  return unitEndings.find(([ending]) => ending.test(name))?.[1] ?? 'number';
}

const lineOf = (name: string) => name.replace(/^statement\.(previous\.)?/, '');
const isLine = (name: string) =>
  name.startsWith('statement.') && (statementLines as readonly string[]).includes(lineOf(name));

const fixed = policyFactTexts.keys.filter((key) =>
  groups.some((group) => group !== 'statement' && key.startsWith(`${group}.`)),
);

const names: readonly string[] = [
  ...fixed,
  ...evidenceKinds.flatMap((kind) =>
    ['count', 'daysSince', 'source'].map((what) => `evidence.${kind}.${what}`),
  ),
  ...['ageMonths', 'audited', 'count', ...statementLines].map((line) => `statement.${line}`),
  ...statementLines.map((line) => `statement.previous.${line}`),
];

const groupOf = (name: string): PolicyFactKey =>
  `group.${groups.find((group) => name.startsWith(`${group}.`)) ?? 'account'}`;

/** Everything a policy may read about a customer, by name. */
export const recordedFacts: readonly RecordedFact[] = [...new Set(names)]
  .toSorted()
  .map((name) => ({ name, group: groupOf(name), type: typeOf(name), unit: unitOf(name) }));

const isKey = (key: string): key is PolicyFactKey =>
  (policyFactTexts.keys as readonly string[]).includes(key);
const generic = /^evidence\.(\w+)\.(count|daysSince|source)$/;

/** A fact in words; `null` for a name this list does not have. */
export function factWords(name: string, say: Say<PolicyFactKey>): string | null {
  if (isKey(name)) return say(name);
  const [, kind = '', what = ''] = generic.exec(name) ?? [];
  const [kindKey, whatKey] = [`kind.${kind}`, `of.${what}`];
  if (isKey(kindKey) && isKey(whatKey)) return say(whatKey, { kind: say(kindKey) });
  const line = `statement.${lineOf(name)}`;
  return name.startsWith('statement.previous.') && isKey(line)
    ? say('of.previous', { line: say(line) })
    : null;
}

/** Facts of the wanted types whose name in either language, or code, contains what was typed. */
export function factsFound(
  typed: string,
  types: readonly FactType[],
  wordsOf: (name: string) => string | null,
): readonly RecordedFact[] {
  const wanted = typed.trim().toLowerCase();
  return recordedFacts.filter(
    ({ name, type }) =>
      types.includes(type) &&
      (wanted === '' || `${name} ${wordsOf(name) ?? ''}`.toLowerCase().includes(wanted)),
  );
}
