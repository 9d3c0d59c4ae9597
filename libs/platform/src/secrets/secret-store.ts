/**
 * Small secrets by kind and key, outside the log, the views and their backups: password hashes, API-key hashes, sessions, person
 * keys. Values are text of the owner's making. An entry past its expiry is as good as absent.
 */
export interface SecretStore {
  get(kind: string, key: string): string | null;
  put(kind: string, key: string, value: string, expiresAt?: string): void;
  delete(kind: string, key: string): void;
  entries(kind: string): readonly { readonly key: string; readonly value: string }[];
  /** Writes only while the value is still `expected` (`null`: absent), in one step; says whether it did. */
  compareAndSet(
    kind: string,
    key: string,
    expected: string | null,
    value: string,
    expiresAt?: string,
  ): boolean;
}
