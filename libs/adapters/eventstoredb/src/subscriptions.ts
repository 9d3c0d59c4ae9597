import type { EventStoreDBClient } from '@eventstore/db-client';
import type { EventBatch, Position, SubscribeOptions } from '@zixin/kernel';
import { remedyFor } from './failures.js';
import { type LogFeed, openFeed, type Taken } from './log-feed.js';
import { backOff, pause } from './patience.js';
import type { StoreCalls } from './store-calls.js';

/**
 * The log after a position, then live. A subscription that fails or ends is replaced by one from the last position handed out,
 * with growing pauses, for as long as it takes. @throws what no waiting mends: EventStoreDbUnusable, UnreadableEvent
 */
export async function* followLog(
  client: EventStoreDBClient,
  calls: StoreCalls,
  options: SubscribeOptions,
): AsyncGenerator<EventBatch> {
  const signal = AbortSignal.any([options.signal, calls.closing]);
  const course = createCourse(options);
  for (let failures = 0; !signal.aborted;) {
    const { after, types } = course;
    const feed = openFeed(client, { after, types, confirmMillis: calls.tryMillis });
    yield* batches(feed, course, options.batchSize ?? 1_000, signal);
    const failure = course.settle(feed.ended());
    if (!failure || signal.aborted) continue;
    if (remedyFor(failure) === 'none') throw calls.explain(failure);
    calls.trouble(failure);
    failures = course.after === after ? failures + 1 : 0;
    await pause(backOff(failures), signal);
  }
}

/** What one feed gives, until it ends or is to be replaced. */
async function* batches(
  feed: LogFeed,
  course: Course,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<EventBatch> {
  try {
    for await (const taken of takes(feed, limit, signal)) {
      const batch = course.advance(taken);
      if (batch) yield batch;
      if (course.changing()) return;
    }
  } finally {
    await feed.stop();
  }
}

async function* takes(feed: LogFeed, limit: number, signal: AbortSignal): AsyncGenerator<Taken> {
  while (!signal.aborted) {
    await feed.ready(limit, signal);
    const taken = signal.aborted ? null : feed.take(limit);
    if (taken) yield taken;
    if (feed.ended()) return;
  }
}

interface Course {
  readonly after: Position | null;
  /** What the server is to leave out: other types while catching up, nothing but the database's own events when live. */
  readonly types: readonly string[] | null;
  /** The batch to hand out, if there is one. */
  advance(taken: Taken): EventBatch | null;
  /** Whether the feed is to be replaced by one for live events. */
  changing(): boolean;
  /** After a feed's end: why it failed, `null` when it was to be replaced. */
  settle(ended: Error | null): Error | null;
}

/**
 * Where one subscriber stands. With types, the server leaves out others while catching up. When live it would tell only now and
 * then how far it has looked, so then it sends all types and the others are left out here: the position moves with every event.
 */
function createCourse(options: SubscribeOptions): Course {
  const wanted = options.types ? new Set(options.types) : null;
  let catchingUp = wanted !== null;
  let changing = false;
  let after = options.after;
  let saidCaughtUp = false;

  function movedTo(position: Position | null): boolean {
    if (position === null || position <= (after ?? '')) return false;
    after = position;
    return true;
  }

  return {
    get after() {
      return after;
    },
    get types() {
      return catchingUp && wanted ? [...wanted] : null;
    },
    advance({ events, position, caughtUp }) {
      changing = catchingUp && caughtUp;
      const moved = movedTo(position);
      const saying = caughtUp && !catchingUp;
      const news = saying && !saidCaughtUp;
      if (!moved && !news) return null;
      saidCaughtUp = saying;
      const own = wanted ? events.filter(({ type }) => wanted.has(type)) : events;
      return { events: own, position: after ?? '', caughtUp: saying };
    },
    changing: () => changing,
    settle(ended) {
      const replaced = changing;
      catchingUp = !replaced && wanted !== null;
      if (!replaced) saidCaughtUp = false;
      changing = false;
      return replaced ? null : ended;
    },
  };
}
