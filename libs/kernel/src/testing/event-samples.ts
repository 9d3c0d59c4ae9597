import type { Instant } from '../calendar-date.js';
import type { EventStore, SubscribeOptions } from '../event-store.js';
import type { EventMetadata, NewEvent, StoredEvent } from '../events.js';

let made = 0;

/** A name no other test of this run or an earlier one uses: an engine may keep what earlier tests wrote. */
export function freshName(prefix: string): string {
  made += 1;
  return `${prefix}${process.pid}${Math.random().toString(36).slice(2, 10)}-${made}`;
}

export function sampleEvent(type: string, data: unknown = {}, said: Partial<EventMetadata> = {}): NewEvent {
  made += 1;
  const meta: EventMetadata = {
    partitionKey: 'customer-1',
    actor: { id: 'someone', roles: ['clerk'] },
    commandId: `command-${made}`,
    commandHash: 'command-hash',
    correlationId: 'correlation',
    causationId: 'cause',
    schemaVersion: 1,
    recordedAt: '2026-03-02T02:00:00.000Z' as Instant,
    hash: `hash-${made}`,
    ...said,
  };
  return { id: crypto.randomUUID(), type, data, meta };
}

export const sampleEvents = (type: string, count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index) => sampleEvent(type, { index }));

export async function readAll(store: EventStore, stream: string, from?: number): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const event of store.read(stream, from === undefined ? {} : { from })) events.push(event);
  return events;
}

export interface Followed {
  readonly events: readonly StoredEvent[];
  readonly positions: readonly string[];
}

/** Follows the log until `enough` says so (asked after every batch), then ends the subscription. */
export async function follow(
  store: EventStore,
  options: Omit<SubscribeOptions, 'signal'>,
  enough: (followed: Followed) => boolean,
): Promise<Followed> {
  const abort = new AbortController();
  const [events, positions]: [StoredEvent[], string[]] = [[], []];
  for await (const batch of store.subscribe({ ...options, signal: abort.signal })) {
    events.push(...batch.events);
    positions.push(batch.position);
    if (enough({ events, positions })) abort.abort();
  }
  return { events, positions };
}
