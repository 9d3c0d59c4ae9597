import { gradeOn } from './rating-state.js';
import type { Known } from './testing/policies.js';
import {
  after,
  announce,
  at,
  complete,
  day,
  declareDefault,
  ratings,
  said,
  schedule,
  score,
  today,
} from './testing/ratings.js';

const due = day('2026-06-30');
const rated = after([score()]);
const fellDue = ratings
  .given(...rated)
  .when(announce(due), at(due))
  .events();

describe('the first review', () => {
  it.each<[string, Known, number, string]>([
    ['A, key', {}, 120, '2026-06-30'],
    ['A, VIP', { sales: 100 }, 90, '2026-05-31'],
    ['AA, key', { points: 90 }, 180, '2026-08-29'],
    ['BB, ordinary', { points: 50 }, 60, '2026-05-01'],
    ['A, key, while a warning is red', { warning: 'red' }, 120, '2026-06-30'],
  ])('comes at the cadence of grade and tier alone: %s', (_, known, days, dueOn) =>
    expect(said(after([score(), { known }]), 'ReviewScheduled')).toMatchObject([
      { reviewId: 'review-1', because: 'rating', days, dueOn, on: today },
    ]),
  );

  it('records what the days were read from', () =>
    expect(said(rated, 'ReviewScheduled')[0]!.basis).toEqual({
      facts: {
        'warning.level': { category: 'none', sources: [] },
        'rating.grade': { category: 'A', sources: [] },
        'tier.name': { category: 'key', sources: [] },
      },
      reviewCadence: { name: 'reviewCadence', version: 1 },
      ratingScale: { name: 'ratingScale', version: 1 },
    }));
});

describe('a rating moves the open review', () => {
  const june = day('2026-06-20');
  const moved = (on: typeof today, points: number) =>
    said(
      ratings
        .given(...rated)
        .when(score(on), at(on, { points }))
        .events(),
      'ReviewScheduled',
    );

  it('forward where the cadence is shorter', () =>
    expect(moved(day('2026-04-01'), 50)).toMatchObject([
      { reviewId: 'review-1', dueOn: '2026-05-31', days: 60 },
    ]));

  it('never back because the cadence is shorter: it is due before that', () =>
    expect(moved(june, 50)).toEqual([]));

  it('back where the cadence is longer', () =>
    expect(moved(june, 90)).toMatchObject([{ reviewId: 'review-1', dueOn: '2026-12-17', days: 180 }]));

  it('not at all where grade and tier keep the cadence: scoring again puts no review off', () =>
    expect([moved(june, 80), moved(june, 60)]).toEqual([[], []]));

  it.each([
    ['announced', [...rated, ...fellDue]],
    ['due, with no job run', rated],
  ])('not once it is %s', (_, history) => {
    const events = ratings
      .given(...history)
      .when(score(due), at(due, { points: 100 }))
      .events();
    expect(said(events, 'ReviewScheduled')).toEqual([]);
  });
});

it('an announced review is not moved by a score of the day before', () => {
  const dayBefore = day('2026-06-29');
  const events = ratings
    .given(...rated, ...fellDue)
    .when(score(dayBefore), at(due, { points: 100 }))
    .events();
  expect(said(events, 'RatingAssigned')).toMatchObject([{ to: 'AAA', on: dayBefore }]);
  expect(said(events, 'ReviewScheduled')).toEqual([]);
});

