import { scoreCredit } from '@zixin/calculations';
import type { RatingEvent } from './rating.events.js';
import { gradeOn } from './rating-state.js';
import { ratingScale, scorecard } from './testing/policies.js';
import {
  after,
  approveOverride,
  at,
  cure,
  day,
  declareDefault,
  director,
  ratings,
  requestOverride,
  said,
  score,
  today,
} from './testing/ratings.js';

const stored = (events: readonly RatingEvent[]) => said(events, 'CreditScored')[0]!;
const cardOf = (change: Partial<(typeof scorecard)['content']>, version = 2) => ({
  scorecard: { ...scorecard, version, content: { ...scorecard.content, ...change } },
});
const overridden = after(
  [score(day('2026-01-05')), { on: day('2026-01-05') }],
  [requestOverride({ to: 'AAA' }), { on: day('2026-02-02') }],
  [approveOverride(), { on: day('2026-02-03'), by: director }],
);

describe('rule 8: a score from recorded evidence under a policy version', () => {
  it('records the facts it read with their sources, each contribution, scoring coverage and evidence coverage', () => {
    const { facts, result, ...rest } = stored(ratings.given().when(score()).events());
    const from = [{ stream: 'investigation-1', revision: 4 }];
    expect(facts).toEqual({
      'ratio.current': { number: '3/2', sources: from },
      points: { number: '80', sources: from },
      'bank.standing': { category: 'good', sources: from },
      'litigation.dishonestDebtor': { category: 'no', sources: [] },
    });
    expect(result).toMatchObject({
      scorecard: { name: 'standard', version: 1 },
      ratingScale: { name: 'ratingScale', version: 1 },
      factors: [
        { code: 'current-ratio', value: '3/2', points: '50', contribution: '5' },
        { code: 'points', value: '80', points: '80', contribution: '64' },
        { code: 'bank', value: 'good', points: '100', contribution: '10' },
      ],
      ...{ missingFactors: [], coverage: '100', coverageCap: null, knockOuts: [] },
      ...{ score: '79', rounded: '79.00', scoreGrade: 'A', grade: 'A' },
    });
    expect(rest).toEqual({
      ...{ scoreId: 'score-2026-03-02', reason: 'investigation completed', on: today },
      ...{ coveragePercent: '175/2', currency: 'CNY', scoredBy: 'ana' },
    });
  });

  it('gives a rating with default probability, tier and review', () => {
    const events = ratings.given().when(score()).events();
    ratings
      .given()
      .when(score())
      .then(...events);
    expect(events.map(({ type }) => type)).toEqual([
      ...['CreditScored', 'RatingAssigned', 'DefaultProbabilityEstimated', 'TierAssigned', 'ReviewScheduled'],
    ]);
    expect(said(events, 'RatingAssigned')).toEqual([
      {
        ...{ from: null, to: 'A', why: 'investigation completed', by: 'model' },
        ...{ scoreId: 'score-2026-03-02', overrideId: null, on: today, until: null },
      },
    ]);
  });

  it('with the same id changes nothing, whatever is known now', () =>
    ratings
      .given(...after([score(today, 's-1')]))
      .when(score(day('2026-03-03'), 's-1'), at(day('2026-03-03'), { points: 0 }))
      .thenNothing());

  it('that gives the grade in force records the score alone', () =>
    ratings
      .given(...after([score()]))
      .when(score(day('2026-04-01')), at(day('2026-04-01'), { points: 70 }))
      .thenTypes('CreditScored'));

  it('of the same grade under another scale estimates the default probability anew', () => {
    const riskier = ratingScale.content.grades.map((row) => ({ ...row, pdPercent: '7.5' }));
    const scale = { ...ratingScale, version: 2, content: { ...ratingScale.content, grades: riskier } };
    const later = at(day('2026-04-01'), {}, { ratingScale: scale });
    const events = ratings
      .given(...after([score()]))
      .when(score(day('2026-04-01')), later)
      .events();
    expect(said(events, 'RatingAssigned')).toEqual([]);
    expect(said(events, 'DefaultProbabilityEstimated')).toMatchObject([
      { grade: 'A', pdPercent: '7.5000', ratingScale: { version: 2 } },
    ]);
  });

  it('recorded under policy v1 recomputes to the same digits after v2 is active', () => {
    const first = stored(after([score(), { known: { bank: null } }]));
    const second = cardOf({ missing: 'noScore', knockOuts: [] });
    const later = at(day('2026-04-01'), {}, second);
    const history = ratings
      .given(...after([score(), { known: { bank: null } }]))
      .when(score(day('2026-04-01')), later)
      .events();
    expect(stored(history).result.scorecard.version).toBe(2);
    expect(first.result).toMatchObject({ score: '230/3', rounded: '76.67', coverage: '90' });
    expect(scoreCredit(scorecard, ratingScale, first.facts)).toEqual(first.result);
  });

  it('under a knock-out is lowered, and both grades are recorded', () => {
    const events = ratings
      .given()
      .when(score(), at(today, { points: 100, dishonest: true }))
      .events();
    expect(stored(events).result).toMatchObject({
      ...{ rounded: '95.00', scoreGrade: 'AAA', grade: 'CCC' },
      knockOuts: [{ code: 'dishonest-debtor', cap: 'CCC' }],
    });
    expect(said(events, 'RatingAssigned')).toMatchObject([{ to: 'CCC' }]);
  });

  it('is never lifted by a knock-out', () => {
    const events = ratings
      .given()
      .when(score(), at(today, { points: 0, dishonest: true }))
      .events();
    expect(stored(events).result).toMatchObject({ scoreGrade: 'C', grade: 'C' });
  });

  it('with too little coverage is capped', () => {
    const events = ratings
      .given()
      .when(score(), at(today, { points: null, ratio: '3' }))
      .events();
    expect(stored(events).result).toMatchObject({
      ...{ score: '100', scoreGrade: 'AAA', grade: 'BB' },
      ...{ coverage: '20', coverageCap: 'BB', missingFactors: ['points'] },
    });
  });
});

