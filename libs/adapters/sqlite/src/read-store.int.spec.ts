import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeReadStore } from '@zixin/kernel/testing';
import { openSqliteReadStore } from './read-store.js';

describeReadStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zixin-'));
  const path = join(folder, 'views.db');
  let store = openSqliteReadStore(path);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
    async reopen() {
      await store.close();
      store = openSqliteReadStore(path);
      return store;
    },
  };
});
