import { factOf, factsUsed, gradeNames, scoreCredit as scoreOf } from '@zixin/calculations';
import { has } from '@zixin/kernel';
import { assigned, treated } from './assignment.js';
import {
  type AssignDefaultGrade,
  type EndRatingOverride,
  type LiftDefaultGrade,
  type RatingContext,
  type RatingInputs,
  type ReassessTier,
  refusal,
  type ScoreCredit,
} from './commands.js';
import type { CreditScored, RatingEvent } from './rating.events.js';
import { gradeOn, type RatingState } from './rating-state.js';

/**
 * A score of what is known on a day, and the rating it gives. A new score ends an override, which was approved against the old
 * one; under a declared default it is recorded and changes nothing in force. Without a grade (missing input) nothing but the
 * score is recorded.
 */
export function scoreCredit(
  { scoreId, reason, on }: ScoreCredit['data'],
  state: RatingState,
  { inputs, today, by }: RatingContext,
): RatingEvent[] {
  if (has(state.scores, scoreId)) return [];
  if (on > today) throw refusal('date-in-future', { date: on, today }, '/on');
  const result = scoreOf(inputs.scorecard, inputs.ratingScale, inputs.book);
  const scored: CreditScored = {
    type: 'CreditScored',
    data: {
      ...{ scoreId, reason, on, result, currency: inputs.currency, scoredBy: by.id },
      facts: factsUsed(inputs.scorecard.content, inputs.book),
      coveragePercent: coverageOf(inputs),
    },
  };
  if (result.grade === null || state.defaultGrade !== null) return [scored];
  const ids = { scoreId, overrideId: null };
  const { grade } = result;
  if (gradeOn(state, on) === grade && state.assigned === grade && state.override === null)
    return [scored, ...treated(state, grade, { on, because: 'rating', inputs })];
  const rating = { from: null, to: grade, why: reason, by: 'model', ...ids, on, until: null } as const;
  return [scored, ...assigned(state, rating, inputs, 'rating')];
}

function coverageOf({ book }: RatingInputs): string | null {
  const fact = factOf(book, 'evidence.coveragePercent');
  return 'number' in fact ? fact.number : null;
}

/** Says that an override ran out: the model's grade is in force again since the day after it. */
export function endRatingOverride(
  { on }: EndRatingOverride['data'],
  state: RatingState,
  { inputs }: RatingContext,
): RatingEvent[] {
  const { override, model } = state;
  if (!override || on <= override.until || !model || state.defaultGrade !== null) return [];
  const rating = { from: null, to: model.grade, scoreId: model.scoreId, overrideId: override.overrideId, on };
  const data = { ...rating, why: 'override-expired', by: 'expiry', until: null } as const;
  return assigned(state, data, inputs, 'rating');
}

/** The last grade of the scale, which no score reaches. */
export function assignDefaultGrade(
  { why, on }: AssignDefaultGrade['data'],
  state: RatingState,
  { inputs }: RatingContext,
): RatingEvent[] {
  const grade = gradeNames(inputs.ratingScale.content).at(-1);
  if (state.defaultGrade !== null || grade === undefined) return [];
  const ids = { scoreId: null, overrideId: null };
  const data = { from: null, to: grade, why, by: 'default', ...ids, on, until: null } as const;
  return assigned(state, data, inputs, 'rating');
}

/** After a cure the model's grade counts again; a customer never scored is not rated. */
export function liftDefaultGrade(
  { why, on }: LiftDefaultGrade['data'],
  state: RatingState,
  { inputs }: RatingContext,
): RatingEvent[] {
  const { model } = state;
  if (state.defaultGrade === null || model === null) return [];
  const data = { from: null, to: model.grade, why, by: 'cure', on, until: null } as const;
  return assigned(state, { ...data, scoreId: model.scoreId, overrideId: null }, inputs, 'rating');
}

export function reassessTier(
  { on }: ReassessTier['data'],
  state: RatingState,
  { inputs }: RatingContext,
): RatingEvent[] {
  const grade = gradeOn(state, on);
  if (grade === null) return [];
  const events = treated(state, grade, { on, because: 'tier', inputs });
  return events.some(({ type }) => type === 'TierAssigned') ? events : [];
}
