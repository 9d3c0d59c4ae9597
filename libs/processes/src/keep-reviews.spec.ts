import { reactionId, specifyProcess } from '@zixin/kernel/testing';
import { keepReviews } from './keep-reviews.js';
import { day, opened } from './testing/events.js';
import { rating } from './testing/loop-events.js';

const process = specifyProcess(keepReviews);
const scheduled = (dueOn: string, because: 'rating' | 'warning' = 'rating') =>
  rating('ReviewScheduled', { reviewId: 'r-1', dueOn: day(dueOn), because, on: day('2026-03-02') });
const rated = (until: string | null) =>
  rating('RatingAssigned', {
    ...{ to: 'A', by: until ? 'override' : 'model', on: day('2026-03-02') },
    until: until === null ? null : day(until),
  });
const toRating = (type: 'AnnounceReview' | 'EndRatingOverride' | 'ReassessTier', date: string) =>
  ({ category: 'rating', id: 'customer-1', command: { type, data: { on: day(date) } } }) as const;

describe('keepReviews', () => {
  it('announces a review on the day it is due, or the first business day after it', () => {
    const known = process.given(scheduled('2026-06-01'));
    expect(known.wakesOn()).toBe('2026-06-01');
    known.when(opened('2026-05-31')).thenNothing();
    known.when(opened('2026-06-01')).thenSends(toRating('AnnounceReview', '2026-06-01'));
    known.when(opened('2026-06-03')).thenSends(toRating('AnnounceReview', '2026-06-03'));
  });

  it('opens an investigation for a review that fell due, with thirty days to do it', () => {
    const due = rating('ReviewFellDue', {
      ...{ reviewId: 'r-1', dueOn: day('2026-06-01'), on: day('2026-06-02') },
    });
    const data = (reason: 'periodic' | 'warning') => ({
      ...{ customerId: 'customer-1', investigationId: reactionId(due, 'investigation'), reason },
      ...{ on: day('2026-06-02'), dueOn: day('2026-07-02'), reviewId: 'r-1' },
    });
    const opens = (reason: 'periodic' | 'warning') =>
      ({
        ...{ category: 'investigation', id: 'customer-1' },
        command: { type: 'OpenInvestigation', data: data(reason) },
      }) as const;
    process.given(scheduled('2026-06-01')).when(due).thenSends(opens('periodic'));
    process.given(scheduled('2026-06-01', 'warning')).when(due).thenSends(opens('warning'));
  });

  it('sleeps once the review fell due or was completed', () => {
    const fellDue = rating('ReviewFellDue', { reviewId: 'r-1', on: day('2026-06-01') });
    expect(process.given(scheduled('2026-06-01'), fellDue).wakesOn()).toBeNull();
    const completed = rating('ReviewCompleted', { reviewId: 'r-1', on: day('2026-05-01') });
    expect(process.given(scheduled('2026-06-01'), completed).wakesOn()).toBeNull();
  });

  it('ends an override on the day after its last', () => {
    const known = process.given(rated('2026-03-20'));
    expect(known.wakesOn()).toBe('2026-03-21');
    known.when(opened('2026-03-20')).thenNothing();
    known.when(opened('2026-03-21')).thenSends(toRating('EndRatingOverride', '2026-03-21'));
  });

  it('has tiers read again once each month', () => {
    const known = process.given(rated(null));
    expect(known.wakesOn()).toBe('2026-04-01');
    known.when(opened('2026-04-02')).thenSends(toRating('ReassessTier', '2026-04-02'));
    const read = process.given(rated(null), opened('2026-04-02'));
    expect(read.wakesOn()).toBe('2026-05-01');
    read.when(opened('2026-04-03')).thenNothing();
  });
});
