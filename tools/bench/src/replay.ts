import { join } from 'node:path';
import { openSqliteEventStore } from '@zixin/adapter-sqlite';
import { fillLog } from '@zixin/demo';
import { type CalendarDate, instantOf } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform';
import { customerHistory } from '@zixin/services/queries';
import { replayCustomer } from '@zixin/views';
import { inTemporaryFolder, median, say, secondsOf } from './measure.js';

const rounds = 9;

/** One customer with 10,000 events, replayed as of a date and known at an instant, from the file to the document. */
export async function benchReplay(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const store = openSqliteEventStore(join(folder, 'events.db'));
    await fillLog({ eventStore: store, fingerprints: nodeFingerprints }, { events: 10_000, customers: 1 });
    let customerId = '';
    for await (const batch of store.subscribe({
      after: null,
      types: ['CustomerRegistered'],
      signal: new AbortController().signal,
    })) {
      customerId = batch.events[0]?.meta.partitionKey ?? customerId;
      break;
    }
    const clocks = { asOf: '2026-06-30' as CalendarDate, knownAt: instantOf(Date.now()) };
    const millis: number[] = [];
    let events = 0;
    for (let round = 0; round < rounds; round += 1) {
      const seconds = await secondsOf(async () => {
        events = replayCustomer(await customerHistory(store, customerId), clocks).events;
      });
      millis.push(seconds * 1_000);
    }
    await store.close();
    say('Two-clock replay of one customer', [
      { name: 'events', value: events, unit: '' },
      { name: 'first, cold', value: millis[0] ?? NaN, unit: 'ms' },
      { name: 'median', value: median(millis), unit: 'ms' },
    ]);
  });
}
