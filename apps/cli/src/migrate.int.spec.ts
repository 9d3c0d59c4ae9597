import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillLog } from '@zixin/demo';
import type { EventStore, StoredEvent } from '@zixin/kernel';
import { nodeFingerprints, openEventLog } from '@zixin/platform/core';
import { digestDifferences, logDigest } from '@zixin/services/composition';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'zixin-migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Double {
  readonly url: string;
  readonly log: { readonly all: readonly unknown[]; onGrowth(listener: () => void): () => void };
  stop(): void;
}

/** The adapter's double of EventStoreDB: a server to the program that is started here. */
async function startDouble(): Promise<Double> {
  const path = join(root, 'libs/adapters/eventstoredb/src/testing/event-store-double.ts');
  return ((await import(path)) as { startDouble(): Promise<Double> }).startDouble();
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly printed: string;
  readonly said: string;
}

function migrate(from: string, to: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const program = join(root, 'apps/cli/bin/zixin.js');
  const child = spawn(process.execPath, [program, 'migrate', '--from', from, '--to', to, '--json'], {
    env: { PATH: process.env['PATH'] ?? '', ZIXIN_DATA: folder },
  });
  let [printed, said] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, printed, said })),
  );
  return { child, ended };
}

/** Every event by stream and revision, without its place in the log. */
async function contentOf(store: EventStore): Promise<ReadonlyMap<string, Omit<StoredEvent, 'position'>>> {
  const content = new Map<string, Omit<StoredEvent, 'position'>>();
  for await (const { events, caughtUp } of store.subscribe({
    after: null,
    signal: new AbortController().signal,
  })) {
    for (const { position: _, ...event } of events) {
      const key = `${event.stream}@${event.revision}`;
      if (content.has(key)) throw new Error(`${key} is there twice`);
      content.set(key, event);
    }
    if (caughtUp) break;
  }
  return content;
}

it('migrate takes a log from a file to EventStoreDB, whenever it is killed, whole and unchanged', async () => {
  const file = join(folder, 'events.db');
  const source = await openEventLog({ scheme: 'sqlite', path: file });
  const { events } = await fillLog(
    { eventStore: source, fingerprints: nodeFingerprints },
    { events: 3_000, customers: 12 },
  );
  const double = await startDouble();
  try {
    for (const share of [0.1, 0.5, 0.9]) {
      const { child, ended } = migrate(`sqlite:${file}`, double.url);
      const quiet = double.log.onGrowth(() => {
        if (double.log.all.length > share * events) child.kill('SIGKILL');
      });
      const killed = await ended;
      quiet();
      expect([share, killed.signal]).toEqual([share, 'SIGKILL']);
    }
    const { code, printed, said } = await migrate(`sqlite:${file}`, double.url).ended;
    expect([code, said]).toEqual([0, expect.stringContaining('events of an earlier run')]);
    const target = await openEventLog({ scheme: 'esdb', url: double.url });
    const never = new AbortController().signal;
    const digests = [await logDigest(source, never), await logDigest(target, never)] as const;
    expect(JSON.parse(printed)).toMatchObject({ events, streams: digests[0].streams.size });
    expect(digests.map((digest) => digest.events)).toEqual([events, events]);
    expect(digestDifferences(...digests)).toEqual([]);
    const [before, after] = [await contentOf(source), await contentOf(target)];
    expect(after.size).toBe(events);
    expect(
      [...before].filter(([key, event]) => JSON.stringify(event) !== JSON.stringify(after.get(key))),
    ).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('migration-'))).toEqual([]);
    await target.close();
  } finally {
    await source.close();
    double.stop();
  }
}, 240_000);
