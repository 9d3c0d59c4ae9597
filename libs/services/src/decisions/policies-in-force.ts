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

/** What a kind's stream in one state, which never changes, has in force on a day. */
interface InForce {
  readonly state: PolicyState;
  readonly date: CalendarDate;
  readonly policy: PolicyVersion;
}

/** `stateOf` gives a policy's stream, shipped defaults installed where it was empty. */
export function policiesInForce(
  stateOf: (name: string) => Promise<StreamState<PolicyState>>,
): PoliciesInForce {
  const kept = new Map<PolicyKind, InForce>();

  function inForce(kind: PolicyKind, state: PolicyState, date: CalendarDate): PolicyVersion {
    const last = kept.get(kind);
    if (last && last.state === state && last.date === date) return last.policy;
    const found = policyInForce(state, date);
    if (!found) throw new DomainError('policy-missing', { name: policyNames[kind], date });
    const { name, version, content } = found;
    const policy = { name, version, content };
    kept.set(kind, { state, date, policy });
    return policy;
  }

  return {
    on: async (kind, date) => inForce(kind, (await stateOf(policyNames[kind])).state, date) as never,
    async version(name, version) {
      return policyVersion((await stateOf(name)).state, version);
    },
    read: (kind) => stateOf(policyNames[kind]),
  };
}
