import { partitionOfLog } from '@zixin/adapter-kafka';
import { loadDemo } from '@zixin/demo';
import { type CalendarDate, type EventStore, processCollection, runProcess } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { nodeFingerprints, personKeys } from '@zixin/platform/core';
import { ownCollections } from '@zixin/platform/distributed';
import { memorySecretStore } from '@zixin/platform/testing';
import { allProcesses } from '@zixin/processes';
import { creditCatalog } from '@zixin/views';
import { runProcesses } from './partition-processes.js';

const partitions = 3;
const log = createInMemoryEventStore();
const fingerprints = nodeFingerprints;

/** Lets each process of a source speak of history too, which a new one would pass over in silence. */
const loud = (source: string) =>
  allProcesses.map((process) => ({
    collection: processCollection(process),
    documents: [],
    checkpoint: { source: `${source}/start`, from: null, position: '' },
  }));

/** The log until all subscriptions have read it to its end. */
function ending(store: EventStore, subscriptions: number) {
  const stop = new AbortController();
  let open = subscriptions;
  const eventStore: EventStore = {
    ...store,
    async *subscribe(options) {
      for await (const batch of store.subscribe({ ...options, signal: stop.signal })) {
        yield batch;
        if (batch.caughtUp && (open -= 1) === 0) stop.abort();
      }
    },
  };
  return { eventStore, signal: stop.signal };
}

async function sentFromWholeLog(): Promise<readonly string[]> {
  const readStore = createInMemoryReadStore();
  await readStore.write(loud('log'));
  const sent: string[] = [];
  const { eventStore, signal } = ending(log, allProcesses.length);
  await Promise.all(
    allProcesses.map((process) =>
      runProcess({
        ...{ eventStore, readStore, process, fingerprints, catalog: creditCatalog, source: 'log', signal },
        dispatch: async ({ commandId }) => void sent.push(commandId),
      }),
    ),
  );
  return sent;
}

it('send from all partitions together what they send from the whole log, each command once', async () => {
  const dependencies = { eventStore: log, fingerprints, personKeys: personKeys(memorySecretStore()) };
  await loadDemo(dependencies, { until: '2026-08-31' as CalendarDate, customers: 6, months: 7 });
  const readStore = createInMemoryReadStore();
  const sent: string[] = [];
  // One after the other: what one finds of another's shows.
  for (let partition = 0; partition < partitions; partition++) {
    const source = `journal/${partition}`;
    await ownCollections(readStore, partition).write(loud(source));
    const own = ending(partitionOfLog(log, partition, partitions), allProcesses.length);
    await runProcesses({
      partition: { ...own, source, partition, committed: () => Promise.resolve(null) },
      readStore,
      dispatch: async ({ commandId }) => void sent.push(commandId),
    });
  }
  const expected = await sentFromWholeLog();
  expect(sent.length).toBeGreaterThan(150);
  expect([...sent].sort()).toEqual([...expected].sort());
}, 180_000);
