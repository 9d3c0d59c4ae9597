import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from './folder.js';
import { explained, onFile, StoreUnusable } from './store-unusable.js';

export type Connection = Database.Database;

export interface OpenOptions {
  /** Opens an existing file for reading only. */
  readonly readOnly?: boolean;
  /** How long to wait for another process's transaction (default 5,000). */
  readonly busyTimeoutMillis?: number;
  /** Pages of the write-ahead log at which a commit of this connection folds it into the file itself. */
  readonly checkpointPages?: number;
}

/** What a file of one kind looks like. */
export interface FileKind {
  readonly name: string;
  /** Written into the file's header: tells Zixin's kinds of files apart, and from others'. */
  readonly applicationId: number;
  readonly version: number;
  readonly schema: string;
  readonly synchronous: 'FULL' | 'NORMAL';
  /** Set when the file is made; SQLite's own size by default. */
  readonly pageBytes?: number;
  /** Memory for pages of each connection; SQLite's own measure by default. */
  readonly cacheKibibytes?: number;
  /** Pages of the write-ahead log that are folded into the file at once (default 4,000). */
  readonly checkpointPages?: number;
  /** Reads that fail on a damaged file. */
  probe(connection: Connection): void;
}

/** Opens a file of a kind, making it (and its folder) when there is none. @throws StoreUnusable */
export function openFile(path: string, kind: FileKind, options: OpenOptions = {}): Connection {
  const { readOnly = false, busyTimeoutMillis = 5_000 } = options;
  let connection: Connection | null = null;
  try {
    if (!readOnly) makeFolder(dirname(path));
    connection = new Database(path, {
      readonly: readOnly,
      fileMustExist: readOnly,
      timeout: busyTimeoutMillis,
    });
    prepare(path, connection, { ...kind, ...options }, readOnly);
    return connection;
  } catch (error) {
    connection?.close();
    throw error instanceof StoreUnusable ? error : whyNotOpened(path, error);
  }
}

function prepare(path: string, connection: Connection, kind: FileKind, readOnly: boolean): void {
  const { pageBytes, cacheKibibytes, checkpointPages = 4_000 } = kind;
  const made = isMade(path, connection, kind);
  if (cacheKibibytes) connection.pragma(`cache_size = -${cacheKibibytes}`);
  if (!made && pageBytes) connection.pragma(`page_size = ${pageBytes}`);
  if (!made && readOnly) throw new StoreUnusable(path, 'missing', `holds no ${kind.name} yet`);
  if (!readOnly) {
    if (connection.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
      throw new StoreUnusable(path, 'cannot-open', 'is on a file system that SQLite cannot share files on');
    connection.pragma(`synchronous = ${kind.synchronous}`);
    connection.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    connection
      .transaction(() => {
        if (!isMade(path, connection, kind)) make(connection, kind);
      })
      .immediate();
    refuseReadOnly(connection, kind);
  }
  kind.probe(connection);
}

/** SQLite opens a file it may not write without a word; only a write tells. This one is taken back. */
function refuseReadOnly(connection: Connection, { version }: FileKind): void {
  connection.exec('BEGIN IMMEDIATE');
  connection.pragma(`user_version = ${version}`);
  connection.exec('ROLLBACK');
}

/** False for a file nothing was ever written to. @throws StoreUnusable for one of another kind or a newer version. */
function isMade(path: string, connection: Connection, { name, applicationId, version }: FileKind): boolean {
  const found = connection.pragma('application_id', { simple: true });
  const foundVersion = Number(connection.pragma('user_version', { simple: true }));
  const tables = connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get();
  if (found === 0 && foundVersion === 0 && tables === 0) return false;
  if (found !== applicationId)
    throw new StoreUnusable(path, 'foreign', `is a database, but no Zixin ${name}`);
  if (foundVersion > version) {
    const detail = `was written by a newer Zixin (${name} version ${foundVersion}, this one knows up to ${version})`;
    throw new StoreUnusable(path, 'newer-version', detail);
  }
  return true;
}

function make(connection: Connection, { applicationId, version, schema }: FileKind): void {
  connection.exec(schema);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${version}`);
}

function whyNotOpened(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (/^SQLITE_CANTOPEN/.test(code)) return whyNoFile(path, error);
  if (/^E[A-Z]+$/.test(code))
    return new StoreUnusable(path, 'cannot-open', `cannot be opened: its folder cannot be made (${code})`, {
      cause: error,
    });
  return explained(path, error);
}

/** SQLite says only that it could not open a file; the system says why. */
function whyNoFile(path: string, cause: unknown): StoreUnusable {
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return new StoreUnusable(path, 'missing', 'does not exist', { cause });
    if (code === 'EISDIR') return new StoreUnusable(path, 'cannot-open', 'is a folder', { cause });
    if (code === 'EROFS') return new StoreUnusable(path, 'read-only', 'is on a read-only disk', { cause });
    return new StoreUnusable(path, 'cannot-open', `cannot be opened: ${code}`, { cause });
  }
  return new StoreUnusable(path, 'cannot-open', 'cannot be opened: its folder cannot be written', { cause });
}

/** SQLite's own words about what is wrong inside the file, `null` when nothing is. Reads all of it. */
export function damageIn(path: string, connection: Connection): string | null {
  return onFile(path, () => {
    const found = connection.pragma('quick_check(1)', { simple: true });
    return found === 'ok' ? null : String(found);
  });
}
