import { type CoverageResult, evidenceCoverage, type EvidenceCoverage } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import { percentOf } from './percents.js';

export type CheckState = 'done' | 'stale' | 'missing';

/** One kind that the policy asks for. `freshDays` is absent for a closed investigation: only its outcome was kept. */
export interface CheckItem {
  readonly kind: string;
  readonly state: CheckState;
  readonly weight: string;
  readonly ageDays: number | null;
  readonly freshDays: number | null;
}

export interface Checklist {
  readonly items: readonly CheckItem[];
  /** Two decimals. */
  readonly percent: string;
}

interface Collected {
  readonly kind: string;
  readonly obtainedOn: string;
  readonly validOn: string;
  readonly content: unknown;
  readonly retracted: { readonly on: string } | null;
}

/** The policy's list on a day, from what is in effect then: retracted evidence does not count. */
export function checklistOf(evidence: readonly Collected[], policy: EvidenceCoverage, on: string): Checklist {
  const inEffect = evidence
    .filter(({ retracted }) => retracted === null || retracted.on > on)
    .map(({ kind, obtainedOn, validOn, content }) => ({
      ...{ kind, content },
      obtainedOn: obtainedOn as CalendarDate,
      validOn: validOn as CalendarDate,
    }));
  const freshDays = new Map(policy.kinds.map((kind) => [kind.kind, kind.freshDays]));
  return told(evidenceCoverage(inEffect, policy, on as CalendarDate), (kind) => freshDays.get(kind) ?? null);
}

/** The list as it was when the investigation was completed. */
export function closedChecklist(coverage: CoverageResult): Checklist {
  return told(coverage, () => null);
}

function told({ percent, kinds }: CoverageResult, freshDaysOf: (kind: string) => number | null): Checklist {
  const items = kinds.map(({ kind, weight, present, ageDays, fresh }): CheckItem => {
    const state = fresh ? 'done' : present ? 'stale' : 'missing';
    return { kind, state, weight, ageDays, freshDays: freshDaysOf(kind) };
  });
  return { items, percent: percentOf(percent) };
}
