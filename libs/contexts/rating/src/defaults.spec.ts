import { gradeOn } from './rating-state.js';
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

const rated = after([score(day('2026-02-01')), { on: day('2026-02-01') }]);
const defaulted = after([score(day('2026-02-01')), { on: day('2026-02-01') }], [declareDefault()]);

describe('a declared default', () => {
  it('gives the last grade of the scale, a default probability of 100 % and the tier and cadence of that grade', () => {
    const given = ratings.given(...rated);
    given
      .when(declareDefault())
      .thenTypes('RatingAssigned', 'DefaultProbabilityEstimated', 'TierAssigned', 'ReviewScheduled');
    const events = given.when(declareDefault()).events();
    expect(said(events, 'RatingAssigned')).toEqual([
      {
        ...{ from: 'A', to: 'D', why: 'default declared', by: 'default' },
        ...{ scoreId: null, overrideId: null, on: today, until: null },
      },
    ]);
    expect(said(events, 'DefaultProbabilityEstimated')).toMatchObject([
      { grade: 'D', pdPercent: '100.0000', lgdPercent: '45' },
    ]);
    expect(said(events, 'TierAssigned')).toMatchObject([{ from: 'key', to: 'ordinary' }]);
    expect(said(events, 'ReviewScheduled')).toMatchObject([{ reviewId: 'review-1', days: 60 }]);
  });

  it('declared again changes nothing', () =>
    ratings
      .given(...defaulted)
      .when(declareDefault())
      .thenNothing());

  it('of a customer nobody scored is a rating too', () =>
    expect(gradeOn(ratings.given(...after([declareDefault()])).state, today)).toBe('D'));

  it('ends an override for good', () => {
    const events = after(
      [score(day('2026-02-01')), { on: day('2026-02-01') }],
      [requestOverride({ to: 'AA' }), { on: day('2026-02-02') }],
      [approveOverride(), { on: day('2026-02-02'), by: director }],
      [declareDefault()],
      [cure(), {}],
    );
    expect(gradeOn(ratings.given(...events).state, today)).toBe('A');
  });

  it('of a day before the last rating starts with that rating', () =>
    expect(
      said(
        ratings
          .given(...rated)
          .when(declareDefault(day('2026-01-15')))
          .events(),
        'RatingAssigned',
      ),
    ).toMatchObject([{ to: 'D', on: '2026-02-01' }]));

  it('of a day to come is refused', () =>
    ratings
      .given(...rated)
      .when(declareDefault(day('2026-03-03')))
      .thenRefused('date-in-future'));

  it.each([
    ['requested', requestOverride(), rated],
    ['approved', approveOverride(), [...rated, ...requested()]],
  ])('refuses an override to be %s', (_, command, history) =>
    ratings
      .given(
        ...history,
        ...ratings
          .given(...history)
          .when(declareDefault())
          .events(),
      )
      .when(command, { by: director })
      .thenRefused('customer-defaulted'),
  );
});

function requested() {
  return ratings
    .given(...rated)
    .when(requestOverride())
    .events();
}

describe('a cure', () => {
  it('brings back the grade of the last score', () => {
    const given = ratings.given(...defaulted);
    given
      .when(cure())
      .thenTypes('RatingAssigned', 'DefaultProbabilityEstimated', 'TierAssigned', 'ReviewScheduled');
    expect(said(given.when(cure()).events(), 'RatingAssigned')).toMatchObject([
      { from: 'D', to: 'A', by: 'cure', scoreId: 'score-2026-02-01' },
    ]);
  });

  it('without a default changes nothing', () =>
    ratings
      .given(...rated)
      .when(cure())
      .thenNothing());

  it('of a day to come is refused', () =>
    ratings
      .given(...defaulted)
      .when(cure(day('2026-03-03')))
      .thenRefused('date-in-future'));

  it('leaves a customer nobody scored not rated, and the next score rates', () => {
    const cured = after([declareDefault()], [cure()]);
    expect(said(cured, 'RatingAssigned').at(-1)).toMatchObject({ from: 'D', to: null, scoreId: null });
    const given = ratings.given(...cured);
    expect(gradeOn(given.state, today)).toBeNull();
    expect(said(given.when(score(), at(today)).events(), 'RatingAssigned')).toMatchObject([
      { from: null, to: 'A', by: 'model' },
    ]);
  });
});
