import { isReference, partitionOf } from '@zixin/adapter-kafka/partitions';
import type { Collection, EventStore, ReadStore } from '@zixin/kernel';

/**
 * A partition as views see it: each reference fact in one partition alone. It is in all of them for the processes; a document
 * folded from each copy would count it as often.
 */
export function homeOnly(store: EventStore, partition: number, partitions: number): EventStore {
  return {
    append: (stream, expected, events) => store.append(stream, expected, events),
    read: (stream, options) => store.read(stream, options),
    head: () => store.head(),
    async *subscribe(options) {
      for await (const batch of store.subscribe(options)) {
        const events = batch.events.filter(
          ({ meta: { partitionKey: key } }) =>
            !isReference(key) || partitionOf(key, partitions) === partition,
        );
        yield { ...batch, events };
      }
    },
  };
}

/**
 * The read store with collections of a partition's own. A business day is in every partition and wakes the keys found in the store:
 * each partition's processes must find their own and write no state that another partition's are working on.
 */
export function ownCollections(store: ReadStore, partition: number): ReadStore {
  const own = (collection: Collection): Collection => ({
    ...collection,
    name: `${collection.name}_p${partition}`,
  });
  return {
    get: (collection, key) => store.get(own(collection), key),
    find: (collection, query) => store.find(own(collection), query),
    count: (collection, where) => store.count(own(collection), where),
    tally: (collection, fields, where) => store.tally(own(collection), fields, where),
    load: (collection, keys) => store.load(own(collection), keys),
    write: (writes) => store.write(writes.map((write) => ({ ...write, collection: own(write.collection) }))),
    checkpoints: (collection) => store.checkpoints(own(collection)),
    liveVersion: (name) => store.liveVersion(`${name}_p${partition}`),
    promote: (collection) => store.promote(own(collection)),
    drop: (collection) => store.drop(own(collection)),
  };
}
