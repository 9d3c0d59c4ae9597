import { gradeOn } from './rating-state.js';
import {
  after,
  approveOverride,
  at,
  day,
  endOverride,
  manager,
  ratings,
  requestOverride,
  said,
  score,
  today,
} from './testing/ratings.js';

const lastDay = day('2026-06-30');
const dayAfter = day('2026-07-01');
const overridden = after(
  [score(day('2026-02-01')), { on: day('2026-02-01') }],
  [requestOverride({ until: lastDay })],
  [approveOverride(), { by: manager }],
);

describe('an override ends by its date', () => {
  it.each([
    ['the day before it was approved', '2026-03-01', 'A'],
    ['the day it was approved', '2026-03-02', 'AA'],
    ['its last day', lastDay, 'AA'],
    ['the day after, with no job run', dayAfter, 'A'],
  ])('on %s', (_, on, grade) => expect(gradeOn(ratings.given(...overridden).state, day(on))).toBe(grade));

  it('is announced as of the day after its last, whenever the job runs, with the tier and review of the job’s day', () => {
    const late = day('2026-07-04');
    const end = ratings.given(...overridden).when(endOverride(late), at(late));
    end.then(...end.events());
    expect(said(end.events(), 'RatingAssigned')).toEqual([
      {
        ...{ from: 'AA', to: 'A', why: 'override-expired', by: 'expiry' },
        ...{ scoreId: 'score-2026-02-01', overrideId: 'o-1', on: dayAfter, until: null },
      },
    ]);
    expect(said(end.events(), 'DefaultProbabilityEstimated')).toMatchObject([{ grade: 'A', on: dayAfter }]);
  });

  it('is announced once, and not on its last day', () => {
    ratings
      .given(...overridden)
      .when(endOverride(lastDay), at(lastDay))
      .thenNothing();
    ratings
      .given(
        ...overridden,
        ...ratings
          .given(...overridden)
          .when(endOverride(dayAfter), at(dayAfter))
          .events(),
      )
      .when(endOverride(day('2026-07-02')), at(day('2026-07-02')))
      .thenNothing();
  });

  it('is not announced for a day to come', () =>
    ratings
      .given(...overridden)
      .when(endOverride(dayAfter), at(lastDay))
      .thenRefused('date-in-future'));
});

describe('a new score', () => {
  it.each([
    ['another grade', 60, 'BBB'],
    ['the grade of the override', 90, 'AA'],
    ['the grade of the score before', 80, 'A'],
  ])('that gives %s ends the override', (_, points, to) => {
    const given = ratings.given(...overridden);
    const scored = given.when(score(), at(today, { points })).events();
    expect(said(scored, 'RatingAssigned')).toMatchObject([{ from: 'AA', to, by: 'model', until: null }]);
    const { state } = ratings.given(...overridden, ...scored);
    expect([state.override, gradeOn(state, lastDay)]).toEqual([null, to]);
  });
});
