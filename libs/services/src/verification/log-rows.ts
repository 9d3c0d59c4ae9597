import { type EventStore, type Position, type StoredEvent, UnreadableEvent } from '@zixin/kernel';

/** Told of a row that cannot be read; `rest`: whether what comes after it was. */
export type OnUnreadable = (error: UnreadableEvent, rest: 'read' | 'left') => void;

const batchSize = 1_000;
/** Rows missing behind an unreadable one that are stepped over. */
const mostSteps = 1_000;

interface Place {
  readonly after: Position | null;
  readonly size: number;
}

/** The log as it is stored, rows that cannot be read passed over. */
export async function* logRows(store: EventStore, unreadable: OnUnreadable): AsyncGenerator<StoredEvent> {
  const past = passingOver(store, unreadable);
  for (let at: Place | null = { after: null, size: batchSize }; at !== null;) {
    let { after }: Place = at;
    try {
      for await (const batch of batches(store, at)) {
        yield* batch.events;
        after = batch.position || null;
      }
      return;
    } catch (error) {
      at = await past(error, { after, size: at.size });
    }
  }
}

/** Where to go on after a batch that cannot be read: row by row up to the unreadable one, then behind it; `null`: nowhere. */
function passingOver(store: EventStore, unreadable: OnUnreadable) {
  let told: UnreadableEvent | null = null;
  let steps = 0;
  return async (error: unknown, { after, size }: Place): Promise<Place | null> => {
    if (!(error instanceof UnreadableEvent)) throw error;
    if (size > 1) return { after, size: 1 };
    const again = told?.stream === error.stream && told.revision === error.revision;
    [told, steps] = [error, again ? steps + 1 : 0];
    const next = steps < mostSteps ? await positionAfter(store, after) : null;
    if (!again) unreadable(error, next === null ? 'left' : 'read');
    return next === null ? null : { after: next, size: batchSize };
  };
}

/** The log after a position, up to its present end. */
async function* batches(store: EventStore, { after, size }: Place) {
  const stop = new AbortController();
  for await (const batch of store.subscribe({ after, batchSize: size, signal: stop.signal })) {
    yield batch;
    if (batch.caughtUp) stop.abort();
  }
}

/** Positions are opaque, but those of the stores whose rows can rot are counted in digits. `null` for others. */
async function positionAfter(store: EventStore, position: Position | null): Promise<Position | null> {
  const head = await store.head();
  if (head === null || !/^\d+$/.test(head)) return null;
  const next = String(BigInt(position ?? 0) + 1n).padStart(head.length, '0');
  return next > head ? null : next;
}

/** How many events a log has up to its newest, where its positions count them. */
export async function lengthOf(store: EventStore): Promise<number | null> {
  const head = await store.head();
  return head !== null && /^\d{1,16}$/.test(head) ? Number(head) : null;
}

/** The rows of some streams, one stream after another; what comes after an unreadable one is left. */
export async function* streamRows(
  store: EventStore,
  streams: AsyncIterable<string> | Iterable<string>,
  unreadable: OnUnreadable,
): AsyncGenerator<StoredEvent> {
  for await (const stream of streams) {
    try {
      yield* store.read(stream);
    } catch (error) {
      if (!(error instanceof UnreadableEvent)) throw error;
      unreadable(error, 'left');
    }
  }
}
