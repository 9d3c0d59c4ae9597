import type { NewEvent } from '@zixin/kernel';
import { createInMemoryEventStore } from '@zixin/kernel/testing';
import { decodedStreams } from './decoded-streams.js';

const day = (date: string, count: number): NewEvent =>
  ({
    ...{ id: `e-${count}`, type: 'BusinessDayOpened', data: { date, working: true } },
    meta: { schemaVersion: 1, recordedAt: '2026-03-02T00:00:00.000Z', partitionKey: 'calendar' },
  }) as never;

it('gives a stream as it is now, reading only its tail, and never changes a list it gave', async () => {
  const store = createInMemoryEventStore();
  const from: number[] = [];
  const events = decodedStreams({
    ...store,
    read(stream, options) {
      from.push(options?.from ?? 0);
      return store.read(stream, options);
    },
  });
  expect(await events('calendar-a')).toEqual([]);
  await store.append('calendar-a', -1, [day('2026-03-02', 1), day('2026-03-03', 2)]);
  const two = await events('calendar-a');
  await store.append('calendar-a', 1, [day('2026-03-04', 3)]);
  const three = await events('calendar-a');
  expect(three.map(({ revision }) => revision)).toEqual([0, 1, 2]);
  expect(two).toHaveLength(2);
  expect(await events('calendar-a')).toBe(three);
  expect(from).toEqual([0, 0, 2, 3]);
});

it('forgets the streams read longest ago when it holds too many events', async () => {
  const store = createInMemoryEventStore();
  const from: string[] = [];
  const events = decodedStreams(
    {
      ...store,
      read(stream, options) {
        from.push(`${stream} ${options?.from ?? 0}`);
        return store.read(stream, options);
      },
    },
    3,
  );
  for (const name of ['calendar-a', 'calendar-b'])
    await store.append(name, -1, [day('2026-03-02', 1), day('2026-03-03', 2)]);
  await events('calendar-a');
  await events('calendar-b');
  await events('calendar-b');
  await events('calendar-a');
  expect(from).toEqual(['calendar-a 0', 'calendar-b 0', 'calendar-b 2', 'calendar-a 0']);
});
