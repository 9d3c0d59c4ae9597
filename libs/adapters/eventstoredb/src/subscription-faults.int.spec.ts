import { setTimeout as pause } from 'node:timers/promises';
import { type EventBatch, noStream, type SubscribeOptions, UnreadableEvent } from '@zixin/kernel';
import { follow, freshName, readAll, sampleEvent, sampleEvents } from '@zixin/kernel/testing';
import type { EventStoreDbStore } from './event-store.js';
import { unauthenticated, unavailable } from './testing/double-faults.js';
import { testDoubles } from './testing/doubles.js';
import type { EventStoreDouble } from './testing/event-store-double.js';

jest.setTimeout(20_000);
const doubles = testDoubles();

async function started(options = {}) {
  const double = await doubles.start(options);
  return { double, store: doubles.open(double) };
}

/** Writes straight into the double's log: many events, fast. */
function fill(double: EventStoreDouble, count: number, type: (at: number) => string): void {
  const meta = new TextEncoder().encode(JSON.stringify(sampleEvent('Noted').meta));
  for (let index = 0; index < count; index++) {
    const data = new TextEncoder().encode(JSON.stringify({ index }));
    const common = { id: crypto.randomUUID(), contentType: 'application/json', data, metadata: meta };
    double.log.append(`fill-${index % 7}`, 'any', [{ ...common, type: type(index) }]);
  }
}

const indexesOf = ({ events }: Pick<EventBatch, 'events'>) =>
  events.map(({ data }) => (data as { index: number }).index);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Follows until so many events came; `at` is called with the number after each batch. */
async function followed(
  store: EventStoreDbStore,
  count: number,
  options: Partial<SubscribeOptions>,
  at: (count: number) => unknown,
) {
  const abort = new AbortController();
  const seen: number[] = [];
  for await (const batch of store.subscribe({ after: null, signal: abort.signal, ...options })) {
    seen.push(...indexesOf(batch));
    await at(seen.length);
    if (seen.length >= count) abort.abort();
  }
  return seen;
}

it.each([
  ['an error', unavailable()],
  ['a plain end', 'end'],
] as const)('goes on after %s in the middle, without loss or repeat', async (_, how) => {
  const { double, store } = await started();
  fill(double, 3_000, () => 'Counted');
  let cuts = 0;
  const seen = await followed(store, 3_000, { batchSize: 50 }, (count) => {
    if (count < (cuts + 1) * 700) return;
    cuts += 1;
    double.cutReads(how);
  });
  expect(seen).toEqual(upTo(3_000));
  expect(cuts).toBeGreaterThan(3);
  expect(doubles.troubles).not.toEqual([]);
});

it('goes on after restarts of the server, catching up and live', async () => {
  const { double, store } = await started();
  fill(double, 500, () => 'Counted');
  const restart = async () => {
    double.stop();
    await pause(30);
    await double.start();
  };
  let written = 500;
  const seen = await followed(store, 504, { batchSize: 100 }, async (count) => {
    if (count % 100 === 0) await restart();
    if (count === written && written < 504) fill(double, 1, () => 'Counted');
    if (count === written) written += 1;
  });
  expect(seen.slice(0, 500)).toEqual(upTo(500));
  expect(seen).toHaveLength(504);
});

it('waits longer and longer for a server that is gone, and says each time', async () => {
  const { double, store } = await started();
  fill(double, 3, () => 'Counted');
  double.faults.next('read', { kind: 'refuse', error: unavailable() }, 4);
  const began = Date.now();
  expect(await followed(store, 3, {}, () => undefined)).toEqual(upTo(3));
  expect(Date.now() - began).toBeGreaterThan(20 + 40 + 80);
  expect(doubles.troubles).toHaveLength(4);
  expect(doubles.troubles).toMatchObject(Array(4).fill({ problem: 'unreachable' }));
});

it('does not wait for ever for the first word of a server', async () => {
  const { double, store } = await started();
  fill(double, 3, () => 'Counted');
  double.faults.next('read', { kind: 'ignore' });
  expect(await followed(store, 3, {}, () => undefined)).toEqual(upTo(3));
});

it('fails when user or password are wrong', async () => {
  const { double, store } = await started();
  double.faults.next('read', { kind: 'refuse', error: unauthenticated() });
  const following = follow(store, { after: null }, () => false);
  await expect(following).rejects.toMatchObject({ problem: 'unauthenticated' });
});

it('says again that it has caught up after a cut', async () => {
  const { double, store } = await started();
  fill(double, 3, () => 'Counted');
  const abort = new AbortController();
  const said: boolean[] = [];
  for await (const { caughtUp } of store.subscribe({ after: null, signal: abort.signal })) {
    if (!caughtUp) continue;
    said.push(caughtUp);
    if (said.length === 1) double.cutReads('end');
    else abort.abort();
  }
  expect(said).toEqual([true, true]);
});

