import type { CalendarDate, Instant } from './calendar-date.js';
import { decode } from './catalog.js';
import { type Aggregate, decide, evolve, streamOf } from './decider.js';
import { type EventStore, noStream } from './event-store.js';
import type { Actor, Command, DomainEvent, NewEvent, Position, Recorded } from './events.js';
import { chainHash, eventIdOf } from './hash-chain.js';
import type { Fingerprints } from './ids.js';

/** What the shell says about one command. */
export interface Envelope<Inputs = unknown> {
  readonly commandId: string;
  /** Hash of what the caller sent: the same id with another hash is refused. */
  readonly commandHash: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string;
  readonly inputs: Inputs;
}

/** A stream as folded so far. Immutable: a decision makes a new one, kept only once its events are stored. */
export interface Tail {
  readonly state: unknown;
  readonly revision: number;
  readonly position: Position | null;
  readonly hash: string;
  readonly recordedAt: Instant;
}

export interface Stream {
  readonly name: string;
  readonly id: string;
  readonly aggregate: Aggregate<Command, DomainEvent, unknown>;
  tail: Tail;
  /** Last revision of every command that changed this stream. */
  readonly commands: Map<string, number>;
}

export interface Outcome<E extends DomainEvent, State> {
  readonly stream: string;
  readonly revision: number;
  /** Where the log stood for this stream; `null` only for a stream without events. */
  readonly position: Position | null;
  readonly events: readonly (E & { readonly id: string })[];
  readonly state: State;
  /** The command had taken effect before; `events` and `state` are those of the first time. */
  readonly repeated: boolean;
}

export interface DecisionClock {
  now(): Instant;
  /** The business date of an instant. */
  dateAt(at: Instant): CalendarDate;
  /** IANA name of the zone its dates are of; absent where dates follow another rule (a test's). */
  readonly timeZone?: string;
}

export interface Decided {
  readonly events: readonly NewEvent[];
  readonly tail: Tail;
}

export function newStream(aggregate: Stream['aggregate'], id: string): Stream {
  const tail = {
    state: aggregate.decider.initialState,
    revision: noStream,
    position: null,
    hash: '',
    recordedAt: '' as Instant,
  };
  return { name: streamOf(aggregate, id), id, aggregate, tail, commands: new Map() };
}

/** Folds what the store has of the stream beyond its tail. */
export async function catchUp(stream: Stream, store: EventStore): Promise<void> {
  for await (const stored of store.read(stream.name, { from: stream.tail.revision + 1 })) {
    const event = decode(stream.aggregate.catalog, stored) as Recorded;
    const { revision, position } = event;
    const { hash, recordedAt, commandId } = event.meta;
    stream.tail = {
      state: evolve(stream.aggregate.decider, stream.tail.state, event),
      revision,
      position,
      hash,
      recordedAt,
    };
    stream.commands.set(commandId, revision);
  }
}

export interface DecisionSurroundings {
  readonly clock: DecisionClock;
  readonly fingerprints: Fingerprints;
  readonly past: readonly DomainEvent[];
}

/** The past events a command asked for, up to the tail it will be decided on. */
export async function recallPast(
  stream: Stream,
  store: EventStore,
  wanted: (event: DomainEvent) => boolean,
): Promise<DomainEvent[]> {
  const past: DomainEvent[] = [];
  for await (const stored of store.read(stream.name)) {
    if (stored.revision > stream.tail.revision) break;
    const event = decode(stream.aggregate.catalog, stored) as Recorded;
    if (wanted(event)) past.push({ type: event.type, data: event.data });
  }
  return past;
}

/** Decides one command on a tail and chains its events to it. @throws DomainError of the decision. */
export function decideOn(
  stream: Stream,
  tail: Tail,
  command: Command,
  envelope: Envelope,
  { clock, fingerprints, past }: DecisionSurroundings,
): Decided {
  const now = clock.now();
  const at = now > tail.recordedAt ? now : tail.recordedAt;
  const { inputs, ...said } = envelope;
  const context = { at, today: clock.dateAt(at), by: envelope.actor, inputs, past };
  const { decider, catalog } = stream.aggregate;
  const facts = decide(decider, command, tail.state, context);
  let { hash, revision, state } = tail;
  const partitionKey = stream.aggregate.partitionKey(stream.id);
  const events = facts.map((fact): NewEvent => {
    revision += 1;
    const { type, data } = fact;
    const schemaVersion = catalog[type]?.version ?? 1;
    const meta = { partitionKey, ...said, schemaVersion, recordedAt: at };
    hash = chainHash(fingerprints, hash, { stream: stream.name, revision, type, data, meta });
    state = evolve(decider, state, { type, data });
    return { id: eventIdOf(hash), type, data, meta: { ...meta, hash } };
  });
  return {
    events,
    tail: {
      state,
      revision,
      position: tail.position,
      hash,
      recordedAt: events.length > 0 ? at : tail.recordedAt,
    },
  };
}

/** What a command that took effect before answered then: its events and the state right after them. */
export async function firstAnswer(stream: Stream, store: EventStore, commandId: string) {
  const last = stream.commands.get(commandId) ?? noStream;
  const events: Recorded[] = [];
  let state = stream.aggregate.decider.initialState;
  for await (const stored of store.read(stream.name)) {
    if (stored.revision > last) break;
    const event = decode(stream.aggregate.catalog, stored) as Recorded;
    state = evolve(stream.aggregate.decider, state, event);
    if (event.meta.commandId === commandId) events.push(event);
  }
  return { events, state, revision: last, position: events.at(-1)?.position ?? null };
}
