import type { CalendarDate } from '@zixin/kernel';
import { policyInForce, type PolicyState, type VersionRecord } from '@zixin/policy';

/** A policy with all its versions and what of it is in force on a day; contents apart. */
export function policyAnswer(state: PolicyState, on: CalendarDate) {
  const inForce = policyInForce(state, on);
  const { name, kind, versions, activations } = state;
  return {
    ...{ name, kind, asOf: on },
    inForce: inForce && { version: inForce.version, from: inForce.from },
    versions: versions.map(versionAnswer),
    activations,
  };
}

export function versionAnswer({ version, status, draftedBy, draftedOn, note, approvedBy }: VersionRecord) {
  return { version, status, draftedBy, draftedOn, note, approvedBy };
}
