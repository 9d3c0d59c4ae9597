import { partitionOf } from '@zixin/adapter-kafka';
import type { Collection } from '@zixin/kernel';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { journalPlaceOf, placeOfWrites } from './journal-places.js';
import { createHandledMarks, groupOfViews, relayMirror } from './journal-progress.js';
import { journalViews } from './journal-views.js';

const collection = (name: string): Collection => ({ name, version: 1, fields: [], indexes: [] });
const collections = [collection('orders'), collection('payments')];
const group = groupOfViews('zixin', collections);
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
    const views = journalViews({ readStore, collections, partitions: 2, group, maxAgeMillis: 1 });
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

  it('of a partition without events are where the relay was when the partition was read to its end twice', async () => {
    const { readStore, wait } = setUp();
    const failures: unknown[] = [];
    const marks = createHandledMarks({
      ...{ readStore, group, everyMillis: 2 },
      onFailure: (error) => failures.push(error),
    });
    const look = () => new Promise((resolve) => setTimeout(resolve, 20));
    marks.caughtUp(1);
    await relayMirror(readStore).write('9');
    await look();
    marks.caughtUp(1);
    expect(await wait('journal-1', '9')).toBe(false);
    marks.caughtUp(1);
    await look();
    expect([await wait('journal-1', '9'), await wait('journal-0', '9')]).toEqual([true, false]);
    expect(await relayMirror(readStore).read()).toBe('9');
    marks.stop();
    expect(failures).toEqual([]);
  });

  it('of another version are not taken for these', () => {
    expect(groupOfViews('zixin', [{ name: 'orders', version: 2 }])).not.toBe(
      groupOfViews('zixin', [{ name: 'orders', version: 1 }]),
    );
  });
});
