import {
  addSettlements,
  exactText,
  type Fact,
  type FactBook,
  type FactSource,
  figureFact,
  longestDelay,
  noSettlements,
  numberFact,
  overdueRateByCount,
  overdueRateByValue,
  promptPaymentIndex,
  quotient,
  type Settlement,
  settlementSums,
  unknownFact,
} from '@zixin/calculations';
import { addDays, addMonths, type CalendarDate, endOfMonth, minus } from '@zixin/kernel';
import { type AccountReading, type Item, signedOpen } from './account-reading.js';
import type { Reading } from './reading.js';

const names =
  'daysBeyondTerms daysBeyondTermsFloored daysBeyondTermsChange90 longestDelayDays promptPaymentIndex overdueRatePercent overdueRateByCountPercent overdueRateMonthEnds payments';

/** How the customer paid over the year up to the day, (on − 365, on]. */
export function behaviourFacts(reading: Reading, account: AccountReading | null): FactBook {
  if (account) return factsOf(reading, account);
  return Object.fromEntries(names.split(' ').map((name) => [`behaviour.${name}`, unknownFact('no-account')]));
}

function factsOf(reading: Reading, { items: byId, sources }: AccountReading): FactBook {
  const { on, policies } = reading;
  const items = [...byId.values()];
  const window = { after: addDays(on, -365), until: on };
  const settlements = settled(items, window.after, on);
  const year = sumsOf(settlements);
  const open = openOf(items, on);
  const due = items.map((item) => ({
    dueOn: item.dueOn,
    openAfterGrace: Math.max(0, signedOpen(item, addDays(item.dueOn, policies.graceDays))),
  }));
  const facts = {
    daysBeyondTerms: quotient(year.amountDays, year.amount, 'nothing-settled'),
    daysBeyondTermsFloored: quotient(year.amountLateDays, year.amount, 'nothing-settled'),
    longestDelayDays: longestDelay(settlements, open, on),
    promptPaymentIndex: promptPaymentIndex(settlements),
    overdueRatePercent: overdueRateByValue(open, on),
    overdueRateByCountPercent: overdueRateByCount(due, window, policies.graceDays, on),
  };
  return {
    ...Object.fromEntries(
      Object.entries(facts).map(([name, figure]) => [`behaviour.${name}`, figureFact(figure, sources)]),
    ),
    'behaviour.daysBeyondTermsChange90': change90(items, on, sources),
    'behaviour.overdueRateMonthEnds': monthEnds(items, on, sources),
    'behaviour.payments': numberFact(year.count, sources),
  };
}

function openOf(items: readonly Item[], on: CalendarDate) {
  return items.map((item) => ({ dueOn: item.dueOn, open: signedOpen(item, on) }));
}

/** Allocations of payments that took effect in (after, until] and were not taken back by the end of the window. */
function settled(items: readonly Item[], after: CalendarDate, until: CalendarDate): Settlement[] {
  return items.flatMap(({ dueOn, applications }) =>
    applications
      .filter(({ source, effectiveOn, reversedOn }) => {
        const stood = reversedOn === null || reversedOn > until;
        return source === 'payment' && effectiveOn > after && effectiveOn <= until && stood;
      })
      .map(({ amount, paidOn }) => ({ amount, paidOn, dueOn })),
  );
}

function sumsOf(settlements: readonly Settlement[]) {
  return settlements.map(settlementSums).reduce(addSettlements, noSettlements);
}

/** Days beyond terms of the last 90 days less those of the 90 before. */
function change90(items: readonly Item[], on: CalendarDate, sources: readonly FactSource[]): Fact {
  const middle = addDays(on, -90);
  const [before, now] = [settled(items, addDays(on, -180), middle), settled(items, middle, on)].map(
    (part) => {
      const { amountDays, amount } = sumsOf(part);
      return quotient(amountDays, amount, 'nothing-settled');
    },
  );
  if (!now || !before || 'undefined' in now || 'undefined' in before)
    return unknownFact('nothing-settled', sources);
  return numberFact(minus(now.value, before.value), sources);
}

/** The rate by value on the last 13 month ends; a month end with nothing open has no reading. */
function monthEnds(items: readonly Item[], on: CalendarDate, sources: readonly FactSource[]): Fact {
  const last = endOfMonth(on) === on ? on : endOfMonth(addMonths(on, -1));
  const series = [];
  for (let back = 12; back >= 0; back -= 1) {
    const end = endOfMonth(addMonths(last, -back));
    const rate = overdueRateByValue(openOf(items, end), end);
    if ('value' in rate) series.push({ on: end, number: exactText(rate.value) });
  }
  return series.length > 0 ? { series, sources } : unknownFact('nothing-open', sources);
}
