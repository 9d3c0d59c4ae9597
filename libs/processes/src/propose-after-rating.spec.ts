import type { ScoreResult } from '@zixin/calculations';
import { reactionId, specifyProcess } from '@zixin/kernel/testing';
import { proposeAfterRating } from './propose-after-rating.js';
import { account, day } from './testing/events.js';
import { rating } from './testing/loop-events.js';

const process = specifyProcess(proposeAfterRating);
const on = day('2026-03-02');
const retail = 'customer-1.retail';
const open = account('CreditAccountOpened', { openedOn: on });
const scored = (grade: string | null) =>
  rating('CreditScored', { scoreId: 's-1', result: { grade } as ScoreResult, on });
const rated = (by: 'model' | 'override') => rating('RatingAssigned', { to: 'A', why: 'a contract', by, on });

function proposals(event: { readonly id: string }, reason: string) {
  const to = { category: 'creditAccount', id: retail } as const;
  const data = (kind: string) => ({ proposalId: reactionId(event, `${retail}/${kind}`), reason });
  return [
    { ...to, command: { type: 'ProposeLimitByPolicy', data: data('limit') } },
    { ...to, command: { type: 'ProposeTermsByPolicy', data: data('terms') } },
  ] as const;
}

describe('proposeAfterRating', () => {
  it('has limit and terms proposed on each account after a score with a grade', () => {
    const event = scored('A');
    process
      .given(open)
      .when(event)
      .thenSends(...proposals(event, 'score s-1'));
  });

  it('does the same for a rating that no score gave', () => {
    const event = rated('override');
    process
      .given(open)
      .when(event)
      .thenSends(...proposals(event, 'rating A: a contract'));
  });

  it('says it once for a score and the rating by the model that it gave', () =>
    process.given(open).when(rated('model')).thenNothing());

  it('proposes nothing without a grade, and nothing without an account', () => {
    process.given(open).when(scored(null)).thenNothing();
    process.given().when(scored('A')).thenNothing();
  });
});
