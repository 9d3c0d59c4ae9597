import { compare, dividedBy, plus, type Ratio, ratio, ratioOf, times, toDecimal } from '@zixin/kernel';
import { holds } from '../facts/condition.js';
import { evaluate } from '../facts/expression.js';
import { exactRatio, exactText, type FactBook, factOf } from '../facts/fact.js';
import { bandPoints } from './bands.js';
import type { FactorResult, ScoreResult } from './evaluation.js';
import type { Factor, PolicyReference, PolicyVersion, RatingScale, Scorecard } from './policy-content.js';
import { gradeForScore, gradeNames, lowerOf } from './rating-scale.js';

type Judged = Pick<FactorResult, 'value' | 'missing' | 'points'>;
export type JudgedFactor = Judged & { readonly factor: Factor };

/**
 * Score = Σ weight × points / Σ weight over the factors counted, exact; then coverage caps and knock-outs, which only lower.
 * Source: domain.md sections 3.8 and 4.
 */
export function scoreCredit(
  card: PolicyVersion<Scorecard>,
  scale: PolicyVersion<RatingScale>,
  book: FactBook,
): ScoreResult {
  return scoreJudged(card, scale, {
    judged: card.content.factors.map((factor) => ({ factor, ...judge(factor, book) })),
    knockOuts: knockOutsOf(card.content, scale.content, book),
  });
}

/** The knock-outs whose condition holds. */
function knockOutsOf({ knockOuts }: Scorecard, scale: RatingScale, book: FactBook): ScoreResult['knockOuts'] {
  return knockOuts
    .filter(({ when }) => holds(when, book, gradeNames(scale)))
    .map(({ code, cap }) => ({ code, cap }));
}

/** The score of factors already judged; see `scoreCredit`. */
export function scoreJudged(
  card: PolicyVersion<Scorecard>,
  scale: PolicyVersion<RatingScale>,
  { judged, knockOuts }: Pick<ScoreResult, 'knockOuts'> & { readonly judged: readonly JudgedFactor[] },
): ScoreResult {
  const { content } = card;
  const present = weightOf(judged.filter(({ missing }) => missing === null));
  const total = weightOf(judged);
  const counted = content.missing === 'reweight' ? present : total;
  const missing = judged.filter((one) => one.missing !== null).map(({ factor }) => factor.code);
  const coverage = isZero(total) ? ratio(0) : times(dividedBy(present, total), ratio(100));
  const refused = isZero(counted) || (content.missing === 'noScore' && missing.length > 0);
  const common = {
    scorecard: reference(card),
    ratingScale: reference(scale),
    factors: judged.map((one) => factorResult(one, content.missing === 'zero', refused ? null : counted)),
    missingFactors: missing,
    coverage: exactText(coverage),
    coverageCap: coverageCap(content, scale.content, coverage),
    knockOuts,
  };
  return refused
    ? { ...common, score: null, grade: null, reason: 'missing-input' }
    : { ...common, ...graded(common, scale.content) };
}

/** A factor's value and points, or why it has none. */
export function judge(factor: Factor, book: FactBook): Judged {
  if ('bands' in factor) {
    const figure = evaluate(factor.value, book);
    if ('undefined' in figure) return absent(figure.undefined);
    return { value: exactText(figure.value), missing: null, points: bandPoints(factor.bands, figure.value) };
  }
  const fact = factOf(book, factor.fact);
  if (!('category' in fact)) return absent('undefined' in fact ? fact.undefined : 'not-a-word');
  const row = factor.categories.find(({ is }) => is.includes(fact.category));
  return row
    ? { value: fact.category, missing: null, points: row.points }
    : { value: fact.category, missing: 'no-band', points: null };
}

const absent = (missing: string): Judged => ({ value: null, missing, points: null });
const isZero = (value: Ratio) => value.numerator === 0n;
const sum = (values: readonly Ratio[]) => values.reduce(plus, ratio(0));
const weightOf = (rows: readonly { readonly factor: Factor }[]) =>
  sum(rows.map(({ factor }) => ratioOf(factor.weight)));
const reference = ({ name, version }: PolicyReference): PolicyReference => ({ name, version });

function factorResult(
  { factor, value, missing, points }: JudgedFactor,
  missingIsZero: boolean,
  counted: Ratio | null,
): FactorResult {
  const shown = points ?? (missingIsZero ? '0' : null);
  const contribution =
    counted && shown !== null
      ? exactText(dividedBy(times(ratioOf(factor.weight), ratioOf(shown)), counted))
      : null;
  return { code: factor.code, weight: factor.weight, value, missing, points: shown, contribution };
}

function coverageCap({ coverageCaps }: Scorecard, scale: RatingScale, coverage: Ratio): string | null {
  return coverageCaps
    .filter(({ belowPercent }) => compare(coverage, ratioOf(belowPercent)) < 0)
    .reduce<string | null>((cap, row) => (cap === null ? row.cap : lowerOf(scale, cap, row.cap)), null);
}

function graded(
  { factors, coverageCap: cap, knockOuts }: Pick<ScoreResult, 'factors' | 'coverageCap' | 'knockOuts'>,
  scale: RatingScale,
) {
  const score = sum(factors.map(({ contribution }) => exactRatio(contribution ?? '0')));
  const scoreGrade = gradeForScore(scale, score);
  const caps = [...(cap === null ? [] : [cap]), ...knockOuts.map((one) => one.cap)];
  const grade = caps.reduce((lowest, one) => lowerOf(scale, lowest, one), scoreGrade);
  return { score: exactText(score), rounded: toDecimal(score, 2), scoreGrade, grade };
}
