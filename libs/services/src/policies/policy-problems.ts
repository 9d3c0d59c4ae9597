import {
  policyAgainstScale,
  type PolicyContent,
  type PolicyProblem,
  type RatingScale,
  validatePolicy,
} from '@zixin/calculations';
import type { CalendarDate, ErrorParams } from '@zixin/kernel';
import { type Language, textOf } from '@zixin/platform/core';
import { policyInForce, type PolicyState } from '@zixin/policy';

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
  /** Where the content stands in what was sent. */
  readonly at?: string;
}

/**
 * Every fault of a content; none when it may be drafted. The grades it names must all be in one version of the rating scale
 * that is not retired, drafts too, so that a new scale can be prepared with what goes with it.
 */
export function faultsOf(content: unknown, { scale, today, at }: PolicyJudging): readonly PolicyFault[] {
  const verdict = validatePolicy(content);
  return policyFaults(verdict.ok ? gradeProblems(verdict.content, scale, today) : verdict.problems, at);
}

function gradeProblems(
  content: PolicyContent,
  scale: PolicyState,
  today: CalendarDate,
): readonly PolicyProblem[] {
  const against = (one: PolicyContent) => policyAgainstScale(content, one as RatingScale);
  const scales = scale.versions.filter(({ status }) => status !== 'retired');
  const current = policyInForce(scale, today);
  if (!current || scales.some((one) => against(one.content).length === 0)) return [];
  return against(current.content);
}
