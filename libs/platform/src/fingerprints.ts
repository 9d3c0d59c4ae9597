import { hash, randomFillSync } from 'node:crypto';
import { dateInZone, type DecisionClock, type Fingerprints, instantOf } from '@zixin/kernel';

/** RFC 9562 namespace of every name-based id Zixin makes. Changing it changes all of them: never do. */
const namespace = Buffer.from('7b1f4f4e0d5b4c0f9a5e2c6d8e3a7f21', 'hex');

/** SHA-256 as lower-case hex, and RFC 9562 UUIDv5 in the Zixin namespace. */
export const nodeFingerprints: Fingerprints = {
  sha256: (text) => hash('sha256', text),
  uuidOf(name) {
    return formatUuid(hash('sha1', Buffer.concat([namespace, Buffer.from(name)]), 'buffer'), 5);
  },
};

/** Random bytes for many ids at once: asking the system for each costs more than the rest of a request id. */
const pool = Buffer.alloc(4_096);
let used = pool.length;

/** A new UUIDv7 in lower case: ids made later sort later, to the millisecond. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + 16);
  used += 16;
  bytes.writeUIntBE(Date.now(), 0, 6);
  return formatUuid(bytes, 7);
}

function formatUuid(bytes: Buffer, version: number): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | (version << 4), 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The clock of this machine, with business dates of an IANA time zone. @throws RangeError for an unknown zone. */
export function systemClock(timeZone: string): DecisionClock {
  dateInZone(instantOf(0), timeZone);
  let millis = 0;
  let text = instantOf(millis);
  return {
    now() {
      const now = Date.now();
      if (now !== millis) text = instantOf((millis = now));
      return text;
    },
    dateAt: (at) => dateInZone(at, timeZone),
  };
}
