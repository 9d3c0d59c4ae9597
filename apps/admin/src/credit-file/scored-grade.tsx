import { useQuery } from '@tanstack/react-query';
import { ModelGrade } from '../ui/model-grade.js';
import { type Decision, latestDecision } from './credit-file.queries.js';
import { useFile } from './file-context.js';
import { named, usePolicyLabels } from './policy-labels.js';

/** What a decision on a score says of it. */
export interface Scored {
  readonly scoreId: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly scoreGrade: string | null;
  readonly coverage: string;
  readonly coverageCap: string | null;
  readonly knockOuts: readonly { readonly code: string; readonly cap: string }[];
}

export const scoredIn = ({ decision }: Decision) => decision as unknown as Scored;

/** The latest score of the customer as it was decided; `null` before any, and while it is read. */
export function useLatestScore(): Decision | null {
  const { customer, at } = useFile();
  return useQuery(latestDecision(customer, at, 'CreditScored')).data ?? null;
}

/** The grade of a score, with what capped it. */
export function ScoredGrade({ of: decision }: { of: Decision }) {
  const labelOf = usePolicyLabels(decision.policies, decision.kind);
  const scored = scoredIn(decision);
  return <ModelGrade {...scored} knockOuts={named(scored.knockOuts, labelOf)} />;
}
