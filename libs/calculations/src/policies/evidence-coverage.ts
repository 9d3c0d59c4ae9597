import {
  type CalendarDate,
  compare,
  daysBetween,
  dividedBy,
  isCalendarDate,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  times,
} from '@zixin/kernel';
import { exactText } from '../facts/fact.js';
import type { EvidenceCoverage } from './policy-content.js';

/** What coverage needs to know of a piece of evidence in effect. */
export interface DatedEvidence {
  readonly kind: string;
  readonly obtainedOn: CalendarDate;
  /** The day it is about; absent: the day it was obtained. */
  readonly validOn?: CalendarDate;
  /** Of a site visit: its `visitedOn` counts. */
  readonly content?: unknown;
}

/** `ageDays`: of the newest of the kind, `null` when there is none. `fresh`: age ≤ the policy's `freshDays`. */
export interface KindCoverage {
  readonly kind: string;
  readonly weight: string;
  readonly present: boolean;
  readonly ageDays: number | null;
  readonly fresh: boolean;
}

/** `percent`: weight of the fresh kinds / total weight × 100, exact (`n` or `n/d`). */
export interface CoverageResult {
  readonly percent: string;
  readonly kinds: readonly KindCoverage[];
}

/**
 * How much of what the policy wants is there and fresh on a day. The newest evidence of a kind counts; evidence obtained
 * later than that day does not, and kinds the policy does not name add nothing. Age counts from where the policy says. A policy
 * without weight is covered by 0 %.
 */
export function evidenceCoverage(
  evidence: readonly DatedEvidence[],
  policy: EvidenceCoverage,
  on: CalendarDate,
): CoverageResult {
  const kinds = policy.kinds.map(({ kind, weight, freshDays }) => {
    const ages = evidence
      .filter((each) => each.kind === kind && each.obtainedOn <= on)
      .map((each) => daysBetween(agesFrom(each, policy), on));
    const ageDays = ages.length === 0 ? null : Math.min(...ages);
    return {
      kind,
      weight,
      present: ageDays !== null,
      ageDays,
      fresh: ageDays !== null && ageDays <= freshDays,
    };
  });
  const total = weightOf(kinds);
  const percent =
    total.numerator > 0n
      ? times(dividedBy(weightOf(kinds.filter(({ fresh }) => fresh)), total), ratio(100))
      : ratio(0);
  return { percent: exactText(percent), kinds };
}

/** The day the age of evidence counts from: where it is the day it is about, the earliest it can be about. */
function agesFrom(evidence: DatedEvidence, { ageFrom = 'obtainedOn' }: EvidenceCoverage): CalendarDate {
  const { obtainedOn, validOn = obtainedOn } = evidence;
  if (ageFrom === 'obtainedOn') return obtainedOn;
  return [visitedOn(evidence) ?? validOn, validOn, obtainedOn].reduce((a, b) => (b < a ? b : a));
}

function visitedOn({ kind, content }: DatedEvidence): CalendarDate | null {
  if (kind !== 'siteVisit' || typeof content !== 'object' || content === null) return null;
  const day = 'visitedOn' in content ? content.visitedOn : null;
  return typeof day === 'string' && isCalendarDate(day) ? day : null;
}

export interface RenewalNeed {
  readonly kind: string;
  readonly because: 'missing' | 'stale';
  /** `null` when missing. */
  readonly ageDays: number | null;
}

/** The kinds to collect (again) to reach full coverage, the heaviest first, in the policy's order among equals. */
export function kindsToRenew(
  evidence: readonly DatedEvidence[],
  policy: EvidenceCoverage,
  on: CalendarDate,
): readonly RenewalNeed[] {
  return evidenceCoverage(evidence, policy, on)
    .kinds.filter(({ fresh }) => !fresh)
    .sort((a, b) => compare(ratioOf(b.weight), ratioOf(a.weight)))
    .map(({ kind, present, ageDays }) => ({ kind, because: present ? 'stale' : 'missing', ageDays }));
}

function weightOf(kinds: readonly { readonly weight: string }[]): Ratio {
  return kinds.map(({ weight }) => ratioOf(weight)).reduce(plus, ratio(0));
}
