import { decodeAny, type EventStore, type Recorded, UnreadableEvent } from '@zixin/kernel';
import { creditCatalog } from '@zixin/views';

export type ReadStream = (stream: string) => Promise<readonly Recorded[]>;

/** A stream as far as it can be read. */
export interface Readable {
  readonly events: readonly Recorded[];
  /** What stands in the way of the rest. */
  readonly unreadable: UnreadableEvent | null;
}

/** Streams read once and held in memory until let go of. */
export interface KeptStreams {
  readable(stream: string): Promise<Readable>;
  /** @throws UnreadableEvent. */
  readonly whole: ReadStream;
  /** Its first `count` events; the same list as the last time for the same count. @throws UnreadableEvent where that is among them. */
  first(stream: string, count: number): Promise<readonly Recorded[]>;
}

interface Kept {
  readonly read: Promise<Readable>;
  slice: readonly Recorded[] | null;
}

export function keptStreams(store: EventStore): KeptStreams {
  const kept = new Map<string, Kept>();
  const keep = (stream: string): Kept => {
    const found = kept.get(stream) ?? { read: readableEvents(store, stream), slice: null };
    kept.set(stream, found);
    return found;
  };
  return {
    readable: (stream) => keep(stream).read,
    async whole(stream) {
      const { events, unreadable } = await keep(stream).read;
      if (unreadable) throw unreadable;
      return events;
    },
    async first(stream, count) {
      const one = keep(stream);
      const { events, unreadable } = await one.read;
      if (count > events.length && unreadable) throw unreadable;
      if (count >= events.length) return events;
      if (one.slice?.length !== count) one.slice = events.slice(0, count);
      return one.slice;
    },
  };
}

async function readableEvents(store: EventStore, stream: string): Promise<Readable> {
  const events: Recorded[] = [];
  try {
    for await (const stored of store.read(stream)) events.push(decodeAny(creditCatalog, stored));
  } catch (error) {
    if (error instanceof UnreadableEvent) return { events, unreadable: error };
    throw error;
  }
  return { events, unreadable: null };
}
