import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionOf, type EventStore, type ReadStore } from '@zixin/kernel';
import { distributedSettings, readSettings } from '@zixin/platform';
import { openEngines } from '@zixin/platform/distributed';
import { allViews } from '@zixin/views';
import { missingEngines, openDistributedHouse } from './distributed-house.js';
import { startServer } from './server.js';

/** The product as one address, however many processes stand behind it. */
export interface Composition {
  readonly base: string;
  /** Everything that its processes printed. */
  output(): string;
  /** What lies in its log and its views, as bytes. */
  stored(): Promise<readonly Buffer[]>;
  stop(): Promise<void>;
}

const onEngines = process.env['ZIXIN_TEST'] === 'engines';

/** Why the composition of this run cannot be tested here; '' where it can. */
export const missingComposition = onEngines ? missingEngines() : '';

/** One process on files, or, in the run of the specs that need engines, every service as the compose file starts it. */
export function openComposition(): Promise<Composition> {
  return onEngines ? distributed() : embedded();
}

async function embedded(): Promise<Composition> {
  const data = mkdtempSync(join(tmpdir(), 'zixin-e2e-'));
  const server = await startServer(data);
  const files = ['events.db', 'events.db-wal', 'views.db', 'views.db-wal'];
  return {
    ...{ base: server.base, output: () => server.output() },
    stored: () => Promise.resolve(files.map((file) => readFileSync(join(data, file)))),
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function distributed(): Promise<Composition> {
  const house = await openDistributedHouse();
  return {
    base: house.base,
    output: () => Array.from(house.services.values(), (service) => service.output()).join(''),
    async stored() {
      const engines = await openEngines(distributedSettings(readSettings(house.environment)));
      try {
        return [await logText(engines.eventStore), await viewsText(engines.readStore)];
      } finally {
        await engines.close();
      }
    },
    stop: () => house.close(),
  };
}

async function logText(log: EventStore): Promise<Buffer> {
  const events: unknown[] = [];
  for await (const batch of log.subscribe({ after: null, signal: new AbortController().signal })) {
    events.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return Buffer.from(JSON.stringify(events));
}

async function viewsText(readStore: ReadStore): Promise<Buffer> {
  const documents: unknown[] = [];
  for (const view of allViews)
    documents.push((await readStore.find(collectionOf(view), { limit: 1_000 })).items);
  return Buffer.from(JSON.stringify(documents));
}
