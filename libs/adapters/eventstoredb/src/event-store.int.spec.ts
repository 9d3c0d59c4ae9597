import { describeEventStore } from '@zixin/kernel/testing';
import { openEventStoreDb } from './event-store.js';
import { type DoubleOptions, type EventStoreDouble, startDouble } from './testing/event-store-double.js';

const modes: readonly (readonly [string, DoubleOptions])[] = [
  ['in batches', { batchAppend: true, checkpointAtEnd: true }],
  ['one call each', { batchAppend: false, checkpointAtEnd: false }],
];

describe.each(modes)('EventStoreDB double, appends %s', (name, options) => {
  let double: EventStoreDouble;
  beforeAll(async () => {
    double = await startDouble(options);
  });
  afterAll(() => double.stop());

  describeEventStore(`EventStoreDB double, appends ${name}`, async () => {
    let store = openEventStoreDb(double.url);
    return {
      store,
      close: () => store.close(),
      async reopen() {
        await store.close();
        store = openEventStoreDb(double.url);
        return store;
      },
    };
  });

  it('appended in the way its name says', () => {
    expect(double.calls.batchAppend > 0).toBe(options.batchAppend);
    expect(double.calls.append === 0).toBe(options.batchAppend);
  });
});
