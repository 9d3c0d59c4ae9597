import type { CalendarDate } from './calendar-date.js';
import type { Command, DomainEvent, OfType, Recorded } from './events.js';

/** A command a process sends: to which aggregate (by category), which id, and what. */
export interface SentCommand<C extends Command = Command> {
  readonly category: string;
  readonly id: string;
  readonly command: C;
}

/** The id of a thing a reaction makes: a UUID derived from (process, event, name), the same again on redelivery. */
export type ReactionIds = (name: string) => string;

/**
 * A policy that reacts to facts with commands. State is folded per key like a view's; `react` sees the state after the
 * event. `wakeOn` names the business day on which a key wants to hear of `BusinessDayOpened`; other keys sleep through it.
 * Command ids derive from (process, event, index): seeing an event twice sends the same commands again, harmlessly.
 */
export interface Process<State, E extends DomainEvent = DomainEvent, C extends Command = Command> {
  readonly name: string;
  readonly version: number;
  readonly initialState: State;
  /** `null` for an event that concerns no key (a business day concerns the keys that wait for it). */
  key(event: Recorded<E>): string | null;
  readonly on: { readonly [T in E['type']]?: (state: State, event: Recorded<OfType<E, T>>) => State };
  react(state: State, event: Recorded<E>, idOf: ReactionIds): readonly SentCommand<C>[];
  wakeOn(state: State): CalendarDate | null;
}

export type AnyProcess = Process<unknown, never>;

export function anyProcess<State, E extends DomainEvent, C extends Command>(
  process: Process<State, E, C>,
): AnyProcess {
  return process as unknown as AnyProcess;
}

export function applyToProcess<State, E extends DomainEvent>(
  process: Pick<Process<State, E>, 'on'>,
  state: State,
  event: Recorded<E>,
): State {
  const handler = process.on[event.type as E['type']] as
    ((state: State, event: Recorded<E>) => State) | undefined;
  return handler ? handler(state, event) : state;
}
