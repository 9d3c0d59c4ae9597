import { type EventStore, type Instant, valuesOf } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, Died, dyingProgram } from '@zixin/kernel/testing';
import { bringViewsUpToDate } from '../composition/views-up-to-date.js';
import { addMember, removeMember } from './member-changes.js';
import { sweepGroups } from './overdue-reservations.js';
import {
  account,
  accountNow,
  cny,
  figures,
  group,
  groupId,
  groupNow,
  groupOfTwo,
  type House,
  house,
  orderNow,
  place,
  request,
  settle,
  today,
} from './testing/group-house.js';

const later = () => '2026-03-02T02:10:00.000Z';

/** A store whose writer dies at its n-th append. */
const dyingStore = (store: EventStore, at: number, when: 'before' | 'after') =>
  dyingProgram(at, when, ['append']).port(store);

/** Every point at which a process may die while it does something: before and after each of its appends. */
async function* deaths(prepare: (of: House) => Promise<unknown>, act: (of: House) => Promise<unknown>) {
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      const store = createInMemoryEventStore();
      await prepare(house(store));
      const dying = dyingStore(store, at, when);
      const died = await act(house(dying)).then(
        () => false,
        (error: unknown) => {
          if (error instanceof Died) return true;
          throw error;
        },
      );
      if (!died) break;
      yield store satisfies EventStore;
    }
  }
}

async function expectRecomputed(of: House, limit = 1_000): Promise<void> {
  const { use, headroom, exposure } = await figures(of);
  expect({ use, headroom }).toEqual({ use: exposure, headroom: limit - exposure });
}

const two = (of: House) => groupOfTwo(of, 1_000);
const twoWithOrder = async (of: House) => {
  await two(of);
  await place(of, 'a-1', 'o-1', 600);
  await settle(of);
};
const twoWithHeld = async (of: House) => {
  await twoWithOrder(of);
  await place(of, 'a-2', 'o-2', 500);
  await place(of, 'a-2', 'o-3', 300);
  const cancelled = { type: 'CancelOrder', data: { orderId: 'o-1', reason: 'x' } } as const;
  await of.commands.account('a-1', cancelled, request('cancel'));
  await of.commands.groupErrands.reportExposure('a-1', request('report'));
};

const actions = {
  'placing an order': [two, (of: House) => place(of, 'a-1', 'o-1', 600)],
  'placing one that the group refuses': [twoWithOrder, (of: House) => place(of, 'a-2', 'o-2', 600)],
  'raising one': [
    twoWithOrder,
    ({ commands }: House) => {
      const data = { orderId: 'o-1', amount: cny(900) };
      return commands.account('a-1', { type: 'ChangeOrder', data }, request('change'));
    },
  ],
  'releasing a held one': [
    twoWithHeld,
    ({ commands }: House) => {
      const data = { orderId: 'o-2', override: false, reason: null };
      return commands.account('a-2', { type: 'ReleaseOrder', data }, request('release'));
    },
  ],
  'reviewing held ones': [
    twoWithHeld,
    ({ commands }: House) =>
      commands.account('a-2', { type: 'ReviewHeldOrders', data: { on: today } }, request('review')),
  ],
} as const;

describe.each(Object.entries(actions))(
  'a crash at any step of %s leaves headroom equal to a recomputation',
  (_, [prepare, act]) => {
    it('after the request is repeated', async () => {
      let points = 0;
      for await (const store of deaths(prepare, act)) {
        const of = house(store);
        const again = await act(of);
        expect(again.events.length).toBeGreaterThan(0);
        await settle(of);
        await expectRecomputed(of);
        points += 1;
      }
      expect(points).toBeGreaterThanOrEqual(4);
    });

    it('after a sweep, when nobody repeats it', async () => {
      for await (const store of deaths(prepare, act)) {
        const of = house(store, later);
        await settle(of);
        await expectRecomputed(of);
      }
    });

    it('after a sweep and a late repeat', async () => {
      for await (const store of deaths(prepare, act)) {
        const of = house(store, later);
        await settle(of);
        await act(of).catch(() => undefined);
        await settle(of, 'later');
        await expectRecomputed(of);
      }
    });
  },
);

it('an expired reservation frees nothing before the account was asked', async () => {
  for await (const store of deaths(two, (of) => place(of, 'a-1', 'o-1', 600))) {
    const of = house(store, later);
    const taken = (await accountNow(of, 'a-1')).totals.reserved === 600;
    const verdict = (await place(of, 'a-2', 'o-2', 600)).events;
    expect(verdict).toMatchObject([{ type: taken ? 'OrderHeld' : 'OrderReserved' }]);
    await settle(of);
    await expectRecomputed(of);
  }
});

