import { gradeOn } from './rating-state.js';
import { tiers } from './testing/policies.js';
import {
  after,
  approveOverride,
  at,
  day,
  declareDefault,
  manager,
  ratings,
  reassess,
  requestOverride,
  said,
  score,
  today,
} from './testing/ratings.js';

const april = day('2026-04-01');
const rated = after([score()]);

describe('rule 12: tier and default probability follow a rating', () => {
  it('as the new grade says, not the one the book still has, with their basis', () => {
    const events = ratings
      .given()
      .when(score(), at(today, { sales: 100 }))
      .events();
    expect(said(events, 'TierAssigned')).toEqual([
      {
        ...{ from: null, to: 'vip', on: today },
        basis: {
          facts: {
            'rating.grade': { category: 'A', sources: [] },
            'sales.annual': { number: '100', sources: [] },
          },
          tiers: { name: 'tiers', version: 1 },
          ratingScale: { name: 'ratingScale', version: 1 },
        },
      },
    ]);
    expect(said(events, 'DefaultProbabilityEstimated')).toEqual([
      {
        ...{ grade: 'A', pdPercent: '0.0700', lgdPercent: '45', on: today },
        ratingScale: { name: 'ratingScale', version: 1 },
      },
    ]);
  });

  it('never below the floor of the scale', () =>
    expect(said(after([score(), { known: { points: 100 } }]), 'DefaultProbabilityEstimated')).toMatchObject([
      { grade: 'AAA', pdPercent: '0.0300' },
    ]));

  it('also where the rating is an override', () => {
    const low = { points: 50 };
    const events = after(
      [score(), { known: low }],
      [requestOverride({ to: 'BBB' }), { known: low }],
      [approveOverride(), { known: low, by: manager }],
    );
    expect(said(events, 'TierAssigned').map(({ to }) => to)).toEqual(['ordinary', 'key']);
    expect(said(events, 'DefaultProbabilityEstimated').at(-1)).toMatchObject({ grade: 'BBB' });
  });

  it('the tier only where it changes', () =>
    ratings
      .given(...rated)
      .when(score(april), at(april, { points: 60 }))
      .thenTypes('CreditScored', 'RatingAssigned', 'DefaultProbabilityEstimated'));

  it('a score of the same grade finds the tier of what is known now', () =>
    ratings
      .given(...rated)
      .when(score(april), at(april, { sales: 100 }))
      .thenTypes('CreditScored', 'TierAssigned'));
});

describe('rule 12: the tier reassessed between ratings', () => {
  it('follows sales, with the review of the new tier where it is sooner', () => {
    const soon = day('2026-03-20');
    const again = ratings.given(...rated).when(reassess(soon), at(soon, { sales: 100 }));
    again.then(...again.events());
    expect(again.events()).toMatchObject([
      { type: 'TierAssigned', data: { from: 'key', to: 'vip', on: soon } },
      { type: 'ReviewScheduled', data: { because: 'tier', days: 90, dueOn: '2026-06-18', on: soon } },
    ]);
  });

  it('changes nothing where the tier is the same', () =>
    ratings
      .given(...rated)
      .when(reassess(april), at(april, { warning: 'red' }))
      .thenNothing());

  it('is nothing before a rating', () => ratings.given().when(reassess(), at(today)).thenNothing());

  it('stays where a policy has no row that fits', () => {
    const none = { ...tiers, content: { ...tiers.content, tiers: tiers.content.tiers.slice(0, 1) } };
    ratings
      .given(...rated)
      .when(reassess(april), at(april, {}, { tiers: none }))
      .thenNothing();
  });

  it('of a day to come is refused', () =>
    ratings
      .given(...rated)
      .when(reassess(april))
      .thenRefused('date-in-future'));

  it('of a day before the last tier or rating changes nothing: the later one stands', () => {
    const moved = ratings
      .given(...rated)
      .when(reassess(april), at(april, { sales: 100 }))
      .events();
    ratings
      .given(...rated, ...moved)
      .when(reassess(day('2026-03-31')), at(april))
      .thenNothing();
    const defaulted = ratings
      .given(...rated)
      .when(declareDefault(april), at(april))
      .events();
    expect(gradeOn(ratings.given(...rated, ...defaulted).state, april)).toBe('D');
    ratings
      .given(...rated, ...defaulted)
      .when(reassess(day('2026-03-31')), at(april, { sales: 100 }))
      .thenNothing();
  });
});
