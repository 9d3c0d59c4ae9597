import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BlobStore, isDigest } from './blob-store.js';

/** Blobs as files of a folder, `<folder>/ab/abcdef…`: written beside, flushed, then moved into place. */
export function fileBlobs(folder: string): BlobStore {
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), digest);
  return {
    async put(contents) {
      const digest = createHash('sha256').update(contents).digest('hex');
      const path = pathOf(digest);
      if (await isKept(path, contents.byteLength)) return digest;
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}`;
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(contents);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      return digest;
    },
    async get(digest) {
      if (!isDigest(digest)) return null;
      try {
        return await readFile(pathOf(digest));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

async function isKept(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size === bytes,
    () => false,
  );
}
