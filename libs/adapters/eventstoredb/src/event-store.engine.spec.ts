import { describeEventStore } from '@zixin/kernel/testing';
import { openEventStoreDb } from './event-store.js';

const url = process.env['ZIXIN_TEST_EVENTSTORE_URL'];

if (url) {
  describeEventStore(`EventStoreDB at ${url.replace(/\/\/.*@/, '//')}`, async () => {
    let store = openEventStoreDb(url, { setting: 'ZIXIN_TEST_EVENTSTORE_URL' });
    return {
      store,
      close: () => store.close(),
      async reopen() {
        await store.close();
        store = openEventStoreDb(url, { setting: 'ZIXIN_TEST_EVENTSTORE_URL' });
        return store;
      },
    };
  });
} else {
  it.skip('event store: EventStoreDB itself (ZIXIN_TEST_EVENTSTORE_URL names no server)', () => undefined);
}
