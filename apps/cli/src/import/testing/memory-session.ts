import { instant, type Position } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type SecretStore, systemClock } from '@zixin/platform/core';
import { createServices } from '@zixin/services/composition';
import type { Session } from '../../session.js';

function memorySecrets(): SecretStore {
  const entries = new Map<string, string>();
  const id = (kind: string, key: string) => `${kind}/${key}`;
  return {
    get: (kind, key) => entries.get(id(kind, key)) ?? null,
    put: (kind, key, value) => void entries.set(id(kind, key), value),
    delete: (kind, key) => void entries.delete(id(kind, key)),
    entries: () => [],
    compareAndSet(kind, key, expected, value) {
      if ((entries.get(id(kind, key)) ?? null) !== expected) return false;
      entries.set(id(kind, key), value);
      return true;
    },
  };
}

/** A session over stores in memory, on a day of its own. */
export function memorySession(today: string): Session & { readonly head: () => Promise<Position | null> } {
  const eventStore = createInMemoryEventStore();
  const { dateAt } = systemClock('Asia/Shanghai');
  const service = createServices({
    ...{ eventStore, readStore: createInMemoryReadStore(), secrets: memorySecrets(), secret: 'secret' },
    clock: { now: () => instant(`${today}T04:00:00Z`), dateAt },
    views: { waitFor: () => Promise.resolve(true) },
    houseCurrency: 'CNY',
  });
  const session = { settings: { currency: 'CNY' }, service, upToDate: () => Promise.resolve() };
  return { ...(session as unknown as Session), head: () => eventStore.head() };
}
