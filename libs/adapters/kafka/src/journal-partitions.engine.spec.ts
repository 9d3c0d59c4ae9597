import { type ProcessDispatch, type ReadStore, runProcess } from '@zixin/kernel';
import { createInMemoryReadStore, testFingerprints } from '@zixin/kernel/testing';
import { clientOf, withAdmin } from './connection.js';
import type { JournalPartitionsOptions } from './journal-partitions.js';
import { JournalTrimmed } from './partition-feed.js';
import { partitionOfLog } from './partition-of-log.js';
import { describeKafka, removeTopics, testKafka, until } from './testing/engine.js';
import { startPartitions, stopMembers } from './testing/group-members.js';
import {
  everyThirdProcess,
  foldNotes,
  notesCatalog,
  notesCollection,
  notesIn,
} from './testing/notes-view.js';
import { createPublishedLog } from './testing/published-log.js';
import type { TestLog } from './testing/test-log.js';
import { stopRelays } from './testing/test-relay.js';

jest.setTimeout(90_000);

type Run = JournalPartitionsOptions['run'];

/** The kernel's view loop as it is, over one partition. */
const foldInto =
  (readStore: ReadStore): Run =>
  ({ eventStore, source, signal }) =>
    foldNotes({ eventStore, readStore, source, signal });

function notesOf({ events }: Pick<TestLog, 'events'>): ReadonlyMap<string, readonly number[]> {
  const notes = new Map<string, number[]>();
  for (const { meta, data } of events)
    if (meta.partitionKey !== 'calendar')
      notes.set(meta.partitionKey, [
        ...(notes.get(meta.partitionKey) ?? []),
        (data as { index: number }).index,
      ]);
  return notes;
}

async function expectFolded(readStore: ReadStore, log: TestLog): Promise<void> {
  const total = async () => [...(await notesIn(readStore)).values()].flat().length;
  const expected = notesOf(log);
  await until(async () => (await total()) >= [...expected.values()].flat().length, 'view up to date').catch(
    () => undefined,
  );
  expect(Object.fromEntries(await notesIn(readStore))).toEqual(Object.fromEntries(expected));
}

