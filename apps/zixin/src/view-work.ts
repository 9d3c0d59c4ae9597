import { setMaxListeners } from 'node:events';
import {
  type EventStore,
  type Fingerprints,
  type ProcessDispatch,
  type ReadStore,
  runProcess,
  runViews,
  type ViewProgress,
} from '@zixin/kernel';
import { allProcesses } from '@zixin/processes';
import { buildNewViews, logSource } from '@zixin/services/composition';
import { allViews, creditCatalog } from '@zixin/views';

export interface ViewWork {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly fingerprints: Fingerprints;
  readonly signal: AbortSignal;
  dispatch(command: ProcessDispatch): Promise<void>;
  /** `millis` to fold and write a batch; `lagSeconds` behind the log, 0 when caught up. */
  onProgress(progress: ViewProgress & { readonly millis: number; readonly lagSeconds: number }): void;
}

/**
 * Brings views of a new version up beside the old ones and switches to them, then follows the log with all views and
 * processes until the signal aborts. Rejects when any of them fails.
 */
export async function runViewsAndProcesses(work: ViewWork): Promise<void> {
  await buildNewViews(work, work.signal);
  const failing = new AbortController();
  const signal = AbortSignal.any([work.signal, failing.signal]);
  // One listener a subscription: as many as there are processes, and the views.
  setMaxListeners(0, signal);
  const runs = [
    followViews(work, signal),
    ...allProcesses.map((process) =>
      runProcess({
        ...work,
        process,
        signal,
        catalog: creditCatalog,
        source: logSource,
        onProgress: () => undefined,
      }),
    ),
  ];
  try {
    await Promise.all(runs);
  } catch (error) {
    failing.abort();
    await Promise.allSettled(runs);
    throw error;
  }
}

async function followViews(work: ViewWork, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  const eventStore: EventStore = {
    ...work.eventStore,
    async *subscribe(options) {
      for await (const batch of work.eventStore.subscribe(options)) {
        begun = performance.now();
        yield batch;
      }
    },
  };
  await runViews({
    ...work,
    eventStore,
    views: allViews,
    catalog: creditCatalog,
    source: logSource,
    signal,
    onProgress(progress) {
      const { caughtUp, recordedAt } = progress;
      const lagSeconds =
        caughtUp || recordedAt === null ? 0 : Math.max(0, Date.now() - Date.parse(recordedAt)) / 1_000;
      work.onProgress({ ...progress, millis: performance.now() - begun, lagSeconds });
    },
  });
}
