import { instant, type Position } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { systemClock } from '@zixin/platform/core';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { createServices } from '@zixin/services/composition';
import type { Session } from '../../session.js';

/** A session over stores in memory, on a day of its own. */
export function memorySession(today: string): Session & { readonly head: () => Promise<Position | null> } {
  const eventStore = createInMemoryEventStore();
  const { dateAt } = systemClock('Asia/Shanghai');
  const service = createServices({
    blobs: memoryBlobs(),
    ...{ eventStore, readStore: createInMemoryReadStore(), secrets: memorySecretStore(), secret: 'secret' },
    clock: { now: () => instant(`${today}T04:00:00Z`), dateAt },
    views: { waitFor: () => Promise.resolve(true) },
    houseCurrency: 'CNY',
  });
  const session = { settings: { currency: 'CNY' }, service, upToDate: () => Promise.resolve() };
  return { ...(session as unknown as Session), head: () => eventStore.head() };
}
