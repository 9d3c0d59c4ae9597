import { specifyProcess } from '@zixin/kernel/testing';
import { assessInvestigations } from './assess-investigations.js';
import { day } from './testing/events.js';
import { investigation, rating } from './testing/loop-events.js';

const process = specifyProcess(assessInvestigations);
const on = day('2026-03-02');
const opened = (reviewId: string | null) =>
  investigation('InvestigationOpened', { customerId: 'customer-1', investigationId: 'i-1', reviewId, on });
const completed = investigation('InvestigationCompleted', {
  ...{ investigationId: 'i-1', conclusion: 'sound', on },
});
const scored = {
  ...{ category: 'rating', id: 'customer-1' },
  command: { type: 'ScoreCredit', data: { scoreId: 'i-1', reason: 'investigation', on } },
} as const;
const reviewed = (reviewId: string) =>
  ({
    ...{ category: 'rating', id: 'customer-1' },
    command: { type: 'CompleteReview', data: { reviewId, conclusion: 'sound', on } },
  }) as const;

describe('assessInvestigations', () => {
  it('scores a completed investigation under its own id', () =>
    process.given(opened(null)).when(completed).thenSends(scored));

  it('first completes the review it was made for', () =>
    process.given(opened('r-1')).when(completed).thenSends(reviewed('r-1'), scored));

  it('completes a review that fell due while another investigation was open', () => {
    const due = rating('ReviewFellDue', { reviewId: 'r-2', dueOn: on, on });
    process.given(opened(null), due).when(completed).thenSends(reviewed('r-2'), scored);
    const done = rating('ReviewCompleted', { reviewId: 'r-2', on });
    process.given(opened(null), due, done).when(completed).thenSends(scored);
  });

  it('says nothing of a cancelled one', () =>
    process
      .given(opened('r-1'))
      .when(investigation('InvestigationCancelled', { investigationId: 'i-1', on }))
      .thenNothing());
});
