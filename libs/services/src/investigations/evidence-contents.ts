import type { EvidenceCollected, EvidenceKind } from '@zixin/investigation';
import type { EvidenceRecord } from '@zixin/views';
import { eventsOf } from '../decisions/live-streams.js';
import type { Reads } from '../queries/reads.js';

/** The kinds that speak of natural persons: their contents are read from the log, where an erasure reaches them. */
const ofPeople: readonly EvidenceKind[] = ['registration', 'ownership', 'management'];

/** The records with what they say of people, still sealed; one read of each customer's stream that has any. */
export async function withPeople(
  { eventStore }: Pick<Reads, 'eventStore'>,
  records: readonly EvidenceRecord[],
): Promise<readonly EvidenceRecord[]> {
  const sealed = records.filter(({ collected }) => ofPeople.includes(collected.kind));
  const contents = new Map<string, unknown>();
  for (const customerId of new Set(sealed.map(({ collected }) => collected.customerId))) {
    for (const { type, data } of await eventsOf(eventStore, `investigation-${customerId}`)) {
      if (type !== 'EvidenceCollected') continue;
      const { evidenceId, content } = data as unknown as EvidenceCollected['data'];
      contents.set(evidenceId, content);
    }
  }
  return records.map((record) => {
    const content = contents.get(record.collected.evidenceId);
    return content === undefined ? record : { ...record, collected: { ...record.collected, content } };
  });
}
