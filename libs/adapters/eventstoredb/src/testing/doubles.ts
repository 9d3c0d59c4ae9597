import { type EventStoreDbOptions, type EventStoreDbStore, openEventStoreDb } from '../event-store.js';
import { type DoubleOptions, type EventStoreDouble, startDouble } from './event-store-double.js';

export interface Doubles {
  start(options?: DoubleOptions): Promise<EventStoreDouble>;
  /** A store with little patience; its troubles are collected. */
  open(double: Pick<EventStoreDouble, 'url'>, options?: EventStoreDbOptions): EventStoreDbStore;
  /** What the stores of this test were told while they dealt with it. */
  readonly troubles: readonly Error[];
}

/** Doubles and stores of one test, gone after it. */
export function testDoubles(): Doubles {
  const doubles: EventStoreDouble[] = [];
  const stores: EventStoreDbStore[] = [];
  const troubles: Error[] = [];

  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    for (const double of doubles.splice(0)) double.stop();
    troubles.length = 0;
  });

  return {
    troubles,
    async start(options) {
      const double = await startDouble(options);
      doubles.push(double);
      return double;
    },
    open({ url }, options = {}) {
      const onTrouble = (error: Error) => void troubles.push(error);
      const store = openEventStoreDb(url, { tryMillis: 250, patienceMillis: 4_000, onTrouble, ...options });
      stores.push(store);
      return store;
    },
  };
}
