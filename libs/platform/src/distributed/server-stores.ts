import type { ReadStore } from '@zixin/kernel';
import type { OpenEventStore, OpenReadStore } from '../stores.js';

// Drivers are loaded when a setting names their server: the command line and the embedded product start without them.

/** The log in EventStoreDB, once it answered. @throws EventStoreDbUnusable */
export async function openEventServer(
  url: string,
  onTrouble: (error: Error) => void = () => undefined,
): Promise<OpenEventStore> {
  const { openEventStoreDb } = await import('@zixin/adapter-eventstoredb');
  const store = openEventStoreDb(url, { onTrouble });
  try {
    await store.head();
  } catch (error) {
    await store.close();
    throw error;
  }
  return { ...store, path: store.address, damage: () => null };
}

/** The views in MongoDB, once it answered. @throws MongoUnusable */
export async function openViewServer(url: string): Promise<OpenReadStore> {
  const { openMongoReadStore } = await import('@zixin/adapter-mongodb');
  const store = await openMongoReadStore(url);
  return { ...onlyFromPartitions(store), path: store.target, close: () => store.close() };
}

/** The one log as a source, which only views in files follow. */
const wholeLog = 'log';

/** Refuses what a program folds from the whole log: documents fed by partitions would count those events again. */
function onlyFromPartitions(store: ReadStore): ReadStore {
  return {
    ...store,
    write(writes) {
      const mixed = writes.some(
        ({ documents, checkpoint }) =>
          checkpoint?.source === wholeLog || documents.some(({ source }) => source === wholeLog),
      );
      if (mixed) throw new Error('views on a server are folded by the projector alone, from the journal');
      return store.write(writes);
    },
  };
}
