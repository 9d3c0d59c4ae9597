import { setMaxListeners } from 'node:events';
import type { EventStore } from '@zixin/kernel';
import { createAppends } from './appends.js';
import { connectionOf } from './connection-string.js';
import { within } from './patience.js';
import { createStoreCalls } from './store-calls.js';
import { createStreamReads } from './stream-reads.js';
import { followLog } from './subscriptions.js';

export interface EventStoreDbOptions {
  /** Name of the setting the connection string came from, for messages (default `ZIXIN_EVENT_STORE`). */
  readonly setting?: string;
  /** Longest wait for the answer to one try of an append, or between two events of a read (default 5,000). */
  readonly tryMillis?: number;
  /** How long appends and reads are tried again before they fail (default 20,000). Subscriptions never give up. */
  readonly patienceMillis?: number;
  /** Hears of every failure that is being dealt with: for logs, counters and readiness. */
  readonly onTrouble?: (error: Error) => void;
}

export interface EventStoreDbStore extends EventStore {
  /** The database's hosts, without user and password. */
  readonly address: string;
  /** Ends subscriptions and refuses new calls; appends under way come to their end first. */
  close(): Promise<void>;
}

const disposeMillis = 1_000;

/**
 * The event log in EventStoreDB or KurrentDB (server 23.10 or later) at `esdb://` or `esdb+discover://`. Connects with the first
 * call: ask for `head()` to know whether it can be reached. @throws EventStoreDbUnusable for a connection string that is wrong
 */
export function openEventStoreDb(url: string, options: EventStoreDbOptions = {}): EventStoreDbStore {
  const { setting = 'ZIXIN_EVENT_STORE', tryMillis = 5_000, patienceMillis = 20_000 } = options;
  const { address, open } = connectionOf(url, setting);
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const onTrouble = options.onTrouble ?? (() => undefined);
  const calls = createStoreCalls({
    setting,
    address,
    tryMillis,
    patienceMillis,
    closing: ending.signal,
    onTrouble,
  });
  const reader = open();
  const reads = createStreamReads(reader, calls);
  const appends = createAppends(open, calls, reads);

  return {
    address,
    append: appends.append,
    read: (stream, { from = 0 } = {}) => reads.read(stream, from),
    subscribe: (subscription) => followLog(reader, calls, subscription),
    head: reads.head,
    async close() {
      if (ending.signal.aborted) return;
      ending.abort();
      await appends.close();
      await within(disposeMillis, 'ending a client', reader.dispose()).catch(() => undefined);
    },
  };
}
