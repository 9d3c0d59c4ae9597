import {
  addSettlements,
  type Fact,
  type FactBook,
  exactText,
  figureFact,
  noSettlements,
  numberFact,
  overdueRateByCount,
  overdueRateByValue,
  quotient,
  settlementSums,
  type SettlementSums,
  unknownFact,
} from '@zixin/calculations';
import { addDays, addMonths, type CalendarDate, daysBetween, endOfMonth, minus } from '@zixin/kernel';
import { type AccountReading, type Item, readAccount, signedOpen } from './account-reading.js';
import { promptPayment } from './prompt-payment.js';
import type { Reading } from './reading.js';

const names =
  'daysBeyondTerms daysBeyondTermsFloored daysBeyondTermsChange90 longestDelayDays promptPaymentIndex overdueRatePercent overdueRateByCountPercent overdueRateMonthEnds payments';

export function behaviourFacts(reading: Reading): FactBook {
  const account = readAccount(reading);
  if (account) return factsOf(reading, account);
  return Object.fromEntries(names.split(' ').map((name) => [`behaviour.${name}`, unknownFact('no-account')]));
}

function factsOf(reading: Reading, account: AccountReading): FactBook {
  const { on, policies } = reading;
  const { sources } = account;
  const items = [...account.items.values()];
  const year = settled(items, addDays(on, -365), on);
  const beyond = quotient(year.amountDays, year.amount, 'nothing-settled');
  const open = openOf(items, on);
  const due = items.map((item) => ({
    dueOn: item.dueOn,
    openAfterGrace: Math.max(0, signedOpen(item, addDays(item.dueOn, policies.graceDays))),
  }));
  const window = { after: addDays(on, -365), until: on };
  return {
    'behaviour.daysBeyondTerms': figureFact(beyond, sources),
    'behaviour.daysBeyondTermsFloored': figureFact(
      quotient(year.amountLateDays, year.amount, 'nothing-settled'),
      sources,
    ),
    'behaviour.daysBeyondTermsChange90': change90(items, on, sources),
    'behaviour.longestDelayDays': longestDelay(items, on, sources),
    'behaviour.promptPaymentIndex':
      'value' in beyond ? numberFact(promptPayment(beyond.value), sources) : figureFact(beyond, sources),
    'behaviour.overdueRatePercent': figureFact(overdueRateByValue(open, on), sources),
    'behaviour.overdueRateByCountPercent': figureFact(
      overdueRateByCount(due, window, policies.graceDays, on),
      sources,
    ),
    'behaviour.overdueRateMonthEnds': monthEnds(items, on, sources),
    'behaviour.payments': numberFact(year.count, sources),
  };
}

function openOf(items: readonly Item[], on: CalendarDate) {
  return items.map((item) => ({ dueOn: item.dueOn, open: signedOpen(item, on) }));
}

/** Allocations of payments that took effect in (after, until] and were not taken back by the end of the window. */
function settled(items: readonly Item[], after: CalendarDate, until: CalendarDate): SettlementSums {
  let sums = noSettlements;
  for (const { dueOn, applications } of items) {
    for (const { source, amount, paidOn, effectiveOn, reversedOn } of applications) {
      if (source !== 'payment' || effectiveOn <= after || effectiveOn > until) continue;
      if (reversedOn === null || reversedOn > until)
        sums = addSettlements(sums, settlementSums({ amount, paidOn, dueOn }));
    }
  }
  return sums;
}

function change90(items: readonly Item[], on: CalendarDate, sources: Fact['sources']): Fact {
  const middle = addDays(on, -90);
  const [now, before] = [settled(items, middle, on), settled(items, addDays(on, -180), middle)].map((sums) =>
    quotient(sums.amountDays, sums.amount, 'nothing-settled'),
  );
  if (!now || !before || !('value' in now) || !('value' in before))
    return unknownFact('nothing-settled', sources);
  return numberFact(minus(now.value, before.value), sources);
}

function longestDelay(items: readonly Item[], on: CalendarDate, sources: Fact['sources']): Fact {
  const after = addDays(on, -365);
  let [longest, seen] = [0, false];
  for (const item of items) {
    for (const { source, paidOn, effectiveOn, reversedOn } of item.applications) {
      if (source !== 'payment' || effectiveOn <= after || reversedOn !== null) continue;
      [longest, seen] = [Math.max(longest, daysBetween(item.dueOn, paidOn)), true];
    }
    if (signedOpen(item, on) > 0 && item.dueOn < on)
      [longest, seen] = [Math.max(longest, daysBetween(item.dueOn, on)), true];
  }
  return seen ? numberFact(longest, sources) : unknownFact('nothing-settled-or-overdue', sources);
}

/** The rate by value on the last 13 month ends; a month end with nothing open has no reading. */
function monthEnds(items: readonly Item[], on: CalendarDate, sources: Fact['sources']): Fact {
  const last = endOfMonth(on) === on ? on : endOfMonth(addMonths(on, -1));
  const series = [];
  for (let back = 12; back >= 0; back -= 1) {
    const end = endOfMonth(addMonths(last, -back));
    const rate = overdueRateByValue(openOf(items, end), end);
    if ('value' in rate) series.push({ on: end, number: exactText(rate.value) });
  }
  return series.length > 0 ? { series, sources } : unknownFact('nothing-open', sources);
}
