import { join } from 'node:path';
import { openSqliteEventStore, openSqliteReadStore } from '@zixin/adapter-sqlite';
import { fillLog } from '@zixin/demo';
import { type AnyView, collectionOf, runViews } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform';
import { allViews, creditCatalog } from '@zixin/views';
import Database from 'better-sqlite3';
import { type Figure, inTemporaryFolder, residentMegabytes, say, secondsOf } from './measure.js';

/** Reads every row in order and parses its JSON, no more. */
function bareRead(path: string): number {
  const connection = new Database(path, { readonly: true });
  const rows = connection.prepare<[], { data: string; meta: string }>(
    'SELECT * FROM events ORDER BY position',
  );
  let events = 0;
  for (const row of rows.iterate()) {
    JSON.parse(row.data);
    JSON.parse(row.meta);
    events += 1;
  }
  connection.close();
  return events;
}

interface Rebuilt {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

async function rebuild(
  folder: string,
  eventPath: string,
  views: readonly AnyView[],
  name: string,
): Promise<Rebuilt> {
  const eventStore = openSqliteEventStore(eventPath, { readOnly: true });
  const readStore = openSqliteReadStore(join(folder, `${name}.db`));
  let peakMegabytes = 0;
  const seconds = await secondsOf(async () => {
    await runViews({
      ...{ eventStore, readStore, views, catalog: creditCatalog, source: 'log', stopWhenCaughtUp: true },
      signal: new AbortController().signal,
      onProgress: () => {
        peakMegabytes = Math.max(peakMegabytes, residentMegabytes());
      },
    });
    for (const view of views) await readStore.promote(collectionOf(view));
  });
  await eventStore.close();
  await readStore.close();
  return { seconds, peakMegabytes };
}

async function measure(events: number): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'events.db');
    const store = openSqliteEventStore(path);
    const filled = await fillLog(
      { eventStore: store, fingerprints: nodeFingerprints },
      { events, customers: events / 200 },
    );
    await store.close();
    bareRead(path);
    let count = 0;
    const bare = await secondsOf(() => {
      count = bareRead(path);
    });
    const figures: Figure[] = [
      { name: 'events', value: filled.events, unit: '' },
      { name: 'bare read with JSON.parse', value: count / bare, unit: 'events/s' },
    ];
    const sets: readonly (readonly [string, readonly AnyView[]])[] = [
      ...allViews.map((view) => [view.name, [view]] as const),
      ['all views together', allViews],
    ];
    for (const [name, views] of sets) {
      const { seconds, peakMegabytes } = await rebuild(folder, path, views, name);
      figures.push({ name, value: count / seconds, unit: 'events/s' });
      figures.push({ name: `  ratio to the bare read`, value: bare / seconds, unit: '' });
      figures.push({ name: `  peak memory`, value: peakMegabytes, unit: 'MiB' });
    }
    return figures;
  });
}

export async function benchRebuild(sizes: readonly number[] = [100_000, 1_000_000]): Promise<void> {
  for (const size of sizes) say(`View rebuild, ${size} events`, await measure(size));
}
