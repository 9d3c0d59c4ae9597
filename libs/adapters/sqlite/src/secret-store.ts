import { chmodSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, type FileKind, openFile, type OpenOptions } from './database.js';
import { makeFolder } from './folder.js';
import { onFile, StoreUnusable } from './store-unusable.js';

export interface SecretEntry {
  readonly key: string;
  readonly value: string;
  /** RFC 3339 instant in UTC, `null` for one that stays. */
  readonly expiresAt: string | null;
}

export interface SecretStoreOptions extends OpenOptions {
  /** The present instant in UTC, for expiry (default: the system clock). */
  now?(): string;
}

/** Small secrets by kind and key, each write on disk when it returns. An expired entry counts as absent. */
export interface SqliteSecretStore {
  readonly path: string;
  get(kind: string, key: string): string | null;
  /** `expiresAt`: RFC 3339 in UTC with milliseconds; an entry put without it stays. */
  put(kind: string, key: string, value: string, expiresAt?: string): void;
  /** Overwritten with zeros in the file, not only unlinked. */
  delete(kind: string, key: string): void;
  /** In key order. */
  entries(kind: string): readonly SecretEntry[];
  /** Puts `value` only where `expected` is (`null`: nothing); tells whether it did. The expiry of a replaced entry stays. */
  compareAndSet(
    kind: string,
    key: string,
    expected: string | null,
    value: string,
    expiresAt?: string,
  ): boolean;
  close(): void;
}

const secrets: FileKind = {
  name: 'secret store',
  applicationId: 0x5a585343,
  version: 1,
  synchronous: 'FULL',
  schema: `CREATE TABLE secrets (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at TEXT,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID`,
  probe(connection) {
    connection.prepare('SELECT * FROM secrets LIMIT 1').get();
  },
};

/** Opens the file of secrets, readable by its owner only. @throws StoreUnusable */
export function openSqliteSecretStore(path: string, options: SecretStoreOptions = {}): SqliteSecretStore {
  if (!options.readOnly) keepPrivate(path);
  const connection = openFile(path, secrets, options);
  return onFile(path, () => secretStoreOn(path, connection, options.now ?? (() => new Date().toISOString())));
}

/** The file exists with its permissions before the first secret goes in; SQLite gives its side files the same ones. */
function keepPrivate(path: string): void {
  try {
    makeFolder(dirname(path));
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const problem = code === 'EROFS' || code === 'EACCES' ? 'read-only' : 'cannot-open';
    throw new StoreUnusable(path, problem, `cannot be opened for writing (${code})`, { cause: error });
  }
}

function secretStoreOn(path: string, connection: Connection, now: () => string): SqliteSecretStore {
  connection.pragma('secure_delete = ON');
  const valid = '(expires_at IS NULL OR expires_at > ?)';
  const get = connection
    .prepare<[string, string, string], string>(
      `SELECT value FROM secrets WHERE kind = ? AND key = ? AND ${valid}`,
    )
    .pluck();
  const put = connection.prepare<[string, string, string, string | null]>(
    'INSERT OR REPLACE INTO secrets (kind, key, value, expires_at) VALUES (?, ?, ?, ?)',
  );
  const replace = connection.prepare<[string, string | null, string, string]>(
    'UPDATE secrets SET value = ?, expires_at = coalesce(?, expires_at) WHERE kind = ? AND key = ?',
  );
  const remove = connection.prepare<[string, string]>('DELETE FROM secrets WHERE kind = ? AND key = ?');
  const entries = connection.prepare<[string, string], SecretEntry>(
    `SELECT key, value, expires_at AS expiresAt FROM secrets WHERE kind = ? AND ${valid} ORDER BY key`,
  );
  const compareAndSet = connection.transaction(
    (kind: string, key: string, expected: string | null, [value, expiresAt]: [string, string | null]) => {
      const found = get.get(kind, key, now()) ?? null;
      if (found !== expected) return false;
      if (found === null) put.run(kind, key, value, expiresAt);
      else replace.run(value, expiresAt, kind, key);
      return true;
    },
  );

  function using<Result>(action: () => Result): Result {
    if (!connection.open) throw new StoreUnusable(path, 'closed', 'was closed');
    return onFile(path, action);
  }

  return {
    path,
    get: (kind, key) => using(() => get.get(kind, key, now()) ?? null),
    put: (kind, key, value, expiresAt) => {
      using(() => put.run(kind, key, value, expiresAt ?? null));
    },
    delete: (kind, key) =>
      using(() => {
        if (remove.run(kind, key).changes > 0) connection.pragma('wal_checkpoint(TRUNCATE)');
      }),
    entries: (kind) => using(() => entries.all(kind, now())),
    compareAndSet: (kind, key, expected, value, expiresAt) =>
      using(() => compareAndSet.immediate(kind, key, expected, [value, expiresAt ?? null])),
    close: () => {
      connection.close();
    },
  };
}
