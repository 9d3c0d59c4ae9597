import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEvent } from '@zixin/kernel';
import { openEventLog } from '@zixin/platform/core';
import { migrateLog } from './migrate.js';
import { FoundWrong, UsedWrong } from './output.js';

let folder: string;
const before = { ...process.env };
const path = (name: string) => join(folder, name);
const location = (name: string) => `sqlite:${path(name)}`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zixin-migrate-'));
  process.env['ZIXIN_DATA'] = folder;
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await write('events.db', 'calendar-a', -1, 'a0', 'a1');
  await write('events.db', 'calendar-b', -1, 'b0');
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

async function write(
  file: string,
  stream: string,
  revision: number,
  ...names: readonly string[]
): Promise<void> {
  const store = await openEventLog({ scheme: 'sqlite', path: path(file) });
  const events = names.map((name) => ({
    ...{ id: `id-${name}`, type: 'BusinessDayOpened', data: { name } },
    meta: { hash: `hash-${name}`, recordedAt: '2026-03-02T00:00:00.000Z', partitionKey: 'p' },
  })) as unknown as NewEvent[];
  await store.append(stream, revision, events);
  await store.close();
}

async function run(from: string, to: string): Promise<Record<string, unknown>> {
  let printed = '';
  const written = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await migrateLog({ from, to, json: true });
  } finally {
    written.mockRestore();
  }
  return JSON.parse(printed) as Record<string, unknown>;
}

it('copies a log, compares both, and changes nothing when run again', async () => {
  const expected = { from: path('events.db'), to: path('copy.db'), events: 3, streams: 2 };
  expect(await run(location('events.db'), location('copy.db'))).toMatchObject(expected);
  expect(await run(location('events.db'), location('copy.db'))).toMatchObject(expected);
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([]);
});

it('copies what was recorded since', async () => {
  await run(location('events.db'), location('copy.db'));
  await write('events.db', 'calendar-b', 0, 'b1');
  expect(await run(location('events.db'), location('copy.db'))).toMatchObject({ events: 4 });
});

it('names the target that holds events of its own, and the streams that only the target has', async () => {
  await write('other.db', 'calendar-a', -1, 'x0');
  await expect(run(location('events.db'), location('other.db'))).rejects.toThrow(
    /other\.db holds events of its own.*calendar-a/s,
  );
  await write('more.db', 'calendar-c', -1, 'c0');
  const more = run(location('events.db'), location('more.db'));
  await expect(more).rejects.toThrow(/1 streams differ \(calendar-c\).*has 3 events.*has 4\./s);
  await expect(more).rejects.toBeInstanceOf(FoundWrong);
});

it.each([
  ['the same store twice', 'sqlite:a.db', 'sqlite:a.db', '--from and --to are the same store'],
  [
    'a file that does not exist',
    'sqlite:/nowhere/a.db',
    'sqlite:b.db',
    '/nowhere/a.db, which does not exist',
  ],
  ['another product', 'mysql://host', 'sqlite:b.db', '--from must be sqlite:'],
  ['a target without its scheme', 'sqlite:a.db', 'b.db', '--to must be sqlite:'],
])('refuses %s', async (_what, from, to, message) => {
  const refused = run(from, to);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toBeInstanceOf(UsedWrong);
});

it('goes on from where the file of an earlier run says, and finds what that run did not copy', async () => {
  await run(location('events.db'), location('copy.db'));
  const store = await openEventLog({ scheme: 'sqlite', path: path('events.db') });
  const position = await store.head();
  await store.close();
  const { createHash } = await import('node:crypto');
  const key = createHash('sha256')
    .update(`${path('events.db')}\n${path('empty.db')}`)
    .digest('hex');
  writeFileSync(path(`migration-${key.slice(0, 16)}.json`), JSON.stringify({ position, events: 3 }));
  await expect(run(location('events.db'), location('empty.db'))).rejects.toThrow(/2 streams differ/);
});
