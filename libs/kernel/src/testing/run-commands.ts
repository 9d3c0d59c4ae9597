import type { CalendarDate, Instant } from '../calendar-date.js';
import { type Context, decide, type Decider, evolve } from '../decider.js';
import { DomainError } from '../domain-error.js';
import type { Command, DomainEvent } from '../events.js';
import type { SpecContext } from './specify.js';

/**
 * Runs commands one after the other, as a property over generated ones: each accepted one must change nothing when sent again,
 * each refusal must be one of the context's codes, and the events as stored must fold to the same state.
 */
export function runCommands<C extends Command, E extends DomainEvent, State, Inputs>(
  decider: Decider<C, E, State, Inputs>,
  commands: readonly C[],
  codes: readonly string[],
  said: SpecContext<Inputs> = {},
): { readonly state: State; readonly history: readonly E[] } {
  const fold = (from: State, events: readonly E[]) =>
    events.reduce((folded, event) => evolve(decider, folded, event), from);
  const at = said.at ?? ('2026-03-02T02:00:00.000Z' as Instant);
  const today = said.today ?? (at.slice(0, 10) as CalendarDate);
  const by = said.by ?? { id: 'someone', roles: [] };
  const history: E[] = [];
  let state = decider.initialState;
  const run = (command: C) => {
    const context: Context<Inputs> = { at, today, by, inputs: said.inputs as Inputs, past: [...history] };
    return JSON.parse(JSON.stringify(decide(decider, command, state, context))) as E[];
  };
  for (const command of commands) {
    try {
      const events = run(command);
      history.push(...events);
      state = fold(state, events);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(codes).toContain(error.code);
      continue;
    }
    expect({ command, again: run(command) }).toEqual({ command, again: [] });
  }
  expect(fold(decider.initialState, history)).toEqual(state);
  return { state, history };
}
