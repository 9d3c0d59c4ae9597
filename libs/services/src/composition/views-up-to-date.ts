import { collectionOf, type EventStore, type ReadStore, runViews, type ViewProgress } from '@zixin/kernel';
import { allViews, creditCatalog } from '@zixin/views';

/** The one ordered source of events of the embedded composition. */
export const logSource = 'log';

export interface ViewStores {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}

const never: AbortSignal = new AbortController().signal;

/** Builds the views that have no live documents of their version yet, and switches to them. */
export async function buildNewViews(
  { eventStore, readStore }: ViewStores,
  signal: AbortSignal = never,
): Promise<void> {
  const live = await Promise.all(allViews.map((view) => readStore.liveVersion(view.name)));
  const views = allViews.filter((view, index) => live[index] !== view.version);
  if (views.length === 0) return;
  const catalog = creditCatalog;
  await runViews({
    eventStore,
    readStore,
    views,
    catalog,
    source: logSource,
    signal,
    stopWhenCaughtUp: true,
  });
  if (signal.aborted) return;
  for (const view of views) await readStore.promote(collectionOf(view));
}

/** Folds what the log has into the views, whether or not a server does the same: their guards let both be. */
export async function bringViewsUpToDate(
  stores: ViewStores,
  onProgress: (progress: ViewProgress) => void = () => undefined,
): Promise<void> {
  await buildNewViews(stores);
  await runViews({
    ...stores,
    views: allViews,
    catalog: creditCatalog,
    source: logSource,
    signal: never,
    stopWhenCaughtUp: true,
    onProgress,
  });
}
