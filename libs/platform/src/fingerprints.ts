import { hash, randomFillSync } from 'node:crypto';
import { dateInZone, type DecisionClock, type Fingerprints, instantOf } from '@zixin/kernel';

/** RFC 9562 namespace of every name-based id Zixin makes. Changing it changes all of them: never do. */
const namespace = Buffer.from('7b1f4f4e0d5b4c0f9a5e2c6d8e3a7f21', 'hex');

/** SHA-256 as lower-case hex, and RFC 9562 UUIDv5 in the Zixin namespace. */
export const nodeFingerprints: Fingerprints = {
  sha256: (text) => hash('sha256', text),
  uuidOf(name) {
    return nameBasedUuid(hash('sha1', namedBytes(name)));
  },
};

/** The namespace with room behind it, so that a name of usual length is joined to it without making a buffer. */
const scratch = Buffer.alloc(1_024);
namespace.copy(scratch);

function namedBytes(name: string): Buffer {
  // No character takes more than three bytes of UTF-8 for each of its units.
  if (namespace.length + 3 * name.length > scratch.length)
    return Buffer.concat([namespace, Buffer.from(name)]);
  return scratch.subarray(0, namespace.length + scratch.write(name, namespace.length));
}

/** RFC 9562 UUIDv5 of a SHA-1 in hex. */
function nameBasedUuid(hex: string): string {
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

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
  return formatUuid(bytes);
}

function formatUuid(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
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
    timeZone,
  };
}
