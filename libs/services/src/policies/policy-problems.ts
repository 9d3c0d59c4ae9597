import {
  policyAgainstFacts,
  policyAgainstScale,
  type PolicyContent,
  type PolicyProblem,
  type RatingScale,
  validatePolicy,
} from '@zixin/calculations';
import type { CalendarDate, ErrorParams } from '@zixin/kernel';
import { type Language, textOf } from '@zixin/platform/core';
import { policyInForce, type PolicyState } from '@zixin/policy';
import { knownFactNames } from '@zixin/views';

/** A fault of a policy as problem documents and the command line tell it. */
export interface PolicyFault {
  readonly pointer: string;
  readonly rule: string;
  readonly params: ErrorParams;
}

/** Every fault of a content; `at` is where the content stands. */
export function policyFaults(problems: readonly PolicyProblem[], at = ''): readonly PolicyFault[] {
  return problems.map(({ pointer, code, params }) => ({
    pointer: `${at}${pointer}`,
    rule: code,
    params: { ...params, oneOf: params['oneOf'] ? ` (${params['oneOf']})` : '' },
  }));
}

/** The fault in words; needs `policyMessages` registered. */
export function policyFaultText({ rule, params }: PolicyFault, language: Language): string {
  return textOf(rule, params, language);
}

export interface PolicyJudging {
  /** The stream of the rating scale. */
  readonly scale: PolicyState;
  readonly today: CalendarDate;
  /** A scale sent with the content, whose grades count too. */
  readonly scaleBeside?: RatingScale | undefined;
  /** Where the content stands in what was sent. */
  readonly at?: string;
}

/**
 * Every fault of a content; none when it may be drafted. Grades and facts are looked up once it has the right shape. The grades it names must all be in one version of the rating scale
 * that is not retired, drafts too, so that a new scale can be prepared with what goes with it. The facts it reads must be some
 * that a book of facts can have.
 */
export function faultsOf(content: unknown, judging: PolicyJudging): readonly PolicyFault[] {
  const verdict = validatePolicy(content);
  const { content: readable } = verdict;
  const problems = [
    ...(verdict.ok ? [] : verdict.problems),
    ...(readable
      ? [...gradeProblems(readable, judging), ...policyAgainstFacts(readable, knownFactNames())]
      : []),
  ];
  return policyFaults(problems, judging.at);
}

function gradeProblems(
  content: PolicyContent,
  { scale, today, scaleBeside }: PolicyJudging,
): readonly PolicyProblem[] {
  const against = (one: PolicyContent) => policyAgainstScale(content, one as RatingScale);
  const scales = scale.versions.filter(({ status }) => status !== 'retired').map((one) => one.content);
  const current = policyInForce(scale, today);
  if (!current) return [];
  const fits = (one: PolicyContent) => against(one).length === 0;
  return [...scales, ...(scaleBeside ? [scaleBeside] : [])].some(fits) ? [] : against(current.content);
}
