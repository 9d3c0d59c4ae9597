import type { ReadStore } from '@zixin/kernel';

export interface GatedStore {
  readonly store: ReadStore;
  /** Nothing is read by key or written from now on. */
  hold(): void;
  open(): void;
}

/** A read store whose folding can be held up. */
export function gated(of: ReadStore): GatedStore {
  let open: () => void = () => undefined;
  let passage = Promise.resolve();
  return {
    store: {
      ...of,
      async load(collection, keys) {
        await passage;
        return of.load(collection, keys);
      },
      async write(writes) {
        await passage;
        await of.write(writes);
      },
    },
    hold: () => void (passage = new Promise((resolve) => (open = resolve))),
    open: () => open(),
  };
}
