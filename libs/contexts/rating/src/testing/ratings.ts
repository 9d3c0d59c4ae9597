import type { Actor, CalendarDate, DataOf } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import type { RatingCommand, RatingInputs } from '../commands.js';
import { ratingDecider } from '../rating.js';
import type { RatingEvent } from '../rating.events.js';
import { inputsOf, type Known } from './policies.js';

export const day = (text: string) => text as CalendarDate;
export const today = day('2026-03-02');

export const analyst: Actor = { id: 'ana', roles: ['analyst'] };
export const lead: Actor = { id: 'lea', roles: ['creditLead'] };
export const manager: Actor = { id: 'max', roles: ['creditManager'] };
export const director: Actor = { id: 'dora', roles: ['financeDirector'] };
export const committee = (id: string): Actor => ({ id, roles: ['committee'] });

export const ratings = specify(ratingDecider, { today, by: analyst, inputs: inputsOf() });

/** On a day, with what the book knows then. */
export const at = (on: CalendarDate, known: Known = {}, change: Partial<RatingInputs> = {}) => ({
  today: on,
  inputs: inputsOf(known, change),
});

type Of<T extends RatingCommand['type']> = Extract<RatingCommand, { type: T }>['data'];

export const score = (on = today, scoreId = `score-${on}`): RatingCommand => ({
  type: 'ScoreCredit',
  data: { scoreId, reason: 'investigation completed', on },
});
export const requestOverride = (change: Partial<Of<'RequestRatingOverride'>> = {}): RatingCommand => ({
  type: 'RequestRatingOverride',
  data: {
    ...{ overrideId: 'o-1', to: 'AA', reason: 'parent guarantees', until: day('2026-06-30') },
    ...change,
  },
});
export const approveOverride = (overrideId = 'o-1'): RatingCommand => ({
  type: 'ApproveRatingOverride',
  data: { overrideId },
});
export const declineOverride = (reason = 'no grounds', overrideId = 'o-1'): RatingCommand => ({
  type: 'DeclineRatingOverride',
  data: { overrideId, reason },
});
export const endOverride = (on: CalendarDate): RatingCommand => ({ type: 'EndRatingOverride', data: { on } });
export const declareDefault = (on = today): RatingCommand => ({
  type: 'AssignDefaultGrade',
  data: { why: 'default declared', on },
});
export const cure = (on = today): RatingCommand => ({
  type: 'LiftDefaultGrade',
  data: { why: 'default cured', on },
});
export const reassess = (on = today): RatingCommand => ({ type: 'ReassessTier', data: { on } });
export const pull = (change: Partial<Of<'PullReviewForward'>> = {}): RatingCommand => ({
  type: 'PullReviewForward',
  data: { warningId: 'w-1', withinDays: null, on: today, ...change },
});
export const schedule = (dueOn: CalendarDate): RatingCommand => ({ type: 'ScheduleReview', data: { dueOn } });
export const announce = (on: CalendarDate): RatingCommand => ({ type: 'AnnounceReview', data: { on } });
export const complete = (
  on = today,
  reviewId = 'review-1',
  conclusion = 'nothing to add',
): RatingCommand => ({
  type: 'CompleteReview',
  data: { reviewId, conclusion, on },
});

export interface Sent {
  readonly on?: CalendarDate;
  readonly by?: Actor;
  readonly known?: Known;
  readonly change?: Partial<RatingInputs>;
}

/** The events of commands sent one after the other, each on its day, by someone, with what the book knew. */
export function after(...steps: readonly (readonly [RatingCommand, Sent?])[]): readonly RatingEvent[] {
  return steps.reduce<readonly RatingEvent[]>((history, [command, sent = {}]) => {
    const { on = today, by = analyst, known, change } = sent;
    const events = ratings.given(...history).when(command, { ...at(on, known, change), by });
    return [...history, ...events.events()];
  }, []);
}

/** The data of the events of one type, in order. */
export function said<T extends RatingEvent['type']>(
  events: readonly RatingEvent[],
  type: T,
): readonly DataOf<RatingEvent, T>[] {
  return events.filter((event) => event.type === type).map(({ data }) => data as DataOf<RatingEvent, T>);
}
