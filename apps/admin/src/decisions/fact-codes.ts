import type { Key } from './codes.js';

type Keys = Readonly<Record<string, Key>>;

/** Facts that the shipped limit methods and warning rules read; those of a house's own methods show their name. */
export const factKeys: Keys = {
  'account.monthlyPurchases': 'fact.monthlyPurchases',
  'policy.termsDays': 'fact.termsDays',
  'policy.graceDays': 'fact.graceDays',
  'policy.riskAppetite': 'fact.riskAppetite',
  'ratio.tangibleNetWorth': 'fact.tangibleNetWorth',
  'workingAsset.base': 'fact.workingAsset.base',
  'workingAsset.index': 'fact.workingAsset.index',
  'evidence.tradeReference.medianHighCredit': 'fact.medianHighCredit',
  'tier.name': 'fact.tier',
  'account.limitAboveProposal': 'fact.limitAboveProposal',
  'account.oldestOverdueDays': 'fact.oldestOverdueDays',
  'account.utilisationPercent': 'fact.utilisationPercent',
  'behaviour.daysBeyondTermsChange90': 'fact.daysBeyondTermsChange90',
  'behaviour.overdueRateMonthEnds': 'fact.overdueRateMonthEnds',
  'behaviour.overdueRatePercent': 'fact.overdueRatePercent',
  'evidence.litigation.daysSince': 'fact.litigation.daysSince',
  'evidence.litigation.dishonestDebtor': 'fact.litigation.dishonestDebtor',
  'evidence.litigation.enforcementCases': 'fact.litigation.enforcementCases',
  'evidence.litigation.openCases': 'fact.litigation.openCases',
  'mitigant.daysToNextExpiry': 'fact.mitigant.daysToNextExpiry',
  'rating.notchesDown': 'fact.notchesDown',
  'review.daysPastDue': 'fact.review.daysPastDue',
  'statement.ageMonths': 'fact.statement.ageMonths',
  'industry.readings': 'fact.industry.readings',
};

/** What a word means that a fact can be, where it is the service's and not a person's. */
export const categoryKeys: Keys = {
  yes: 'yes',
  no: 'no',
  vip: 'tier.vip',
  key: 'tier.key',
  ordinary: 'tier.ordinary',
};

/** What a stream is about, by the first word of its name. */
export const streamKeys: Keys = {
  customer: 'stream.customer',
  investigation: 'stream.investigation',
  creditAccount: 'stream.creditAccount',
  rating: 'stream.rating',
  industry: 'stream.industry',
  policy: 'stream.policy',
  warning: 'stream.warning',
};

const amounts = new Set([
  'account.limitAboveProposal',
  'account.monthlyPurchases',
  'policy.riskAppetite',
  'ratio.tangibleNetWorth',
  'workingAsset.base',
  'evidence.tradeReference.medianHighCredit',
]);

/** What unit a fact's number has, by its name. */
export function unitOf(fact: string): 'amount' | 'percent' | 'days' | 'number' {
  if (isAmount(fact)) return 'amount';
  if (/Percent$|overdueRateMonthEnds$/.test(fact)) return 'percent';
  return /days/i.test(fact) ? 'days' : 'number';
}

/** Whether a fact counts minor units of the account's currency. */
export const isAmount = (fact: string) => amounts.has(fact);
