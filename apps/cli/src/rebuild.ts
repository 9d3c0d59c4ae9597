import { collectionOf, runViews } from '@zixin/kernel';
import { logSource } from '@zixin/services/composition';
import { allViews, creditCatalog } from '@zixin/views';
import { notice, type Output, print, UsedWrong } from './output.js';
import type { Session } from './session.js';

/** Builds views again beside the live ones and switches to them; a running server goes on from the new ones. */
export async function rebuild(
  { settings, stores }: Session,
  names: readonly string[],
  options: Output,
): Promise<void> {
  if (settings.bus !== 'local')
    throw new UsedWrong(
      'views on a server are built by projectors alone: see "Rebuild a view without downtime" in docs/distributed.md',
    );
  const unknown = names.filter((name) => !allViews.some((view) => view.name === name));
  if (unknown.length > 0) {
    throw new UsedWrong(
      `unknown view ${unknown.join(', ')}; there are ${allViews.map(({ name }) => name).join(', ')}`,
    );
  }
  const views = allViews.filter(({ name }) => names.length === 0 || names.includes(name));
  const build = Date.now().toString(36);
  const started = performance.now();
  let events = 0;
  await runViews({
    ...stores,
    ...{ views, catalog: creditCatalog, source: logSource, build, stopWhenCaughtUp: true },
    signal: new AbortController().signal,
    onProgress: (progress) => {
      const before = Math.floor(events / 100_000);
      events += progress.events;
      if (Math.floor(events / 100_000) > before) notice(`${events} events folded`);
    },
  });
  for (const view of views) await stores.readStore.promote(collectionOf(view, build));
  const seconds = Number(((performance.now() - started) / 1_000).toFixed(2));
  print(
    options,
    { views: views.map(({ name }) => name), events, seconds },
    () => `${views.length} views rebuilt from ${events} events in ${seconds} s`,
  );
}
