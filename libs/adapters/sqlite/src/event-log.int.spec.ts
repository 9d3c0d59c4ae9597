import { describeEventStore } from '@zixin/kernel/testing';
import { openSqliteEventStore } from './event-log.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const inFolder = temporaryFolder();

describeEventStore('SQLite', async () => {
  const path = inFolder('events.db');
  let store = openSqliteEventStore(path);
  return {
    store,
    close: () => store.close(),
    async reopen() {
      await store.close();
      store = openSqliteEventStore(path);
      return store;
    },
  };
});
