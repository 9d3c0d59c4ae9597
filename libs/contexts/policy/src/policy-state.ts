import type { DatedPolicyVersion, PolicyContent, PolicyKind, PolicyVersion } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';

export interface VersionRecord {
  readonly version: number;
  readonly content: PolicyContent;
  readonly status: 'draft' | 'approved' | 'active' | 'retired';
  readonly draftedBy: string;
  readonly draftedOn: CalendarDate;
  readonly note: string;
  readonly approvedBy: string | null;
}

/** Every version that was ever drafted, and from when which is in force. */
export interface PolicyState {
  readonly name: string;
  readonly kind: PolicyKind | null;
  readonly versions: readonly VersionRecord[];
  /** In the order they were activated; of one day the last counts. */
  readonly activations: readonly { readonly version: number; readonly from: CalendarDate }[];
}

export const noPolicy: PolicyState = { name: '', kind: null, versions: [], activations: [] };

export function recordOf(state: PolicyState, version: number): VersionRecord | null {
  return state.versions.find((one) => one.version === version) ?? null;
}

/** A version whatever its status: what a stored decision names is found for ever. */
export function policyVersion(state: PolicyState, version: number): PolicyVersion | null {
  const record = recordOf(state, version);
  return record && { name: state.name, version, content: record.content };
}

/** The version in force on a day: the one that started last. */
export function policyInForce(state: PolicyState, on: CalendarDate): DatedPolicyVersion | null {
  let chosen: PolicyState['activations'][number] | null = null;
  for (const one of state.activations)
    if (one.from <= on && (chosen === null || one.from >= chosen.from)) chosen = one;
  const version = chosen && policyVersion(state, chosen.version);
  return version && chosen ? { ...version, from: chosen.from } : null;
}