describeKafka('partitions of the journal under the kernel’s loops, on a real broker', () => {
  afterEach(stopMembers);
  afterAll(async () => {
    await stopRelays();
    await removeTopics();
  });

  it('leave a member that none is left for alive, and say so; it takes over', async () => {
    const { topics, log, groupId } = await createPublishedLog(30);
    const readStore = createInMemoryReadStore();
    const shares: (readonly number[] | null)[] = [null, null, null, null];
    const members = shares.map((_, index) => {
      const onShare = (partitions: readonly number[]) => void (shares[index] = partitions);
      return startPartitions({ topics, groupId, onShare, run: foldInto(readStore) });
    });
    const lengths = () => shares.map((share) => share?.length ?? -1);
    await until(() => lengths().sort().join() === '0,1,1,1', 'a partition for all but one');
    const idle = shares.findIndex((share) => share?.length === 0);
    const before = members[idle]?.fetches() ?? 0;
    await until(() => (members[idle]?.fetches() ?? 0) > before + 2, 'fetches of the idle member');
    await members[(idle + 1) % members.length]?.stop();
    await until(() => shares[idle]?.length === 1, 'a partition for the idle member');
    await expectFolded(readStore, log);
    expect(members.flatMap(({ crashes }) => crashes)).toEqual([]);
  });

  it('give a view what the log gives it, also when started again', async () => {
    const { topics, log, grow, groupId } = await createPublishedLog(150);
    const readStore = createInMemoryReadStore();
    for (let start = 0; start < 3; start += 1) {
      const member = startPartitions({ topics, groupId, run: foldInto(readStore) });
      await expectFolded(readStore, log);
      await grow(30);
      await expectFolded(readStore, log);
      await member.stop();
      expect(member.crashes).toEqual([]);
      await grow(30);
    }
    const checkpoints = await readStore.checkpoints(notesCollection);
    expect(Object.keys(checkpoints).sort()).toEqual(['journal/0', 'journal/1', 'journal/2']);
  });

  it('are shared by instances: partitions move under load, and nothing is lost or counted twice', async () => {
    const { topics, log, grow, groupId } = await createPublishedLog(50);
    const readStore = createInMemoryReadStore();
    const running = new Map<string, Set<number>>();
    const member = (name: string) =>
      startPartitions({
        ...{ topics, groupId },
        async run(partition) {
          const own = running.get(name) ?? new Set();
          running.set(name, own.add(partition.partition));
          await foldInto(readStore)(partition).finally(() => own.delete(partition.partition));
        },
      });
    const count = (name: string) => running.get(name)?.size ?? 0;
    const first = member('first');
    await until(() => count('first') === 3, 'one instance has all');
    const second = member('second');
    await until(async () => {
      await grow(10);
      return count('second') > 0 && count('first') + count('second') === 3;
    }, 'two instances share');
    await first.stop();
    await grow(50);
    await until(() => count('second') === 3, 'the other one has all');
    await expectFolded(readStore, log);
    expect(second.crashes).toEqual([]);
  });

  it('start their loops again after a failure, from their checkpoint', async () => {
    const { topics, log, groupId } = await createPublishedLog(200);
    const readStore = createInMemoryReadStore();
    let writes = 0;
    const failing: ReadStore = {
      ...readStore,
      async write(documents) {
        writes += 1;
        if (writes % 2 === 0) throw new Error('the read store is away');
        await readStore.write(documents);
      },
    };
    const member = startPartitions({ topics, groupId, run: foldInto(failing) });
    await expectFolded(readStore, log);
    expect(member.crashes.length).toBeGreaterThan(0);
    for (const { error, source } of member.crashes) {
      expect(String(error)).toContain('the read store is away');
      expect(source).toMatch(/^journal\/[012]$/);
    }
  });

  it('do not need the group’s offsets: lost or moved, the checkpoints decide', async () => {
    const { topics, log, grow, groupId } = await createPublishedLog(100);
    const readStore = createInMemoryReadStore();
    const start = () => startPartitions({ topics, groupId, run: foldInto(readStore) });
    const first = start();
    await expectFolded(readStore, log);
    await first.stop();
    for (const offset of ['0', '1000000']) {
      const partitions = [0, 1, 2].map((partition) => ({ partition, offset }));
      await withAdmin(clientOf(testKafka), (admin) =>
        admin.setOffsets({ groupId, topic: topics.journal, partitions }),
      );
      await grow(20);
      const member = start();
      await expectFolded(readStore, log);
      await member.stop();
    }
    // The documents are lost, the group's offsets are not.
    const anew = createInMemoryReadStore();
    startPartitions({ topics, groupId, run: foldInto(anew) });
    await expectFolded(anew, log);
  });

  it('refuse a start behind what the journal still has; a build from the log goes on with the journal', async () => {
    const { topics, log, grow, groupId } = await createPublishedLog(100);
    await withAdmin(clientOf(testKafka), async (admin) => {
      const partitions = [0, 1, 2].map((partition) => ({ partition, offset: '10' }));
      // The library deletes only from topics it has heard of.
      await admin.fetchTopicOffsets(topics.journal);
      await admin.deleteTopicRecords({ topic: topics.journal, partitions });
    });
    const readStore = createInMemoryReadStore();
    const member = startPartitions({ topics, groupId, run: foldInto(readStore) });
    await until(() => member.crashes.length >= 3, 'refused');
    await member.stop();
    for (const { error } of member.crashes) expect(error).toBeInstanceOf(JournalTrimmed);
    expect(await notesIn(readStore)).toEqual(new Map());

    for (const partition of [0, 1, 2])
      await foldNotes({
        ...{ readStore, source: `journal/${partition}`, stopWhenCaughtUp: true },
        eventStore: partitionOfLog(log.store, partition, topics.partitions),
        signal: new AbortController().signal,
      });
    await grow(40);
    const next = startPartitions({ topics, groupId, run: foldInto(readStore) });
    await expectFolded(readStore, log);
    expect(next.crashes).toEqual([]);
  });

  it('serve several loops at once, a process among them: silent about the past, then each command once', async () => {
    const { topics, log, grow, groupId } = await createPublishedLog(90);
    const readStore = createInMemoryReadStore();
    const sent = new Map<string, ProcessDispatch>();
    const run: Run = async (partition) => {
      const { eventStore, source, signal } = partition;
      const process = runProcess({
        ...{ eventStore, readStore, source, signal, process: everyThirdProcess, catalog: notesCatalog },
        fingerprints: testFingerprints,
        dispatch: async (command) => void sent.set(command.commandId, command),
      });
      await Promise.all([process, foldInto(readStore)(partition)]);
    };
    const member = startPartitions({ topics, groupId, log: log.store, loops: 2, run });
    await expectFolded(readStore, log);
    expect(sent.size).toBe(0);
    await grow(110);
    await expectFolded(readStore, log);
    const expected = [...notesOf(log)].flatMap(([key, indexes]) =>
      indexes.flatMap((index, at) => (index >= 90 && (at + 1) % 3 === 0 ? [`${key} ${at + 1}`] : [])),
    );
    await until(() => sent.size >= expected.length, 'all commands');
    const said = [...sent.values()].map(
      ({ id, command }) => `${id} ${(command.data as { count: number }).count}`,
    );
    expect(said.sort()).toEqual(expected.sort());
    await member.stop();
    expect(member.crashes).toEqual([]);
  });

  it('tell a build when it has caught up, though nothing new comes', async () => {
    const { topics, log, groupId } = await createPublishedLog(40);
    const readStore = createInMemoryReadStore();
    for (let time = 0; time < 2; time += 1) {
      let ended = 0;
      const member = startPartitions({
        ...{ topics, groupId },
        async run({ eventStore, source, signal }) {
          await foldNotes({ eventStore, readStore, source, signal, stopWhenCaughtUp: true });
          ended += 1;
        },
      });
      await until(() => ended === 3, 'all partitions have caught up');
      await member.stop();
    }
    await expectFolded(readStore, log);
  });
});