describe('a score without a grade', () => {
  const noScore = at(today, { bank: null }, cardOf({ missing: 'noScore' }));

  it('is recorded with what is missing', () => {
    ratings.given().when(score(), noScore).thenTypes('CreditScored');
    const { result } = stored(ratings.given().when(score(), noScore).events());
    expect(result).toMatchObject({ score: null, grade: null, reason: 'missing-input' });
    expect(result.factors[2]).toMatchObject({ missing: 'not-recorded', contribution: null });
  });

  it('changes nothing in force: neither rating, override, tier nor review', () => {
    const given = ratings.given(...overridden);
    const next = ratings.given(...overridden, ...given.when(score(), noScore).events());
    given.when(score(), noScore).thenTypes('CreditScored');
    expect({ ...next.state, scores: null }).toEqual({ ...given.state, scores: null });
  });
});

describe('the days of scores', () => {
  it('refuses one of a day to come', () =>
    ratings
      .given()
      .when(score(day('2026-03-03')))
      .thenRefused('date-in-future', { date: '2026-03-03', today }));

  it('refuses one of an older day than the last score, naming both', () =>
    ratings
      .given(...after([score()]))
      .when(score(day('2026-03-01')))
      .thenRefused('dates-out-of-order', { earlier: today, later: '2026-03-01' }));

  it('takes one of an older day than the override it ends: its rating starts with the override', () => {
    const events = ratings
      .given(...overridden)
      .when(score(day('2026-01-31')), at(today, { points: 60 }))
      .events();
    expect(stored(events).on).toBe('2026-01-31');
    expect(said(events, 'RatingAssigned')).toMatchObject([
      { from: 'AAA', to: 'BBB', by: 'model', on: '2026-02-03' },
    ]);
  });
});

describe('under a declared default a score', () => {
  const defaulted = after([score(day('2026-02-01'))], [declareDefault()]);

  it('is recorded and changes nothing in force', () => {
    const given = ratings.given(...defaulted);
    given.when(score(day('2026-03-02'), 's-2'), at(today, { points: 100 })).thenTypes('CreditScored');
    expect(gradeOn(given.state, today)).toBe('D');
  });

  it('counts after the cure', () =>
    expect(
      said(
        after(
          [score(day('2026-02-01'))],
          [declareDefault()],
          [score(today, 's-2'), { known: { points: 50 } }],
          [cure()],
        ),
        'RatingAssigned',
      ).at(-1),
    ).toMatchObject({ from: 'D', to: 'BB', by: 'cure', scoreId: 's-2' }));
});
