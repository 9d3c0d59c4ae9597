import { describeReadStore } from '@zixin/kernel/testing';
import { openSqliteReadStore } from './read-store.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const inFolder = temporaryFolder();

describeReadStore('SQLite', async () => {
  const path = inFolder('views.db');
  let store = openSqliteReadStore(path);
  return {
    store,
    close: () => store.close(),
    async reopen() {
      await store.close();
      store = openSqliteReadStore(path);
      return store;
    },
  };
});
