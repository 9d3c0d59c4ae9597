import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryBlobs } from '../testing/memory-blobs.js';
import type { BlobStore } from './blob-store.js';
import { fileBlobs } from './file-blobs.js';

const folder = mkdtempSync(join(tmpdir(), 'zixin-blobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<[string, () => BlobStore]>([
  ['files', () => fileBlobs(folder)],
  ['memory', memoryBlobs],
])('a blob store of %s', (_, create) => {
  const text = (words: string) => new TextEncoder().encode(words);

  it('gives back what was kept under its SHA-256', async () => {
    const blobs = create();
    const digest = await blobs.put(text('abc'));
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(Buffer.from((await blobs.get(digest)) ?? []).toString()).toBe('abc');
  });

  it('keeps the same contents once, however often and at the same time they come', async () => {
    const blobs = create();
    const digests = await Promise.all(Array.from({ length: 8 }, () => blobs.put(text('twice'))));
    expect(new Set(digests).size).toBe(1);
    expect(Buffer.from((await blobs.get(digests[0] ?? '')) ?? []).toString()).toBe('twice');
  });

  it('knows nothing of other digests, and of what is none', async () => {
    const blobs = create();
    expect(await blobs.get('0'.repeat(64))).toBeNull();
    expect(await blobs.get('../secrets.db')).toBeNull();
  });
});

it('leaves no drafts in its folder', () => {
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((name) => name.includes('.'))).toEqual([]);
});
