import { numberFact } from '@zixin/calculations';
import { differences } from './differences.js';
import {
  recomputeDefaultProbability,
  recomputeReview,
  recomputeScore,
  recomputeTier,
} from './score-recomputation.js';
import { ratingScale, reviewCadence, scorecard, tiers } from './testing/policies.js';
import { after, at, day, pull, ratings, said, schedule, score } from './testing/ratings.js';

const events = after([score(), { known: { bank: null, dishonest: true } }]);
const scored = said(events, 'CreditScored')[0]!;
const tier = said(events, 'TierAssigned')[0]!;
const review = said(events, 'ReviewScheduled')[0]!;
const probability = said(events, 'DefaultProbabilityEstimated')[0]!;
const { result } = scored;
const rescored = (change: object) =>
  recomputeScore({ ...scored, result: { ...result, ...change } }, scorecard, ratingScale);

describe('rule 8: a score recomputed from its stored facts', () => {
  it('gives the same digits', () => expect(recomputeScore(scored, scorecard, ratingScale)).toEqual([]));

  it('names the one contribution that was altered', () => {
    const factors = result.factors.map((row) =>
      row.code === 'current-ratio' ? { ...row, contribution: '5' } : row,
    );
    expect(rescored({ factors })).toEqual([
      { path: 'factors.current-ratio.contribution', stored: '5', recomputed: '50/9' },
    ]);
  });

  it.each([
    ['the grade', { grade: 'A' }, 'grade', 'A', 'CCC'],
    ['the score', { score: '80' }, 'score', '80', '230/3'],
    ['the rounded score', { rounded: '76.66' }, 'rounded', '76.66', '76.67'],
    ['the coverage', { coverage: '100' }, 'coverage', '100', '90'],
    ['a knock-out left out', { knockOuts: [] }, 'knockOuts.dishonest-debtor.cap', null, 'CCC'],
    ['a missing factor left out', { missingFactors: [] }, 'missingFactors.0', null, 'bank'],
  ])('names %s', (_, change, path, stored, recomputed) =>
    expect(rescored(change)).toContainEqual({ path, stored, recomputed }),
  );

  it('names every figure that an altered fact moves', () => {
    const facts = { ...scored.facts, points: numberFact(30) };
    const paths = recomputeScore({ ...scored, facts }, scorecard, ratingScale).map(({ path }) => path);
    expect(paths).toEqual([
      ...['factors.points.contribution', 'factors.points.points', 'factors.points.value'],
      ...['rounded', 'score', 'scoreGrade'],
    ]);
  });

  it('names the version where it is not the one it was made under', () =>
    expect(recomputeScore(scored, { ...scorecard, version: 2 }, ratingScale)).toEqual([
      { path: 'scorecard.version', stored: 1, recomputed: 2 },
    ]));

  it('names a factor that the card does not have', () => {
    const factors = [...result.factors, { ...result.factors[0]!, code: 'friendship' }];
    expect(rescored({ factors })).toContainEqual({
      ...{ path: 'factors.friendship.weight', stored: '10', recomputed: null },
    });
  });
});

describe('a tier recomputed from its basis', () => {
  it('is the same', () => expect(recomputeTier(tier, tiers, ratingScale)).toEqual([]));

  it('names a tier that the facts do not give, and versions that differ', () => {
    expect(recomputeTier({ ...tier, to: 'vip' }, tiers, ratingScale)).toEqual([
      { path: 'to', stored: 'vip', recomputed: 'ordinary' },
    ]);
    expect(recomputeTier(tier, { ...tiers, version: 3 }, { ...ratingScale, version: 2 })).toEqual([
      { path: 'basis.ratingScale.version', stored: 1, recomputed: 2 },
      { path: 'basis.tiers.version', stored: 1, recomputed: 3 },
    ]);
  });
});

describe('a review recomputed from its basis', () => {
  const recomputed = (data: typeof review) => recomputeReview(data, reviewCadence, ratingScale);

  it('is the same', () => expect(recomputed(review)).toEqual([]));

  it('names days and date that differ', () => {
    expect(recomputed({ ...review, dueOn: day('2026-05-02') })).toEqual([
      { path: 'dueOn', stored: '2026-05-02', recomputed: '2026-05-01' },
    ]);
    expect(recomputed({ ...review, days: 61 })).toEqual([{ path: 'days', stored: 61, recomputed: 60 }]);
  });

  it.each([
    ['a person’s date', schedule(day('2026-04-20'))],
    ['days of a warning rule', pull({ withinDays: 3 })],
    ['the cadence under warnings', pull()],
  ])('proves %s by its days alone, or by its basis', (_, command) => {
    const [data] = said(
      ratings
        .given(...events)
        .when(command, at(day('2026-03-02'), { warning: 'red' }))
        .events(),
      'ReviewScheduled',
    );
    expect(recomputed(data!)).toEqual([]);
    expect(recomputed({ ...data!, dueOn: day('2026-12-31') })).toMatchObject([{ path: 'dueOn' }]);
  });
});

describe('a default probability recomputed from the scale', () => {
  it('is the same', () => expect(recomputeDefaultProbability(probability, ratingScale)).toEqual([]));

  it('names a rate that differs, and a grade the scale does not have', () => {
    expect(recomputeDefaultProbability({ ...probability, pdPercent: '0.2000' }, ratingScale)).toEqual([
      { path: 'pdPercent', stored: '0.2000', recomputed: '26.0000' },
    ]);
    expect(recomputeDefaultProbability({ ...probability, grade: 'E' }, ratingScale)).toEqual([
      { path: 'pdPercent', stored: '26.0000', recomputed: null },
    ]);
  });
});

describe('differences', () => {
  it('go by places where a code comes twice: a second row hides nothing', () =>
    expect(
      differences(
        {
          rows: [
            { code: 'a', n: 1 },
            { code: 'a', n: 2 },
          ],
        },
        { rows: [{ code: 'a', n: 2 }] },
      ),
    ).not.toEqual([]));

  it('take what is absent for nothing known', () => expect(differences({ a: null }, {})).toEqual([]));
});
