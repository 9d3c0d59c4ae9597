import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { DomainError, type PersonKeys } from '@zixin/kernel';
import type { SecretStore } from './secret-store.js';

const kind = 'person-key';
/** Says that no new key is ever to be made for an erased person. */
const erasedKind = 'person-erased';
const version = '1.';
const ivBytes = 12;
const tagBytes = 16;

/** A sealed text was changed, or was sealed under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(readonly personId: string) {
    super(`a sealed text of person ${personId} does not open with that person's key`);
  }
}

/**
 * One random AES-256-GCM key per person. The IV is an HMAC of the text, so equal text of one person seals to equal text.
 * `seal` throws DomainError `person-erased` after `destroy`; `open` gives null after `destroy` or when the key is lost, and
 * throws SealBroken for a changed text.
 */
export function personKeys(secrets: SecretStore): PersonKeys {
  function keyFor(personId: string): Buffer {
    if (secrets.get(kind, personId) === null && !isErased(personId))
      secrets.compareAndSet(kind, personId, null, randomBytes(32).toString('base64'));
    const key = keyOf(personId);
    if (key === null) throw new DomainError('person-erased', { id: personId });
    return key;
  }

  function keyOf(personId: string): Buffer | null {
    const stored = secrets.get(kind, personId);
    return stored === null || isErased(personId) ? null : Buffer.from(stored, 'base64');
  }

  function isErased(personId: string): boolean {
    return secrets.get(erasedKind, personId) !== null;
  }

  return {
    seal(personId, text) {
      const key = keyFor(personId);
      const iv = createHmac('sha256', derive(key, 'iv')).update(text).digest().subarray(0, ivBytes);
      const cipher = createCipheriv('aes-256-gcm', derive(key, 'seal'), iv).setAAD(Buffer.from(personId));
      const parts = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return { personId, sealed: version + Buffer.concat(parts).toString('base64url') };
    },
    open({ personId, sealed }) {
      const key = keyOf(personId);
      return key && unseal(key, personId, sealed);
    },
    destroy(personId) {
      secrets.put(erasedKind, personId, 'true');
      secrets.delete(kind, personId);
    },
  };
}

function derive(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(purpose).digest();
}

function unseal(key: Buffer, personId: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(version.length), 'base64url');
  if (!sealed.startsWith(version) || bytes.length < ivBytes + tagBytes) throw new SealBroken(personId);
  const decipher = createDecipheriv('aes-256-gcm', derive(key, 'seal'), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(personId)).setAuthTag(bytes.subarray(-tagBytes));
  try {
    return decipher.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new SealBroken(personId);
  }
}
