import { describeEventStore } from './event-store-contract.js';
import { createInMemoryEventStore } from './in-memory-event-store.js';

describeEventStore('in memory', async () => ({
  store: createInMemoryEventStore(),
  close: async () => undefined,
}));
