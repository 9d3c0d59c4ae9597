import type { Command, DomainEvent, Recorded } from '../events.js';
import { applyToProcess, type Process, type SentCommand } from '../process.js';

/** What a specified process gets as the id of a thing it makes: `<event id>/<name>`. */
export const reactionId = (event: { readonly id: string }, name: string) => `${event.id}/${name}`;

/** given(recorded events).when(recorded event).thenSends(commands) for a process of one key. */
export function specifyProcess<State, E extends DomainEvent, C extends Command>(
  process: Process<State, E, C>,
) {
  return {
    given(...history: readonly Recorded<E>[]) {
      const before = history.reduce(
        (state, event) => applyToProcess(process, state, event),
        process.initialState,
      );
      return {
        state: before,
        wakesOn: () => process.wakeOn(before),
        when(event: Recorded<E>) {
          const idOf = (name: string) => reactionId(event, name);
          const sent = process.react(applyToProcess(process, before, event), event, idOf);
          return {
            thenSends(...expected: readonly SentCommand<C>[]) {
              expect(JSON.parse(JSON.stringify(sent))).toEqual(JSON.parse(JSON.stringify(expected)));
            },
            thenNothing() {
              expect(sent).toEqual([]);
            },
          };
        },
      };
    },
  };
}
