import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { createServices } from '@zixin/services';
import { keepCalendar } from './calendar-keeping.js';

describe('the calendar', () => {
  it('is kept by one instance, and by another when that one ends', async () => {
    const [eventStore, readStore] = [createInMemoryEventStore(), createInMemoryReadStore()];
    const service = createServices({
      ...{
        eventStore,
        readStore,
        secrets: memorySecretStore(),
        blobs: memoryBlobs(),
        secret: 's'.repeat(32),
      },
      ...{ clock: systemClock('Asia/Shanghai'), houseCurrency: 'CNY' },
      views: { waitFor: () => Promise.resolve(true) },
    });
    const days = new Map<string, number>();
    const start = (name: string) => {
      const stop = new AbortController();
      const reads = {
        ...service.reads,
        today: () => (days.set(name, (days.get(name) ?? 0) + 1), service.reads.today()),
      };
      const own = Object.assign(Object.create(service) as typeof service, { reads });
      const failures: unknown[] = [];
      const kept = keepCalendar({
        ...{ service: own, readStore, signal: stop.signal, everyMillis: 10 },
        onFailure: (error) => failures.push(error),
      });
      return { failures, end: () => (stop.abort(), kept) };
    };
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const first = start('first');
    await until(() => (days.get('first') ?? 0) >= 1);
    const second = start('second');
    await until(() => (days.get('first') ?? 0) >= 4);
    expect(days.get('second')).toBeUndefined();
    await first.end();
    await until(() => (days.get('second') ?? 0) >= 1);
    await second.end();
    expect([...first.failures, ...second.failures]).toEqual([]);
    const { state } = await service.commands.states.calendar();
    expect(state.lastOpened).toBe(service.reads.today());
  });
});
