import {
  type Appended,
  type EventBatch,
  type EventStore,
  noStream,
  type SubscribeOptions,
  WrongExpectedRevision,
} from '../event-store.js';
import type { NewEvent, StoredEvent } from '../events.js';

const positionOf = (index: number) => String(index + 1).padStart(16, '0');

/** A log held in memory as JSON text, so that nobody shares an object with it. Behaves like the durable ones. */
export function createInMemoryEventStore(): EventStore {
  const log: { readonly type: string; readonly json: string }[] = [];
  const streams = new Map<string, number[]>();
  const bell = createBell();
  const stored = (index: number) => JSON.parse(log[index]?.json ?? 'null') as StoredEvent;

  function firstAnswer(indexes: readonly number[], expected: number, events: readonly NewEvent[]) {
    const before = indexes.slice(expected + 1, expected + 1 + events.length);
    const same = events.every((event, at) => {
      const index = before[at];
      return index !== undefined && stored(index).id === event.id;
    });
    return same ? answer(expected + events.length, before.at(-1) ?? 0) : null;
  }

  function appendNow(stream: string, expected: number, events: readonly NewEvent[]): Appended {
    if (events.length === 0) throw new RangeError(`nothing to append to stream ${stream}`);
    const indexes = streams.get(stream) ?? [];
    const actual = indexes.length - 1;
    if (expected !== actual) {
      const first = expected >= noStream ? firstAnswer(indexes, expected, events) : null;
      if (first) return first;
      throw new WrongExpectedRevision(stream, expected, actual);
    }
    const added = events.map((event, at) => {
      const { id, type, data, meta } = event;
      const [revision, position] = [actual + 1 + at, positionOf(log.length + at)];
      return { type, json: JSON.stringify({ id, type, data, meta, stream, revision, position }) };
    });
    const start = log.length;
    log.push(...added);
    streams.set(stream, [...indexes, ...added.map((_, at) => start + at)]);
    bell.ring();
    return answer(actual + events.length, log.length - 1);
  }

  function batchAfter(start: number, { types, batchSize = 1_000 }: SubscribeOptions): EventBatch {
    const wanted = types ? new Set(types) : null;
    const events: StoredEvent[] = [];
    let at = start;
    for (; at < log.length && events.length < batchSize; at++) {
      if (!wanted || wanted.has(log[at]?.type ?? '')) events.push(stored(at));
    }
    return { events, position: at === 0 ? '' : positionOf(at - 1), caughtUp: at === log.length };
  }

  return {
    append: async (stream, expected, events) => appendNow(stream, expected, events),
    async *read(stream, { from = 0 } = {}) {
      for (const index of (streams.get(stream) ?? []).slice(from)) yield stored(index);
    },
    async *subscribe(options) {
      let next = Number(options.after ?? 0);
      for (let first = true; !options.signal.aborted; first = false) {
        const batch = batchAfter(next, options);
        if (!first && batch.position === (next === 0 ? '' : positionOf(next - 1))) {
          await bell.wait(options.signal);
          continue;
        }
        next = Number(batch.position);
        yield batch;
      }
    },
    head: async () => (log.length === 0 ? null : positionOf(log.length - 1)),
  };
}

function answer(revision: number, index: number): Appended {
  return { revision, position: positionOf(index) };
}

/** Wakes everyone who waits for the log to grow. */
function createBell() {
  const waiting = new Set<() => void>();
  return {
    ring(): void {
      for (const wake of [...waiting]) wake();
    },
    wait(signal: AbortSignal): Promise<void> {
      return new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
  };
}
