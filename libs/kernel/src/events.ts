import type { CalendarDate, Instant } from './calendar-date.js';

/** A fact in its current shape: past-tense type and plain JSON data. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** A wish in the imperative. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

export type OfType<Union extends DomainEvent, Type extends Union['type']> = Extract<
  Union,
  { readonly type: Type }
>;
export type DataOf<Union extends DomainEvent, Type extends Union['type']> = OfType<Union, Type>['data'];

/** Who did it: a person, a service key's owner, or `system` for processes. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Everything stored beside an event's data. `hash` chains the events of one stream; see `hash-chain.ts`. */
export interface EventMetadata {
  readonly partitionKey: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly commandHash: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly schemaVersion: number;
  readonly recordedAt: Instant;
  readonly hash: string;
}

export interface NewEvent extends DomainEvent {
  readonly id: string;
  readonly meta: EventMetadata;
}

/** Opaque, order-preserving text: a later event of the same log has a greater position. */
export type Position = string;

/** `revision` counts from 0 within its stream. `data` is as stored: decode it with a catalog before use. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** A stored event decoded to its current shape, with the business date it is about. */
export type Recorded<E extends DomainEvent = DomainEvent> = E extends DomainEvent
  ? E & {
      readonly id: string;
      readonly stream: string;
      readonly revision: number;
      readonly position: Position;
      readonly meta: EventMetadata;
      readonly effectiveOn: CalendarDate;
    }
  : never;
