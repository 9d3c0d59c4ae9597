import { decodeAny, type EventStore, type Recorded } from '@zixin/kernel';
import { creditCatalog } from '@zixin/views';

/** Decoded events kept in all; the least recently read streams go first. */
const mostEvents = 50_000;

/**
 * Streams as the store has them now, decoded once: a stream read before costs only its tail. A list that was given never
 * changes.
 */
export function decodedStreams(
  eventStore: EventStore,
  most = mostEvents,
): (stream: string) => Promise<readonly Recorded[]> {
  const kept = new Map<string, readonly Recorded[]>();
  let events = 0;

  function keep(stream: string, list: readonly Recorded[]): void {
    events += list.length - (kept.get(stream)?.length ?? 0);
    kept.delete(stream);
    kept.set(stream, list);
    for (const [oldest, entry] of kept) {
      if (events <= most || oldest === stream) return;
      events -= entry.length;
      kept.delete(oldest);
    }
  }

  return async (stream) => {
    const before = kept.get(stream) ?? [];
    const tail: Recorded[] = [];
    for await (const stored of eventStore.read(stream, { from: before.length }))
      tail.push(decodeAny(creditCatalog, stored));
    const list = tail.length === 0 ? before : [...before, ...tail];
    if (list.length >= (kept.get(stream)?.length ?? 0)) keep(stream, list);
    return list;
  };
}
