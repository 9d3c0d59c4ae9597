import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SecretStore } from '../secrets/secret-store.js';

const kind = 'api-key';
const shape = /^zk_([0-9a-zA-Z-]{1,64})_([\w-]{43})$/;
const nobody = hash('sha256', randomBytes(32), 'buffer');

/** Secrets of service keys: the text `zk_<keyId>_<secret>` is shown once, only its hash is kept. */
export interface ApiKeys {
  /** Makes the secret of a key and gives the whole text; a second call for the same id replaces the first. */
  issue(keyId: string): string;
  /** The id in a key whose secret is right, else `null`; an unknown id costs the same as a wrong secret. */
  verify(text: string): string | null;
  forget(keyId: string): void;
}

export function createApiKeys(secrets: SecretStore): ApiKeys {
  /** Read once: a hash of an id never changes but here, and a revoked key is refused by the log, not by its hash. */
  const hashes = new Map<string, Buffer>();

  function hashOfKey(keyId: string): Buffer | null {
    const kept = hashes.get(keyId);
    if (kept) return kept;
    const stored = keyId === '' ? null : secrets.get(kind, keyId);
    if (stored === null) return null;
    const known = Buffer.from(stored, 'hex');
    hashes.set(keyId, known);
    return known;
  }

  return {
    issue(keyId) {
      const secret = randomBytes(32).toString('base64url');
      secrets.put(kind, keyId, hashOf(secret).toString('hex'));
      hashes.delete(keyId);
      return `zk_${keyId}_${secret}`;
    },
    verify(text) {
      const [, keyId = '', secret = ''] = shape.exec(text) ?? [];
      const known = hashOfKey(keyId);
      const same = timingSafeEqual(hashOf(secret), known ?? nobody);
      return same && known !== null ? keyId : null;
    },
    forget(keyId) {
      secrets.delete(kind, keyId);
      hashes.delete(keyId);
    },
  };
}

function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
