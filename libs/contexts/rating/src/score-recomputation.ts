import {
  exactRatio,
  gradeNames,
  pdForGrade,
  type PolicyVersion,
  type RatingScale,
  type ReviewCadence,
  reviewDays,
  scoreCredit,
  type Scorecard,
  tierFor,
  type Tiers,
} from '@zixin/calculations';
import { addDays, toDecimal } from '@zixin/kernel';
import { type Difference, differences } from './differences.js';
import type {
  CreditScored,
  DefaultProbabilityEstimated,
  ReviewScheduled,
  TierAssigned,
} from './rating.events.js';
import { referenceTo } from './treatment.js';

type Scale = PolicyVersion<RatingScale>;

/**
 * Every figure of a score that its stored facts do not give under these versions, such as `factors.current-ratio.contribution`
 * or `scorecard.version`. None: the score proves itself.
 */
export function recomputeScore(
  { facts, result }: CreditScored['data'],
  card: PolicyVersion<Scorecard>,
  scale: Scale,
): readonly Difference[] {
  return differences(result, scoreCredit(card, scale, facts));
}

/** The same for a tier: `to` from the facts of its basis, and the versions. */
export function recomputeTier(
  { to, basis: { facts, ...versions } }: TierAssigned['data'],
  tiers: PolicyVersion<Tiers>,
  scale: Scale,
): readonly Difference[] {
  const basis = { tiers: referenceTo(tiers), ratingScale: referenceTo(scale) };
  const tier = tierFor(tiers.content, facts, gradeNames(scale.content));
  return differences({ to, basis: versions }, { to: tier, basis });
}

/** The same for a review: `days` from the facts of its basis where it has one, and `dueOn`, calendar days after `on`. */
export function recomputeReview(
  { days, on, dueOn, basis }: ReviewScheduled['data'],
  cadence: PolicyVersion<ReviewCadence>,
  scale: Scale,
): readonly Difference[] {
  if (basis === null) return differences({ dueOn }, { dueOn: addDays(on, days) });
  const { facts, ...versions } = basis;
  const asked = reviewDays(cadence.content, facts, gradeNames(scale.content));
  return differences(
    { days, dueOn, basis: versions },
    {
      days: asked,
      dueOn: addDays(on, asked ?? days),
      basis: { reviewCadence: referenceTo(cadence), ratingScale: referenceTo(scale) },
    },
  );
}

/** The same for a default probability: rates of the scale, percent. */
export function recomputeDefaultProbability(
  { grade, on: _, ...stored }: DefaultProbabilityEstimated['data'],
  scale: Scale,
): readonly Difference[] {
  const pd = pdForGrade(scale.content, grade);
  const pdPercent = pd === null ? null : toDecimal(exactRatio(pd), 4);
  const { lgdPercent } = scale.content;
  return differences(stored, { pdPercent, lgdPercent, ratingScale: referenceTo(scale) });
}
