import { describeAppends } from './event-store-appends.js';
import { describeSubscriptions } from './event-store-subscriptions.js';
import type { EventStore } from '../event-store.js';

/** A store opened for one test. It may hold what other tests wrote. */
export interface OpenedEventStore {
  readonly store: EventStore;
  close(): Promise<void>;
  /** For stores that outlive their process: closes `store` and opens the same data again; `close` then closes that one. */
  reopen?(): Promise<EventStore>;
}

/** Registers the tests that every EventStore passes. `open` is called before each of them. */
export function describeEventStore(name: string, open: () => Promise<OpenedEventStore>): void {
  describe(`event store: ${name}`, () => {
    let opened: OpenedEventStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    describeAppends(() => opened);
    describeSubscriptions(() => opened.store);
  });
}
