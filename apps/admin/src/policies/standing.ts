import type { PolicyContent } from '@zixin/calculations';
import { addDays, type CalendarDate } from '@zixin/kernel';
import type { DecisionRole } from '../api/authority.js';
import type { Policy, Version } from './policies.queries.js';

/** True when a policy lets the house act without a second person; approving it then counts as one. */
export function actsAlone(content: PolicyContent): boolean {
  if ('tightenAutomatically' in content) return content.tightenAutomatically;
  return (
    content.kind === 'warningRules' &&
    content.rules.some(({ actions }) => actions.some(({ automatic }) => automatic))
  );
}

/** The least role that may approve a content. */
export const approvalRole = (content: PolicyContent): DecisionRole =>
  actsAlone(content) ? 'financeDirector' : 'creditManager';

/** The least role that may activate or retire a version. */
export const activationRole: DecisionRole = 'creditManager';

export type Stage = 'draft' | 'approved' | 'in-force' | 'ahead' | 'superseded' | 'retired';

/** Where a version is on its way on the policy's date: also whether it is in force now or later. */
export function stageOf({ inForce, activations, asOf }: Policy, { version, status }: Version): Stage {
  if (status !== 'active') return status;
  if (activations.some((one) => one.version === version && one.from > asOf)) return 'ahead';
  return inForce?.version === version ? 'in-force' : 'superseded';
}

/** What is still to come into force, the next first: of what was activated from one day the last counts. */
export function activationsAhead({ activations, asOf }: Pick<Policy, 'activations' | 'asOf'>) {
  const ahead = activations.filter(({ from }) => from > asOf);
  const turns = new Map(ahead.map((one) => [one.from, one]));
  return [...turns.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The versions that somebody has still to approve or to activate, newest first. */
export const waitingVersions = ({ versions }: Pick<Policy, 'versions'>): readonly Version[] =>
  versions.filter(({ status }) => status === 'draft' || status === 'approved').toReversed();

/** Days that a version is in force, both included; `until` is `null` while no other is to follow. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
  /** The version that follows. */
  readonly by: number | null;
}

/** When a version was, is or will be in force: of what was activated from one day the last counts. */
export function periodsOf({ activations }: Pick<Policy, 'activations'>, version: number): readonly Period[] {
  const turns = [...new Map(activations.map((one) => [one.from, one.version]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return turns.flatMap(([from, of], index): readonly Period[] => {
    const [next, by] = turns[index + 1] ?? [];
    if (of !== version) return [];
    return [{ from, until: next ? addDays(next as CalendarDate, -1) : null, by: by ?? null }];
  });
}

/** Shipped policies hold from before any day a document can have. */
export const fromTheBeginning = '1970-01-01';
