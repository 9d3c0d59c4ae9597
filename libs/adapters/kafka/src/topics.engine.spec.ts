import { freshName } from '@zixin/kernel/testing';
import { clientOf, withAdmin } from './connection.js';
import { describeKafka, freshTopics, removeTopics, testKafka, until } from './testing/engine.js';
import { expectWhole } from './testing/journal-reading.js';
import { createTestLog } from './testing/test-log.js';
import { startRelay, stopRelays } from './testing/test-relay.js';
import { ensureTopics } from './topics.js';

describeKafka('topics on a real broker', () => {
  afterAll(async () => {
    await stopRelays();
    await removeTopics();
  });

  it('are made once, and found again', async () => {
    const { partitions, compression, ...names } = await freshTopics();
    expect(await ensureTopics(testKafka, { partitions: 3, names })).toEqual({
      ...names,
      partitions,
      compression,
    });
  });

  it('are made once by several who start together', async () => {
    const name = freshName('race');
    const names = {
      journal: `${name}.a`,
      creditEvents: `${name}.b`,
      positions: `${name}.c`,
      deadLetters: `${name}.d`,
    };
    const made = Array.from({ length: 4 }, () => ensureTopics(testKafka, { partitions: 5, names }));
    for (const topics of await Promise.all(made)) expect(topics.partitions).toBe(5);
  });

  it('are refused when they have another number of partitions: keys would change places', async () => {
    const { partitions: _, compression: __, ...names } = await freshTopics();
    await expect(ensureTopics(testKafka, { partitions: 4, names })).rejects.toMatchObject({
      ...{ name: 'TopicMismatch', topic: names.journal, aspect: 'partitions', wanted: '4', actual: '3' },
    });
  });

  it('are made with the copies and the retention that are named, and refused when they have others', async () => {
    const day = 86_400_000;
    const own = { replicationFactor: 1, minInSyncReplicas: 1, retention: { journal: 30 * day } };
    const { partitions, compression: _, ...names } = await freshTopics(own);
    const again = (more: object) => ensureTopics(testKafka, { partitions, names, ...own, ...more });
    expect((await again({})).journal).toBe(names.journal);
    const topic = names.journal;
    await expect(again({ retention: { journal: day } })).rejects.toMatchObject({
      ...{ topic, aspect: 'retention.ms', wanted: String(day), actual: String(30 * day) },
    });
    await expect(again({ minInSyncReplicas: 2 })).rejects.toMatchObject({ aspect: 'min.insync.replicas' });
    await expect(again({ replicationFactor: 3 })).rejects.toMatchObject({
      ...{ aspect: 'replicas', wanted: '3', actual: '1' },
    });
    expect((await ensureTopics(testKafka, { partitions, names })).journal).toBe(topic);
  });

  it('are refused when compressed in a way the client cannot read', async () => {
    const name = freshName('zstd');
    const names = {
      journal: name,
      creditEvents: `${name}.b`,
      positions: `${name}.c`,
      deadLetters: `${name}.d`,
    };
    const configEntries = [{ name: 'compression.type', value: 'zstd' }];
    await withAdmin(clientOf(testKafka), (admin) =>
      admin.createTopics({ topics: [{ topic: name, numPartitions: 3, configEntries }] }),
    );
    await expect(ensureTopics(testKafka, { partitions: 3, names })).rejects.toMatchObject({
      aspect: 'compression',
    });
  });

  it('carry the journal compressed, and events larger than a usual batch', async () => {
    const topics = await freshTopics({ compression: 'gzip' });
    const log = createTestLog();
    await log.grow(12, (index) => ({ text: String(index).repeat(index % 4 === 0 ? 700_000 : 10) }));
    const relay = startRelay(log, topics);
    await until(() => relay.reached() === log.events.at(-1)?.position, 'relay at the end');
    await relay.stop();
    await expectWhole(topics, log);
    expect(relay.troubles).toEqual([]);
  }, 60_000);
});
