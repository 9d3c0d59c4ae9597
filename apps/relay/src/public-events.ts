import type { PublicEvent } from '@zixin/adapter-kafka';
import { decodeAny, type Recorded, type StoredEvent } from '@zixin/kernel';
import { integrationEventsOf } from '@zixin/services/queries';
import { type CreditEvent, creditCatalog } from '@zixin/views';

/** The CloudEvents that others are told of a stored event; none for a type that this build does not know. */
export function publicEventsOf(stored: StoredEvent): readonly PublicEvent[] {
  if (!Object.hasOwn(creditCatalog, stored.type)) return [];
  const recorded = decodeAny(creditCatalog, stored) as Recorded<CreditEvent>;
  return integrationEventsOf(recorded).map((event) => ({
    key: stored.meta.partitionKey,
    type: event.type,
    value: JSON.stringify(event),
  }));
}
