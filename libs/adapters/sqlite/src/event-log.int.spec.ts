import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore } from '@zixin/kernel/testing';
import { openSqliteEventStore } from './event-log.js';

describeEventStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zixin-'));
  const path = join(folder, 'events.db');
  let store = openSqliteEventStore(path);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
    async reopen() {
      await store.close();
      store = openSqliteEventStore(path);
      return store;
    },
  };
});
