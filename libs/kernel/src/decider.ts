import type { CalendarDate, Instant } from './calendar-date.js';
import type { Catalog } from './catalog.js';
import type { Actor, Command, DataOf, DomainEvent } from './events.js';

/**
 * What the shell hands to a decision beside the command: the instant it will be recorded at, the business date of that
 * instant, the caller, and `inputs` read from other streams (policies in force and the like).
 */
export interface Context<Inputs = unknown> {
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly by: Actor;
  readonly inputs: Inputs;
  /** The past events of the stream that the aggregate's `recall` asked for; empty otherwise. */
  readonly past: readonly DomainEvent[];
}

type DataFor<C extends Command, T extends C['type']> = Extract<C, { readonly type: T }>['data'];

/**
 * A consistency boundary as a value. `decide` gives the events of a command (none when it already took effect) or throws
 * `DomainError`; `evolve` trusts history and never throws. Both are tables over the unions: a missing entry does not compile.
 */
export interface Decider<C extends Command, E extends DomainEvent, State, Inputs = unknown> {
  readonly initialState: State;
  readonly decide: {
    readonly [T in C['type']]: (data: DataFor<C, T>, state: State, context: Context<Inputs>) => readonly E[];
  };
  readonly evolve: { readonly [T in E['type']]: (state: State, data: DataOf<E, T>) => State };
}

/** A decider with its place in the log: stream = `<category>-<id>`; `partitionKey` keeps one customer's events together. */
export interface Aggregate<C extends Command, E extends DomainEvent, State, Inputs = unknown> {
  readonly category: string;
  readonly catalog: Catalog<E>;
  readonly decider: Decider<C, E, State, Inputs>;
  partitionKey(id: string): string;
  /**
   * For the rare command whose decision needs what state has let go of (closed documents): which past events it wants. The
   * loop then reads the stream up to the tail it decides on. `null`: none.
   */
  recall?(command: C): ((event: E) => boolean) | null;
}

export function streamOf(aggregate: { readonly category: string }, id: string): string {
  return `${aggregate.category}-${id}`;
}

export function evolve<E extends DomainEvent, State>(
  decider: Pick<Decider<never, E, State>, 'evolve'>,
  state: State,
  event: E,
): State {
  return (decider.evolve[event.type as E['type']] as (state: State, data: unknown) => State)(
    state,
    event.data,
  );
}

export function decide<C extends Command, E extends DomainEvent, State, Inputs>(
  decider: Decider<C, E, State, Inputs>,
  command: C,
  state: State,
  context: Context<Inputs>,
): readonly E[] {
  const rule = decider.decide[command.type as C['type']] as Decider<
    Command,
    E,
    State,
    Inputs
  >['decide'][string];
  return rule(command.data, state, context);
}
