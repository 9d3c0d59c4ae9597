import {
  aging,
  categoryFact,
  type Fact,
  type FactBook,
  figureFact,
  numberFact,
  quotient,
  unknownFact,
} from '@zixin/calculations';
import { effectiveLimit, securedBy } from '@zixin/credit-account/events';
import { addDays, completedMonths, type Money, ratio } from '@zixin/kernel';
import { termsInForce } from '../accounts.js';
import { type AccountReading, signedOpen } from './account-reading.js';
import { amountFact, type Reading } from './reading.js';

const names =
  'exposure limit limitKind headroom utilisationPercent open overdue oldestOverdueDays annualSales monthlyPurchases termsDays prepaymentPercent defaulted onHold writtenOff limitAboveProposal';

export function accountFacts(reading: Reading, account: AccountReading | null): FactBook {
  if (account)
    return {
      ...balanceFacts(reading, account),
      ...limitFacts(reading, account),
      ...salesFacts(reading, account),
    };
  return Object.fromEntries(names.split(' ').map((name) => [`account.${name}`, unknownFact('no-account')]));
}

function amountOf(reading: Reading, account: AccountReading, minor: number): Fact {
  const money: Money = { minor, currency: account.currency ?? reading.currency };
  return amountFact(reading, money, account.sources);
}

export function exposureMinor(reading: Reading, account: AccountReading): number {
  let total = 0;
  for (const { reserved, delivered } of account.orders.values()) total += reserved + delivered;
  for (const item of account.items.values()) total += signedOpen(item, reading.on);
  if (reading.policies.countUnappliedCash)
    for (const unapplied of account.cash.values()) total -= Math.max(0, unapplied);
  return total;
}

function balanceFacts(reading: Reading, account: AccountReading): FactBook {
  const { sources } = account;
  const open = [...account.items.values()].map((item) => ({
    dueOn: item.dueOn,
    open: signedOpen(item, reading.on),
  }));
  const sums = aging(open, reading.on);
  const terms = termsInForce(account.terms, reading.on);
  const ofTerms = (value: number | undefined) =>
    value === undefined ? unknownFact('no-terms', sources) : numberFact(value, sources);
  const yesNo = (yes: boolean) => categoryFact(yes ? 'yes' : 'no', sources);
  return {
    'account.exposure': amountOf(reading, account, exposureMinor(reading, account)),
    'account.open': amountOf(reading, account, sums.open),
    'account.overdue': amountOf(reading, account, sums.overdue),
    'account.oldestOverdueDays': numberFact(sums.oldestOverdueDays, sources),
    'account.termsDays': ofTerms(terms?.netDays),
    'account.prepaymentPercent': ofTerms(terms?.prepaymentPercent),
    'account.defaulted': yesNo(account.defaulted),
    'account.onHold': yesNo(account.onHold),
    'account.writtenOff': amountOf(reading, account, account.writtenOff),
  };
}

function limitFacts(reading: Reading, account: AccountReading): FactBook {
  const { sources, secured } = account;
  const layers = { currency: account.currency ?? reading.currency, ...account.layers };
  const { limit } = effectiveLimit(securedBy(layers, secured, reading.policies.mitigants), reading.on);
  const kind = { 'account.limitKind': categoryFact(limit.kind, sources) };
  if (limit.kind !== 'AMOUNT') {
    const none = unknownFact(limit.kind === 'NONE' ? 'no-limit' : 'unlimited', sources);
    const rest = ['limit', 'headroom', 'utilisationPercent', 'limitAboveProposal'];
    return { ...kind, ...Object.fromEntries(rest.map((name) => [`account.${name}`, none])) };
  }
  const exposure = exposureMinor(reading, account);
  const { minor } = limit.amount;
  const { proposed } = account;
  return {
    ...kind,
    'account.limit': amountOf(reading, account, minor),
    'account.headroom': amountOf(reading, account, minor - exposure),
    'account.utilisationPercent': figureFact(
      quotient(BigInt(exposure) * 100n, minor, 'limit-is-zero'),
      sources,
    ),
    'account.limitAboveProposal':
      proposed === null
        ? unknownFact('no-recomputed-proposal', sources)
        : amountOf(reading, account, Math.max(0, minor - proposed)),
  };
}

/**
 * Tax-inclusive invoices less credit notes by document date, (on − 365, on]; by the month over the months since the first
 * invoice, the one that began counted whole, twelve at most.
 */
function salesFacts(reading: Reading, account: AccountReading): FactBook {
  const after = addDays(reading.on, -365);
  let sales = 0;
  for (const { issuedOn, amount } of account.items.values()) if (issuedOn > after) sales += amount;
  for (const { on, minor } of account.creditNotes) if (on > after) sales -= minor;
  if (account.items.size === 0) {
    const none = unknownFact('no-invoices', account.sources);
    return { 'account.annualSales': none, 'account.monthlyPurchases': none };
  }
  const annual = amountOf(reading, account, sales);
  let first = reading.on;
  for (const { issuedOn } of account.items.values()) if (issuedOn < first) first = issuedOn;
  const months = Math.min(12, completedMonths(first, reading.on) + 1);
  const monthly =
    'number' in annual ? numberFact(ratio(BigInt(annual.number), months), account.sources) : annual;
  return { 'account.annualSales': annual, 'account.monthlyPurchases': monthly };
}