it.each([true, false])(
  'never lets the position run ahead of the events (checkpoint at end: %s)',
  async (end) => {
    const { double, store } = await started({ checkpointAtEnd: end });
    fill(double, 6_000, (at) => (at % 40 < 38 ? 'Counted' : 'Other'));
    const positions = double.log.all
      .filter(({ type }) => type === 'Counted')
      .map(({ position }) => `${String(position).padStart(20, '0')}/`);
    const abort = new AbortController();
    let [seen, last, batches] = [0, '', 0];
    const options = { after: null, types: ['Counted'], batchSize: 100, signal: abort.signal };
    for await (const batch of store.subscribe(options)) {
      seen += batch.events.length;
      batches += 1;
      expect(batch.position >= last).toBe(true);
      last = batch.position;
      expect(positions.filter((position) => position <= batch.position)).toHaveLength(seen);
      // Long enough for everything to fill up: this store's queue, the client's buffer, the connection.
      if (batches % 15 === 1) await pause(300);
      if (batch.caughtUp) abort.abort();
    }
    expect(seen).toBe(5_700);
  },
);

it('fills its batches while it catches up', async () => {
  const { double, store } = await started();
  fill(double, 3_000, () => 'Counted');
  let batches = 0;
  await followed(store, 3_000, { batchSize: 500 }, () => (batches += 1));
  expect(batches).toBeLessThan(20);
});

it('lets the server leave out other types while catching up', async () => {
  const { double, store } = await started();
  fill(double, 5_000, (at) => (at === 4_999 ? 'Counted.Twice' : 'Counted'));
  const found = await follow(
    store,
    { after: null, types: ['Counted.Twice'] },
    ({ events }) => events.length > 0,
  );
  expect(indexesOf(found)).toEqual([4_999]);
  expect(found.positions.length).toBeLessThan(60);
});

it('hides what the database writes for itself, and finds the head before it', async () => {
  const { double, store } = await started();
  expect(await store.head()).toBeNull();
  const { position } = await store.append(freshName('till'), noStream, sampleEvents('Noted', 2));
  double.log.appendSystemEvents(600);
  expect(await store.head()).toBe(position);
  await store.append(freshName('till'), noStream, sampleEvents('Noted', 1));
  const { events } = await follow(store, { after: null }, ({ events: seen }) => seen.length >= 3);
  expect(events.map(({ type }) => type)).toEqual(['Noted', 'Noted', 'Noted']);
});

it('tells which event it cannot read, after those before it', async () => {
  const { double, store } = await started();
  await store.append('till-1', noStream, [sampleEvent('Noted')]);
  const bytes = new TextEncoder().encode('no JSON');
  const strange = { id: crypto.randomUUID(), type: 'Strange', data: bytes, metadata: bytes };
  double.log.append('other-1', 'any', [{ ...strange, contentType: 'application/octet-stream' }]);
  const seen: string[] = [];
  const following = (async () => {
    for await (const { events } of store.subscribe({ after: null, signal: new AbortController().signal }))
      seen.push(...events.map(({ type }) => type));
  })();
  await expect(following).rejects.toBeInstanceOf(UnreadableEvent);
  expect(seen).toEqual(['Noted']);
  await expect(readAll(store, 'other-1')).rejects.toBeInstanceOf(UnreadableEvent);
});

it('leaves nothing open on the server', async () => {
  const { double, store } = await started();
  fill(double, 4_000, () => 'Counted');
  for await (const _ of store.read('fill-0')) break;
  for await (const _ of store.subscribe({ after: null, signal: new AbortController().signal })) break;
  await follow(store, { after: null }, ({ events }) => events.length > 10);
  const ending = new AbortController();
  const waiting = follow(store, { after: await store.head() }, () => false);
  await pause(20);
  ending.abort();
  await store.close();
  await waiting;
  for (let tries = 0; double.openReads() > 0 && tries < 50; tries++) await pause(10);
  expect(double.openReads()).toBe(0);
});

it('refuses a position that it did not make', async () => {
  const { store } = await started();
  const following = follow(store, { after: '0000000000000012' }, () => false);
  await expect(following).rejects.toBeInstanceOf(RangeError);
});

it('reads on after a cut in the middle of a stream, and gives up on silence', async () => {
  const { double, store } = await started();
  fill(double, 14_000, () => 'Counted');
  const revisions: number[] = [];
  for await (const { revision } of store.read('fill-3')) {
    revisions.push(revision);
    if (revision % 499 === 0) double.faults.next('read', { kind: 'refuse', error: unavailable() });
  }
  expect(revisions).toEqual(upTo(2_000));
  double.faults.next('read', { kind: 'ignore' }, 20);
  const hasty = doubles.open(double, { tryMillis: 50, patienceMillis: 200 });
  await expect(hasty.head()).rejects.toMatchObject({ problem: 'unreachable' });
});
