import { type PolicyContent, type PolicyKind, policyNames, validatePolicy } from '@zixin/calculations';
import { installedFrom, installer, type PolicyState } from '@zixin/policy';
import type { FactStreams } from '../decisions/customer-book.js';
import type { PoliciesInForce } from '../decisions/policies-in-force.js';
import { shippedPolicies } from '../policies/default-policies.js';

export type Candidates = ReadonlyMap<PolicyKind, PolicyContent>;

/** The version that results name for a candidate: before any that was ever drafted. */
const candidateVersion = 0;

export function candidatesOf(policies: readonly PolicyContent[]): Candidates {
  return new Map(policies.map((content) => [content.kind, content]));
}

/** The streams with the candidates in force instead of what was. */
export function underCandidates(streams: FactStreams, candidates: Candidates): FactStreams {
  const { policies } = streams;
  const on: PoliciesInForce['on'] = async (kind, date) => {
    const content = candidates.get(kind);
    if (!content) return policies.on(kind, date);
    return { name: policyNames[kind], version: candidateVersion, content } as never;
  };
  return { ...streams, policies: { ...policies, on } };
}

let shipped: ReadonlyMap<string, PolicyContent> | null = null;

function shippedContents(): ReadonlyMap<string, PolicyContent> {
  shipped ??= new Map(
    shippedPolicies().flatMap(({ name, content }) => {
      const verdict = validatePolicy(content);
      return verdict.ok ? [[name, verdict.content] as const] : [];
    }),
  );
  return shipped;
}

/** The policies this program ships with, as candidates: one of each kind. */
export function shippedCandidates(): readonly PolicyContent[] {
  return [...shippedContents().values()];
}

const states = new Map<string, PolicyState>();

/** A policy nobody had used yet: the shipped default, in force from the first day there is. */
export function shippedState(name: string): PolicyState | null {
  const content = shippedContents().get(name);
  if (content && !states.has(name)) states.set(name, installed(name, content));
  return states.get(name) ?? null;
}

function installed(name: string, content: PolicyContent): PolicyState {
  const by = { draftedBy: installer, draftedOn: installedFrom, note: '', approvedBy: installer };
  return {
    ...{ name, kind: content.kind },
    versions: [{ version: 1, content, status: 'active', ...by }],
    activations: [{ version: 1, from: installedFrom }],
  };
}

const decidesLimits: readonly PolicyKind[] = ['scorecard', 'ratingScale', 'limitMethods', 'terms'];

/** True when the candidates say what limit and terms a customer gets. */
export function followsCandidate(candidates: Candidates): boolean {
  return decidesLimits.some((kind) => candidates.has(kind));
}

/** True when scores are worth computing again. */
export function changesScores(candidates: Candidates): boolean {
  return followsCandidate(candidates) || candidates.has('tiers');
}
