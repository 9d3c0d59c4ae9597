import { after, announce, at, complete, day, pull, ratings, said, score, today } from './testing/ratings.js';

const rated = after([score()]);
const april = day('2026-04-01');
const pulled = (history: typeof rated, command: ReturnType<typeof pull>, known = {}) =>
  said(
    ratings
      .given(...history)
      .when(command, at(april, known))
      .events(),
    'ReviewScheduled',
  );
const red = pull({ on: april });
const afterRed = [
  ...rated,
  ...ratings
    .given(...rated)
    .when(red, at(april, { warning: 'red' }))
    .events(),
];

describe('a warning pulls the open review forward', () => {
  it('to the cadence with its warnings counted, and names what did it', () => {
    const warned = ratings.given(...rated).when(red, at(april, { warning: 'red' }));
    warned.then(...warned.events());
    expect(said(warned.events(), 'ReviewScheduled')).toMatchObject([
      {
        ...{ reviewId: 'review-1', because: 'warning', warningId: 'w-1' },
        ...{ days: 7, dueOn: '2026-04-08', on: april },
        basis: {
          facts: { 'warning.level': { category: 'red' }, 'rating.grade': { category: 'A' } },
          reviewCadence: { version: 1 },
        },
      },
    ]);
  });

  it('to the sooner of cadence and rule; days of the rule have no basis', () => {
    const asked = pull({ on: april, withinDays: 10 });
    expect(pulled(rated, asked)).toMatchObject([{ days: 10, dueOn: '2026-04-11', basis: null }]);
    expect(pulled(rated, asked, { warning: 'red' })).toMatchObject([{ days: 7, basis: {} }]);
  });

  it('once: the same warning later changes nothing', () => {
    const later = day('2026-04-03');
    ratings
      .given(...afterRed)
      .when(pull({ on: later, withinDays: 1 }), at(later, { warning: 'red' }))
      .thenNothing();
  });

  it('never backwards: a second warning only brings it nearer', () => {
    const second = (withinDays: number) => pull({ warningId: 'w-2', on: april, withinDays });
    expect(pulled(afterRed, second(7))).toEqual([]);
    expect(pulled(afterRed, second(3))).toMatchObject([{ dueOn: '2026-04-04' }]);
  });

  it('and no rating puts it off again, be it better or worse', () => {
    const scored = (points: number) =>
      said(
        ratings
          .given(...afterRed)
          .when(score(april), at(april, { points }))
          .events(),
        'ReviewScheduled',
      );
    expect([scored(100), scored(50)]).toEqual([[], []]);
  });

  it('opens a review where there is none, so that somebody looks', () =>
    expect(pulled([], red, { warning: 'amber' })).toMatchObject([{ reviewId: 'review-1', days: 60 }]));

  it('counts from the day the review was last moved where the warning came earlier', () => {
    const longer = [
      ...rated,
      ...ratings
        .given(...rated)
        .when(score(april), at(april, { points: 90 }))
        .events(),
    ];
    expect(pulled(longer, pull({ on: day('2026-03-20'), withinDays: 5 }))).toMatchObject([
      { dueOn: '2026-04-06', on: april },
    ]);
  });
});

describe('a warning changes nothing', () => {
  it('where neither cadence nor rule asks for an earlier day', () =>
    expect(pulled(rated, pull({ on: april, withinDays: 365 }))).toEqual([]));

  it('once the review is due', () => {
    const due = day('2026-06-30');
    const fellDue = ratings
      .given(...rated)
      .when(announce(due), at(due))
      .events();
    ratings
      .given(...rated, ...fellDue)
      .when(pull({ on: due, withinDays: 0 }), at(due))
      .thenNothing();
  });

  it('when it is older than the open review: the review before it took it into account', () => {
    const completed = ratings
      .given(...rated)
      .when(complete(april), at(april))
      .events();
    expect(pulled([...rated, ...completed], pull({ on: day('2026-03-31'), withinDays: 1 }))).toEqual([]);
  });

  it('when a review has been since and none is open', () => {
    const unrated = [
      { type: 'ReviewScheduled', data: said(rated, 'ReviewScheduled')[0]! },
      ...ratings
        .given(...rated)
        .when(complete(april), at(april))
        .events()
        .slice(0, 1),
    ] as const;
    expect(pulled(unrated, pull({ on: day('2026-03-31'), withinDays: 1 }))).toEqual([]);
    expect(pulled(unrated, pull({ on: april, withinDays: 1 }))).toMatchObject([{ reviewId: 'review-2' }]);
  });

  it('when it is raised on a day to come: that is refused', () =>
    ratings
      .given(...rated)
      .when(pull({ on: april }), at(today))
      .thenRefused('date-in-future'));
});

it('a review completed after a warning schedules the next without it', () => {
  const done = day('2026-04-08');
  const events = ratings
    .given(...afterRed)
    .when(complete(done), at(done, { warning: 'red' }))
    .events();
  expect(said(events, 'ReviewScheduled')).toMatchObject([
    { reviewId: 'review-2', days: 120, because: 'completion' },
  ]);
});
