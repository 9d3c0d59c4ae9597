import {
  type CloudEvent,
  type CloudEventType,
  eventSource,
  type IntegrationEvent,
  type RecordChanged,
} from '@zixin/contracts';
import { decodeAny, type Recorded, type StoredEvent } from '@zixin/kernel';
import { type CreditEvent, creditCatalog } from '@zixin/views';
import { translations } from './integration-translations.js';

interface AnyTranslation {
  readonly type: IntegrationEvent['type'];
  data(data: unknown, stream: string): IntegrationEvent['data'] | null;
}

const table = new Map(Object.entries(translations) as [string, AnyTranslation][]);
/** Streams of one customer: their partition key is the customer's id. */
const ofCustomer = /^(customer|investigation|rating|creditAccount|warning)-/;

/** The public events of a stored one, for a bus: none for what concerns nobody outside. */
export function integrationEventsOf(recorded: Recorded<CreditEvent>): readonly IntegrationEvent[] {
  const translation = table.get(recorded.type);
  const data = translation?.data(recorded.data, recorded.stream) ?? null;
  if (!translation || data === null) return [];
  return [{ ...envelopeOf(recorded), type: translation.type, data } as IntegrationEvent];
}

/** What the feed says of a stored event: its public events, else the notice that something was recorded. @throws UnreadableEvent */
export function feedEventsOf(stored: StoredEvent): readonly CloudEvent[] {
  const { type, stream, meta, revision } = stored;
  const events = table.has(type)
    ? integrationEventsOf(decodeAny(creditCatalog, stored) as Recorded<CreditEvent>)
    : [];
  if (events.length > 0) return events;
  const changed: RecordChanged = {
    ...envelopeOf(stored),
    type: 'com.zixin.credit.record-changed.v1',
    data: {
      record: stream.slice(0, stream.indexOf('-')),
      change: type,
      customerId: ofCustomer.test(stream) ? meta.partitionKey : null,
      revision,
    },
  };
  return [changed];
}

/** The stored types that public events of these types come from; `null`: any. */
export function storedTypesOf(publicTypes: ReadonlySet<string>): readonly string[] | null {
  if (publicTypes.has('com.zixin.credit.record-changed.v1' satisfies CloudEventType)) return null;
  return [...table].flatMap(([stored, { type }]) => (publicTypes.has(type) ? [stored] : []));
}

function envelopeOf({ id, stream, meta }: Pick<StoredEvent, 'id' | 'stream' | 'meta'>) {
  const customer = ofCustomer.test(stream);
  return {
    specversion: '1.0',
    id,
    source: eventSource,
    subject: customer ? meta.partitionKey : stream.slice(stream.indexOf('-') + 1),
    time: meta.recordedAt,
    datacontenttype: 'application/json',
  } as const;
}
