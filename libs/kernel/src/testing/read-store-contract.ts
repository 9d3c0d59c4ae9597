import type { ReadStore } from '../read-store.js';
import { describeBuilds } from './read-store-builds.js';
import { describeFinds } from './read-store-finds.js';
import { describeWrites } from './read-store-writes.js';

/** A store opened for one test. It may hold what other tests wrote. */
export interface OpenedReadStore {
  readonly store: ReadStore;
  close(): Promise<void>;
  /** For stores that outlive their process: closes `store` and opens the same data again; `close` then closes that one. */
  reopen?(): Promise<ReadStore>;
}

/** Registers the tests that every ReadStore passes. `open` is called before each of them. */
export function describeReadStore(name: string, open: () => Promise<OpenedReadStore>): void {
  describe(`read store: ${name}`, () => {
    let opened: OpenedReadStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    describeWrites(() => opened);
    describeFinds(() => opened.store);
    describeBuilds(() => opened.store);
  });
}
