import {
  BACKWARDS,
  END,
  type EventStoreDBClient,
  type Position,
  type StreamingRead,
} from '@eventstore/db-client';
import type { StoredEvent } from '@zixin/kernel';
import { TimedOut } from './patience.js';
import { positionOf } from './positions.js';
import type { StoreCalls } from './store-calls.js';
import { isSystem, storedEvent } from './stored-events.js';

export interface StreamReads {
  read(stream: string, from: number): AsyncIterable<StoredEvent>;
  positionAt(stream: string, revision: number): Promise<string>;
  head(): Promise<string | null>;
}

const pageSize = 500;
const headPageSizes = [8, 500];
/** How many events the client holds ready; 16 is its default and slow (engines.md 3.4). */
const buffered = { highWaterMark: 512 };

export function createStreamReads(client: EventStoreDBClient, calls: StoreCalls): StreamReads {
  async function page(stream: string, from: number, maxCount: number): Promise<StoredEvent[]> {
    const found = await calls.patiently(async () => {
      const reading = client.readStream(stream, { fromRevision: BigInt(from), maxCount }, buffered);
      return collected(reading, calls.tryMillis).catch(nothingIfUnknown);
    });
    return found.flatMap(({ event }) => (event ? [storedEvent(event)] : []));
  }

  async function lastBefore(fromPosition: Position | typeof END, maxCount: number) {
    const reading = () => client.readAll({ direction: BACKWARDS, fromPosition, maxCount }, buffered);
    return calls.patiently(() => collected(reading(), calls.tryMillis));
  }

  return {
    async *read(stream, from) {
      for (let next = from; ;) {
        const events = await page(stream, next, pageSize);
        yield* events;
        if (events.length < pageSize) return;
        next += events.length;
      }
    },
    async positionAt(stream, revision) {
      const [event] = await page(stream, revision, 1);
      if (!event) throw new Error(`stream ${stream} has no revision ${revision}, which was just appended`);
      return event.position;
    },
    async head() {
      let from: Position | typeof END = END;
      for (let pages = 0; ; pages++) {
        const size = headPageSizes[Math.min(pages, headPageSizes.length - 1)] ?? pageSize;
        const events = await lastBefore(from, size);
        const own = events.find(({ event }) => event && !isSystem(event))?.event;
        if (own?.position) return positionOf(own.position);
        const oldest: Position | undefined = events.at(-1)?.event?.position;
        if (!oldest || events.length < size) return null;
        from = oldest;
      }
    },
  };
}

function nothingIfUnknown(error: unknown): [] {
  if ((error as { readonly type?: string }).type === 'stream-not-found') return [];
  throw error;
}

/** Everything a read gives. Reads have no deadline of their own: after such a silence this one ends. */
function collected<Event>(reading: StreamingRead<Event>, silenceMillis: number): Promise<Event[]> {
  const events: Event[] = [];
  let timer: NodeJS.Timeout;
  const whole = new Promise<Event[]>((resolve, reject) => {
    const silent = () => reject(new TimedOut(`read: no answer within ${silenceMillis} ms`));
    timer = setTimeout(silent, silenceMillis);
    reading.on('data', (event: Event) => {
      events.push(event);
      timer.refresh();
    });
    reading.on('error', reject);
    reading.on('end', () => resolve(events));
  });
  return whole.finally(() => {
    clearTimeout(timer);
    void reading.cancel().catch(() => undefined);
  });
}
