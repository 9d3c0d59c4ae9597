import { type AnyProcess, type CalendarDate, processCollection, runProcess } from '@zixin/kernel';
import {
  createInMemoryEventStore,
  createInMemoryReadStore,
  testFingerprints as fingerprints,
} from '@zixin/kernel/testing';
import { allProcesses } from '@zixin/processes';
import { creditCatalog } from '@zixin/views';
import { loadDemo } from './load-demo.js';
import { oneWayPersonKeys, storedLog } from './testing/stored-log.js';

const eventStore = createInMemoryEventStore();
const until = '2026-08-31' as CalendarDate;

/** Ids of all commands a process sends when its loop reads the log from its beginning. */
async function sentBy(process: AnyProcess): Promise<readonly string[]> {
  const readStore = createInMemoryReadStore();
  const stop = new AbortController();
  const sent: string[] = [];
  const loud = { source: 'log/start', from: null, position: '' };
  await readStore.write([{ collection: processCollection(process), documents: [], checkpoint: loud }]);
  await runProcess({
    ...{ eventStore, readStore, process, fingerprints, catalog: creditCatalog, source: 'log' },
    signal: stop.signal,
    dispatch: async ({ commandId }) => void sent.push(commandId),
    onProgress: ({ caughtUp }) => caughtUp && stop.abort(),
  });
  return sent;
}

it('sends the commands that the process loop would send over the same log, under the same ids', async () => {
  const dependencies = { eventStore, fingerprints, personKeys: oneWayPersonKeys };
  await loadDemo(dependencies, { until, customers: 6, months: 7 });
  const log = await storedLog(eventStore);
  const own = log.filter(({ meta }) => meta.actor.id === 'automation');
  const done = new Set(own.map(({ meta }) => meta.commandId));
  const sent = new Set((await Promise.all(allProcesses.map(sentBy))).flat());
  expect(done.size).toBeGreaterThan(150);
  expect([...done].filter((id) => !sent.has(id))).toEqual([]);
  const categories = new Set(own.map(({ stream }) => stream.slice(0, stream.indexOf('-'))));
  expect([...categories].sort()).toEqual(['creditAccount', 'investigation', 'rating', 'warning']);
}, 120_000);
