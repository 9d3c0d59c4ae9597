import { compare, minus, plus, type Ratio, ratio } from '@zixin/kernel';
import { exactRatio, exactText, type FactBook } from '../facts/fact.js';
import { type CoverageGap, coverageGap } from './coverage-gap.js';
import type { ScoreResult } from './evaluation.js';
import { type FactorMove, movesOf } from './factor-moves.js';
import type { PolicyVersion, RatingScale, Scorecard } from './policy-content.js';
import { gradeNames, notchesBetween } from './rating-scale.js';
import { judge, type JudgedFactor, scoreCredit, scoreJudged } from './score.js';

export interface FactorChange {
  readonly factor: string;
  /** Exact number or word; `null` when missing. */
  readonly from: string | null;
  /** A bound of the policy, decimal text, or a word; `null` where any value will do. */
  readonly to: string | null;
  /** How the value must stand to `to`. */
  readonly reach: FactorMove['reach'];
  /** What the change alone adds to the score, exact; below zero where a missing factor only adds coverage. */
  readonly pointsGained: string;
}

export interface Counterfactual {
  readonly changes: readonly FactorChange[];
  /** Knock-outs by their code, and `coverageCap`: what holds the grade down and has to go. */
  readonly removes: readonly string[];
  /** Where `coverageCap` has to go: which missing factors lift it. */
  readonly coverage?: CoverageGap;
  /** Exact. */
  readonly score: string;
  readonly grade: string;
}

type Scored = Extract<ScoreResult, { readonly score: string }>;
interface Question {
  readonly card: PolicyVersion<Scorecard>;
  readonly scale: PolicyVersion<RatingScale>;
  readonly judged: readonly JudgedFactor[];
  readonly base: Scored;
  readonly target: string;
}
interface Attempt extends Counterfactual {
  readonly change: Ratio;
}

/**
 * The cheapest changes that lift the grade by a step, ranked by the number of factors, then by the least relative change.
 * Pairs only where no factor alone is enough. What caps the grade below the step is named to go; where that is enough, factors
 * follow only if with them less has to go. None without a grade, at the best one, and where no two factors are enough.
 */
export function gradeCounterfactuals(
  card: PolicyVersion<Scorecard>,
  scale: PolicyVersion<RatingScale>,
  book: FactBook,
): readonly Counterfactual[] {
  const base = scoreCredit(card, scale, book);
  const grades = gradeNames(scale.content);
  const target = base.grade === null ? undefined : grades[grades.indexOf(base.grade) - 1];
  if (base.score === null || target === undefined) return [];
  const judged = card.content.factors.map((factor) => ({ factor, ...judge(factor, book) }));
  const question: Question = { card, scale, judged, base, target };
  return found(question).map(({ change: _, ...counterfactual }) => counterfactual);
}

function found(question: Question): readonly Attempt[] {
  const perFactor = question.judged.map(movesOf);
  const asIs = attempt(question, []);
  const alone = ranked(perFactor.map((moves) => first(question, moves, [])));
  if (asIs) return [asIs, ...alone.filter(({ removes }) => removes.length < asIs.removes.length)];
  if (alone.length > 0) return alone;
  return ranked(
    perFactor.flatMap((moves, index) =>
      perFactor.slice(index + 1).map((others) => cheapestPair(question, moves, others)),
    ),
  );
}

function ranked(attempts: readonly (Attempt | null)[]): readonly Attempt[] {
  return attempts.filter((one) => one !== null).sort((a, b) => compare(a.change, b.change));
}

/** The first of a factor's moves, least change first, that reaches the grade together with the given ones. */
function first(question: Question, moves: readonly FactorMove[], given: readonly FactorMove[]) {
  for (const move of moves) {
    const reached = attempt(question, [...given, move]);
    if (reached) return reached;
  }
  return null;
}

function cheapestPair(question: Question, moves: readonly FactorMove[], others: readonly FactorMove[]) {
  const [cheapest] = ranked(moves.map((move) => first(question, others, [move])));
  return cheapest ?? null;
}

/** What the moves come to; `null` when they do not reach the grade. */
function attempt(question: Question, moves: readonly FactorMove[]): Attempt | null {
  const { scale, target, base } = question;
  const after = moved(question, moves);
  if (after.grade === null || notchesBetween(scale.content, target, after.scoreGrade) > 0) return null;
  const binds = (cap: string) => notchesBetween(scale.content, target, cap) > 0;
  const knockOuts = base.knockOuts.filter(({ cap }) => binds(cap)).map(({ code }) => code);
  const uncovered = after.coverageCap !== null && binds(after.coverageCap);
  const removes = [...knockOuts, ...(uncovered ? ['coverageCap'] : [])];
  const { score, grade } = moved(question, moves, removes);
  if (score === null) return null;
  const changes = moves.map((move) => changeOf(question, move));
  const gap = uncovered ? coverageGap(question.card.content, after, binds) : null;
  const coverage = gap ? { coverage: gap } : {};
  return { changes, removes, ...coverage, score, grade, change: sum(moves.map(({ change }) => change)) };
}

function changeOf(question: Question, move: FactorMove): FactorChange {
  const { judged, to, reach } = move;
  const { score } = moved(question, [move]);
  const gained = minus(exactRatio(score ?? '0'), exactRatio(question.base.score));
  return { factor: judged.factor.code, from: judged.value, to, reach, pointsGained: exactText(gained) };
}

/** The score after the moves, without the caps that went. */
function moved(
  { card, scale, judged, base }: Question,
  moves: readonly FactorMove[],
  removes: readonly string[] = [],
): ScoreResult {
  const uncapped = removes.includes('coverageCap') ? { coverageCaps: [] } : {};
  return scoreJudged({ ...card, content: { ...card.content, ...uncapped } }, scale, {
    judged: judged.map((one) => {
      const move = moves.find((each) => each.judged === one);
      return move ? { factor: one.factor, value: move.to, missing: null, points: move.points } : one;
    }),
    knockOuts: base.knockOuts.filter(({ code }) => !removes.includes(code)),
  });
}

const sum = (values: readonly Ratio[]) => values.reduce(plus, ratio(0));
