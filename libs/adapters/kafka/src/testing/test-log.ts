import { type EventStore, noStream, type StoredEvent } from '@zixin/kernel';
import { createInMemoryEventStore, sampleEvent } from '@zixin/kernel/testing';

export interface TestLog {
  readonly store: EventStore;
  /** Everything appended, in log order. */
  readonly events: readonly StoredEvent[];
  /** Appends `count` events one by one: of ten customers, every twentieth of the calendar. */
  grow(count: number, data?: (index: number) => unknown): Promise<void>;
}

/** A log in memory with customers' events and reference facts. */
export function createTestLog(): TestLog {
  const store = createInMemoryEventStore();
  const events: StoredEvent[] = [];
  const revisions = new Map<string, number>();

  async function append(index: number, data: unknown): Promise<void> {
    const partitionKey = index % 20 === 7 ? 'calendar' : `customer-${index % 10}`;
    const stream = `note-${partitionKey}`;
    const event = sampleEvent('Noted', data, { partitionKey });
    const { revision, position } = await store.append(stream, revisions.get(stream) ?? noStream, [event]);
    revisions.set(stream, revision);
    events.push({ ...event, stream, revision, position });
  }

  return {
    ...{ store, events },
    async grow(count, data = (index) => ({ index })) {
      const from = events.length;
      for (let index = from; index < from + count; index += 1) await append(index, data(index));
    },
  };
}

export const positionsOf = (events: readonly StoredEvent[]) => events.map(({ position }) => position);
