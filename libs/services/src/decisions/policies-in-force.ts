import { type PolicyKind, policyNames, type PolicySet, type PolicyVersion } from '@zixin/calculations';
import { type CalendarDate, DomainError, type StreamState } from '@zixin/kernel';
import { policyInForce, type PolicyState, policyVersion } from '@zixin/policy';

export type PolicyOf<K extends PolicyKind> = PolicySet[K];

/** The house's policies by kind, as their streams have them. */
export interface PoliciesInForce {
  /** The version in force on a day. @throws DomainError `policy-missing` before any version started. */
  on<K extends PolicyKind>(kind: K, date: CalendarDate): Promise<PolicyOf<K>>;
  /** A version whatever its status, by the name a decision stored; `null` for one that never was. */
  version(name: string, version: number): Promise<PolicyVersion | null>;
  /** The stream of a policy with its last revision. */
  read(kind: PolicyKind): Promise<StreamState<PolicyState>>;
}

/** `stateOf` gives a policy's stream, shipped defaults installed where it was empty. */
export function policiesInForce(
  stateOf: (name: string) => Promise<StreamState<PolicyState>>,
): PoliciesInForce {
  return {
    async on(kind, date) {
      const { state } = await stateOf(policyNames[kind]);
      const found = policyInForce(state, date);
      if (!found) throw new DomainError('policy-missing', { name: policyNames[kind], date });
      const { name, version, content } = found;
      return { name, version, content } as never;
    },
    async version(name, version) {
      return policyVersion((await stateOf(name)).state, version);
    },
    read: (kind) => stateOf(policyNames[kind]),
  };
}
