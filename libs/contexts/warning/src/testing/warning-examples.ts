import {
  type FactBook,
  numberFact,
  unknownFact,
  type WarningAction,
  type WarningRule,
  type WarningTrip,
} from '@zixin/calculations';
import { addDays, type CalendarDate, type Context, evolve, type Instant } from '@zixin/kernel';
import type { WarningInputs } from '../evaluation.js';
import { type WarningCommand, warningDecider } from '../warning.js';
import type { WarningEvent } from '../warning.events.js';
import type { WarningState } from '../warning-state.js';

export const proposed: readonly WarningAction[] = [
  { action: 'lowerLimit', percent: '20', automatic: false },
  { action: 'placeHold', automatic: true },
];

export function ruleOf(code: string, trip: WarningTrip, change: Partial<WarningRule> = {}): WarningRule {
  const label = { en: 'x', zh: 'x' };
  return { code, label, level: 'warn', cadence: 'daily', trip, actions: proposed, ...change };
}

/** On at 20, off below 15. */
export const overdue = ruleOf('overdue', { value: 'rate', on: '20', off: '15' });
export const utilisation = ruleOf('utilisation', {
  value: 'use',
  levels: [
    { level: 'info', on: '75', off: '70' },
    { level: 'warn', on: '90', off: '85' },
    { level: 'critical', on: '100', off: '95' },
  ],
});
export const trend = ruleOf('trend', { series: 'rates', rises: 3, minimum: '10' }, { cadence: 'monthEnd' });

export const inputsOf = (book: FactBook, ...rules: readonly WarningRule[]): WarningInputs => ({
  book,
  warningRules: { name: 'warningRules', version: 1, content: { kind: 'warningRules', rules } },
  grades: ['A', 'B', 'C'],
});

/** `null`: not known that day. */
export const bookOf = (figures: Readonly<Record<string, number | null>>): FactBook =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? unknownFact('nothing-open') : numberFact(value),
    ]),
  );

export const dayOf = (index: number): CalendarDate => addDays('2026-03-01' as CalendarDate, index);

/** The evaluation `e<day>` of a day. */
export const evaluation = (day: number): Extract<WarningCommand, { readonly type: 'EvaluateWarnings' }> => ({
  type: 'EvaluateWarnings',
  data: { evaluationId: `e${day}`, on: dayOf(day), cadences: ['daily', 'monthEnd'] },
});

export const clerk = { id: 'lea', roles: ['creditLead'] };

/** Decides one command after another, each on what the ones before left. */
export function decideAll(
  state: WarningState,
  steps: readonly { readonly command: WarningCommand; readonly inputs: WarningInputs }[],
): { readonly state: WarningState; readonly events: readonly WarningEvent[] } {
  let [folded, all]: [WarningState, readonly WarningEvent[]] = [state, []];
  for (const { command, inputs } of steps) {
    const at = '2026-03-02T02:00:00.000Z' as Instant;
    const context: Context<WarningInputs> = { at, today: dayOf(1), by: clerk, inputs, past: [] };
    const decide = warningDecider.decide[command.type] as (
      data: unknown,
      state: WarningState,
      context: Context<WarningInputs>,
    ) => readonly WarningEvent[];
    const events = decide(command.data, folded, context);
    folded = events.reduce((before, event) => evolve(warningDecider, before, event), folded);
    all = [...all, ...events];
  }
  return { state: folded, events: all };
}
