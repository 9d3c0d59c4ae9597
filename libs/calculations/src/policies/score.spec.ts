import { categoryFact, type FactBook, numberFact, unknownFact } from '../facts/fact.js';
import type { MissingFactors, PolicyVersion, RatingScale, Scorecard } from './policy-content.js';
import { scoreCredit } from './score.js';

const label = { en: 'x', zh: 'x' };
const scale: PolicyVersion<RatingScale> = {
  name: 'ratingScale',
  version: 1,
  content: {
    kind: 'ratingScale',
    grades: [
      { grade: 'A', from: '70', pdPercent: '0.05' },
      { grade: 'B', from: '40', pdPercent: '4.2' },
      { grade: 'C', from: '0', pdPercent: '4.2' },
      { grade: 'D', from: null, pdPercent: '100' },
    ],
    lgdPercent: '45',
    pdFloorPercent: '0',
  },
};
const card = (change: Partial<Scorecard> = {}): PolicyVersion<Scorecard> => ({
  name: 'standard',
  version: 3,
  content: {
    kind: 'scorecard',
    label,
    factors: [
      {
        ...{ code: 'current-ratio', group: 'finance', label, weight: '60', value: 'ratio.current' },
        bands: [{ points: '0' }, { from: '1', points: '50' }, { above: '2', points: '100' }],
      },
      {
        ...{ code: 'bank', group: 'record', label, weight: '40', fact: 'bank' },
        categories: [
          { is: ['good'], points: '100' },
          { is: ['poor'], points: '0' },
        ],
      },
    ],
    missing: 'reweight',
    coverageCaps: [{ belowPercent: '70', cap: 'B' }],
    knockOuts: [{ code: 'dishonest', label, when: { fact: 'dishonest', is: ['yes'] }, cap: 'C' }],
    ...change,
  },
});
const book = (current: string, bank: string | null, dishonest = 'no'): FactBook => ({
  'ratio.current': current === '' ? unknownFact('no-statement') : numberFact(Number(current)),
  ...(bank === null ? {} : { bank: categoryFact(bank) }),
  dishonest: categoryFact(dishonest),
});
const scored = (facts: FactBook, change?: Partial<Scorecard>) => scoreCredit(card(change), scale, facts);

it.each([
  ['exactly on a bound stated as ≥', '1', '70.00', 'A'],
  ['exactly on a bound stated as >', '2', '70.00', 'A'],
  ['above it', '3', '100.00', 'A'],
  ['below every bound', '0', '40.00', 'B'],
])('rule 8: gives the points of the band %s', (_, current, rounded, grade) => {
  expect(scored(book(current, 'good'))).toMatchObject({ rounded, grade });
});

it('rule 8: contributions add up to the score, and the grade bound is inclusive on the unrounded score', () => {
  const result = scored(book('1', 'good'));
  expect(result.factors.map(({ contribution }) => contribution)).toEqual(['30', '40']);
  expect(result).toMatchObject({ score: '70', scoreGrade: 'A', coverage: '100', missingFactors: [] });
});

it.each<[MissingFactors, object]>([
  ['noScore', { score: null, grade: null, reason: 'missing-input' }],
  ['zero', { score: '40', grade: 'B' }],
  ['reweight', { score: '100', scoreGrade: 'A', grade: 'B', coverage: '40', coverageCap: 'B' }],
])('rule 8: a missing factor under the policy %s', (missing, expected) => {
  const result = scored(book('', 'good'), { missing });
  expect(result).toMatchObject({ ...expected, missingFactors: ['current-ratio'] });
  expect(result.factors[0]).toMatchObject({ value: null, missing: 'no-statement' });
});

it('rule 8: without any factor there is no score under any policy', () => {
  expect(scored(book('', null))).toMatchObject({ score: null, grade: null });
});

it('rule 8: a knock-out lowers the grade after the score and both are told', () => {
  expect(scored(book('3', 'good', 'yes'))).toMatchObject({
    rounded: '100.00',
    scoreGrade: 'A',
    grade: 'C',
    knockOuts: [{ code: 'dishonest', cap: 'C' }],
  });
});

it('rule 8: a knock-out never lifts a grade', () => {
  const lifting = [{ code: 'friend', label, when: { fact: 'dishonest', is: ['yes'] }, cap: 'A' }];
  expect(scored(book('0', 'poor', 'yes'), { knockOuts: lifting })).toMatchObject({ grade: 'C' });
});

it('rule 8: a word without points is missing, not zero', () => {
  expect(scored(book('1', 'unheard-of')).factors[1]).toMatchObject({
    value: 'unheard-of',
    missing: 'no-band',
    contribution: null,
  });
});

it('rule 8: a score names the policy versions it used', () => {
  expect(scored(book('1', 'good'))).toMatchObject({
    scorecard: { name: 'standard', version: 3 },
    ratingScale: { name: 'ratingScale', version: 1 },
  });
});
