import { noStream, WrongExpectedRevision } from '@zixin/kernel';
import { freshName, readAll, sampleEvent, sampleEvents } from '@zixin/kernel/testing';
import { internal, notLeader, unauthenticated, unavailable } from './testing/double-faults.js';
import { testDoubles } from './testing/doubles.js';
import type { EventStoreDouble } from './testing/event-store-double.js';

jest.setTimeout(20_000);
const doubles = testDoubles();
const foreign = { contentType: 'application/json', data: new Uint8Array(), metadata: new Uint8Array() };
const foreignEvent = () => ({ ...foreign, id: crypto.randomUUID(), type: 'Foreign' });

describe.each([
  ['in batches', true],
  ['one call each', false],
])('appends %s', (_, batchAppend) => {
  const start = () => doubles.start({ batchAppend });
  const idsIn = (double: EventStoreDouble, stream: string) => double.log.stream(stream).map(({ id }) => id);

  it.each([
    ['the reply is lost', { kind: 'lose-reply' }],
    ['the server goes after it wrote', { kind: 'cut' }],
    ['the server never answers', { kind: 'ignore' }],
    ['the server is gone', { kind: 'refuse', error: unavailable() }],
    ['the server is busy', { kind: 'busy' }],
    ['the reply comes late', { kind: 'late', millis: 60 }],
    ['the reply comes after the store has stopped waiting', { kind: 'late', millis: 400 }],
  ] as const)('writes once when %s', async (_, fault) => {
    const double = await start();
    const store = doubles.open(double);
    const stream = freshName('faults');
    const before = sampleEvents('Noted', 2);
    await store.append(stream, noStream, before);
    double.faults.next('append', fault);
    const events = sampleEvents('Noted', 2);
    const appended = await store.append(stream, 1, events);
    expect(appended).toEqual({ revision: 3, position: (await readAll(store, stream)).at(-1)?.position });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(idsIn(double, stream)).toEqual([...before, ...events].map(({ id }) => id));
    const { kind } = fault;
    if (kind !== 'late') expect(doubles.troubles[0]).toMatchObject({ problem: 'unreachable' });
  });

  it('knows its own append again when others wrote behind it before the retry', async () => {
    const double = await start();
    const store = doubles.open(double);
    const stream = freshName('faults');
    double.faults.next('append', { kind: 'lose-reply' });
    const stop = double.log.onGrowth(() => {
      stop();
      double.log.append(stream, 'any', [foreignEvent()]);
    });
    const appended = await store.append(stream, noStream, sampleEvents('Noted', 2));
    expect(appended.revision).toBe(1);
    expect(double.log.stream(stream)).toHaveLength(3);
  });

  it('tells the conflict when others took the revision before the retry', async () => {
    const double = await start();
    const store = doubles.open(double);
    const stream = freshName('faults');
    double.faults.next('append', { kind: 'ignore' });
    const appending = store.append(stream, noStream, [sampleEvent('Noted')]);
    setTimeout(() => double.log.append(stream, 'any', [foreignEvent(), foreignEvent()]), 20);
    await expect(appending).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(appending).rejects.toMatchObject({ stream, expected: noStream, actual: 1 });
  });

  it('follows the leader', async () => {
    const leader = await start();
    const follower = await doubles.start({ batchAppend, log: leader.log });
    follower.faults.next('append', { kind: 'refuse', error: notLeader(leader.port) });
    const store = doubles.open(follower);
    const stream = freshName('faults');
    await store.append(stream, noStream, [sampleEvent('Noted')]);
    await store.append(stream, 0, [sampleEvent('Noted')]);
    expect(leader.calls.append + leader.calls.batchAppend).toBeGreaterThan(0);
    expect(leader.log.stream(stream)).toHaveLength(2);
  });

  it('loses and doubles nothing when the server restarts under load', async () => {
    const double = await start();
    const store = doubles.open(double, { tryMillis: 500 });
    const text = 'x'.repeat(20_000);
    const write = async () => {
      const stream = freshName('faults');
      const acknowledged: string[] = [];
      for (let revision = noStream; revision < 19; revision++) {
        const event = sampleEvent('Noted', { text });
        await store.append(stream, revision, [event]);
        acknowledged.push(event.id);
      }
      expect(idsIn(double, stream)).toEqual(acknowledged);
    };
    const restart = async () => {
      for (let times = 0; times < 3; times++) {
        await new Promise((resolve) => setTimeout(resolve, 120));
        double.stop();
        await new Promise((resolve) => setTimeout(resolve, 60));
        await double.start();
      }
    };
    await Promise.all([restart(), ...Array.from({ length: 60 }, write)]);
    expect(doubles.troubles.length).toBeGreaterThan(0);
  });

  it('survives that the server goes while many large appends wait to be sent', async () => {
    const double = await start();
    const store = doubles.open(double, { tryMillis: 2_000 });
    await store.append(freshName('faults'), noStream, [sampleEvent('Noted')]);
    const text = 'x'.repeat(200_000);
    const appending = Array.from({ length: 60 }, async () => {
      const stream = freshName('faults');
      await store.append(stream, noStream, [sampleEvent('Noted', { text })]);
      expect(double.log.stream(stream)).toHaveLength(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 2));
    double.stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await double.start();
    await Promise.all(appending);
  });

  it('gives up when the server never answers, and says so', async () => {
    const double = await start();
    const store = doubles.open(double, { patienceMillis: 400 });
    double.faults.next('append', { kind: 'ignore' }, 50);
    await expect(store.append(freshName('faults'), noStream, [sampleEvent('Noted')])).rejects.toMatchObject({
      name: 'EventStoreDbUnusable',
      problem: 'unreachable',
      message: expect.stringContaining(`esdb://127.0.0.1:${double.port}`) as string,
    });
  });

  it('asks once when user or password are wrong', async () => {
    const double = await start();
    const store = doubles.open(double, { tryMillis: 2_000 });
    double.faults.next('append', { kind: 'refuse', error: unauthenticated() });
    await expect(store.append(freshName('faults'), noStream, [sampleEvent('Noted')])).rejects.toMatchObject({
      problem: 'unauthenticated',
    });
    expect(doubles.troubles).toEqual([]);
  });

  it('says that an append is too large', async () => {
    const double = await start();
    const store = doubles.open(double);
    const event = sampleEvent('Noted', { text: 'x'.repeat(1_100_000) });
    const stream = freshName('faults');
    await expect(store.append(stream, noStream, [event])).rejects.toMatchObject({ problem: 'too-large' });
    expect(await readAll(store, stream)).toEqual([]);
  });

  it('refuses what is no JSON before anything is sent, and goes on', async () => {
    const double = await start();
    const store = doubles.open(double);
    const stream = freshName('faults');
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    for (const data of [{ amount: 10n }, cyclic, () => 1])
      await expect(store.append(stream, noStream, [sampleEvent('Noted', data)])).rejects.toThrow(TypeError);
    const hash = 10n as unknown as string;
    await expect(store.append(stream, noStream, [sampleEvent('Noted', {}, { hash })])).rejects.toThrow(
      TypeError,
    );
    expect(double.calls.append + double.calls.batchAppend).toBe(0);
    expect(await store.append(stream, noStream, [sampleEvent('Noted')])).toMatchObject({ revision: 0 });
  });

  it('writes what the caller gave, not what the caller made of it afterwards', async () => {
    const store = doubles.open(await start());
    const stream = freshName('faults');
    const data = { amount: 1 };
    const appending = store.append(stream, noStream, [sampleEvent('Noted', data)]);
    data.amount = 2;
    await appending;
    expect((await readAll(store, stream))[0]?.data).toEqual({ amount: 1 });
  });

  it('finds the position of an append whose reply does not tell it', async () => {
    const store = doubles.open(await doubles.start({ batchAppend, appendPositions: false }));
    const stream = freshName('faults');
    const { position } = await store.append(stream, noStream, sampleEvents('Noted', 2));
    expect((await readAll(store, stream))[1]?.position).toBe(position);
  });

  it.each([
    ['$streams', 'Noted'],
    ['till-1', '$type'],
  ])('refuses names of the database: %s, %s', async (stream, type) => {
    const store = doubles.open(await start());
    await expect(store.append(stream, noStream, [sampleEvent(type)])).rejects.toBeInstanceOf(RangeError);
  });

  it.each([-2, 0.5])('refuses %d as a revision', async (expected) => {
    const store = doubles.open(await start());
    await expect(store.append('till-1', expected, [sampleEvent('Noted')])).rejects.toBeInstanceOf(RangeError);
  });
});

it('takes a new client when this one has kept the failure of its first call', async () => {
  const double = await doubles.start();
  const store = doubles.open(double);
  double.faults.next('features', { kind: 'refuse', error: internal() }, 2);
  const stream = freshName('faults');
  await expect(store.append(stream, noStream, [sampleEvent('Noted')])).resolves.toMatchObject({
    revision: 0,
  });
  expect(double.calls.features).toBe(3);
});

it('takes a new client when the first call is never answered', async () => {
  const double = await doubles.start();
  const store = doubles.open(double);
  double.faults.next('features', { kind: 'ignore' });
  await store.append(freshName('faults'), noStream, [sampleEvent('Noted')]);
  expect(double.calls.features).toBe(2);
});

it('appends in batches from one store of a process only, so that failures of one do not reach the other', async () => {
  const [double, other] = [await doubles.start(), await doubles.start()];
  const patient = { tryMillis: 2_000 };
  const [store, second] = [doubles.open(double, patient), doubles.open(other, patient)];
  const [stream, late] = [freshName('faults'), freshName('faults')];
  await store.append(stream, noStream, [sampleEvent('Noted')]);
  other.faults.next('append', { kind: 'late', millis: 80 });
  const appending = second.append(late, noStream, [sampleEvent('Noted')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  double.stop();
  await expect(appending).resolves.toMatchObject({ revision: 0 });
  expect(other.calls).toMatchObject({ append: 1, batchAppend: 0, features: 0 });
  expect(doubles.troubles).toEqual([]);
});

it('lets an append under way come to its end when closed, and refuses the next', async () => {
  const double = await doubles.start();
  const store = doubles.open(double);
  const stream = freshName('faults');
  double.faults.next('append', { kind: 'late', millis: 50 });
  const appending = store.append(stream, noStream, [sampleEvent('Noted')]);
  await store.close();
  await expect(appending).resolves.toMatchObject({ revision: 0 });
  await store.close();
  for (const refused of [
    store.append(stream, 0, [sampleEvent('Noted')]),
    store.head(),
    readAll(store, stream),
  ])
    await expect(refused).rejects.toMatchObject({ problem: 'closed' });
});

it('does not try again what fails while it closes', async () => {
  const double = await doubles.start();
  const store = doubles.open(double);
  double.faults.next('append', { kind: 'ignore' }, 5);
  const appending = store.append(freshName('faults'), noStream, [sampleEvent('Noted')]);
  await Promise.all([store.close(), expect(appending).rejects.toMatchObject({ problem: 'closed' })]);
});