it('a request repeated after its reservation was released asks for headroom again', async () => {
  for await (const store of deaths(two, (of) => place(of, 'a-1', 'o-1', 600))) {
    const of = house(store, later);
    await settle(of);
    await place(of, 'a-2', 'o-2', 600);
    await place(of, 'a-1', 'o-1', 600);
    await settle(of, 'later');
    expect((await figures(of)).exposure).toBe(600);
    await expectRecomputed(of);
  }
});

it('a reservation about to expire is relied on no more', async () => {
  const store = createInMemoryEventStore();
  await two(house(store));
  await expect(place(house(dyingStore(store, 1, 'after')), 'a-1', 'o-1', 600)).rejects.toThrow(Died);
  const of = house(store, () => '2026-03-02T02:01:45.000Z');
  const { events } = await place(of, 'a-1', 'o-1', 600);
  expect(events).toMatchObject([{ data: { group: { reservationId: 'o-1/place o-1/2' } } }]);
  await settle(of);
  await expectRecomputed(of);
});

it('what a crash left open is asked after by itself once it expired', async () => {
  for await (const store of deaths(two, (of) => place(of, 'a-1', 'o-1', 600))) {
    const readStore = createInMemoryReadStore();
    await bringViewsUpToDate({ eventStore: store, readStore });
    const sweep = (at: () => string) => {
      const { commands, registration } = house(store, at);
      const reads = {
        ...{ readStore, eventStore: store, now: () => at() as Instant },
        today: () => today,
        dateAt: () => today,
      };
      const views = { waitFor: () => Promise.resolve(true) };
      return sweepGroups({ commands, fingerprints: registration.fingerprints, reads: { ...reads, views } });
    };
    const open = valuesOf((await groupNow(house(store))).reservations).filter(
      ({ status }) => status === 'pending',
    ).length;
    expect(await sweep(() => '2026-03-02T02:01:00.000Z')).toBe(0);
    expect(await sweep(later)).toBe(open);
    expect(valuesOf((await groupNow(house(store))).reservations)).not.toContainEqual(
      expect.objectContaining({ status: 'pending' }),
    );
  }
});

describe('membership', () => {
  const one = async (of: House) => {
    await group(of, 1_000);
    await account(of, 'a-1');
  };
  const add = (of: House, id = groupId) =>
    addMember(of.registration, { groupId: id, accountId: 'a-1', on: today }, request(`add to ${id}`));
  const remove = (of: House) =>
    removeMember(of.registration, { groupId, accountId: 'a-1', on: today }, 'sold', request('remove'));

  it('a crash while adding heals when it is repeated', async () => {
    for await (const store of deaths(one, add)) {
      const of = house(store);
      await add(of);
      await place(of, 'a-1', 'o-1', 600);
      expect(await figures(of, ['a-1'])).toMatchObject({ use: 600 });
    }
  });

  it('an account is in one group at most', async () => {
    const of = house(createInMemoryEventStore());
    await one(of);
    await group(of, 1_000, 'g-2');
    await add(of);
    await expect(add(of, 'g-2')).rejects.toMatchObject({ code: 'member-elsewhere', params: { groupId } });
    await remove(of);
    await add(of, 'g-2');
    expect((await of.commands.states.creditGroup('g-2')).state).toMatchObject({ status: 'formed' });
  });

  it('of two groups adding it at once, one does', async () => {
    const store = createInMemoryEventStore();
    await one(house(store));
    await group(house(store), 1_000, 'g-2');
    const both = await Promise.allSettled([add(house(store)), add(house(store), 'g-2')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a claim whose group never took the account may be taken over, after a minute', async () => {
    const store = createInMemoryEventStore();
    await one(house(store));
    await group(house(store), 1_000, 'g-2');
    await expect(add(house(dyingStore(store, 1, 'after')))).rejects.toThrow(Died);
    await expect(add(house(store), 'g-2')).rejects.toMatchObject({ code: 'member-elsewhere' });
    await add(house(store, later), 'g-2');
    await expect(add(house(store, later))).rejects.toMatchObject({ code: 'member-elsewhere' });
  });

  it('a crash while removing heals when it is repeated, or when another group adds it', async () => {
    const prepare = async (of: House) => {
      await one(of);
      await add(of);
      await group(of, 1_000, 'g-2');
    };
    for await (const store of deaths(prepare, remove)) {
      const of = house(store, later);
      await remove(of);
      await add(of, 'g-2');
      expect((await groupNow(of)).members).toEqual((await groupNow(house(store))).members);
      expect(await orderNow(of, 'a-1', 'none')).toBeUndefined();
    }
  });

  it('is not given while the account does not exist', async () => {
    const of = house(createInMemoryEventStore());
    await group(of, 1_000);
    await expect(add(of)).rejects.toMatchObject({ code: 'account-not-found' });
    await account(of, 'a-1');
    await addMember(of.registration, { groupId, accountId: 'a-1', on: today }, request('again'));
  });
});
