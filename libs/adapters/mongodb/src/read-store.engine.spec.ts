import { describeReadStore } from '@zixin/kernel/testing';
import { openMongoReadStore } from './read-store.js';
import { describeMongo, freshDatabase, mongoUrl } from './testing/mongo-server.js';

describeMongo('contract on MongoDB', [], () => {
  const database = freshDatabase();
  describeReadStore('MongoDB', async () => {
    let store = await openMongoReadStore(mongoUrl(), { database });
    return {
      store,
      close: () => store.close(),
      async reopen() {
        await store.close();
        store = await openMongoReadStore(mongoUrl(), { database });
        return store;
      },
    };
  });
});
