import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { type Collection, collectionOf, type Guards, type Position, type ReadStore } from '@zixin/kernel';
import { distributedSettings, readSettings } from '@zixin/platform';
import { journalProgress, journalViews, openEngines, watchViewLag } from '@zixin/platform/distributed';
import { projectPartition } from '@zixin/projector';
import { allViews } from '@zixin/views';
import { gated } from './gated-store.js';

// A projector's own loop over the journal, with views in the read store or in memory (`memory` as argument). It can hold its
// writes back until it is told to begin, so that the journal is full then, and tells how long it took.

export interface Told {
  readonly events: number;
  /** In which they came. */
  readonly batches: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The longest time that something of the log was not in the views. */
  readonly largestLagSeconds: number;
  /** When all was there, as `Date.now()`. */
  readonly at: number;
}

/** `hold` writes; fold `until` so many events are in views; or `follow` until the views have this position of the log. */
export interface Order {
  readonly hold?: true;
  readonly until?: number;
  readonly follow?: Position;
}

const engines = await openEngines(distributedSettings(readSettings(process.env)));
const { eventStore, partitions } = engines;
const inMemory = process.argv[2] === 'memory';
const gate = gated(inMemory ? createInMemoryReadStore() : engines.readStore);
const readStore: ReadStore = { ...gate.store, checkpoints };

/** What the relay says about itself is in the read store whatever the views are in. */
async function checkpoints(collection: Collection): Promise<Guards> {
  const own = await gate.store.checkpoints(collection);
  if (collection.name !== journalProgress.name || !inMemory) return own;
  return { ...(await engines.readStore.checkpoints(collection)), ...own };
}

const collections = allViews.map((view) => collectionOf(view));
const views = journalViews({ readStore, collections, partitions });

let [folded, batches, wanted, largestLag] = [0, 0, Infinity, 0];
let began = { at: 0, folded: 0, batches: 0, processor: process.cpuUsage() };

function begin(): void {
  largestLag = 0;
  began = { at: performance.now(), folded, batches, processor: process.cpuUsage() };
}

function tell(): void {
  const { user, system } = process.cpuUsage(began.processor);
  process.send?.({
    events: folded - began.folded,
    batches: batches - began.batches,
    seconds: (performance.now() - began.at) / 1_000,
    processorSeconds: (user + system) / 1e6,
    ...{ largestLagSeconds: largestLag, at: Date.now() },
  } satisfies Told);
}

async function isReady(): Promise<boolean> {
  const versions = await Promise.all(allViews.map(({ name }) => readStore.liveVersion(name)));
  return versions.every((version, index) => version === allViews[index]?.version);
}

/** Says so when the views of an empty log are there: what is in the journal then comes from the journal. */
async function sayReady(): Promise<void> {
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 200));
  process.send?.('ready');
}

function onFolded(events: number): void {
  folded += events;
  if (events > 0) batches += 1;
  if (folded < wanted) return;
  wanted = Infinity;
  tell();
}

/** Not before: asking costs the read store something. */
function watch(): void {
  watchViewLag({
    ...{ head: () => eventStore.head(), have: (position) => views.have(position), everyMillis: 100 },
    onSeen: (seconds) => (largestLag = Math.max(largestLag, seconds)),
    onFailure: (error) => process.stderr.write(`${String(error)}\n`),
  });
}

async function obey({ hold, until, follow }: Order): Promise<void> {
  if (hold) {
    gate.hold();
    process.send?.('held');
  } else if (until !== undefined) {
    wanted = until;
    begin();
    gate.open();
  } else if (follow !== undefined) {
    while (!(await views.have(follow))) await new Promise((resolve) => setTimeout(resolve, 20));
    tell();
  }
}

process.on('message', (order: Order) => void obey(order));
process.once('disconnect', () => process.exit());

const complain = (error: unknown) => process.stderr.write(`${String(error)}\n`);
if (inMemory) watch();
void sayReady();
const journal = await engines.journal('zixin-bench', complain);
await journal.follow({
  ...{ group: `${engines.prefix}.bench`, signal: new AbortController().signal },
  ...{ onCrash: complain, onFetch: () => undefined },
  run: (partition) =>
    projectPartition({
      ...{ partition, partitions, log: eventStore, readStore },
      onBatch: ({ events }) => onFolded(events),
    }),
});
