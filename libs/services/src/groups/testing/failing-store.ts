import type { EventStore } from '@zixin/kernel';

/** The process died. */
export class Died extends Error {}

/** A store whose writer dies at its n-th append: before it, or after it was stored; from then on nothing works. */
export function dyingStore(store: EventStore, at: number, when: 'before' | 'after') {
  let appends = 0;
  const dead = () => appends >= at;
  return {
    ...store,
    get appends() {
      return appends;
    },
    async append(...[stream, expected, events]: Parameters<EventStore['append']>) {
      if (dead()) throw new Died();
      appends += 1;
      if (dead() && when === 'before') throw new Died();
      const appended = await store.append(stream, expected, events);
      if (dead()) throw new Died();
      return appended;
    },
    async *read(...[stream, options]: Parameters<EventStore['read']>) {
      if (dead()) throw new Died();
      yield* store.read(stream, options);
    },
  } satisfies EventStore & { readonly appends: number };
}
