import type { StoredEvent } from '@zixin/kernel';
import type { KafkaConnection } from '../connection.js';
import { createJournalPublisher, type JournalPublisherOptions } from '../journal-publisher.js';
import type { Lease } from '../lease.js';
import { type RelayOptions, runRelay } from '../relay.js';
import type { Topics } from '../topics.js';
import { testKafka } from './engine.js';
import type { TestLog } from './test-log.js';

/** A lease that several relays of one test share. */
export function createSharedLease(): () => Lease {
  let holder: object | null = null;
  return () => {
    const own = {};
    return {
      acquire: async () => (holder ??= own) === own,
      renew: async () => holder === own,
      release: async () => void (holder = holder === own ? null : holder),
    };
  };
}

/** A lease that everybody has. */
export const noLease: Lease = {
  acquire: async () => true,
  renew: async () => true,
  release: async () => undefined,
};

export const publicEvents: JournalPublisherOptions['publicEvents'] = ({ id, type, meta }: StoredEvent) => [
  { key: meta.partitionKey, type: `public.${type}`, value: JSON.stringify({ specversion: '1.0', id, type }) },
];

export interface TestRelay {
  readonly troubles: readonly unknown[];
  /** Position of the last transaction this relay committed. */
  reached(): string;
  /** Resolves with why it ended, `null` when it was told to. */
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
}

const running: TestRelay[] = [];

/** Ends every relay of the tests so far, also of failed ones. */
export const stopRelays = () => Promise.all(running.splice(0).map((relay) => relay.stop()));

export function startRelay(
  log: TestLog,
  topics: Topics,
  options: Partial<RelayOptions> & { readonly kafka?: KafkaConnection } = {},
): TestRelay {
  const abort = new AbortController();
  const troubles: unknown[] = [];
  let position = '';
  const run = runRelay({
    eventStore: log.store,
    publisher: createJournalPublisher({
      kafka: options.kafka ?? testKafka,
      topics,
      relay: topics.journal,
      publicEvents,
    }),
    ...{ lease: noLease, signal: abort.signal },
    onProgress: (batch) => (position = batch.position),
    onTrouble: (error) => troubles.push(error),
    timing: { least: 20, most: 20, millis: 5, retryMillis: 20, renewMillis: 50 },
    ...options,
  });
  const ended = run.then(
    () => null,
    (error: unknown) => error,
  );
  const relay: TestRelay = {
    ...{ troubles, ended, reached: () => position },
    stop() {
      abort.abort();
      return ended;
    },
  };
  running.push(relay);
  return relay;
}
