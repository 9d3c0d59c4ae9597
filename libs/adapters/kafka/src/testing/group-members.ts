import type { StoredEvent } from '@zixin/kernel';
import { type JournalConsumerOptions, runJournalConsumer } from '../journal-consumer.js';
import { type JournalPartitionsOptions, runJournalPartitions } from '../journal-partitions.js';
import type { Topics } from '../topics.js';
import { testKafka } from './engine.js';

export interface Member {
  readonly crashes: readonly { readonly error: unknown; readonly source: string | undefined }[];
  fetches(): number;
  stop(): Promise<void>;
}

const members: Member[] = [];

/** Ends every member of the tests so far, also of failed ones. */
export const stopMembers = () => Promise.all(members.splice(0).map((member) => member.stop()));

const timing = { session: 10_000, rebalance: 20_000, wait: 50, restart: 50 };

type Common = 'kafka' | 'signal' | 'onCrash' | 'onFetch';

function startMember(
  run: (common: Pick<JournalPartitionsOptions, Common | 'timing'>) => Promise<void>,
): Member {
  const abort = new AbortController();
  const crashes: { error: unknown; source: string | undefined }[] = [];
  let fetches = 0;
  const ended = run({
    ...{ kafka: testKafka, signal: abort.signal, timing },
    onCrash: (error, source) => crashes.push({ error, source }),
    onFetch: () => (fetches += 1),
  });
  const member: Member = {
    ...{ crashes, fetches: () => fetches },
    stop() {
      abort.abort();
      return ended;
    },
  };
  members.push(member);
  return member;
}

export const startConsumer = (
  options: Omit<JournalConsumerOptions, Common> & {
    readonly topics: Pick<Topics, 'journal' | 'deadLetters'>;
  },
) => startMember((common) => runJournalConsumer({ ...common, ...options }));

export const startPartitions = (options: Omit<JournalPartitionsOptions, Common>) =>
  startMember((common) => runJournalPartitions({ ...common, ...options }));

/** What handlers saw, by source, in order. */
export function createSeen() {
  const bySource = new Map<string, StoredEvent[]>();
  return {
    add(source: string, events: readonly StoredEvent[]): void {
      bySource.set(source, [...(bySource.get(source) ?? []), ...events]);
    },
    in: (source: string) => bySource.get(source) ?? [],
    count: () => [...bySource.values()].flat().length,
  };
}
