import { clientOf } from './connection.js';
import { runGroup } from './group-consumer.js';
import { recordOf } from './journal-record.js';
import { describeKafka, removeTopics, testKafka, until } from './testing/engine.js';
import { createSeen, startConsumer, stopMembers } from './testing/group-members.js';
import { journalFor, recordsIn } from './testing/journal-reading.js';
import { createPublishedLog } from './testing/published-log.js';
import { positionsOf } from './testing/test-log.js';
import { stopRelays } from './testing/test-relay.js';
import type { Topics } from './topics.js';

jest.setTimeout(60_000);

/** Sends records past the relay. */
async function send(topic: string, messages: { value: Buffer | string; partition: number }[]): Promise<void> {
  const producer = clientOf(testKafka).producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  await producer.send({ topic, messages });
  await producer.disconnect();
}

function expectSeen(
  topics: Topics,
  seen: ReturnType<typeof createSeen>,
  expected: ReturnType<typeof journalFor>,
) {
  for (let partition = 0; partition < topics.partitions; partition += 1)
    expect(positionsOf(seen.in(`journal/${partition}`))).toEqual(positionsOf(expected[partition] ?? []));
}

describeKafka('journal consumer on a real broker', () => {
  afterEach(stopMembers);
  afterAll(async () => {
    await stopRelays();
    await removeTopics();
  });

  it('handles each partition in order, and goes on behind what it handled when started again', async () => {
    const { topics, grow, groupId, expected } = await createPublishedLog(120);
    const seen = createSeen();
    for (let start = 0; start < 3; start += 1) {
      const handle = async (source: string, events: Parameters<typeof seen.add>[1]) =>
        seen.add(source, events);
      const consumer = startConsumer({ topics, groupId, handle });
      await until(() => seen.count() >= expected().flat().length, 'all handled');
      await consumer.stop();
      expect(consumer.crashes).toEqual([]);
      expect(consumer.fetches()).toBeGreaterThan(0);
      expectSeen(topics, seen, expected());
      await grow(40);
    }
  });

  it('loses nothing and keeps each partition’s order while members come and go under load', async () => {
    const { topics, grow, groupId, expected } = await createPublishedLog(50);
    // What a store with a guard would apply: a redelivery changes nothing.
    const applied = createSeen();
    const handlers = new Set<string>();
    const member = (name: string) =>
      startConsumer({
        ...{ topics, groupId },
        handle: async (source, events) => {
          handlers.add(name);
          await new Promise((resolve) => setTimeout(resolve, 3));
          const last = applied.in(source).at(-1)?.position ?? '';
          applied.add(
            source,
            events.filter(({ position }) => position > last),
          );
        },
      });
    const first = member('first');
    await grow(100);
    const second = member('second');
    for (let round = 0; !handlers.has('second') && round < 200; round += 1) await grow(10);
    await first.stop();
    handlers.delete('first');
    await grow(100);
    await until(() => applied.count() >= expected().flat().length, 'all applied');
    expectSeen(topics, applied, expected());
    expect([...handlers]).toEqual(['second']);
    expect([...first.crashes, ...second.crashes]).toEqual([]);
  });

  it('buries an event that cannot be handled after a bounded number of tries, and goes on', async () => {
    const { topics, log, groupId, expected } = await createPublishedLog(60);
    const poison = log.events[33];
    const seen = createSeen();
    let [tries, told] = [0, 0];
    const consumer = startConsumer({
      ...{ topics, groupId, retry: { attempts: 3, millis: 5 } },
      onDeadLetter: () => (told += 1),
      async handle(source, events) {
        if (!events.some(({ id }) => id === poison?.id)) return seen.add(source, events);
        if (events.length === 1) tries += 1;
        throw new RangeError('too much for this handler');
      },
    });
    await until(() => seen.count() >= expected().flat().length - 1, 'all but one handled');
    const letters = [...(await recordsIn(topics.deadLetters, 1)).values()].flat();
    expect(letters).toHaveLength(1);
    const { key, value, headers } = letters[0]!;
    expect(JSON.parse(String(value))).toEqual(poison);
    expect(String(key)).toBe(poison?.meta.partitionKey);
    expect(
      Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)])),
    ).toMatchObject({
      ...{
        error: 'RangeError: too much for this handler',
        attempts: '3',
        'group-id': groupId,
        id: poison?.id,
      },
    });
    expect([tries, told]).toEqual([3, 1]);
    expectSeen(
      topics,
      seen,
      expected().map((events) => events.filter(({ id }) => id !== poison?.id)),
    );
    expect(consumer.crashes).toEqual([]);
  });

  it('buries a record that is no event', async () => {
    const { topics, grow, groupId, expected } = await createPublishedLog(20);
    await send(topics.journal, [{ value: 'no event', partition: 1 }]);
    await grow(20);
    const seen = createSeen();
    const told: string[] = [];
    startConsumer({
      ...{ topics, groupId, handle: async (source, events) => seen.add(source, events) },
      onDeadLetter: () => told.push('one'),
    });
    await until(() => seen.count() >= expected().flat().length, 'all handled');
    expectSeen(topics, seen, expected());
    expect(told).toEqual(['one']);
    const letters = [...(await recordsIn(topics.deadLetters, 1)).values()].flat();
    expect(letters.map(({ value }) => String(value))).toEqual(['no event']);
    expect(String(letters[0]?.headers?.['source'])).toMatch(/^journal\/1@\d+$/);
  });

  it('passes over events that were delivered before: twice, late, out of order', async () => {
    const { topics, grow, groupId, expected } = await createPublishedLog(60);
    const again = (from: number, to?: number) =>
      expected().flatMap((events, partition) =>
        events
          .slice(from, to)
          .map((event) => ({ ...recordOf(event), partition, value: recordOf(event).value as Buffer })),
      );
    await send(topics.journal, [...again(5, 9), ...again(2, 4).reverse(), ...again(-3)]);
    await grow(30);
    const seen = createSeen();
    const handle = async (source: string, events: Parameters<typeof seen.add>[1]) => seen.add(source, events);
    const first = startConsumer({ topics, groupId, handle });
    await until(() => seen.count() >= expected().flat().length, 'all handled');
    await first.stop();
    await send(topics.journal, again(0));
    await grow(30);
    startConsumer({ topics, groupId, handle });
    await until(() => seen.count() >= expected().flat().length, 'the rest handled');
    expectSeen(topics, seen, expected());
  });

  it('is made anew when the library gives it up', async () => {
    const { topics, log, groupId } = await createPublishedLog(30);
    const abort = new AbortController();
    const crashes: unknown[] = [];
    let records = 0;
    const running = runGroup(
      {
        ...{ client: clientOf(testKafka), topic: topics.journal, groupId, signal: abort.signal },
        timing: { restart: 10, wait: 50 },
        onCrash: (error) => crashes.push(error),
      },
      {
        ...{ assigned: () => undefined, atEnd: () => undefined },
        async deliver(delivery) {
          if (crashes.length < 2) throw new TypeError('a fault of ours: no retry helps');
          await delivery.handled(delivery.records.at(-1)!, delivery.next, 'note');
          records += delivery.records.length;
        },
      },
    );
    await until(() => records >= journalFor(topics, log.events).flat().length, 'all delivered');
    abort.abort();
    await running;
    expect(crashes.map(String)).toEqual(Array(2).fill(expect.stringContaining('no retry helps')));
  });
});
