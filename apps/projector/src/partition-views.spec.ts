import { partitionOfLog } from '@zixin/adapter-kafka';
import { loadDemo } from '@zixin/demo';
import { type CalendarDate, collectionOf, type ReadStore, runViews } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { nodeFingerprints, personKeys } from '@zixin/platform/core';
import { memorySecretStore } from '@zixin/platform/testing';
import { allViews, creditCatalog } from '@zixin/views';
import { projectPartition } from './partition-views.js';

const partitions = 3;
const log = createInMemoryEventStore();

async function documents(readStore: ReadStore) {
  const all: Record<string, unknown> = {};
  for (const view of allViews)
    all[view.name] = (await readStore.find(collectionOf(view), { limit: 100_000 })).items;
  return all;
}

/** Folds every partition as far as the log is, one after the other: what one counts again shows. */
async function project(readStore: ReadStore): Promise<void> {
  const head = (await log.head()) ?? '';
  for (let partition = 0; partition < partitions; partition++) {
    const stop = new AbortController();
    const own = partitionOfLog(log, partition, partitions);
    const eventStore = {
      ...own,
      async *subscribe(options: Parameters<typeof own.subscribe>[0]) {
        for await (const batch of own.subscribe(options)) {
          yield batch;
          if (batch.position >= head) stop.abort();
        }
      },
    };
    await projectPartition({
      partition: {
        ...{ partition, source: `journal/${partition}`, eventStore, signal: stop.signal },
        committed: () => Promise.resolve(null),
      },
      ...{ partitions, log, readStore, onBatch: () => undefined },
    });
  }
}

beforeAll(async () => {
  const keys = personKeys(memorySecretStore());
  const dependencies = { eventStore: log, fingerprints: nodeFingerprints, personKeys: keys };
  await loadDemo(dependencies, { until: '2026-08-31' as CalendarDate, customers: 6, months: 7 });
}, 120_000);

describe('views folded by partition', () => {
  it('are what one loop makes of the whole log, reference facts counted once', async () => {
    const [whole, parted] = [createInMemoryReadStore(), createInMemoryReadStore()];
    await runViews({
      ...{ eventStore: log, readStore: whole, views: allViews, catalog: creditCatalog, source: 'log' },
      ...{ signal: new AbortController().signal, stopWhenCaughtUp: true },
    });
    await project(parted);
    const [expected, found] = [await documents(whole), await documents(parted)];
    expect(Object.keys(expected)).toHaveLength(allViews.length);
    expect(expected['industryClimate']).not.toHaveLength(0);
    for (const { name } of allViews) expect([name, found[name]]).toEqual([name, expected[name]]);
  }, 60_000);

  it('become the ones that are read when every partition has its part', async () => {
    const readStore = createInMemoryReadStore();
    expect(await readStore.liveVersion('customers')).toBeNull();
    await project(readStore);
    const live = await Promise.all(allViews.map(({ name }) => readStore.liveVersion(name)));
    expect(live).toEqual(allViews.map(({ version }) => version));
  }, 60_000);
});
