import { createHash } from 'node:crypto';
import type { BlobStore } from '../blobs/blob-store.js';

/** Blobs in memory, for tests. */
export function memoryBlobs(): BlobStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put(contents) {
      const digest = createHash('sha256').update(contents).digest('hex');
      kept.set(digest, Uint8Array.from(contents));
      return Promise.resolve(digest);
    },
    get: (digest) => Promise.resolve(kept.get(digest) ?? null),
  };
}
