import {
  categoryFact,
  type FactBook,
  type FactsUsed,
  factOf,
  factsUsed,
  numberFact,
} from '@zixin/calculations';
import { addDays, type CalendarDate } from '@zixin/kernel';
import {
  type CreditScored,
  type DefaultProbabilityEstimated,
  gradeOn,
  overrideOf,
  type RatingAssigned,
  type RatingState,
  recomputeDefaultProbability,
  recomputeReview,
  recomputeScore,
  recomputeTier,
  type ReviewScheduled,
  type TierAssigned,
  type Difference,
} from '@zixin/rating';
import type { DecisionSources } from './decision-sources.js';
import { type FigureDifference, figureDifferences } from './differences.js';

const figures = (differences: readonly Difference[], under = ''): FigureDifference[] =>
  differences.map(({ path, stored, recomputed }) => ({ figure: `${under}${path}`, stored, recomputed }));

export async function checkScore(
  data: CreditScored['data'],
  sources: DecisionSources,
): Promise<FigureDifference[]> {
  const { facts, result, on, currency } = data;
  const card = await sources.policy('scorecard', result.scorecard);
  const scale = await sources.policy('ratingScale', result.ratingScale);
  const book = await sources.book(facts, { accountId: sources.customerId, on, currency });
  const coverage = factOf(book, 'evidence.coveragePercent');
  const coveragePercent = 'number' in coverage ? coverage.number : null;
  return [
    ...figures(recomputeScore(data, card, scale), 'result.'),
    ...figureDifferences(
      { facts, coveragePercent: data.coveragePercent },
      {
        facts: factsUsed(card.content, book),
        coveragePercent,
      },
    ),
  ];
}

/** A rating follows the score, the override or the rating before it; a declared default has the worst grade, proved by its scale. */
export function checkRating(data: RatingAssigned['data'], before: RatingState): FigureDifference[] {
  const { from, to, scoreId } = data;
  const expected = { from: before.assigned, to, scoreId, ...givenBy(data, before) };
  return figureDifferences({ from, to, scoreId }, expected);
}

function givenBy({ by, overrideId }: RatingAssigned['data'], before: RatingState) {
  if (by === 'default') return {};
  if (by === 'override') return { to: overrideOf(before, overrideId ?? '')?.to ?? null };
  const { grade = null, scoreId = null } = before.model ?? {};
  return { to: grade, scoreId };
}

export async function checkDefaultProbability(
  data: DefaultProbabilityEstimated['data'],
  sources: DecisionSources,
): Promise<FigureDifference[]> {
  return figures(recomputeDefaultProbability(data, await sources.policy('ratingScale', data.ratingScale)));
}

/** What a decision was made on, beside its event: the state right before it, and the days its facts may be of. */
export interface DecisionMoment {
  readonly state: RatingState;
  /** Beside the event's own, which is tried first. */
  otherDays(): Promise<readonly CalendarDate[]>;
}

export async function checkTier(
  data: TierAssigned['data'],
  { state, otherDays }: DecisionMoment,
  sources: DecisionSources,
): Promise<FigureDifference[]> {
  const { facts, ...versions } = data.basis;
  const tiers = await sources.policy('tiers', versions.tiers);
  const scale = await sources.policy('ratingScale', versions.ratingScale);
  const recomputed = figures(recomputeTier(data, tiers, scale));
  const from = figureDifferences({ from: data.from }, { from: state.tier });
  const read = await nearest(data.on, otherDays, async (on) => {
    const book = await sources.book(facts, { accountId: sources.customerId, on });
    return figureDifferences(
      { facts },
      { facts: factsUsed(tiers.content, decidedBook(book, facts, { state, on: data.on })) },
    );
  });
  return [...recomputed, ...from, ...inside('basis', read)];
}

export async function checkReview(
  data: ReviewScheduled['data'],
  { state, otherDays }: DecisionMoment,
  sources: DecisionSources,
): Promise<FigureDifference[]> {
  const { basis, on, days: ahead, dueOn } = data;
  if (basis === null) return figureDifferences({ dueOn }, { dueOn: addDays(on, ahead) });
  const cadence = await sources.policy('reviewCadence', basis.reviewCadence);
  const scale = await sources.policy('ratingScale', basis.ratingScale);
  const read = await nearest(on, otherDays, async (day) => {
    const book = await sources.book(basis.facts, { accountId: sources.customerId, on: day });
    const known = decidedBook(book, basis.facts, { state, on });
    return figureDifferences({ facts: basis.facts }, { facts: factsUsed(cadence.content, known) });
  });
  return [...figures(recomputeReview(data, cadence, scale)), ...inside('basis', read)];
}

/**
 * The book a decision was made on. Grade and tier assigned in the same append, and a review's disregard of warnings, are not in the
 * streams it read: such facts are stored without a source, and are proved by the state right before the event.
 */
function decidedBook(
  book: FactBook,
  stored: FactsUsed,
  { state, on }: { readonly state: RatingState; readonly on: CalendarDate },
): FactBook {
  const grade = gradeOn(state, on);
  const assumed: FactBook = {
    ...(grade === null ? {} : { 'rating.grade': categoryFact(grade) }),
    ...(state.tier === null ? {} : { 'tier.name': categoryFact(state.tier) }),
    'warning.level': categoryFact('none'),
    'warning.activeCount': numberFact(0),
  };
  const put = Object.entries(assumed).filter(([name]) => {
    const fact = factOf(stored, name);
    return !('undefined' in fact) && fact.sources.length === 0;
  });
  return { ...book, ...Object.fromEntries(put) };
}

/** The differences on the first day that has none, else those on the event's own. */
async function nearest(
  own: CalendarDate,
  otherDays: DecisionMoment['otherDays'],
  on: (day: CalendarDate) => Promise<FigureDifference[]>,
): Promise<FigureDifference[]> {
  const first = await on(own);
  if (first.length === 0) return first;
  for (const day of await otherDays()) {
    const found = day === own ? first : await on(day);
    if (found.length === 0) return found;
  }
  return first;
}

export function inside(place: string, found: readonly FigureDifference[]): FigureDifference[] {
  return found.map((one) => ({ ...one, figure: `${place}.${one.figure}` }));
}
