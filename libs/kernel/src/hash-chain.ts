import type { Actor, EventMetadata, StoredEvent } from './events.js';
import type { Fingerprints } from './ids.js';

export interface Hashable {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: unknown;
  readonly meta: Omit<EventMetadata, 'hash'>;
}

/**
 * Hash of one event, chained to the hash of the event before it in its stream ('' before the first): SHA-256 over that hash
 * and everything stored of the event but its position, which a migration may change. The event's id follows from the hash.
 */
export function chainHash(fingerprints: Fingerprints, previous: string, event: Hashable): string {
  const {
    actor,
    partitionKey,
    commandId,
    commandHash,
    correlationId,
    causationId,
    schemaVersion,
    recordedAt,
  } = event.meta;
  const meta = [
    // A damaged event may lack its actor; it is to be reported, not to stop the check.
    (actor as Actor | undefined)?.id,
    (actor as Actor | undefined)?.roles,
    partitionKey,
    commandId,
    commandHash,
    correlationId,
    causationId,
    schemaVersion,
    recordedAt,
  ];
  return fingerprints.sha256(
    JSON.stringify([previous, event.stream, event.revision, event.type, event.data, meta]),
  );
}

/** The UUIDv8 made of the first 122 bits of a chain hash: equal content at the same place has the same id, other content never. */
export function eventIdOf(hash: string): string {
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Checks event after event of any number of streams; `check` gives a problem in words, or null. */
export interface ChainVerifier {
  check(event: StoredEvent): string | null;
}

export function createChainVerifier(fingerprints: Fingerprints): ChainVerifier {
  const tails = new Map<
    string,
    { readonly revision: number; readonly hash: string; readonly recordedAt: string }
  >();
  return {
    check(event) {
      const tail = tails.get(event.stream) ?? { revision: -1, hash: '', recordedAt: '' };
      const { hash, recordedAt } = event.meta;
      tails.set(event.stream, { revision: event.revision, hash, recordedAt });
      if (event.revision !== tail.revision + 1) return `revision ${tail.revision + 1} is missing before it`;
      if (recordedAt < tail.recordedAt) return 'it was recorded before the event ahead of it';
      if (chainHash(fingerprints, tail.hash, event) !== hash) return 'its content does not match its hash';
      return event.id === eventIdOf(hash) ? null : 'its id does not match its hash';
    },
  };
}
