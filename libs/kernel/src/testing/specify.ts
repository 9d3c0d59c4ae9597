import type { CalendarDate, Instant } from '../calendar-date.js';
import { type Context, decide, type Decider, evolve } from '../decider.js';
import { DomainError } from '../domain-error.js';
import type { Actor, Command, DomainEvent } from '../events.js';

export interface SpecContext<Inputs> {
  readonly at?: Instant;
  readonly today?: CalendarDate;
  readonly by?: Actor;
  readonly inputs?: Inputs;
}

function equal(actual: unknown, expected: unknown): void {
  expect(JSON.parse(JSON.stringify(actual))).toEqual(JSON.parse(JSON.stringify(expected)));
}

/**
 * given(events).when(command).then(events) for a decider. Defaults: the business day is the instant's UTC date. Each passing
 * decision is also sent a second time on the resulting state and must then change nothing, unless `once` was asked for.
 */
export function specify<C extends Command, E extends DomainEvent, State, Inputs>(
  decider: Decider<C, E, State, Inputs>,
  defaults: SpecContext<Inputs> = {},
) {
  const fold = (state: State, events: readonly E[]) =>
    events.reduce((folded, event) => evolve(decider, folded, event), state);

  function given(...history: readonly E[]) {
    const state = fold(decider.initialState, history);
    return {
      state,
      when(command: C, overrides: SpecContext<Inputs> = {}) {
        const said = { ...defaults, ...overrides };
        const at = said.at ?? ('2026-03-02T02:00:00.000Z' as Instant);
        const by = said.by ?? { id: 'someone', roles: [] };
        const today = said.today ?? (at.slice(0, 10) as CalendarDate);
        const run = (on: State, past: readonly E[] = history) => {
          const context: Context<Inputs> = { at, today, by, inputs: said.inputs as Inputs, past };
          return decide(decider, command, on, context);
        };
        return {
          /** The events themselves, for assertions on parts of them. */
          events: () => run(state),
          then(...expected: readonly E[]) {
            const events = run(state);
            equal(events, expected);
            equal(run(fold(state, events), [...history, ...events]), []);
          },
          /** For commands that are meant to take effect each time they are sent under a new id. */
          thenEachTime(...expected: readonly E[]) {
            equal(run(state), expected);
          },
          thenTypes(...types: readonly E['type'][]) {
            expect(run(state).map((event) => event.type)).toEqual(types);
          },
          thenNothing() {
            equal(run(state), []);
          },
          /** Refused with this code, and with these params where given. */
          thenRefused(code: string, params?: Record<string, unknown>) {
            const error = caught(() => run(state));
            expect(error).toBeInstanceOf(DomainError);
            const refusal = error as DomainError;
            expect(refusal.code).toBe(code);
            if (params) expect(refusal.params).toMatchObject(params);
          },
        };
      },
    };
  }
  return { given };
}

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
