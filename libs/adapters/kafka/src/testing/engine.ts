import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freshName } from '@zixin/kernel/testing';
import { clientOf, type KafkaConnection, withAdmin } from '../connection.js';
import { ensureTopics, type TopicOptions, type Topics } from '../topics.js';

const brokers = process.env['ZIXIN_TEST_KAFKA_BROKERS'] ?? '';
const scripts = process.env['ZIXIN_TEST_ENGINES_DIR'] ?? '';

/** The broker under test. */
export const testKafka: KafkaConnection = { brokers: brokers.split(','), clientId: 'zixin-test' };

/** A suite that needs a broker; skipped, and saying so, where there is none. */
export function describeKafka(name: string, body: () => void): void {
  const reason = brokers ? '' : ' (skipped: ZIXIN_TEST_KAFKA_BROKERS names no broker)';
  (brokers ? describe : describe.skip)(name + reason, body);
}

/** A test that stops the broker; skipped, and saying so, where we may not. */
export function itWithScripts(name: string, body: () => Promise<void>): void {
  const reason = scripts
    ? ''
    : ' (skipped: ZIXIN_TEST_ENGINES_DIR names no folder with restart, pause and resume)';
  (scripts ? it : it.skip)(name + reason, body);
}

/** `restart`, `pause` or `resume` of the broker. */
export async function toBroker(action: 'restart' | 'pause' | 'resume'): Promise<void> {
  await promisify(execFile)(join(scripts, action), ['kafka']);
}

const made: string[] = [];

/** Deletes the topics of the tests so far: a broker with thousands of partitions starts slowly. */
export async function removeTopics(): Promise<void> {
  const topics = made.splice(0);
  if (topics.length > 0) await withAdmin(clientOf(testKafka), (admin) => admin.deleteTopics({ topics }));
}

/** New topics that no other test knows. */
export function freshTopics(options: Partial<TopicOptions> = {}): Promise<Topics> {
  const name = freshName('test');
  const names = {
    ...{ journal: `${name}.journal`, creditEvents: `${name}.credit-events` },
    ...{ positions: `${name}.relay`, deadLetters: `${name}.dead-letters` },
  };
  made.push(...Object.values(names));
  return ensureTopics(testKafka, { partitions: 3, names, ...options });
}

/** Resolves when the condition holds; asks every few milliseconds. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  seconds = 40,
): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
