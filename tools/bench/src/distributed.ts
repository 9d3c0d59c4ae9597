import { fileURLToPath } from 'node:url';
import { fillLog } from '@zixin/demo';
import { collectionOf, type Position } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform';
import { journalProgress, journalViews, relayedIn } from '@zixin/platform/distributed';
import { allViews } from '@zixin/views';
import { measureBare } from './distributed/bare-bulks.js';
import type { BenchProcess } from './distributed/bench-process.js';
import { type Folded, foldLog } from './distributed/folded-writes.js';
import { type House, missingEngines, openHouse } from './distributed/house.js';
import type { Told } from './distributed/projector-process.js';
import { type Figure, say, secondsOf } from './measure.js';

const eventsPerCustomer = 200;

/**
 * From append to view on the servers that the environment names. `sizes`: events of the rounds in the read store, of those in
 * memory, and of the burst; then the partitions of the first two kinds, a round for each (default: 1, 2 and 4).
 */
export async function benchDistributed(sizes: readonly number[]): Promise<void> {
  const missing = missingEngines();
  if (missing.length > 0) {
    process.stdout.write(`\nDistributed: skipped, ${missing.join(' and ')} not set\n`);
    return;
  }
  const [stored = 5_000, inMemory = 50_000, burst = 100_000, ...counts] = sizes;
  const partitionCounts = counts.length > 0 ? counts : [1, 2, 4];
  for (const partitions of partitionCounts)
    await round(`Journal to views in the read store, partitions: ${partitions}`, partitions, (house) =>
      throughStore(house, stored),
    );
  for (const partitions of partitionCounts)
    await round(`Journal to views in memory, partitions: ${partitions}`, partitions, (house) =>
      throughMemory(house, inMemory),
    );
  await round('Append to views in the read store, all parts at work, partitions: 4', 4, (house) =>
    together(house, stored),
  );
  await round('Burst, views in memory, all parts at work, partitions: 4', 4, (house) =>
    throughBurst(house, burst),
  );
}

async function round(
  title: string,
  partitions: number,
  work: (house: House) => Promise<readonly Figure[]>,
): Promise<void> {
  const house = await openHouse(partitions);
  try {
    await house.start('relay');
    say(title, await work(house));
  } finally {
    await house.close();
  }
}

/** A projector at a full journal, against plain bulks of what it writes. */
async function throughStore(house: House, events: number): Promise<readonly Figure[]> {
  const { told, appended, relaySeconds } = await held(house, events);
  const { eventStore, partitions } = house.engines;
  const folded = await foldLog(eventStore, partitions, Math.ceil(told.events / told.batches));
  await expectViews(house, folded);
  const documents = folded.partitions.flat(2).reduce((sum, view) => sum + view.documents.length, 0);
  const bare = await measureBare(house.environment['ZIXIN_READ_STORE'] ?? '', folded.partitions);
  return [
    { name: 'events', value: appended, unit: '' },
    { name: 'documents written', value: documents, unit: '' },
    { name: 'append to journal', value: appended / relaySeconds, unit: 'events/s' },
    { name: 'journal to views, one projector', value: told.events / told.seconds, unit: 'events/s' },
    { name: 'bare bulks of the same documents', value: told.events / bare.writes, unit: 'events/s' },
    { name: '  ratio', value: bare.writes / told.seconds, unit: '' },
    { name: 'bare bulks, and what must be read', value: told.events / bare.readsAndWrites, unit: 'events/s' },
    { name: '  ratio', value: bare.readsAndWrites / told.seconds, unit: '' },
    { name: 'processor time an event', value: (told.processorSeconds / told.events) * 1e6, unit: 'µs' },
  ];
}

