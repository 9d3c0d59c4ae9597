import { unitOf } from './fact-codes.js';

it.each([
  ['account.utilisationPercent', 'percent'],
  ['behaviour.overdueRateMonthEnds', 'percent'],
  ['behaviour.daysBeyondTermsChange90', 'days'],
  ['evidence.litigation.daysSince', 'days'],
  ['account.limitAboveProposal', 'amount'],
  ['rating.notchesDown', 'number'],
] as const)('%s is told in %s', (fact, unit) => expect(unitOf(fact)).toBe(unit));
