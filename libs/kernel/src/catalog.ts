import type { CalendarDate } from './calendar-date.js';
import type { DataOf, DomainEvent, Recorded, StoredEvent } from './events.js';

type Upcaster<Next> = (old: never) => Next;

/** How one event type is stored: its version, the steps from older shapes to the current one, and the date it is about. */
export interface EventDefinition<Data> {
  readonly version: number;
  /** The last step gives the current shape. */
  readonly upcasters: readonly [] | readonly [...Upcaster<unknown>[], Upcaster<Data>];
  effectiveOn(data: Data): CalendarDate;
}

/** One definition for every event of a union; a missing one does not compile. */
export type Catalog<E extends DomainEvent> = { readonly [T in E['type']]: EventDefinition<DataOf<E, T>> };
/** A catalog whose events the loops need not know. */
export type AnyCatalog = Readonly<Record<string, AnyDefinition>>;
interface AnyDefinition {
  readonly version: number;
  readonly upcasters: readonly Upcaster<unknown>[];
  effectiveOn(data: never): CalendarDate;
}

type EffectiveOn<Data> = (data: Data) => CalendarDate;

export function v1<Data>(
  effectiveOn: EffectiveOn<Data>,
): EventDefinition<Data> & { readonly upcasters: readonly [] } {
  return { version: 1, upcasters: [], effectiveOn };
}

/** Second stored shape: `upcast` turns the first into the current one. */
export function v2<First, Data>(
  upcast: (old: First) => Data,
  effectiveOn: EffectiveOn<NoInfer<Data>>,
): EventDefinition<Data> {
  return { version: 2, upcasters: [upcast], effectiveOn };
}

/** Third stored shape: a chain of two steps that must end in the current one. */
export function v3<First, Second, Data>(
  first: (old: First) => Second,
  second: (old: Second) => Data,
  effectiveOn: EffectiveOn<NoInfer<Data>>,
): EventDefinition<Data> {
  return { version: 3, upcasters: [first, second], effectiveOn };
}

/** A stored event this code cannot read: of a newer version, or of a type it does not know. Never skipped in silence. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';

  constructor(
    readonly stream: string,
    readonly revision: number,
    readonly problem: string,
  ) {
    super(`event ${revision} of stream ${stream} cannot be read: ${problem}`);
  }
}

/** Brings a stored event to its current shape. @throws UnreadableEvent for an unknown type or a version newer than this code. */
export function decode<E extends DomainEvent>(catalog: Catalog<E>, stored: StoredEvent): Recorded<E> {
  const definition = (catalog as AnyCatalog)[stored.type] as AnyDefinition | undefined;
  if (!definition) throw new UnreadableEvent(stored.stream, stored.revision, `unknown type ${stored.type}`);
  const { schemaVersion } = stored.meta;
  if (schemaVersion > definition.version) {
    const problem = `${stored.type} has version ${schemaVersion}, this program knows up to ${definition.version}`;
    throw new UnreadableEvent(stored.stream, stored.revision, problem);
  }
  let data: unknown = stored.data;
  for (const upcast of definition.upcasters.slice(schemaVersion - 1))
    data = (upcast as (old: unknown) => unknown)(data);
  return {
    type: stored.type,
    data,
    id: stored.id,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    meta: stored.meta,
    effectiveOn: definition.effectiveOn(data as never),
  } as unknown as Recorded<E>;
}
