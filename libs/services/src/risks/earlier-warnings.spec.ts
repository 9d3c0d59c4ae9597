import { numberFact, unknownFact, type WarningAction, type WarningRule } from '@zixin/calculations';
import {
  addDays,
  applyToView,
  type CalendarDate,
  decide,
  DomainError,
  evolve,
  type Instant,
} from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { continued, type RiskWarning, riskWarnings } from '@zixin/views';
import {
  openWarnings,
  warning,
  warningCatalog,
  type WarningCommand,
  type WarningState,
} from '@zixin/warning';
import fc from 'fast-check';

const actions: readonly WarningAction[] = [
  { action: 'placeHold', automatic: false },
  { action: 'demandGuarantee', automatic: false },
];
const rule: WarningRule = {
  ...{ code: 'utilisation', label: { en: 'x', zh: 'x' }, level: 'warn', cadence: 'daily', actions },
  trip: {
    value: 'use',
    levels: [
      { level: 'info', on: '75', off: '70' },
      { level: 'warn', on: '90', off: '85' },
      { level: 'critical', on: '100', off: '95' },
    ],
  },
};
const warningRules = {
  ...{ name: 'warningRules', version: 1 },
  content: { kind: 'warningRules' as const, rules: [rule] },
};

type Step = { readonly use: number | null } | { readonly does: 'acknowledge' | 'take' | 'decline' | 'clear' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.constantFrom(null, 60, 72, 80, 92, 97, 105).map((use) => ({ use })),
    fc.constantFrom('acknowledge', 'take', 'decline', 'clear').map((does) => ({ does }) as const),
  ),
  { minLength: 4, maxLength: 24 },
);

function commandOf(step: Step, state: WarningState, day: number): WarningCommand | null {
  const on = addDays('2026-03-01' as CalendarDate, day);
  if ('use' in step)
    return { type: 'EvaluateWarnings', data: { evaluationId: `e${day}`, on, cadences: ['daily'] } };
  const [open] = openWarnings(state);
  if (!open) return null;
  const { warningId } = open;
  if (step.does === 'acknowledge') return { type: 'AcknowledgeWarning', data: { warningId, note: null } };
  if (step.does === 'clear') return { type: 'ClearWarning', data: { warningId, reason: 'paid' } };
  if (step.does === 'decline')
    return { type: 'DeclineWarningAction', data: { warningId, action: 'demandGuarantee', reason: 'bank' } };
  const taken = { warningId, action: 'placeHold', reference: 'h', automatic: false } as const;
  return { type: 'TakeWarningAction', data: taken };
}

/** Runs the steps a day each through the warning context and the view; a step that is refused changes nothing. */
function told(all: readonly Step[]) {
  const recorded = recorder(warningCatalog);
  const documents = new Map<string, RiskWarning>();
  let state = warning.decider.initialState;
  let book = { use: numberFact(60) as ReturnType<typeof numberFact> | ReturnType<typeof unknownFact> };
  all.forEach((step, day) => {
    if ('use' in step) book = { use: step.use === null ? unknownFact('nothing-open') : numberFact(step.use) };
    const command = commandOf(step, state, day);
    if (!command) return;
    const by = { id: 'lea', roles: ['creditLead'] };
    const today = addDays('2026-03-01' as CalendarDate, day);
    const inputs = { book, warningRules, grades: ['A', 'B', 'C'] };
    const context = { at: `${today}T02:00:00.000Z` as Instant, today, by, inputs, past: [] };
    for (const event of settled(() => decide(warning.decider, command, state, context))) {
      state = evolve(warning.decider, state, event);
      if (event.type === 'RiskWarningRearmed') continue;
      const { warningId } = event.data;
      const place = { stream: 'warning-c-1', partitionKey: 'c-1' };
      const before = documents.get(warningId) ?? null;
      const doc = applyToView(riskWarnings, before, recorded(event as never, place) as never, warningId);
      if (doc) documents.set(warningId, doc);
    }
  });
  return { state, documents };
}

function settled<T>(decided: () => readonly T[]): readonly T[] {
  try {
    return decided();
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

const done = ({ actionsTaken, actionsDeclined, acknowledged }: RiskWarning) => ({
  acknowledged: acknowledged !== null,
  actionsTaken: actionsTaken.map(({ action }) => action),
  actionsDeclined: actionsDeclined.map(({ action }) => action),
});

describe('what was done about a warning and those it continues', () => {
  it('is shown exactly as the warning context counts it, whatever happened', () => {
    let inherited = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const { state, documents } = told(all);
        for (const { warningId, acknowledged, actionsTaken, actionsDeclined } of openWarnings(state)) {
          const doc = documents.get(warningId)!;
          const shown = continued(doc, documents);
          if (doc.continues !== null && acknowledged && !doc.acknowledged) inherited += 1;
          expect(done(shown)).toEqual({ acknowledged, actionsTaken, actionsDeclined });
        }
      }),
      { numRuns: 1_500 },
    );
    expect(inherited).toBeGreaterThan(0);
  });

  it('an escalation asks for a new acknowledgement and what was declined, not for what was taken', () => {
    const { documents } = told([
      ...[{ use: 92 }, { does: 'acknowledge' }, { does: 'take' }, { does: 'decline' }, { use: 80 }],
      ...[{ use: 105 }],
    ] as readonly Step[]);
    const [first, second] = [...documents.values()];
    expect(second).toMatchObject({
      continues: first?.warningId,
      level: 'critical',
      escalatedOn: '2026-03-06',
    });
    expect(done(continued(second!, documents))).toEqual({
      ...{ acknowledged: false, actionsTaken: ['placeHold'], actionsDeclined: [] },
    });
  });
});
