import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sampleEvent, sampleEvents } from '@zixin/kernel/testing';
import Database from 'better-sqlite3';
import { openSqliteEventStore } from './event-log.js';
import { openSqliteReadStore } from './read-store.js';
import { openSqliteSecretStore } from './secret-store.js';
import { StoreUnusable } from './store-unusable.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const inFolder = temporaryFolder();

interface Closing {
  close(): unknown;
}

const kinds: readonly (readonly [
  string,
  (path: string, options?: { readonly readOnly?: boolean; readonly busyTimeoutMillis?: number }) => Closing,
])[] = [
  ['event log', openSqliteEventStore],
  ['view store', openSqliteReadStore],
  ['secret store', openSqliteSecretStore],
];

function problemOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreUnusable);
    const { problem, path, message } = error as StoreUnusable;
    expect(message.startsWith(`${path} `)).toBe(true);
    return problem;
  }
  return 'none';
}

function change(path: string, statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}

/** A log of many pages, its write-ahead log folded into the file. */
async function longLog(path: string): Promise<void> {
  const store = openSqliteEventStore(path);
  await store.append('till-1', -1, sampleEvents('MoneyTaken', 400));
  await store.close();
}

/** Runs as a user whom file permissions bind: the superuser writes anywhere. */
function asOrdinaryUser(action: () => void): void {
  const superuser = process.getuid?.() === 0;
  if (superuser) process.seteuid?.(65_534);
  try {
    action();
  } finally {
    if (superuser) process.seteuid?.(0);
  }
}

describe.each(kinds)('opening a %s', (_, open) => {
  it('makes a missing folder and file, which opens again', async () => {
    const path = inFolder('new/deeper/store.db');
    await open(path).close();
    expect(existsSync(path)).toBe(true);
    await open(path).close();
    await open(path, { readOnly: true }).close();
  });

  it('opens for reading only what exists and was written', () => {
    expect(problemOf(() => open(inFolder('none.db'), { readOnly: true }))).toBe('missing');
    expect(existsSync(inFolder('none.db'))).toBe(false);
    writeFileSync(inFolder('empty.db'), '');
    expect(problemOf(() => open(inFolder('empty.db'), { readOnly: true }))).toBe('missing');
  });

  it('refuses a folder in the place of the file', () => {
    mkdirSync(inFolder('store.db'));
    expect(problemOf(() => open(inFolder('store.db')))).toBe('cannot-open');
  });

  it('refuses a path through a file', () => {
    writeFileSync(inFolder('file'), 'x');
    expect(problemOf(() => open(inFolder('file/store.db')))).toBe('cannot-open');
  });

  it('refuses a file that is no database and leaves it as it is', () => {
    const text = '客户,金额\n'.repeat(900);
    writeFileSync(inFolder('store.db'), text);
    expect(problemOf(() => open(inFolder('store.db')))).toBe('not-a-database');
    expect(readFileSync(inFolder('store.db'), 'utf8')).toBe(text);
  });

  it("refuses another program's database and leaves it as it is", () => {
    change(inFolder('store.db'), 'CREATE TABLE t (x)');
    const before = readFileSync(inFolder('store.db'));
    expect(problemOf(() => open(inFolder('store.db')))).toBe('foreign');
    expect(readFileSync(inFolder('store.db')).equals(before)).toBe(true);
  });

  it('refuses a store of another kind', async () => {
    for (const [, other] of kinds) {
      if (other === open) continue;
      await other(inFolder('other.db')).close();
      expect(problemOf(() => open(inFolder('other.db')))).toBe('foreign');
      expect(problemOf(() => open(inFolder('other.db'), { readOnly: true }))).toBe('foreign');
      break;
    }
  });

  it('refuses a file of a newer version', async () => {
    await open(inFolder('store.db')).close();
    change(inFolder('store.db'), 'PRAGMA user_version = 99');
    expect(problemOf(() => open(inFolder('store.db')))).toBe('newer-version');
    expect(problemOf(() => open(inFolder('store.db'), { readOnly: true }))).toBe('newer-version');
  });

  it('refuses a file another process holds for itself alone', async () => {
    await open(inFolder('store.db')).close();
    const holder = new Database(inFolder('store.db'));
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE');
    expect(problemOf(() => open(inFolder('store.db'), { busyTimeoutMillis: 20 }))).toBe('locked');
    holder.close();
    await open(inFolder('store.db')).close();
  });

  it('refuses a file it may not write', async () => {
    const path = inFolder('store.db');
    await open(path).close();
    chmodSync(path, 0o444);
    chmodSync(dirname(path), 0o777);
    asOrdinaryUser(() => expect(problemOf(() => open(path))).toBe('read-only'));
  });
});

describe('a damaged event log', () => {
  it('is refused when its pages are overwritten', async () => {
    const path = inFolder('events.db');
    await longLog(path);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4_096);
    writeFileSync(path, bytes);
    expect(problemOf(() => openSqliteEventStore(path))).toBe('corrupt');
    expect(problemOf(() => openSqliteEventStore(path, { readOnly: true }))).toBe('corrupt');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('is refused when it was cut off', async () => {
    const path = inFolder('events.db');
    await longLog(path);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect(problemOf(() => openSqliteEventStore(path))).toBe('corrupt');
  });

  it('says where it is damaged inside, and reading there is a clear error', async () => {
    const path = inFolder('events.db');
    await longLog(path);
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2 / 4_096) * 4_096;
    bytes.fill(0, middle, middle + 8_192);
    writeFileSync(path, bytes);
    const store = openSqliteEventStore(path);
    expect(store.damage()).toMatch(/page|row|index|malformed/i);
    const reading = (async () => {
      for await (const event of store.read('till-1')) expect(event.stream).toBe('till-1');
    })();
    await expect(reading).rejects.toMatchObject({ problem: 'corrupt', path });
    await store.close();
  });

  it('is not what a whole one is taken for', async () => {
    const path = inFolder('events.db');
    await longLog(path);
    const store = openSqliteEventStore(path);
    expect(store.damage()).toBeNull();
    await store.close();
  });
});

describe('a disk that is full', () => {
  it('rejects the append clearly; the log stays whole and goes on when there is room', async () => {
    const path = inFolder('events.db');
    await longLog(path);
    const store = openSqliteEventStore(path, { maxPages: 130 });
    const before = await store.head();
    const large = { text: '贸易'.repeat(400_000) };
    const together = await Promise.allSettled([
      store.append('till-2', -1, [sampleEvent('MoneyTaken', large)]),
      store.append('till-3', -1, [sampleEvent('MoneyTaken', large)]),
    ]);
    for (const one of together)
      expect(one).toMatchObject({ status: 'rejected', reason: { problem: 'full', path } });
    expect(await store.head()).toBe(before);
    expect(store.damage()).toBeNull();
    expect(await store.append('till-2', -1, [sampleEvent('MoneyTaken')])).toMatchObject({ revision: 0 });
    await store.close();
  });
});

(existsSync('/proc/self') ? it : it.skip).each(kinds)(
  'a %s in a folder that cannot be made',
  (_name, open) => {
    expect(problemOf(() => open('/proc/none/data/store.db'))).toBe('cannot-open');
  },
);
