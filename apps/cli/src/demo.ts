import { addDays } from '@zixin/kernel';
import { loadDemo } from '@zixin/demo';
import { notice, type Output, print, UsedWrong } from './output.js';
import type { Session } from './session.js';

export interface DemoOptions extends Output {
  readonly customers: number;
  readonly months: number;
  readonly seed: string;
}

/** Tells the demo portfolio to a store that has no customers. */
export async function demo({ service, stores, upToDate }: Session, options: DemoOptions): Promise<void> {
  for await (const batch of stores.eventStore.subscribe({
    after: null,
    types: ['CustomerRegistered'],
    signal: new AbortController().signal,
  })) {
    if (batch.events.length > 0)
      throw new UsedWrong('the store has customers already: set ZIXIN_DATA to a new folder');
    if (batch.caughtUp) break;
  }
  const { fingerprints, personKeys, reads } = service;
  const started = performance.now();
  let months = '';
  const counts = await loadDemo(
    { eventStore: stores.eventStore, fingerprints, personKeys },
    {
      ...{
        seed: options.seed,
        customers: options.customers,
        months: options.months,
        until: addDays(reads.today(), -1),
      },
      onProgress: ({ day, events }) => {
        if (day.slice(0, 7) === months) return;
        months = day.slice(0, 7);
        notice(`${months}: ${events} events`);
      },
    },
  );
  await upToDate();
  const seconds = Number(((performance.now() - started) / 1_000).toFixed(1));
  print(
    options,
    { ...counts, seconds },
    () => `${counts.customers} customers, ${counts.events} events in ${seconds} s`,
  );
}
