import type { WarningAction, WarningLevel } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';

export interface OpenWarning {
  readonly warningId: string;
  readonly code: string;
  readonly level: WarningLevel;
  readonly raisedOn: CalendarDate;
  /** At its present level, or a graver one it continues. */
  readonly acknowledged: boolean;
  /** What its rule proposes. */
  readonly actions: readonly WarningAction[];
  readonly actionsTaken: readonly WarningAction['action'][];
  /** By a person, at its present level or a graver one it continues. */
  readonly actionsDeclined: readonly WarningAction['action'][];
}

/** The warnings of one rule. */
export interface RuleWarnings {
  readonly open: OpenWarning | null;
  /** Cleared by a person, and not off since: silent up to this level. */
  readonly silenced: { readonly warningId: string; readonly level: WarningLevel } | null;
  /** The one cleared last because its level fell: what was done about it counts for the one that continues it. */
  readonly fallen: OpenWarning | null;
}

export interface WarningState {
  readonly byCode: ReadonlyMap<string, RuleWarnings>;
  /** The day of the last evaluation that changed something, and the warnings it raised: none is raised twice. */
  readonly evaluatedOn: CalendarDate | null;
  readonly raisedThatDay: readonly string[];
}

export const noWarnings: WarningState = { byCode: new Map(), evaluatedOn: null, raisedThatDay: [] };

const quiet: RuleWarnings = { open: null, silenced: null, fallen: null };

export function warningsOf(state: WarningState, code: string): RuleWarnings {
  return state.byCode.get(code) ?? quiet;
}

/** The open warnings, by rule in the order they first were raised. */
export function openWarnings(state: WarningState): readonly OpenWarning[] {
  return [...state.byCode.values()].flatMap(({ open }) => (open ? [open] : []));
}

/** The levels of the open warnings: what `riskLevel` of `@zixin/calculations` reads. */
export function activeLevels(state: WarningState): readonly WarningLevel[] {
  return openWarnings(state).map(({ level }) => level);
}

export function openWarning(state: WarningState, warningId: string): OpenWarning | null {
  return openWarnings(state).find((one) => one.warningId === warningId) ?? null;
}

/** True for a warning a person cleared whose figure has not been off since. */
export function isSilenced(state: WarningState, warningId: string): boolean {
  return [...state.byCode.values()].some(({ silenced }) => silenced?.warningId === warningId);
}
