import {
  compareLevels,
  type FactBook,
  nextRuleLevel,
  type PolicyVersion,
  readRule,
  type RuleReading,
  type WarningLevel,
  type WarningRule,
  type WarningRules,
} from '@zixin/calculations';
import type { CalendarDate, Command } from '@zixin/kernel';
import type { RiskWarningRaised, WarningEvent } from './warning.events.js';
import { openWarnings, type OpenWarning, warningsOf, type WarningState } from './warning-state.js';

/** The rules of these cadences over what is known on a day. */
export type EvaluateWarnings = Command<
  'EvaluateWarnings',
  {
    readonly evaluationId: string;
    readonly on: CalendarDate;
    readonly cadences: readonly WarningRule['cadence'][];
  }
>;

/** What is known on the day, the rules in force on it, and the grades of the rating scale, best first. */
export interface WarningInputs {
  readonly book: FactBook;
  readonly warningRules: PolicyVersion<WarningRules>;
  readonly grades: readonly string[];
}

interface Evaluated {
  readonly data: EvaluateWarnings['data'];
  readonly state: WarningState;
  readonly inputs: WarningInputs;
  readonly rule: WarningRule;
  readonly reading: RuleReading;
}

/** What the rules change on a day: nothing when it is before the last that changed something, or was evaluated already. */
export function evaluateWarnings(
  data: EvaluateWarnings['data'],
  state: WarningState,
  inputs: WarningInputs,
): readonly WarningEvent[] {
  if (state.evaluatedOn !== null && data.on < state.evaluatedOn) return [];
  const { rules } = inputs.warningRules.content;
  const withdrawn = openWarnings(state).filter(({ code }) => !rules.some((rule) => rule.code === code));
  return [
    ...withdrawn.map((open) => cleared(open, 'rule-withdrawn', { figures: {}, on: data.on })),
    ...rules
      .filter(({ cadence }) => data.cadences.includes(cadence))
      .flatMap((rule) => {
        const reading = readRule(rule, inputs.book, inputs.grades);
        return ruleEvents({ data, state, inputs, rule, reading });
      }),
  ];
}

function ruleEvents(evaluated: Evaluated): readonly WarningEvent[] {
  const { state, rule, reading } = evaluated;
  const { open, silenced } = warningsOf(state, rule.code);
  const before = (open ?? silenced)?.level ?? null;
  const level = nextRuleLevel(rule, before, reading);
  if (level === null) return wentOff(evaluated);
  if (open) return moved(evaluated, open, level);
  return reading.tripped && compareLevels(level, before) > 0 ? raised(evaluated, level, null) : [];
}

function wentOff({ data: { on }, state, rule, reading: { figures } }: Evaluated): readonly WarningEvent[] {
  const { open, silenced } = warningsOf(state, rule.code);
  return [
    ...(open ? [cleared(open, 'figure-off', { figures, on })] : []),
    ...(silenced ? [rearmed(silenced.warningId, rule.code, { figures, on })] : []),
  ];
}

/** An open warning at another level: it rises in place, and falls by giving way to one at the lower level, unless that is silenced. */
function moved(evaluated: Evaluated, open: OpenWarning, level: WarningLevel): readonly WarningEvent[] {
  const { data, state, rule, reading } = evaluated;
  const change = compareLevels(level, open.level);
  if (change === 0) return [];
  if (change > 0) return [escalated(evaluated, open, level)];
  const fell = cleared(open, 'level-fell', { figures: reading.figures, on: data.on });
  const { silenced } = warningsOf(state, rule.code);
  if (silenced && compareLevels(level, silenced.level) <= 0) return [fell];
  const lower = raised(evaluated, level, open.warningId);
  return lower.length > 0 ? [fell, ...lower] : [];
}

function raised(
  { data, state, inputs, rule, reading }: Evaluated,
  level: WarningLevel,
  continues: string | null,
): readonly RiskWarningRaised[] {
  const warningId = `${data.evaluationId}.${rule.code}`;
  if (state.raisedThatDay.includes(warningId)) return [];
  const said = { warningId, code: rule.code, level, continues, rule, figures: reading.figures };
  return [{ type: 'RiskWarningRaised', data: { ...said, ...decided(rule, inputs), on: data.on } }];
}

function escalated(
  { data, inputs, rule, reading }: Evaluated,
  { warningId, level: from }: OpenWarning,
  to: WarningLevel,
): WarningEvent {
  const said = { warningId, from, to, rule, figures: reading.figures };
  return { type: 'RiskWarningEscalated', data: { ...said, ...decided(rule, inputs), on: data.on } };
}

function decided({ actions }: WarningRule, { warningRules: { name, version } }: WarningInputs) {
  return { warningRules: { name, version }, actions };
}

type Day = Pick<RiskWarningRaised['data'], 'figures' | 'on'>;

function cleared(
  { warningId }: OpenWarning,
  reason: 'figure-off' | 'level-fell' | 'rule-withdrawn',
  { figures, on }: Day,
): WarningEvent {
  const data = { warningId, figures, by: 'rule', reason, stillOn: false, on };
  return { type: 'RiskWarningCleared', data };
}

function rearmed(warningId: string, code: string, { figures, on }: Day): WarningEvent {
  return { type: 'RiskWarningRearmed', data: { warningId, code, figures, on } };
}
