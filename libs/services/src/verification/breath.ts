import type { EventStore } from '@zixin/kernel';

/** Lets other work of the process have its turn; resolves at once while the last turn is not long ago. */
export type Breath = () => Promise<void>;

const readAtATime = 100;

/** At most so many milliseconds of work between two turns of the others. */
export function breathEvery(millis: number): Breath {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < millis) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

/** The same store, whose long reads let others have their turn. */
export function breathingStore(store: EventStore, breath: Breath): EventStore {
  return {
    append: (...appended) => store.append(...appended),
    head: () => store.head(),
    async *read(stream, options) {
      let count = 0;
      for await (const event of store.read(stream, options)) {
        if (++count % readAtATime === 0) await breath();
        yield event;
      }
    },
    async *subscribe(options) {
      for await (const batch of store.subscribe({ batchSize: readAtATime, ...options })) {
        await breath();
        yield batch;
      }
    },
  };
}
