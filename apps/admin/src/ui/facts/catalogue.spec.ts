import { recordedFacts } from './catalogue.js';
import { factName, factWords } from './fact-name.js';
import { unitOf } from './fact-units.js';
import { chinese, english } from './testing/speech.js';

it('has every fact once, with words in both languages', () => {
  const names = recordedFacts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const silent = names.filter((name) => !factWords(name, english.say) || !factWords(name, chinese.say));
  expect(silent).toEqual([]);
});

it('calls no two facts the same', () => {
  for (const { say } of [english, chinese]) {
    const words = recordedFacts.map(({ name }) => factName(name, say));
    expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
  }
});

it('names what it does not have by its code', () => {
  expect(factName('own.figure', english.say)).toBe('own.figure');
});

it.each([
  ['account.monthlyPurchases', 'money'],
  ['account.limitAboveProposal', 'money'],
  ['statement.previous.cash', 'money'],
  ['statement.count', 'number'],
  ['statement.ageMonths', 'months'],
  ['statement.audited', 'word'],
  ['account.utilisationPercent', 'percent'],
  ['behaviour.overdueRateMonthEnds', 'percent'],
  ['behaviour.daysBeyondTerms', 'days'],
  ['behaviour.daysBeyondTermsChange90', 'days'],
  ['evidence.litigation.daysSince', 'days'],
  ['evidence.litigation.openCases', 'cases'],
  ['evidence.litigation.source', 'word'],
  ['evidence.taxRecord.year', 'year'],
  ['customer.yearsEstablished', 'years'],
  ['rating.notchesDown', 'notches'],
  ['industry.readings', 'number'],
] as const)('%s is told in %s', (name, unit) => expect(unitOf(name)).toBe(unit));
