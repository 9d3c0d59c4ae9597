import {
  type Appended,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  WrongExpectedRevision,
} from '@zixin/kernel';

/** A store in which the story alone writes: it tells of what it appends, and keeps what was read and appended. */
export interface StoryStore extends EventStore {
  /** Lets go of what is kept. */
  forget(): void;
}

/** The position of an event it tells of is that of the last event appended with it. */
export function storyStore(store: EventStore, hear: (events: readonly StoredEvent[]) => void): StoryStore {
  const kept = new Map<string, StoredEvent[]>();

  async function keep(stream: string): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = [];
    for await (const event of store.read(stream)) events.push(event);
    kept.set(stream, events);
    return events;
  }

  function heard(stream: string, appended: Appended, events: readonly NewEvent[]): void {
    const { revision, position } = appended;
    const first = revision - events.length + 1;
    const stored = events.map((event, index) => ({ ...event, stream, revision: first + index, position }));
    const known = kept.get(stream) ?? (first === 0 ? [] : null);
    if (known?.length === first)
      kept
        .set(stream, known)
        .get(stream)
        ?.push(...stored);
    else kept.delete(stream);
    hear(stored);
  }

  return {
    async append(stream, expected, events) {
      try {
        const appended = await store.append(stream, expected, events);
        heard(stream, appended, events);
        return appended;
      } catch (error) {
        if (error instanceof WrongExpectedRevision) kept.delete(stream);
        throw error;
      }
    },
    read: (stream, { from = 0 } = {}) => ({
      [Symbol.asyncIterator]() {
        let next = from;
        const step = (events: readonly StoredEvent[]): IteratorResult<StoredEvent> => {
          const value = events[next++];
          return value ? { value, done: false } : { value: undefined, done: true };
        };
        return { next: async () => step(kept.get(stream) ?? (await keep(stream))) };
      },
    }),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    foreignChanges: () => store.foreignChanges?.() ?? 0,
    forget: () => kept.clear(),
  };
}
