import { factOf, factsUsed, gradeNames, scoreCredit as scoreOf } from '@zixin/calculations';
import { addDays, has } from '@zixin/kernel';
import { assigned, reestimated } from './assignment.js';
import type {
  AssignDefaultGrade,
  EndRatingOverride,
  LiftDefaultGrade,
  RatingContext,
  RatingInputs,
  ReassessTier,
  ScoreCredit,
} from './commands.js';
import { inOrder, notBefore, notInFuture } from './dates.js';
import type { CreditScored, RatingEvent } from './rating.events.js';
import { gradeOn, type RatingState } from './rating-state.js';
import { treated } from './treatment.js';

/**
 * A score of what is known on a day, and the rating it gives. A new score ends an override, which was approved against the old
 * one; under a declared default it is recorded and changes nothing in force. Without a grade (missing input) nothing but the
 * score is recorded. Scores follow one another by the days they are of.
 */
export function scoreCredit(
  { scoreId, reason, on }: ScoreCredit['data'],
  state: RatingState,
  { inputs, today, by }: RatingContext,
): RatingEvent[] {
  if (has(state.scores, scoreId)) return [];
  notInFuture(on, today);
  if (state.model) inOrder(state.model.on, on);
  const result = scoreOf(inputs.scorecard, inputs.ratingScale, inputs.book);
  const scored: CreditScored = {
    type: 'CreditScored',
    data: {
      ...{ scoreId, reason, on, result, currency: inputs.currency, scoredBy: by.id },
      facts: factsUsed(inputs.scorecard.content, inputs.book),
      coveragePercent: coverageOf(inputs),
    },
  };
  const { grade } = result;
  if (grade === null || state.defaultGrade !== null) return [scored];
  if (state.assigned === grade && state.override === null) {
    const since = notBefore(state.ratedOn, on);
    const estimate = reestimated(state, grade, since, inputs);
    return [scored, ...estimate, ...treated(state, grade, { on: since, because: 'rating', inputs })];
  }
  const rating = { to: grade, why: reason, by: 'model', scoreId, overrideId: null, on, until: null } as const;
  return [scored, ...assigned(state, rating, { inputs })];
}

function coverageOf({ book }: RatingInputs): string | null {
  const fact = factOf(book, 'evidence.coveragePercent');
  return 'number' in fact ? fact.number : null;
}

/** Says that an override ran out: the model's grade is in force again since the day after it, whenever that is said. */
export function endRatingOverride(
  { on }: EndRatingOverride['data'],
  state: RatingState,
  { inputs, today }: RatingContext,
): RatingEvent[] {
  const { model, override } = state;
  notInFuture(on, today);
  if (!override || on <= override.until || !model) return [];
  const { overrideId, until: lastDay } = override;
  const source = { why: 'override-expired', by: 'expiry', scoreId: model.scoreId, overrideId } as const;
  const rating = { to: model.grade, ...source, on: addDays(lastDay, 1), until: null };
  return assigned(state, rating, { inputs, treatedOn: on });
}

/** The last grade of the scale, which no score reaches. */
export function assignDefaultGrade(
  { why, on }: AssignDefaultGrade['data'],
  state: RatingState,
  { inputs, today }: RatingContext,
): RatingEvent[] {
  const grade = gradeNames(inputs.ratingScale.content).at(-1);
  notInFuture(on, today);
  if (state.defaultGrade !== null || grade === undefined) return [];
  const ids = { scoreId: null, overrideId: null };
  const rating = { to: grade, why, by: 'default', ...ids, on, until: null } as const;
  return assigned(state, rating, { inputs });
}

/** After a cure the grade of the last score counts, also of one made meanwhile; a customer never scored is not rated again. */
export function liftDefaultGrade(
  { why, on }: LiftDefaultGrade['data'],
  state: RatingState,
  { inputs, today }: RatingContext,
): RatingEvent[] {
  notInFuture(on, today);
  if (state.defaultGrade === null) return [];
  const { grade: to, scoreId } = state.model ?? { grade: null, scoreId: null };
  const rating = { to, why, by: 'cure', scoreId, overrideId: null, on, until: null } as const;
  return assigned(state, rating, { inputs });
}

/** The tier of a day; a rating or tier of a later day stays. */
export function reassessTier(
  { on }: ReassessTier['data'],
  state: RatingState,
  { inputs, today }: RatingContext,
): RatingEvent[] {
  notInFuture(on, today);
  const grade = gradeOn(state, on);
  const decidedOn = notBefore(state.ratedOn, notBefore(state.tieredOn, on));
  if (grade === null || decidedOn > on) return [];
  const events = treated(state, grade, { on, because: 'tier', inputs });
  return events.some(({ type }) => type === 'TierAssigned') ? events : [];
}
