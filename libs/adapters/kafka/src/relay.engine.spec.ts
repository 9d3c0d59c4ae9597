import { clientOf } from './connection.js';
import { createJournalPublisher } from './journal-publisher.js';
import { readPosition } from './relay-position.js';
import { JournalLostEvents } from './relay.js';
import { RelayFenced } from './relay-trouble.js';
import { describeKafka, freshTopics, removeTopics, testKafka, until } from './testing/engine.js';
import { type Fault, faultySockets, requests } from './testing/faulty-sockets.js';
import { expectWhole, journalOf } from './testing/journal-reading.js';
import { createTestLog, positionsOf, type TestLog } from './testing/test-log.js';
import {
  createSharedLease,
  publicEvents,
  startRelay,
  stopRelays,
  type TestRelay,
} from './testing/test-relay.js';

jest.setTimeout(90_000);

const atEnd = (relays: readonly TestRelay[], { events }: TestLog) =>
  until(
    () => relays.some((relay) => relay.reached() === events.at(-1)?.position),
    'relay at the end of the log',
  );

describeKafka('relay on a real broker', () => {
  afterAll(async () => {
    await stopRelays();
    await removeTopics();
  });

  it('keeps the order of each key, and puts reference facts into every partition', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(150);
    const relay = startRelay(log, topics);
    await atEnd([relay], log);
    await log.grow(50);
    await atEnd([relay], log);
    await relay.stop();
    await expectWhole(topics, log);
    const calendar = positionsOf(log.events.filter(({ meta }) => meta.partitionKey === 'calendar'));
    expect(calendar.length).toBeGreaterThan(5);
    for (const events of await journalOf(topics, 200))
      expect(positionsOf(events.filter(({ meta }) => meta.partitionKey === 'calendar'))).toEqual(calendar);
  });

  it('goes on from the position in Kafka when it is started again', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    for (let start = 0; start < 4; start += 1) {
      await log.grow(30);
      const relay = startRelay(log, topics);
      await atEnd([relay], log);
      await relay.stop();
    }
    await expectWhole(topics, log);
    expect(await readPosition(clientOf(testKafka), topics.positions, topics.journal)).toBe(
      log.events.at(-1)?.position,
    );
  });

  const steps: readonly Pick<Fault, 'request' | 'nth'>[] = [
    { request: 'InitProducerId', nth: 1 },
    { request: 'InitProducerId', nth: 2 },
    { request: 'AddPartitionsToTxn', nth: 3 },
    { request: 'Produce', nth: 3 },
    { request: 'Produce', nth: 4 },
    { request: 'EndTxn', nth: 2 },
  ];
  const faults = steps.flatMap((step) => [
    { ...step, lost: 'request' as const },
    { ...step, lost: 'reply' as const },
  ]);

  describe.each(faults)('whose $lost of $request number $nth is lost', (fault) => {
    // Large enough for two sends in a transaction, so that faults meet its middle, too.
    const large = (index: number) => ({ index, text: 'x'.repeat(60_000) });

    it('and who is killed there: the next one publishes each event once', async () => {
      const [topics, log] = [await freshTopics(), createTestLog()];
      await log.grow(70, large);
      const sockets = faultySockets({ ...fault, deadly: true });
      const killed = startRelay(log, topics, {
        kafka: { ...testKafka, socketFactory: sockets.socketFactory },
      });
      await until(sockets.happened, 'killed');
      void killed.stop();
      const next = startRelay(log, topics);
      await atEnd([next], log);
      await next.stop();
      await expectWhole(topics, log);
    });

    it('goes on by itself and publishes each event once', async () => {
      const [topics, log] = [await freshTopics(), createTestLog()];
      await log.grow(70, large);
      const sockets = faultySockets({ ...fault, deadly: false });
      const relay = startRelay(log, topics, {
        kafka: { ...testKafka, socketFactory: sockets.socketFactory },
      });
      await until(sockets.happened, 'the fault');
      await until(() => relay.reached() === log.events.at(-1)?.position, 'relay at the end').catch(
        (error: unknown) => {
          throw new AggregateError([error, ...relay.troubles], String(error));
        },
      );
      expect(await relay.stop()).toBeNull();
      await expectWhole(topics, log);
    });
  });

  it.each([
    ['OUT_OF_ORDER_SEQUENCE_NUMBER', 45],
    ['UNKNOWN_PRODUCER_ID', 59],
  ])('makes its producer anew when the broker says %s', async (type, lost) => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(70);
    const { socketFactory, happened } = faultySockets({ request: 'Produce', nth: 2, lost, deadly: false });
    const relay = startRelay(log, topics, { kafka: { ...testKafka, socketFactory } });
    await atEnd([relay], log);
    expect(happened()).toBe(true);
    expect(relay.troubles).toEqual([expect.objectContaining({ type })]);
    await relay.stop();
    await expectWhole(topics, log);
  });

  it('cannot publish any more once another one has opened, and read its position', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(30);
    const options = { kafka: testKafka, topics, relay: 'main', publicEvents };
    const [old, fresh] = [createJournalPublisher(options), createJournalPublisher(options)];
    const batch = { events: log.events, position: log.events.at(-1)?.position ?? '' };
    await old.open();
    expect(await fresh.open()).toBeNull();
    await expect(old.publish(batch)).rejects.toBeInstanceOf(RelayFenced);
    await fresh.publish(batch);
    await fresh.close();
    await expectWhole(topics, log);
  });

  it('is fenced when the broker answers so', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(70);
    for (const lost of [47, 90]) {
      const { socketFactory } = faultySockets({ request: 'Produce', nth: 2, lost, deadly: false });
      const relay = startRelay(log, topics, { kafka: { ...testKafka, socketFactory } });
      expect(await relay.ended).toBeInstanceOf(RelayFenced);
      await log.grow(70);
    }
  });

  it('has no request that is not tested for its loss', () => {
    expect(new Set(steps.map(({ request }) => request))).toEqual(new Set(Object.keys(requests)));
  });

  it('is fenced by a second one that has no regard for the lease: one of the two goes on, nothing is sent twice', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(100);
    const relays = [startRelay(log, topics)];
    await atEnd(relays, log);
    relays.push(startRelay(log, topics));
    const ends: unknown[] = [];
    for (const { ended } of relays) void ended.then((end) => ends.push(end));
    await until(async () => {
      await log.grow(5);
      return ends.length > 0;
    }, 'one relay has ended');
    await atEnd(relays, log);
    expect(ends).toEqual([expect.any(RelayFenced)]);
    await expectWhole(topics, log);
  });

  it('waits while another one has the lease, and takes over when it is given back', async () => {
    const [topics, log, leaseOf] = [await freshTopics(), createTestLog(), createSharedLease()];
    await log.grow(60);
    const relays = [
      startRelay(log, topics, { lease: leaseOf() }),
      startRelay(log, topics, { lease: leaseOf() }),
    ];
    const last = () => log.events.at(-1)?.position;
    await until(() => relays.some((relay) => relay.reached() === last()), 'one relay at the end');
    expect(relays.filter((relay) => relay.reached() !== '')).toHaveLength(1);
    const [active, idle] = relays[0]?.reached() ? [relays[0], relays[1]] : [relays[1], relays[0]];
    expect(await active?.stop()).toBeNull();
    await log.grow(60);
    await until(() => idle?.reached() === last(), 'the other relay at the end');
    expect(await idle?.stop()).toBeNull();
    await expectWhole(topics, log);
  });

  it('tells the mirror how far it is, and sends again what Kafka lost', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(30);
    let mirrored: string | null = null;
    const mirror = {
      read: async () => mirrored,
      write: async (position: string) => void (mirrored = position),
    };
    const first = startRelay(log, topics, { mirror });
    await atEnd([first], log);
    await first.stop();
    expect(mirrored).toBe(log.events.at(-1)?.position);
    // Another cluster, with nothing in it.
    const empty = await freshTopics();
    const second = startRelay(log, empty, { mirror });
    await atEnd([second], log);
    await second.stop();
    expect(second.troubles).toEqual([expect.any(JournalLostEvents)]);
    await expectWhole(empty, log);
  });

  it('publishes on when the mirror fails', async () => {
    const [topics, log] = [await freshTopics(), createTestLog()];
    await log.grow(30);
    const fail = () => Promise.reject(new Error('no mirror'));
    const relay = startRelay(log, topics, { mirror: { read: fail, write: fail } });
    await atEnd([relay], log);
    await relay.stop();
    expect(relay.troubles.length).toBeGreaterThan(1);
    await expectWhole(topics, log);
  });
});
