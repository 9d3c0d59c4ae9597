import { type EventStore, type NewEvent, WrongExpectedRevision } from '@zixin/kernel';
import { createInMemoryEventStore } from '@zixin/kernel/testing';
import { digestDifferences, logDigest, migrate, type MigrationProgress } from './migration.js';

const never = new AbortController().signal;
const event = (name: string): NewEvent =>
  ({
    ...{ id: `id-${name}`, type: 'BusinessDayOpened', data: { name } },
    meta: { hash: `hash-${name}`, recordedAt: '2026-03-02T00:00:00.000Z', partitionKey: 'p' },
  }) as never;

async function filled(): Promise<EventStore> {
  const store = createInMemoryEventStore();
  await store.append('calendar-a', -1, [event('a0'), event('a1')]);
  await store.append('calendar-b', -1, [event('b0')]);
  await store.append('calendar-a', 1, [event('a2')]);
  return store;
}

const run = (from: EventStore, to: EventStore, resume: MigrationProgress | null = null) =>
  migrate({ from, to, resume, signal: never, onProgress: () => undefined });

it('copies every event with its id, revision, instant and hash, in the order of the log', async () => {
  const [from, to] = [await filled(), createInMemoryEventStore()];
  expect(await run(from, to)).toMatchObject({ events: 4 });
  const copied = [];
  for await (const stored of to.read('calendar-a'))
    copied.push([stored.id, stored.revision, stored.meta.hash]);
  expect(copied).toEqual([
    ['id-a0', 0, 'hash-a0'],
    ['id-a1', 1, 'hash-a1'],
    ['id-a2', 2, 'hash-a2'],
  ]);
  const digests = await Promise.all([logDigest(from, never), logDigest(to, never)]);
  expect(digests[0].events).toBe(4);
  expect(digestDifferences(digests[0], digests[1])).toEqual([]);
});

it('changes nothing when it is run again, and goes on where it ended', async () => {
  const [from, to] = [await filled(), createInMemoryEventStore()];
  const ended = await run(from, to);
  const head = await to.head();
  await run(from, to);
  expect(await to.head()).toBe(head);
  await from.append('calendar-b', 0, [event('b1')]);
  expect(await run(from, to, ended)).toMatchObject({ events: 5 });
  expect((await logDigest(to, never)).streams.get('calendar-b')).toEqual({ events: 2, hash: 'hash-b1' });
});

it('goes on within what one append of the earlier run held', async () => {
  const [from, to] = [createInMemoryEventStore(), createInMemoryEventStore()];
  await from.append('calendar-a', -1, [event('a0')]);
  await run(from, to);
  await from.append('calendar-a', 0, [event('a1'), event('a2')]);
  await run(from, to);
  expect((await logDigest(to, never)).streams.get('calendar-a')).toEqual({ events: 3, hash: 'hash-a2' });
});

it('takes up a run that died in the middle of a batch', async () => {
  const [from, to] = [await filled(), createInMemoryEventStore()];
  let appends = 0;
  const dying: EventStore = {
    ...to,
    append(...args) {
      appends += 1;
      if (appends === 2) throw new Error('killed');
      return to.append(...args);
    },
  };
  await expect(run(from, dying)).rejects.toThrow('killed');
  await run(from, to);
  const digests = await Promise.all([logDigest(from, never), logDigest(to, never)]);
  expect(digestDifferences(digests[0], digests[1])).toEqual([]);
});

it('refuses a target that holds other events, and names the streams that differ', async () => {
  const [from, to] = [await filled(), createInMemoryEventStore()];
  await to.append('calendar-b', -1, [event('other')]);
  await expect(run(from, to)).rejects.toBeInstanceOf(WrongExpectedRevision);
  const digests = await Promise.all([logDigest(from, never), logDigest(to, never)]);
  expect(digestDifferences(digests[0], digests[1])).toEqual(['calendar-a', 'calendar-b']);
});
