import { categoryFact } from '../facts/fact.js';
import type { TermsByGrade } from './policy-content.js';
import { termsForGrade, tierIn } from './treatment.js';

const terms: TermsByGrade = {
  kind: 'terms',
  byGrade: {
    A: { netDays: 45, prepaymentPercent: 0, guarantee: false },
    CCC: { netDays: 0, prepaymentPercent: 100, guarantee: false },
  },
  graceDays: 5,
  extraDaysByTier: { vip: 15 },
  tightenAutomatically: false,
};

it.each<[string, string, string | null, number | undefined]>([
  ['a grade alone', 'A', null, 45],
  ['rule 12: a better tier, which gets days more', 'A', 'vip', 60],
  ['a tier that is not listed', 'A', 'ordinary', 45],
  ['a better tier of a grade that has no days', 'CCC', 'vip', 0],
  ['a grade that is not listed', 'Z', 'vip', undefined],
])('reads the terms of %s', (_, grade, tier, netDays) => {
  expect(termsForGrade(terms, grade, tier)?.netDays).toBe(netDays);
});

it('reads the tier of a book, if there is any', () => {
  expect(tierIn({ 'tier.name': categoryFact('key') })).toBe('key');
  expect(tierIn({})).toBeNull();
});
