import { type CalendarDate, emptyMap, lookUp, type PersistentMap, valuesOf } from '@zixin/kernel';
import type { FiledStatement, TypedContent } from './evidence.events.js';
import type {
  EvidenceCollected,
  FinancialStatementsCorrected,
  InvestigationOpened,
} from './investigation.events.js';

export interface Investigation {
  readonly status: 'open' | 'completed' | 'cancelled';
  readonly opened: InvestigationOpened['data'];
  readonly closedOn: CalendarDate | null;
}

export interface FiledEvidence {
  readonly collected: EvidenceCollected['data'];
  /** The latest last; the original stays in `collected`. */
  readonly corrections: readonly FinancialStatementsCorrected['data'][];
  /** From this day on it does not count. */
  readonly retractedFrom: CalendarDate | null;
}

/** Empty until the first investigation or evidence: there is no state of its own for "nothing yet". */
export interface InvestigationState {
  readonly openId: string | null;
  /** The day the last investigation was closed. */
  readonly lastClosedOn: CalendarDate | null;
  readonly investigations: PersistentMap<Investigation>;
  readonly evidence: PersistentMap<FiledEvidence>;
  /** Evidence corrected, by the correction's id. */
  readonly corrections: PersistentMap<string>;
}

export const noInvestigation: InvestigationState = {
  openId: null,
  lastClosedOn: null,
  investigations: emptyMap(),
  evidence: emptyMap(),
  corrections: emptyMap(),
};

/** Evidence as it counts: its content is that of the latest correction. */
export type EvidenceInEffect = Omit<EvidenceCollected['data'], 'kind' | 'content'> &
  TypedContent & { readonly correctedBy: string | null };

/** What counts on a day: obtained by then, not retracted by then, corrected where it was; the earliest obtained first. */
export function evidenceInEffect(state: InvestigationState, on: CalendarDate): readonly EvidenceInEffect[] {
  return valuesOf(state.evidence)
    .filter(
      ({ collected, retractedFrom }) => collected.obtainedOn <= on && !(retractedFrom && retractedFrom <= on),
    )
    .map(asCorrected)
    .sort((a, b) => (a.obtainedOn === b.obtainedOn ? 0 : a.obtainedOn < b.obtainedOn ? -1 : 1));
}

/** The statements of a piece of evidence: as first filed, then every correction, the latest last. */
export function statementVersions(
  state: InvestigationState,
  evidenceId: string,
): readonly (readonly FiledStatement[])[] {
  const filed = lookUp(state.evidence, evidenceId);
  if (filed?.collected.kind !== 'financialStatements') return [];
  return [filed.collected.content.statements, ...filed.corrections.map(({ statements }) => statements)];
}

function asCorrected({ collected, corrections }: FiledEvidence): EvidenceInEffect {
  const latest = corrections.at(-1);
  if (!latest) return { ...collected, correctedBy: null };
  const content = { statements: latest.statements };
  return { ...collected, kind: 'financialStatements', content, correctedBy: latest.evidenceId };
}
