import type { EventStore, StoredEvent } from '@zixin/kernel';

/** A store that tells of every event it has appended, with everything but the exact position, which is that of its append. */
export function heardStore(store: EventStore, hear: (events: readonly StoredEvent[]) => void): EventStore {
  return {
    async append(stream, expected, events) {
      const { revision, position } = await store.append(stream, expected, events);
      const first = revision - events.length + 1;
      hear(events.map((event, index) => ({ ...event, stream, revision: first + index, position })));
      return { revision, position };
    },
    read: (stream, options) => store.read(stream, options),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    ...(store.foreignChanges ? { foreignChanges: () => store.foreignChanges?.() ?? 0 } : {}),
  };
}
