import type { EventBatch, Position, StoredEvent, SubscribeOptions } from '@zixin/kernel';
import { createInbox, type Inbox } from './inbox.js';

/** Where a subscription must begin to read its partition. */
export interface FeedStart {
  readonly offset: bigint;
  /** Nothing is there yet after its position. */
  readonly atEnd: boolean;
  /** The partition's older records are gone: only an event at or before its position proves that none is missing. */
  readonly trimmed: boolean;
}

export interface FeedOptions {
  readonly source: string;
  /** Nothing is read before so many loops subscribed, nor while one of them is away. */
  readonly loops: number;
  startOf(after: Position | null): Promise<FeedStart>;
  /** Read from this offset on. */
  open(offset: bigint): void;
  /** Read nothing for now. */
  hold(): void;
}

/** Consecutive records of a partition. */
export interface FeedBatch {
  /** Those that somebody wants. */
  readonly events: readonly StoredEvent[];
  /** Positions of the first and the last record; '' when there was none. */
  readonly first: Position;
  readonly position: Position;
  readonly caughtUp: boolean;
}

/** One partition of the journal for the loops that follow it together. Each event reaches each loop once, whatever is read twice. */
export interface PartitionFeed {
  subscribe(options: SubscribeOptions): AsyncIterable<EventBatch>;
  wants(type: string): boolean;
  /** True when every loop finished the batch: asked for the next one. */
  offer(batch: FeedBatch): Promise<boolean>;
  /** The next offset to read, `null` while a loop is missing. */
  next(): bigint | null;
  advance(next: bigint): void;
}

/** The journal no longer reaches back to where a loop stopped. Rebuild from the log, then follow the journal again. */
export class JournalTrimmed extends Error {
  override readonly name = 'JournalTrimmed';

  constructor(source: string, after: Position | null) {
    super(`${source} has lost records after position ${after ?? 'none'}: rebuild from the event log`);
  }
}

interface Subscription {
  readonly inbox: Inbox<EventBatch>;
  readonly types: ReadonlySet<string> | null;
  position: Position;
  trimmed: boolean;
}

export function createPartitionFeed(options: FeedOptions): PartitionFeed {
  const subscriptions = new Set<Subscription>();
  let next: bigint | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  const complete = () => subscriptions.size >= options.loops;

  async function toAll(batch: FeedBatch): Promise<boolean> {
    if (!complete()) return false;
    const offers = Array.from(subscriptions, (subscription) => offerTo(subscription, batch, options.source));
    return (await Promise.all(offers)).every(Boolean);
  }

  function join(subscription: Subscription, { offset }: FeedStart): void {
    subscriptions.add(subscription);
    next = next === null || offset < next ? offset : next;
    if (complete()) options.open(next);
  }

  function leave(subscription: Subscription): void {
    subscriptions.delete(subscription);
    subscription.inbox.close();
    options.hold();
  }

  return {
    async *subscribe({ after, types, batchSize = 1_000, signal }) {
      if (signal.aborted) return;
      const start = await options.startOf(after);
      const subscription: Subscription = {
        ...{ inbox: createInbox<EventBatch>(), types: types ? new Set(types) : null },
        ...{ position: after ?? '', trimmed: start.trimmed },
      };
      join(subscription, start);
      try {
        if (start.atEnd) yield { events: [], position: subscription.position, caughtUp: true };
        for (;;) {
          const batch = await subscription.inbox.take(signal);
          if (!batch) return;
          yield* slices(batch, batchSize);
        }
      } finally {
        leave(subscription);
      }
    },
    wants: (type) => [...subscriptions].some(({ types }) => types?.has(type) ?? true),
    offer(batch) {
      const offered = tail.then(() => toAll(batch));
      tail = offered;
      return offered;
    },
    next: () => (complete() ? next : null),
    advance(to) {
      next = to;
    },
  };
}

/** True when there was nothing new in the batch, or the loop finished what was. */
async function offerTo(subscription: Subscription, batch: FeedBatch, source: string): Promise<boolean> {
  const { inbox, position: from } = subscription;
  if (subscription.trimmed && batch.first > from) {
    inbox.fail(new JournalTrimmed(source, from));
    return false;
  }
  if (batch.first !== '') subscription.trimmed = false;
  if (batch.position <= from && !batch.caughtUp) return true;
  const position = batch.position > from ? batch.position : from;
  const events = newEvents(subscription, batch.events);
  const finished = await inbox.offer({ events, position, caughtUp: batch.caughtUp });
  if (finished) subscription.position = position;
  return finished;
}

/** Those the loop wants and has not seen: each one later in the log than the one before, whatever was delivered. */
function newEvents({ types, position }: Subscription, events: readonly StoredEvent[]): StoredEvent[] {
  let seen = position;
  return events.filter((event) => {
    if (event.position <= seen) return false;
    seen = event.position;
    return types === null || types.has(event.type);
  });
}

function* slices(batch: EventBatch, size: number): Generator<EventBatch> {
  const { events } = batch;
  let from = 0;
  for (; events.length - from > size; from += size) {
    const part = events.slice(from, from + size);
    yield { events: part, position: part.at(-1)?.position ?? batch.position, caughtUp: false };
  }
  yield { ...batch, events: events.slice(from) };
}
