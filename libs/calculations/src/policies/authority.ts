import {
  compare,
  currencyDecimals,
  dividedBy,
  type Money,
  type Ratio,
  ratio,
  ratioOf,
  times,
} from '@zixin/kernel';
import {
  type AuthorityMatrix,
  type AuthorityStepContent,
  type DecisionRole,
  decisionRoles,
} from './policy-content.js';

export interface AuthorityFound {
  readonly role: DecisionRole;
  readonly approvers: number;
  readonly prepaymentOnly: boolean;
}

/** What a grade changes; none for a grade that changes nothing. */
export function gradeRule(
  matrix: AuthorityMatrix,
  grade: string | null,
): AuthorityMatrix['byGrade'][number] | null {
  return matrix.byGrade.find(({ grades }) => grade !== null && grades.includes(grade)) ?? null;
}

/** Who may approve a resulting total in house currency for a customer of a grade (`null`: not rated). */
export function authorityFor(
  matrix: AuthorityMatrix,
  { total, grade }: { readonly total: Money | 'unlimited'; readonly grade: string | null },
): AuthorityFound {
  const major =
    total === 'unlimited' ? null : ratio(total.minor, 10n ** BigInt(currencyDecimals(total.currency)));
  return found(matrix, matrix.limits, { value: major, grade, scaled: true });
}

/** Who may approve terms of `netDays` for a customer of a grade; day thresholds are not scaled. */
export function authorityForTermDays(
  matrix: AuthorityMatrix,
  { netDays, grade }: { readonly netDays: number; readonly grade: string | null },
): AuthorityFound {
  return found(matrix, matrix.terms, { value: ratio(netDays), grade, scaled: false });
}

/** Who may approve a rating override `notches` better than the grade of the last score; one that is not better needs the first step. */
export function authorityForOverride(
  matrix: AuthorityMatrix,
  { notches }: { readonly notches: number },
): AuthorityMatrix['above'] {
  const step = matrix.overrides?.find(({ upTo }) => compare(ratio(notches), ratioOf(upTo)) <= 0);
  return step ? { role: step.role, approvers: step.approvers } : matrix.above;
}

interface Asked {
  readonly value: Ratio | null;
  readonly grade: string | null;
  readonly scaled: boolean;
}

function found(
  matrix: AuthorityMatrix,
  steps: readonly AuthorityStepContent[],
  { value, grade, scaled }: Asked,
): AuthorityFound {
  const rule = gradeRule(matrix, grade);
  const percent = dividedBy(ratioOf(scaled ? (rule?.thresholdPercent ?? '100') : '100'), ratio(100));
  const within = ({ upTo }: AuthorityStepContent) =>
    value !== null && compare(value, times(ratioOf(upTo), percent)) <= 0;
  const least = rank(rule?.atLeast ?? null);
  const step = steps.find((one) => within(one) && rank(one.role) >= least);
  const { role, approvers } = step ?? stepAtLeast(matrix, steps.filter(within), least);
  return { role, approvers, prepaymentOnly: rule?.prepaymentOnly ?? false };
}

/** A threshold fits but no step names a strong enough role: the least role itself decides. */
function stepAtLeast(matrix: AuthorityMatrix, within: readonly AuthorityStepContent[], least: number) {
  const [step] = within;
  const role = decisionRoles[least];
  return step && role && least < rank(matrix.above.role) ? { role, approvers: step.approvers } : matrix.above;
}

function rank(role: DecisionRole | null): number {
  return role === null ? -1 : decisionRoles.indexOf(role);
}
