import { describeReadStore } from './read-store-contract.js';
import { createInMemoryReadStore } from './in-memory-read-store.js';

describeReadStore('in memory', async () => ({
  store: createInMemoryReadStore(),
  close: async () => undefined,
}));
