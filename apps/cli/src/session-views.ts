import { collectionOf, type Position } from '@zixin/kernel';
import { journalViews, type Settings, type Stores } from '@zixin/platform/core';
import { bringViewsUpToDate } from '@zixin/services/composition';
import { allViews } from '@zixin/views';
import { FoundWrong } from './output.js';

/** The views that a command reads. */
export interface SessionViews {
  /** True when the views have all up to the position. */
  waitFor(position: Position, timeoutMillis: number): Promise<boolean>;
  /** @throws FoundWrong when projectors do not catch up. */
  upToDate(): Promise<void>;
}

const patienceMillis = 30_000;

/** Views in files are folded by the command itself; those on a server by projectors, which it waits for. */
export function sessionViews({ bus }: Settings, stores: Stores): SessionViews {
  const { eventStore, readStore } = stores;
  if (bus === 'local') {
    const upToDate = () => bringViewsUpToDate({ eventStore, readStore });
    return { upToDate, waitFor: () => upToDate().then(() => true) };
  }
  const collections = allViews.map((view) => collectionOf(view));
  const views = journalViews({ readStore, collections, partitions: bus.partitions });
  return {
    waitFor: (position, timeoutMillis) => views.waitFor(position, timeoutMillis),
    async upToDate() {
      const head = await eventStore.head();
      if (head === null || head === '' || (await views.waitFor(head, patienceMillis))) return;
      throw new FoundWrong(
        `the views are behind the log after ${patienceMillis / 1_000} s: are relay and projector running?`,
      );
    },
  };
}
