import { freshName } from '@zixin/kernel/testing';
import { freshTopics, until } from './engine.js';
import { journalFor } from './journal-reading.js';
import { createTestLog } from './test-log.js';
import { startRelay } from './test-relay.js';

/** A log that a relay of its own publishes to fresh topics. */
export async function createPublishedLog(count: number) {
  const [topics, log] = [await freshTopics(), createTestLog()];
  const relay = startRelay(log, topics);
  const grow = async (more: number) => {
    await log.grow(more);
    await until(() => relay.reached() === log.events.at(-1)?.position, 'relay at the end of the log');
  };
  await grow(count);
  return {
    topics,
    log,
    relay,
    grow,
    groupId: freshName('group'),
    expected: () => journalFor(topics, log.events),
  };
}
