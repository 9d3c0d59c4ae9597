import { createInMemoryEventStore } from '@zixin/kernel/testing';
import {
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

let of: House;
beforeEach(async () => {
  of = house(createInMemoryEventStore());
  await groupOfTwo(of, 1_000);
});

const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type).join();
const cancel = (accountId: string, orderId: string) =>
  of.commands.account(
    accountId,
    { type: 'CancelOrder', data: { orderId, reason: 'x' } },
    request(`cancel ${orderId}`),
  );
const review = (accountId: string, name: string) =>
  of.commands.account(accountId, { type: 'ReviewHeldOrders', data: { on: today } }, request(name));

describe('rule 5: orders of two members racing for the last headroom of their group', () => {
  it('exactly one is reserved, the other held with the figures of the group', async () => {
    const outcomes = await Promise.all([place(of, 'a-1', 'o-1', 600), place(of, 'a-2', 'o-2', 600)]);
    expect(outcomes.map(({ events }) => typesOf(events)).sort()).toEqual(['OrderHeld', 'OrderReserved']);
    const held = outcomes.flatMap(({ events }) => events).find(({ type }) => type === 'OrderHeld');
    expect(held?.data).toMatchObject({
      reasons: [{ code: 'group-limit-exceeded' }],
      group: { accepted: false },
    });
    await settle(of);
    expect(await figures(of)).toEqual({ use: 600, headroom: 400, exposure: 600 });
  });

  it('30 over three instances: the sum never passes the limit', async () => {
    const store = createInMemoryEventStore();
    const instances = [house(store), house(store), house(store)] as const;
    await groupOfTwo(instances[0], 1_000);
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        place(instances[n % 3] as House, `a-${1 + (n % 2)}`, `o-${n}`, 90),
      ),
    );
    expect(outcomes.filter(({ events }) => typesOf(events) === 'OrderReserved').length).toBeLessThanOrEqual(
      11,
    );
    await settle(instances[0]);
    await settle(instances[0], 'later');
    expect(await figures(instances[1])).toEqual({ use: 990, headroom: 10, exposure: 990 });
  });
});

describe('an order of an account in a group', () => {
  it('once the account took it, counts until the exposure has it, once', async () => {
    await place(of, 'a-1', 'o-1', 600);
    expect(await figures(of)).toMatchObject({ use: 600 });
    await settle(of);
    expect(await figures(of)).toEqual({ use: 600, headroom: 400, exposure: 600 });
  });

  it('asked for again changes nothing and answers the same', async () => {
    const first = await place(of, 'a-1', 'o-1', 600);
    const again = await place(of, 'a-1', 'o-1', 600);
    expect(again.events).toEqual(first.events);
    await settle(of);
    expect(await figures(of)).toEqual({ use: 600, headroom: 400, exposure: 600 });
  });

  it('that the account holds takes no headroom', async () => {
    await limit(of, 500_000_000);
    const { events } = await place(of, 'a-1', 'o-1', 200_000_000);
    expect(events).toMatchObject([{ type: 'OrderHeld', data: { group: { accepted: true } } }]);
    expect(await figures(of)).toEqual({ use: 0, headroom: 500_000_000, exposure: 0 });
  });

  it('changed, asks for the increment only', async () => {
    await place(of, 'a-1', 'o-1', 600);
    const amount = { minor: 900, currency: 'CNY' };
    const change = { type: 'ChangeOrder', data: { orderId: 'o-1', amount } } as const;
    await of.commands.account('a-1', change, request('change'));
    expect((await orderNow(of, 'a-1', 'o-1'))?.status).toBe('reserved');
    expect(await figures(of)).toMatchObject({ use: 900 });
    await settle(of);
    expect(await figures(of)).toEqual({ use: 900, headroom: 100, exposure: 900 });
  });

  it('finds the room that its own account freed, reported or not', async () => {
    await place(of, 'a-1', 'o-1', 600);
    await settle(of);
    await cancel('a-1', 'o-1');
    expect(typesOf((await place(of, 'a-1', 'o-2', 900)).events)).toBe('OrderReserved');
    await settle(of, 'later');
    expect(await figures(of)).toEqual({ use: 900, headroom: 100, exposure: 900 });
  });

  it('held for the group is released when it has room, and not before', async () => {
    await place(of, 'a-1', 'o-1', 600);
    await place(of, 'a-2', 'o-2', 600);
    const data = { orderId: 'o-2', override: false, reason: null };
    const release = (name: string) =>
      of.commands.account('a-2', { type: 'ReleaseOrder', data }, request(name));
    await expect(release('too early')).rejects.toMatchObject({ code: 'order-held' });
    expect(await figures(of)).toMatchObject({ use: 600 });
    await limit(of, 1_200);
    expect(typesOf((await release('with room')).events)).toBe('OrderReserved,OrderReleased');
    await settle(of);
    expect(await figures(of)).toEqual({ use: 1_200, headroom: 0, exposure: 1_200 });
  });
});

