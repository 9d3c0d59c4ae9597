import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { describeKafka, itWithScripts, removeTopics, toBroker, until } from './testing/engine.js';
import { startPartitions, stopMembers } from './testing/group-members.js';
import { expectWhole } from './testing/journal-reading.js';
import { foldNotes, notesIn } from './testing/notes-view.js';
import { createPublishedLog } from './testing/published-log.js';
import { stopRelays } from './testing/test-relay.js';

jest.setTimeout(180_000);

const wait = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** A relay and two instances of a view while the broker is treated badly; afterwards all is there, once. */
async function survives(mistreat: () => Promise<void>): Promise<void> {
  const { topics, log, relay, groupId } = await createPublishedLog(50);
  const readStore = createInMemoryReadStore();
  const run = (partition: Parameters<Parameters<typeof startPartitions>[0]['run']>[0]) => {
    const { eventStore, source, signal } = partition;
    return foldNotes({ eventStore, readStore, source, signal });
  };
  for (const _ of [1, 2]) startPartitions({ topics, groupId, run });
  let loaded = true;
  const load = (async () => {
    while (loaded) {
      await log.grow(10);
      await wait(20);
    }
  })();
  await wait(1_000);
  await mistreat();
  await wait(1_000);
  loaded = false;
  await load;
  await until(() => relay.reached() === log.events.at(-1)?.position, 'relay at the end of the log', 60);
  const customers = log.events.filter(({ meta }) => meta.partitionKey !== 'calendar');
  const folded = async () => [...(await notesIn(readStore)).values()].flat();
  await until(async () => (await folded()).length >= customers.length, 'views up to date', 60);
  const indexes = customers.map(({ data }) => (data as { index: number }).index);
  expect((await folded()).sort((a, b) => a - b)).toEqual(indexes);
  for (const list of (await notesIn(readStore)).values())
    expect(list).toEqual([...list].sort((a, b) => a - b));
  await relay.stop();
  await expectWhole(topics, log);
}

describeKafka('a real broker that fails under load', () => {
  afterEach(stopMembers);
  afterAll(async () => {
    await stopRelays();
    await removeTopics();
  });

  itWithScripts('is killed and started again: nothing lost, nothing twice', () =>
    survives(() => toBroker('restart')),
  );

  itWithScripts('stands still for longer than a session: nothing lost, nothing twice', () =>
    survives(async () => {
      await toBroker('pause');
      await wait(12_000).finally(() => toBroker('resume'));
    }),
  );
});
