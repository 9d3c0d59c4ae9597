import { setImmediate as turn } from 'node:timers/promises';
import {
  type Aggregate,
  collectionOf,
  type Command,
  type Condition,
  type DomainEvent,
  type EventStore,
  evolve,
  type Instant,
  type View,
} from '@zixin/kernel';
import { eventsOf } from '../decisions/live-streams.js';
import { documentsKnownAt } from '../queries/history.js';
import { allDocuments } from '../queries/paging.js';
import type { Reads } from '../queries/reads.js';

/**
 * The documents of a view one by one: those live that meet the conditions, or all as known at an instant. Conditions only spare
 * work: whoever reads has to be right without them.
 */
export type Documents = <Doc, E extends DomainEvent>(
  view: View<Doc, E>,
  where?: readonly Condition[],
) => AsyncIterable<Doc>;

export function documentsOf({ readStore, eventStore }: Reads, knownAt?: Instant): Documents {
  return knownAt === undefined
    ? (view, where = []) => live(allDocuments(readStore, collectionOf(view), where))
    : (view) => known(documentsKnownAt(eventStore, view, knownAt));
}

/** Documents between which other requests get their turn: a store in this process never waits by itself. */
const turnEvery = 500;

async function* live<Doc>(documents: ReturnType<typeof allDocuments<Doc>>): AsyncGenerator<Doc> {
  let count = 0;
  for await (const { doc } of documents) {
    if ((count += 1) % turnEvery === 0) await turn();
    yield doc;
  }
}

async function* known<Doc>(documents: Promise<ReadonlyMap<string, Doc>>): AsyncGenerator<Doc> {
  let count = 0;
  for (const doc of (await documents).values()) {
    if ((count += 1) % turnEvery === 0) await turn();
    yield doc;
  }
}

/** What a stream came to by an instant. */
export async function stateKnownAt<C extends Command, E extends DomainEvent, State>(
  eventStore: EventStore,
  { category, decider }: Aggregate<C, E, State, never>,
  id: string,
  knownAt: Instant,
): Promise<State> {
  const events = await eventsOf(eventStore, `${category}-${id}`);
  return events
    .filter(({ meta }) => meta.recordedAt <= knownAt)
    .reduce((state, event) => evolve(decider as never, state, event), decider.initialState);
}