describe('held orders', () => {
  it('are taken when another member frees headroom, oldest account first', async () => {
    await place(of, 'a-1', 'o-1', 600);
    await place(of, 'a-2', 'o-2', 600);
    await cancel('a-1', 'o-1');
    await settle(of);
    expect((await orderNow(of, 'a-2', 'o-2'))?.status).toBe('reserved');
    expect(await figures(of)).toEqual({ use: 600, headroom: 400, exposure: 600 });
  });

  it('are taken by a review while they fit, skipping what does not', async () => {
    await place(of, 'a-1', 'o-1', 1_000);
    for (const [id, minor] of [
      ['o-2', 500],
      ['o-3', 700],
      ['o-4', 400],
    ] as const)
      await place(of, 'a-2', id, minor);
    await cancel('a-1', 'o-1');
    await of.commands.groupErrands.reportExposure('a-1', request('report'));
    const { events } = await review('a-2', 'review');
    expect(events.map(({ data }) => (data as { orderId: string }).orderId)).toEqual(['o-2', 'o-4']);
    await settle(of);
    expect(await figures(of)).toEqual({ use: 900, headroom: 100, exposure: 900 });
  });

  it('are not taken without the group when they came in while it was asked about others', async () => {
    const store = createInMemoryEventStore();
    of = house(store);
    await groupOfTwo(of, 1_000);
    await place(of, 'a-1', 'o-1', 1_000);
    await place(of, 'a-2', 'o-2', 600);
    await cancel('a-1', 'o-1');
    await of.commands.groupErrands.reportExposure('a-1', request('report'));
    let late: Promise<unknown> | null = null;
    const reviewing = house({
      ...store,
      async append(stream, expected, events) {
        const appended = await store.append(stream, expected, events);
        if (stream === 'creditGroup-g-1') await (late ??= place(of, 'a-2', 'o-3', 900));
        return appended;
      },
    });
    const review = { type: 'ReviewHeldOrders', data: { on: today } } as const;
    await reviewing.commands.account('a-2', review, request('review'));
    expect(late).not.toBeNull();
    expect((await orderNow(of, 'a-2', 'o-2'))?.status).toBe('reserved');
    expect((await orderNow(of, 'a-2', 'o-3'))?.status).toBe('held');
    await settle(of);
    expect(await figures(of)).toEqual({ use: 600, headroom: 400, exposure: 600 });
  });

  it('that the group still refuses leave nothing in its stream, however often they are reviewed', async () => {
    await place(of, 'a-1', 'o-1', 600);
    await place(of, 'a-2', 'o-2', 600);
    await settle(of);
    const { revision } = await of.commands.states.creditGroup('g-1');
    for (const name of ['once', 'twice']) expect((await review('a-2', name)).events).toEqual([]);
    expect((await of.commands.states.creditGroup('g-1')).revision).toBe(revision);
  });
});

it('what a group would say is asked without writing', async () => {
  const by = { id: 'clara', roles: [] };
  await place(of, 'a-1', 'o-1', 600);
  const { revision } = await of.commands.states.creditGroup('g-1');
  const ask = (minor: number) => of.commands.groupErrands.verdictOn('a-2', { minor, currency: 'CNY' }, by);
  expect(await ask(400)).toMatchObject({ accepted: true });
  expect(await ask(401)).toMatchObject({ accepted: false, shortfall: { minor: 1 }, use: { minor: 600 } });
  expect((await of.commands.states.creditGroup('g-1')).revision).toBe(revision);
});
