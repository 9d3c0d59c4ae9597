import type { CalendarDate, Instant } from '../calendar-date.js';
import type { AnyCatalog } from '../catalog.js';
import type { DomainEvent, EventMetadata, Recorded } from '../events.js';

export interface RecordedOverrides {
  readonly stream?: string;
  readonly revision?: number;
  readonly position?: string;
  readonly recordedAt?: Instant;
  readonly effectiveOn?: CalendarDate;
  readonly partitionKey?: string;
  readonly meta?: Partial<EventMetadata>;
}

/** An event as a view or process sees it, its technical parts filled in. Positions and revisions grow with each call of one maker. */
export function recorder(catalog: AnyCatalog) {
  let count = 0;
  return function recorded<E extends DomainEvent>(event: E, overrides: RecordedOverrides = {}): Recorded<E> {
    count += 1;
    const stream = overrides.stream ?? 'test-1';
    const definition = catalog[event.type];
    if (!definition) throw new Error(`no definition of ${event.type}`);
    const meta: EventMetadata = {
      partitionKey: overrides.partitionKey ?? 'customer-1',
      actor: { id: 'someone', roles: [] },
      commandId: `command-${count}`,
      commandHash: `hash-${count}`,
      correlationId: `correlation-${count}`,
      causationId: `command-${count}`,
      schemaVersion: definition.version,
      recordedAt: overrides.recordedAt ?? ('2026-03-02T02:00:00.000Z' as Instant),
      hash: `chain-${count}`,
      ...overrides.meta,
    };
    return {
      ...event,
      id: `event-${count}`,
      stream,
      revision: overrides.revision ?? count - 1,
      position: overrides.position ?? String(count).padStart(16, '0'),
      effectiveOn: overrides.effectiveOn ?? definition.effectiveOn(event.data as never),
      meta,
    } as unknown as Recorded<E>;
  };
}
