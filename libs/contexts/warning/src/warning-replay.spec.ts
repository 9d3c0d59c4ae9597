import type { WarningRule } from '@zixin/calculations';
import fc from 'fast-check';
import {
  bookOf,
  dayOf,
  decideAll,
  evaluation,
  inputsOf,
  overdue,
  utilisation,
} from './testing/warning-examples.js';
import { warningDecider } from './warning.js';
import type { RiskWarningEscalated, RiskWarningRaised, WarningEvent } from './warning.events.js';
import { openWarning, openWarnings } from './warning-state.js';
import { recomputeWarning } from './recomputation.js';

const { initialState } = warningDecider;
const figures = fc.array(
  fc.record({
    rate: fc.option(fc.integer({ min: 10, max: 25 })),
    use: fc.option(fc.integer({ min: 60, max: 110 })),
    /** A person clears what is open. */
    clears: fc.boolean(),
  }),
  { maxLength: 25 },
);
type Day = typeof figures extends fc.Arbitrary<readonly (infer D)[]> ? D : never;

const evaluations = (days: readonly Day[], ...rules: readonly WarningRule[]) =>
  days.map(({ rate, use }, day) => ({
    command: evaluation(day),
    inputs: inputsOf(bookOf({ rate, use }), ...rules),
  }));

function lived(days: readonly Day[]) {
  let [state, all]: [typeof initialState, readonly WarningEvent[]] = [initialState, []];
  for (const [day, step] of evaluations(days, overdue, utilisation).entries()) {
    const evaluated = decideAll(state, [step]);
    const open = days[day]?.clears ? openWarnings(evaluated.state) : [];
    const cleared = decideAll(
      evaluated.state,
      open.map(({ warningId }) => ({
        command: { type: 'ClearWarning', data: { warningId, reason: 'r' } },
        inputs: step.inputs,
      })),
    );
    [state, all] = [cleared.state, [...all, ...evaluated.events, ...cleared.events]];
  }
  return { state, events: all };
}

it('rule 11: over any figures a warning is raised exactly once per crossing, and cleared once per crossing back', () => {
  fc.assert(
    fc.property(figures, (days) => {
      const { events } = decideAll(initialState, evaluations(days, overdue));
      let on = false;
      const crossings = days.flatMap(({ rate }, day) => {
        const crosses = rate !== null && (on ? rate < 15 : rate >= 20);
        if (crosses) on = !on;
        return crosses ? [[on ? 'RiskWarningRaised' : 'RiskWarningCleared', dayOf(day)]] : [];
      });
      expect(events.map(({ type, data }) => [type, data.on])).toEqual(crossings);
    }),
  );
});

it('rule 11: evaluating all days again, from any of them, raises no warning twice', () => {
  fc.assert(
    fc.property(figures, fc.nat(), (days, from) => {
      const { state } = lived(days);
      const again = evaluations(days, overdue, utilisation).slice(days.length ? from % days.length : 0);
      expect(decideAll(state, again).events).toEqual([]);
    }),
  );
});

it('rule 11: the same day evaluated twice under one id changes nothing', () => {
  fc.assert(
    fc.property(figures, (days) => {
      const twice = evaluations(days, overdue, utilisation).flatMap((step) => [step, step]);
      const once = evaluations(days, overdue, utilisation);
      expect(decideAll(initialState, twice).events).toEqual(decideAll(initialState, once).events);
    }),
  );
});

it('property: no two warnings have one id, and at most one of a rule is open', () => {
  fc.assert(
    fc.property(figures, (days) => {
      const { state, events } = lived(days);
      const ids = events.flatMap(({ type, data }) => (type === 'RiskWarningRaised' ? [data.warningId] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const codes = openWarnings(state).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});

it('property: what was raised and escalated agrees with a recomputation from its own rule and figures', () => {
  fc.assert(
    fc.property(figures, (days) => {
      const decided = lived(days).events.filter(
        (event): event is RiskWarningRaised | RiskWarningEscalated =>
          event.type === 'RiskWarningRaised' || event.type === 'RiskWarningEscalated',
      );
      for (const event of decided) expect(recomputeWarning(event, [])).toMatchObject({ agrees: true });
    }),
  );
});

it('raises no id twice on one day, whatever the book says the second time', () => {
  const step = (rate: number) => ({ command: evaluation(0), inputs: inputsOf(bookOf({ rate }), overdue) });
  const { state, events } = decideAll(initialState, [step(30), step(1), step(30)]);
  expect(events.map(({ type }) => type)).toEqual(['RiskWarningRaised', 'RiskWarningCleared']);
  expect(openWarning(state, 'e0.overdue')).toBeNull();
});

it('a recomputation names the level its figures give when a stored one was altered', () => {
  const { events } = decideAll(
    initialState,
    evaluations([{ rate: null, use: 92, clears: false }], utilisation),
  );
  const [event] = events as readonly RiskWarningRaised[];
  const altered = { ...event!, data: { ...event!.data, figures: bookOf({ use: 80 }) } };
  expect(recomputeWarning(altered, [])).toEqual({ level: 'info', recorded: 'warn', agrees: false });
  expect(
    recomputeWarning({ ...altered, data: { ...altered.data, figures: bookOf({ use: 9 }) } }, []),
  ).toEqual({
    ...{ level: null, recorded: 'warn', agrees: false },
  });
});
