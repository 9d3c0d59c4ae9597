import type { SecretStore } from '../secrets/secret-store.js';

interface Entry {
  readonly value: string;
  readonly expiresAt: string | undefined;
}

/** Secrets in memory, for tests. `now` gives the current instant, for expiry. */
export function memorySecretStore(now: () => string = () => new Date().toISOString()): SecretStore {
  const kinds = new Map<string, Map<string, Entry>>();
  const kindOf = (kind: string): Map<string, Entry> => {
    const known = kinds.get(kind) ?? new Map<string, Entry>();
    kinds.set(kind, known);
    return known;
  };
  const valid = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && (entry.expiresAt === undefined || entry.expiresAt > now());
  const store: SecretStore = {
    get(kind, key) {
      const entry = kindOf(kind).get(key);
      return valid(entry) ? entry.value : null;
    },
    put(kind, key, value, expiresAt) {
      kindOf(kind).set(key, { value, expiresAt });
    },
    delete(kind, key) {
      kindOf(kind).delete(key);
    },
    entries: (kind) =>
      Array.from(kindOf(kind)).flatMap(([key, entry]) => (valid(entry) ? [{ key, value: entry.value }] : [])),
    compareAndSet(kind, key, expected, value, expiresAt) {
      if (store.get(kind, key) !== expected) return false;
      store.put(kind, key, value, expiresAt);
      return true;
    },
  };
  return store;
}
