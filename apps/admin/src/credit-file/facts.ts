import { currencyDigits } from '../ui/form/currency-digits.js';

/** What unit a fact's number has, by its code. */
export type FactUnit = 'money' | 'percent' | 'days' | 'months' | 'years' | 'number';

const moneyFacts = new Set([
  ...['account.exposure', 'account.open', 'account.overdue', 'account.writtenOff', 'account.limit'],
  ...['account.headroom', 'account.limitAboveProposal', 'account.annualSales', 'account.monthlyPurchases'],
  ...['ratio.workingCapital', 'ratio.tangibleNetWorth', 'workingAsset.base', 'mitigant.amount'],
  ...['customer.paidInCapital', 'customer.registeredCapital', 'evidence.bankReference.averageBalance'],
  ...['evidence.registration.registeredCapital', 'evidence.registration.paidInCapital'],
  ...['evidence.tradeReference.medianHighCredit', 'evidence.litigation.amountAtStake'],
  ...['evidence.taxRecord.taxPaid', 'evidence.taxRecord.arrears', 'policy.riskAppetite'],
  ...['evidence.agencyReport.recommendedLimit', 'paid-in-capital'],
]);

const statementCounts = new Set(['statement.count', 'statement.ageMonths', 'statement.audited']);

export function unitOf(code: string): FactUnit {
  if (moneyFacts.has(code)) return 'money';
  if (code.startsWith('statement.') && !statementCounts.has(code)) return 'money';
  if (/Percent$|^overdue-rate$/.test(code)) return 'percent';
  if (/(Days|daysSince|daysPastDue|daysToDue|daysToNextExpiry|daysBeyondTerms\w*)$/.test(code)) return 'days';
  if (code === 'days-beyond-terms' || code === 'longest-delay') return 'days';
  if (/ageMonths$/.test(code)) return 'months';
  return /years\w+$|^years-/.test(code) ? 'years' : 'number';
}

/** Minor units as a decimal text: `452156740.6667` fen → `4521567.41`. */
export function fromMinor(number: string, currency: string): string {
  const digits = currencyDigits(currency);
  const negative = number.startsWith('-');
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const rounded = BigInt(whole) + (Number(fraction[0] ?? '0') >= 5 ? 1n : 0n);
  const text = String(rounded).padStart(digits + 1, '0');
  const sign = negative && rounded !== 0n ? '-' : '';
  if (digits === 0) return `${sign}${text}`;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** A series' numbers may be exact quotients, `288275/13971`. */
export function quotientNumber(text: string): number {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}
