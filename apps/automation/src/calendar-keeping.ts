import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadStore } from '@zixin/kernel';
import { storeLease } from '@zixin/platform/distributed';
import { openBusinessDays, type ServiceContext, sweepGroups } from '@zixin/services';

export interface CalendarKeeping {
  readonly service: ServiceContext;
  readonly readStore: ReadStore;
  readonly signal: AbortSignal;
  onFailure(error: unknown): void;
  readonly everyMillis?: number;
}

/** Of all instances, the holder of a lease opens business days and asks after old reservations; another takes over in half a minute. */
export async function keepCalendar(options: CalendarKeeping): Promise<void> {
  const { service, readStore, signal, everyMillis = 10_000 } = options;
  const lease = storeLease({ readStore, name: 'calendar', termMillis: 3 * everyMillis });
  while (!signal.aborted) {
    try {
      if (await lease.acquire()) {
        await openBusinessDays(service.commands, service.fingerprints, service.reads.today());
        await sweepGroups(service);
      }
    } catch (error) {
      options.onFailure(error);
    }
    await sleep(everyMillis, undefined, { signal }).catch(() => undefined);
  }
  await lease.release().catch(options.onFailure);
}
