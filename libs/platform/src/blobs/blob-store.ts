/** Files by the SHA-256 of their contents, outside of log and views and of their backups. A file once kept never changes. */
export interface BlobStore {
  /** Keeps the contents, durably, and gives their digest: 64 lower-case hexadecimal digits. */
  put(contents: Uint8Array): Promise<string>;
  /** `null` when nothing of that digest is kept. */
  get(digest: string): Promise<Uint8Array | null>;
}

export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
