import { setTimeout as sleep } from 'node:timers/promises';
import { type AnyView, collectionOf, type EventStore } from '@zixin/kernel';
import { createInMemoryEventStore, freshName } from '@zixin/kernel/testing';
import { type MongoReadStore, openMongoReadStore } from './read-store.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';
import { pause, restart, scriptsVariable } from './testing/server-faults.js';
import { contentOf, project, takeMoney, tillTotals, undisturbed } from './testing/till-totals.js';

const patient = 120_000;

describeMongo('a read store on a MongoDB that fails under load', [scriptsVariable], () => {
  const database = freshDatabase();
  let store: MongoReadStore;
  let view: AnyView;
  let log: EventStore;
  let expected: Awaited<ReturnType<typeof undisturbed>>;
  let batches: number;
  let ended: boolean;

  async function open(options: object = {}): Promise<MongoReadStore> {
    return openMongoReadStore(mongoUrl(), { database, ...options });
  }

  /** Runs until the view is level with the log. */
  async function projected(readStore: MongoReadStore): Promise<void> {
    [batches, ended] = [0, false];
    const onProgress = () => {
      batches += 1;
    };
    await project(log, readStore, view, { onProgress }).finally(() => {
      ended = true;
    });
  }

  async function batchesReach(count: number): Promise<void> {
    while (batches < count && !ended) await sleep(5);
    expect(ended).toBe(false);
  }

  async function expectWhole(): Promise<void> {
    const asking = await open();
    expect(await contentOf(asking, view)).toEqual(expected);
    expect(await asking.checkpoints(collectionOf(view))).toEqual({ log: await log.head() });
    await asking.close();
  }

  beforeAll(async () => {
    log = createInMemoryEventStore();
    await takeMoney(log, '', 40, 4_000);
  });

  beforeEach(async () => {
    view = tillTotals(freshName('till_totals_'));
    expected = await undisturbed(view, log);
  });

  afterEach(() => store.close());

  it(
    'loses nothing and counts nothing twice when it is killed three times',
    async () => {
      store = await open();
      const done = projected(store);
      for (const batch of [10, 30, 50]) {
        await batchesReach(batch);
        await restart();
      }
      await done;
      await expectWhole();
    },
    patient,
  );

  it(
    'loses nothing and counts nothing twice when commands run long after they were given up',
    async () => {
      store = await open({ answerMillis: 500, connectMillis: 500 });
      const done = projected(store);
      for (const batch of [10, 30, 50]) {
        await batchesReach(batch);
        await pause(1_800);
      }
      await done;
      await expectWhole();
    },
    patient,
  );

  it(
    'says that it cannot be reached when patience ends, and goes on where it was',
    async () => {
      store = await open({ answerMillis: 300, connectMillis: 300, patienceMillis: 600 });
      const failed = projected(store).catch((error: unknown) => error);
      await batchesReach(10);
      await pause(3_000);
      expect(await failed).toMatchObject({ name: 'MongoUnusable', problem: 'unreachable' });
      await projected(store);
      await expectWhole();
    },
    patient,
  );

  it(
    'does not matter to two writers of one collection either',
    async () => {
      store = await open();
      const other = await open();
      const done = Promise.all([projected(store), project(log, other, view, { batchSize: 70 })]);
      await batchesReach(20);
      await restart();
      await done;
      await other.close();
      await expectWhole();
    },
    patient,
  );
});
