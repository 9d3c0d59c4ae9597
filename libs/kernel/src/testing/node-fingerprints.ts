import { createHash } from 'node:crypto';
import type { Fingerprints } from '../ids.js';

/** Real hashes for tests; the shell has its own. */
export const testFingerprints: Fingerprints = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  uuidOf(name) {
    const hex = createHash('sha1').update(name).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  },
};
