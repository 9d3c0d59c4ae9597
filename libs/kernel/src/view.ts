import type { DomainEvent, OfType, Recorded } from './events.js';

export type FieldValue = string | number | null;

/**
 * A read model as a value: documents folded from events by pure handlers. `key` names the document (or documents) an event
 * belongs to; a handler gives the new document, or `null` to delete it. The handled types are the keys of `on`, nothing
 * else. A changed view gets a higher `version`: it is built beside the old one.
 */
export interface View<Doc, E extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly version: number;
  key(event: Recorded<E>): string | readonly string[];
  readonly on: {
    readonly [T in E['type']]?: (doc: Doc | null, event: Recorded<OfType<E, T>>, key: string) => Doc | null;
  };
  /** Types that are always the first of their document: nothing of it is there before, so it is not read first. */
  readonly begins?: readonly E['type'][];
  /** What queries may filter and sort by, computed from the document when it is written. */
  readonly fields: { readonly [field: string]: (doc: Doc) => FieldValue };
  /** The fields that get an index of their own; the rest are scanned. */
  readonly indexes: readonly string[];
}

/** A view whose types the loops need not know. */
export type AnyView = View<unknown, never>;

export function anyView<Doc, E extends DomainEvent>(view: View<Doc, E>): AnyView {
  return view as unknown as AnyView;
}

export function keysOf<E extends DomainEvent>(
  view: Pick<View<never, E>, 'key'>,
  event: Recorded<E>,
): readonly string[] {
  const key = view.key(event);
  return typeof key === 'string' ? [key] : key;
}

/** Folds one event into one document; an event the view does not handle leaves it as it is. */
export function applyToView<Doc, E extends DomainEvent>(
  view: View<Doc, E>,
  doc: Doc | null,
  event: Recorded<E>,
  key: string,
): Doc | null {
  type Handler = (doc: Doc | null, event: Recorded<E>, key: string) => Doc | null;
  const handler = view.on[event.type as E['type']] as Handler | undefined;
  return handler ? handler(doc, event, key) : doc;
}
