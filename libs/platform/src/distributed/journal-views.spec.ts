import { partitionOf } from '@zixin/adapter-kafka';
import { type Collection, type EventStore, noStream, type ReadStore } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, sampleEvent } from '@zixin/kernel/testing';
import { journalPlaceOf, placeOfWrites } from './journal-places.js';
import { groupOfViews, markOwner } from './journal-progress.js';
import { journalViews } from './journal-views.js';
import { relayProgress } from './relay-progress.js';

const collection = (name: string): Collection => ({ name, version: 1, fields: [], indexes: [] });
const collections = [collection('orders'), collection('payments')];
const [short, long] = [30, 2_000];

describe('places in the journal', () => {
  it('name the partitions of what was written, the newest position of all', () => {
    const keys = ['customer-1', 'customer-2'];
    const partitions = [...new Set(keys.map((key) => partitionOf(key, 64)))].sort((a, b) => a - b);
    const place = placeOfWrites(keys, '7', 64);
    expect(place).toEqual({ partition: `journal-${partitions.join('.')}`, position: '7' });
    expect(journalPlaceOf(place, 64)).toEqual({ partitions, position: '7' });
  });

  it('are the whole log for reference facts, and for tokens of another kind', () => {
    expect(placeOfWrites(['calendar'], '7', 4)).toEqual({ partition: 'log', position: '7' });
    expect(placeOfWrites([], '7', 4)).toEqual({ partition: 'log', position: '7' });
    for (const partition of ['log', 'journal-', 'journal-9', 'journal-x'])
      expect(journalPlaceOf({ partition, position: '7' }, 4)).toEqual({ partitions: null, position: '7' });
  });
});

describe('views fed by partitions', () => {
  const setUp = () => {
    const readStore = createInMemoryReadStore();
    const views = journalViews({ readStore, collections, partitions: 2, maxAgeMillis: 1 });
    const reach = (name: string, partition: number, position: string) =>
      readStore.write([
        {
          collection: collection(name),
          documents: [],
          checkpoint: { source: `journal/${partition}`, from: null, position },
        },
      ]);
    const wait = (partition: string, position: string, millis = short) =>
      views.waitForPlaces?.([{ partition, position }], millis);
    return { readStore, views, reach, wait };
  };

  it('are where the slowest collection of the partition is', async () => {
    const { reach, wait } = setUp();
    expect(await wait('journal-0', '3')).toBe(false);
    await reach('orders', 0, '5');
    expect(await wait('journal-0', '3')).toBe(false);
    await reach('payments', 0, '4');
    expect([await wait('journal-0', '4'), await wait('journal-0', '5')]).toEqual([true, false]);
    const waiting = wait('journal-0', '5', long);
    await reach('payments', 0, '6');
    expect(await waiting).toBe(true);
  });

  it('must all be there for a place in the whole log', async () => {
    const { reach, wait, views } = setUp();
    for (const name of ['orders', 'payments']) await reach(name, 0, '5');
    expect([await wait('log', '5'), await views.have('5')]).toEqual([false, false]);
    for (const name of ['orders', 'payments']) await reach(name, 1, '6');
    expect([await wait('log', '5'), await wait('log', '6')]).toEqual([true, false]);
    expect(await views.waitFor('5', short)).toBe(true);
  });

  const keysOf = (partition: number) =>
    Array.from({ length: 20 }, (_, index) => `customer-${index}`).filter(
      (key) => partitionOf(key, 2) === partition,
    );
  const [first = '', fourth = ''] = keysOf(0);
  const [second = '', third = ''] = keysOf(1);

  const published = async (log: EventStore, readStore: ReadStore, after: string | null) => {
    const stop = new AbortController();
    const relay = relayProgress(log, readStore, 2);
    for await (const batch of relay.eventStore.subscribe({ after, signal: stop.signal })) {
      await relay.mirror.write(batch.position);
      break;
    }
    stop.abort();
    return relay.mirror.read();
  };
  const appended = async (log: EventStore, partitionKey: string) =>
    (await log.append(`note-${partitionKey}`, noStream, [sampleEvent('Noted', {}, { partitionKey })]))
      .position;

  it('of a partition without new events are where the relay is', async () => {
    const { readStore, reach, wait } = setUp();
    const log = createInMemoryEventStore();
    const early = await appended(log, second);
    const position = await appended(log, first);
    expect(await published(log, readStore, null)).toBe(position);
    expect(await wait('log', position)).toBe(false);
    await reach('orders', 0, position);
    await reach('payments', 0, position);
    expect([await wait('journal-0', position), await wait('journal-1', position)]).toEqual([true, false]);
    await reach('orders', 1, early);
    await reach('payments', 1, early);
    expect([await wait('journal-1', position), await wait('log', position)]).toEqual([true, true]);
  });

  it('are not taken to have what a relay published before it could say where', async () => {
    const { readStore, reach, wait } = setUp();
    const log = createInMemoryEventStore();
    const early = await appended(log, first);
    await published(log, readStore, null);
    await reach('orders', 0, early);
    await reach('payments', 0, early);
    const unsaid = await appended(log, fourth);
    const newest = await appended(log, third);
    expect(await published(log, readStore, unsaid)).toBe(newest);
    expect([await wait('journal-1', newest), await wait('journal-0', newest)]).toEqual([false, false]);
    await reach('orders', 0, unsaid);
    await reach('payments', 0, unsaid);
    expect([await wait('journal-1', newest), await wait('journal-0', newest)]).toEqual([false, true]);
  });

  it('of another version are not taken for these', () => {
    expect(groupOfViews('zixin', [{ name: 'orders', version: 2 }])).not.toBe(
      groupOfViews('zixin', [{ name: 'orders', version: 1 }]),
    );
  });
});

describe('views of one journal', () => {
  it('are not taken over by another, or by the same with other partitions', async () => {
    const readStore = createInMemoryReadStore();
    expect(await markOwner(readStore, 'zixin', 8)).toBeNull();
    expect(await markOwner(readStore, 'zixin', 8)).toBeNull();
    expect(await markOwner(readStore, 'zixin', 12)).toBe('zixin in 8 partitions');
    expect(await markOwner(readStore, 'other', 8)).toBe('zixin in 8 partitions');
  });
});
