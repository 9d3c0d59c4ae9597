import { type EventStore } from '@zixin/kernel';
import { createInMemoryEventStore } from '@zixin/kernel/testing';
import fc from 'fast-check';
import {
  cny,
  figures,
  groupOfTwo,
  house,
  type House,
  limit,
  orderNow,
  place,
  request,
  settle,
  today,
} from './testing/group-house.js';

let store: EventStore;
let of: House;
beforeEach(async () => {
  store = createInMemoryEventStore();
  of = house(store);
  await groupOfTwo(of, 1_000);
});

const change = (on: House, orderId: string, minor: number, name = `change ${orderId} to ${minor}`) =>
  on.commands.account('a-1', { type: 'ChangeOrder', data: { orderId, amount: cny(minor) } }, request(name));
const review = (on: House, name = 'review') =>
  on.commands.account('a-1', { type: 'ReviewHeldOrders', data: { on: today } }, request(name));
const release = (on: House, orderId: string, name = `release ${orderId}`) =>
  on.commands.account(
    'a-1',
    { type: 'ReleaseOrder', data: { orderId, override: false, reason: null } },
    request(name),
  );

/** An instance of the service to whose first answer of the group something else of the account comes in between. */
function interrupted(between: () => Promise<unknown>) {
  let done: Promise<unknown> | null = null;
  const on = house({
    ...store,
    async append(stream, expected, events) {
      const appended = await store.append(stream, expected, events);
      if (stream === 'creditGroup-g-1') await (done ??= between());
      return appended;
    },
  });
  return { on, happened: () => done !== null };
}

/** Once all is told, the group uses what its members use, and that is within its limit. */
async function expectWithin(minor: number): Promise<void> {
  await settle(of, 'after');
  const { use, headroom, exposure } = await figures(of);
  expect({ use, headroom }).toEqual({ use: exposure, headroom: minor - exposure });
  expect(exposure).toBeLessThanOrEqual(minor);
}

/** `o-1` waits for 600, and there is room for 700. */
async function waiting(): Promise<void> {
  await place(of, 'a-2', 'o-2', 900);
  await place(of, 'a-1', 'o-1', 600);
  await limit(of, 1_600);
}

describe('an order that changes while its group is asked about it', () => {
  it.each([
    ['a review', (on: House) => review(on)],
    ['a release', (on: House) => release(on, 'o-1').catch((error: { code: string }) => error.code)],
  ])('is not taken by %s for more than the group has room for', async (_, act) => {
    await waiting();
    const { on, happened } = interrupted(() => change(of, 'o-1', 1_500));
    await act(on);
    expect(happened()).toBe(true);
    expect((await orderNow(of, 'a-1', 'o-1'))?.status).toBe('held');
    await expectWithin(1_600);
  });

  it('is taken for what it is now, where the group has room for that', async () => {
    await waiting();
    const { on, happened } = interrupted(() => change(of, 'o-1', 300));
    await review(on);
    expect(happened()).toBe(true);
    expect(await orderNow(of, 'a-1', 'o-1')).toMatchObject({ status: 'reserved', reserved: 300 });
    await expectWithin(1_600);
  });

  it('raised, after another change lowered it, takes no more than the group has room for', async () => {
    await place(of, 'a-1', 'o-1', 600);
    const { on, happened } = interrupted(async () => {
      await change(of, 'o-1', 100);
      await settle(of, 'lowered');
      await place(of, 'a-2', 'o-2', 500);
    });
    await change(on, 'o-1', 900);
    expect(happened()).toBe(true);
    await expectWithin(1_000);
  });

  it('raised when it was about to be lowered, is asked about', async () => {
    await place(of, 'a-1', 'o-1', 600);
    const lowered = change(of, 'o-1', 100);
    const back = change(of, 'o-1', 600, 'back to 600');
    await Promise.all([lowered, back, place(of, 'a-2', 'o-2', 800)]);
    await expectWithin(1_000);
  });
});

describe('a request that died after its group answered', () => {
  it('repeated when its order had grown, asks again', async () => {
    await waiting();
    const died = house({
      ...store,
      async append(stream, expected, events) {
        if (stream === 'creditAccount-a-1') throw new Error('died');
        return store.append(stream, expected, events);
      },
    });
    await expect(review(died)).rejects.toThrow('died');
    await change(of, 'o-1', 1_500);
    await review(of);
    expect((await orderNow(of, 'a-1', 'o-1'))?.status).toBe('held');
    await expectWithin(1_600);
  });
});

type Step = number | 'review' | 'release';
/** An amount that `o-1` is changed to, or another look at it. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 1, max: 1_200 }),
  fc.constantFrom('review', 'release'),
);

it('whatever is asked of one order at once, members never use more than the limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(steps, { minLength: 2, maxLength: 8 }), async (order, asks) => {
      store = createInMemoryEventStore();
      of = house(store);
      await groupOfTwo(of, 1_000);
      await waiting();
      const append = order.scheduleFunction((...facts: Parameters<EventStore['append']>) =>
        store.append(...facts),
      );
      const instances = [house({ ...store, append }), house({ ...store, append })] as const;
      const all = asks.map((step, count) => taken(instances[count % 2] as House, step, count));
      await order.waitFor(Promise.allSettled(all));
      await expectWithin(1_600);
    }),
    { numRuns: 150 },
  );
});

function taken(on: House, step: Step, count: number): Promise<unknown> {
  if (typeof step === 'number') return change(on, 'o-1', step, `change ${count}`);
  return step === 'review' ? review(on, `review ${count}`) : release(on, 'o-1', `release ${count}`);
}