describe('a person’s date', () => {
  it('stands, with no basis', () =>
    ratings
      .given(...rated)
      .when(schedule(day('2026-07-10')))
      .then({
        type: 'ReviewScheduled',
        data: {
          ...{ reviewId: 'review-1', dueOn: day('2026-07-10'), because: 'manual' },
          ...{ days: 130, basis: null, on: today },
        },
      }));

  it('opens a review where there is none', () =>
    expect(said(ratings.given().when(schedule(due)).events(), 'ReviewScheduled')).toMatchObject([
      { reviewId: 'review-1' },
    ]));

  it('is not put off by a rating, only brought forward', () => {
    const chosen = [
      ...rated,
      ...ratings
        .given(...rated)
        .when(schedule(day('2026-05-15')))
        .events(),
    ];
    const april = day('2026-04-01');
    const moved = (points: number, on = april) =>
      said(
        ratings
          .given(...chosen)
          .when(score(on), at(on, { points }))
          .events(),
        'ReviewScheduled',
      );
    expect(moved(100)).toEqual([]);
    expect(moved(50, day('2026-03-03'))).toMatchObject([{ dueOn: '2026-05-02' }]);
  });

  it('brought forward by a rating is still not put off by the next', () => {
    const chosen = [
      ...rated,
      ...ratings
        .given(...rated)
        .when(schedule(day('2026-06-01')))
        .events(),
    ];
    const worse = ratings
      .given(...chosen)
      .when(score(today, 's-2'), at(today, { points: 50 }))
      .events();
    const better = ratings.given(...chosen, ...worse).when(score(today, 's-3'), at(today, { points: 100 }));
    expect(said(worse, 'ReviewScheduled')).toMatchObject([{ dueOn: '2026-05-01' }]);
    expect(said(better.events(), 'ReviewScheduled')).toEqual([]);
  });

  it('is no day that has passed', () =>
    ratings
      .given(...rated)
      .when(schedule(day('2026-03-01')))
      .thenRefused('date-in-past', { date: '2026-03-01', today }));

  it.each([
    ['announced', [...rated, ...fellDue]],
    ['not yet announced', rated],
  ])('cannot move a review that is due, %s', (_, history) =>
    ratings
      .given(...history)
      .when(schedule(day('2026-07-31')), at(due))
      .thenRefused('review-due', { reviewId: 'review-1', dueOn: due }),
  );
});

describe('a review that falls due', () => {
  it('is announced once', () => {
    ratings
      .given(...rated)
      .when(announce(day('2026-07-02')), at(day('2026-07-02')))
      .then({ type: 'ReviewFellDue', data: { reviewId: 'review-1', dueOn: due, on: day('2026-07-02') } });
  });

  it('is not announced a day early, nor where none is open', () => {
    ratings
      .given(...rated)
      .when(announce(day('2026-06-29')), at(due))
      .thenNothing();
    ratings.given().when(announce(due), at(due)).thenNothing();
  });

  it('is not announced for a day to come', () =>
    ratings
      .given(...rated)
      .when(announce(due))
      .thenRefused('date-in-future'));
});

describe('a completed review', () => {
  const sunday = day('2026-07-05');

  it('schedules the next from grade and tier alone, without business-day shift', () => {
    const done = ratings
      .given(...rated, ...fellDue)
      .when(complete(sunday, 'review-1', ' nothing to add '), at(sunday, { warning: 'red' }));
    done.then(...done.events());
    expect(done.events()).toMatchObject([
      {
        type: 'ReviewCompleted',
        data: { reviewId: 'review-1', conclusion: 'nothing to add', completedBy: 'ana', on: sunday },
      },
      {
        type: 'ReviewScheduled',
        data: { reviewId: 'review-2', because: 'completion', days: 120, dueOn: '2026-11-02', on: sunday },
      },
    ]);
  });

  it('may end before it is due, and finds the tier of the day', () =>
    ratings
      .given(...rated)
      .when(complete(today), at(today, { sales: 100 }))
      .thenTypes('ReviewCompleted', 'TierAssigned', 'ReviewScheduled'));

  it('schedules nothing for a customer not rated', () =>
    ratings
      .given(...ratings.given().when(schedule(due)).events())
      .when(complete())
      .thenTypes('ReviewCompleted'));

  it('counts the grade in force on its day, also of a default declared since', () => {
    const history = [
      ...rated,
      ...ratings
        .given(...rated)
        .when(declareDefault(due), at(due))
        .events(),
    ];
    const events = ratings
      .given(...history)
      .when(complete(due), at(due))
      .events();
    expect(gradeOn(ratings.given(...history).state, due)).toBe('D');
    expect(said(events, 'ReviewScheduled')).toMatchObject([{ days: 60 }]);
  });

  it('says what was concluded', () =>
    ratings
      .given(...rated)
      .when(complete(today, 'review-1', ''))
      .thenRefused('text-required'));

  it.each([
    ['another review than the open one', complete(today, 'review-7'), 'review-not-open'],
    ['a day to come', complete(day('2026-03-03')), 'date-in-future'],
    ['a day before it was scheduled', complete(day('2026-03-01')), 'dates-out-of-order'],
  ])('refuses %s', (_, command, code) =>
    ratings
      .given(...rated)
      .when(command)
      .thenRefused(code),
  );

  it('is not undone by an announcement of an earlier run', () => {
    const completed = ratings
      .given(...rated)
      .when(complete(), at(today))
      .events();
    const { state } = ratings.given(...rated, ...completed, ...fellDue);
    expect(state.review).toMatchObject({ reviewId: 'review-2', announced: false });
  });
});
