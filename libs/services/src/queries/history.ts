import { accountIdOf, mainSegment } from '@zixin/credit-account/events';
import {
  type AnyCatalog,
  applyToView,
  decodeAny,
  type DomainEvent,
  type EventStore,
  type Instant,
  keysOf,
  type Recorded,
  type View,
} from '@zixin/kernel';
import { creditCatalog } from '@zixin/views';
import { eventsOf } from '../decisions/live-streams.js';
import { membershipEvents } from '../groups/membership-events.js';

/** Everything recorded about one customer, stream after stream: its own, investigations, ratings, warnings, each credit account. */
export async function customerHistory(
  eventStore: EventStore,
  customerId: string,
): Promise<readonly Recorded[]> {
  const own = await eventsOf(eventStore, `customer-${customerId}`);
  const others = [
    ...['investigation', 'rating', 'warning'].map((category) => `${category}-${customerId}`),
    ...accountsIn(own, customerId).map((accountId) => `creditAccount-${accountId}`),
  ];
  const events = await Promise.all(others.map((stream) => eventsOf(eventStore, stream)));
  return [...own, ...events.flat()];
}

/** The same for people to read: with the groups that its accounts joined and left, which no figure of the customer follows from. */
export async function toldHistory(eventStore: EventStore, customerId: string): Promise<readonly Recorded[]> {
  const history = await customerHistory(eventStore, customerId);
  const accountIds = history.length === 0 ? [] : accountsIn(history, customerId);
  const memberships = await Promise.all(accountIds.map((id) => membershipEvents(eventStore, id)));
  return [...history, ...memberships.flat()];
}

function accountsIn(history: readonly Recorded[], customerId: string): readonly string[] {
  const opened = history.filter(({ type }) => type === 'SegmentOpened') as readonly {
    readonly data: unknown;
  }[];
  const segments = [mainSegment, ...opened.map(({ data }) => (data as { readonly segment: string }).segment)];
  return segments.map((segment) => accountIdOf(customerId, segment));
}

/** All documents of a view as known at an instant: a fold of the log in memory. */
export async function documentsKnownAt<Doc, E extends DomainEvent>(
  eventStore: EventStore,
  view: View<Doc, E>,
  knownAt: Instant,
  catalog: AnyCatalog = creditCatalog,
): Promise<ReadonlyMap<string, Doc>> {
  const documents = new Map<string, Doc>();
  const stop = new AbortController();
  const types = Object.keys(view.on);
  for await (const batch of eventStore.subscribe({ after: null, types, signal: stop.signal })) {
    const known = batch.events.filter(({ meta }) => meta.recordedAt <= knownAt);
    for (const stored of known) fold(documents, view, decodeAny(catalog, stored) as unknown as Recorded<E>);
    if (batch.caughtUp) stop.abort();
  }
  return documents;
}

function fold<Doc, E extends DomainEvent>(
  documents: Map<string, Doc>,
  view: View<Doc, E>,
  event: Recorded<E>,
): void {
  for (const key of keysOf(view, event)) {
    const doc = applyToView(view, documents.get(key) ?? null, event, key);
    if (doc === null) documents.delete(key);
    else documents.set(key, doc);
  }
}