/** The same where the read store costs next to nothing. */
async function throughMemory(house: House, events: number): Promise<readonly Figure[]> {
  const { told, appended, relaySeconds } = await held(house, events, 'memory');
  return [
    { name: 'events', value: appended, unit: '' },
    { name: 'append to journal', value: appended / relaySeconds, unit: 'events/s' },
    { name: 'journal to views, one projector', value: told.events / told.seconds, unit: 'events/s' },
    { name: 'processor time an event', value: (told.processorSeconds / told.events) * 1e6, unit: 'µs' },
  ];
}

/** The product's own relay and projector while the log grows. */
async function together(house: House, events: number): Promise<readonly Figure[]> {
  await house.start('projector');
  const began = performance.now();
  const { appended, seconds } = await fill(house, events);
  const { eventStore, readStore, partitions } = house.engines;
  const collections = allViews.map((view) => collectionOf(view));
  const views = journalViews({ readStore, collections, partitions });
  const head = (await eventStore.head()) as Position;
  while (!(await views.have(head))) await pause(100);
  const all = (performance.now() - began) / 1_000;
  await expectViews(house, await foldLog(eventStore, partitions));
  return [
    { name: 'events', value: appended, unit: '' },
    { name: 'append', value: appended / seconds, unit: 'events/s' },
    { name: 'append to view', value: appended / all, unit: 'events/s' },
    { name: 'caught up after the last append', value: all - seconds, unit: 's' },
  ];
}

async function throughBurst(house: House, events: number): Promise<readonly Figure[]> {
  const projector = await projectorOf(house, 'memory');
  const began = Date.now();
  const { appended, seconds } = await fill(house, events);
  projector.send({ follow: await house.engines.eventStore.head() });
  const told = (await projector.next()) as Told;
  const all = (told.at - began) / 1_000;
  return [
    { name: 'events', value: appended, unit: '' },
    { name: 'append', value: appended / seconds, unit: 'events/s' },
    { name: 'append to view', value: appended / all, unit: 'events/s' },
    { name: 'caught up after the last append', value: Math.max(0, all - seconds), unit: 's' },
    { name: 'largest lag', value: told.largestLagSeconds, unit: 's' },
  ];
}

interface Held {
  readonly told: Told;
  readonly appended: number;
  readonly relaySeconds: number;
}

/** A projector that begins when the journal holds everything. */
async function held(house: House, events: number, store?: 'memory'): Promise<Held> {
  const { eventStore, readStore, partitions } = house.engines;
  const projector = await projectorOf(house, store);
  projector.send({ hold: true });
  await projector.next();
  let appended = 0;
  const relaySeconds = await secondsOf(async () => {
    ({ appended } = await fill(house, events));
    const head = (await eventStore.head()) as Position;
    while ((relayedIn(await readStore.checkpoints(journalProgress)) ?? '') < head) await pause(20);
  });
  const { events: all } = await foldLog(eventStore, partitions);
  projector.send({ until: all });
  const told = (await projector.next()) as Told;
  return { told, appended, relaySeconds };
}

async function projectorOf(house: House, store?: 'memory'): Promise<BenchProcess> {
  const script = fileURLToPath(new URL('./distributed/projector-process.js', import.meta.url));
  const projector = house.startOwn(script, ...(store ? [store] : []));
  await projector.next();
  return projector;
}

async function fill({ engines: { eventStore } }: House, events: number) {
  let appended = 0;
  const customers = Math.max(1, Math.round(events / eventsPerCustomer));
  const seconds = await secondsOf(async () => {
    const filling = { eventStore, fingerprints: nodeFingerprints };
    ({ events: appended } = await fillLog(filling, { events, customers }));
  });
  return { appended, seconds };
}

async function expectViews({ engines: { readStore } }: House, { counts }: Folded): Promise<void> {
  const found: Record<string, number> = {};
  for (const view of allViews) found[view.name] = await readStore.count(collectionOf(view));
  const [one, other] = [JSON.stringify(found), JSON.stringify(counts)];
  if (one !== other) throw new Error(`the views hold ${one} documents, the log folds to ${other}`);
}

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));
