import type { CalendarDate } from '@zixin/kernel';
import { createInMemoryEventStore } from '@zixin/kernel/testing';
import { addMember } from './member-changes.js';
import {
  account,
  figures,
  group,
  groupId,
  house,
  type House,
  place,
  request,
  settle,
  today,
} from './testing/group-house.js';

const usd = (minor: number) => ({ minor, currency: 'USD' });

async function rate({ commands }: House, text: string, on: CalendarDate = today): Promise<void> {
  const data = { base: 'USD', quote: 'CNY', rate: text, rateType: 'mid', on, source: 'bank' };
  await commands.exchangeRate('USDCNY', { type: 'RecordExchangeRate', data }, request(`rate ${text}`));
}

describe('an account in another currency than its group', () => {
  let of: House;
  const add = () => addMember(of.registration, { groupId, accountId: 'a-1', on: today }, request('add'));

  beforeEach(async () => {
    of = house(createInMemoryEventStore());
    await rate(of, '7.1');
    await group(of, 100_000);
    await account(of, 'a-1', 'USD');
    await add();
  });

  it('takes headroom at the rate of the day', async () => {
    await place(of, 'a-1', 'o-1', usd(10_000));
    expect(await figures(of, ['a-1'])).toEqual({ use: 71_000, headroom: 29_000, exposure: 10_000 });
    const held = await place(of, 'a-1', 'o-2', usd(5_000));
    expect(held.events).toMatchObject([
      {
        type: 'OrderHeld',
        data: { group: { order: { minor: 35_500, currency: 'CNY' }, shortfall: { minor: 6_500 } } },
      },
    ]);
    await of.commands.groupErrands.reportExposure('a-1', request('report'));
    expect(await figures(of, ['a-1'])).toMatchObject({ use: 71_000 });
  });

  it('frees headroom once the group is revalued at a lower rate; held orders are then looked at', async () => {
    await place(of, 'a-1', 'o-1', usd(10_000));
    await place(of, 'a-1', 'o-2', usd(5_000));
    await of.commands.groupErrands.reportExposure('a-1', request('report'));
    await rate(of, '6.5');
    const revalue = { type: 'RevalueGroup', data: { on: today } } as const;
    await of.commands.creditGroup(groupId, revalue, request('revalue'));
    expect(await figures(of, ['a-1'])).toMatchObject({ use: 65_000 });
    await settle(of);
    expect(await figures(of, ['a-1'])).toEqual({ use: 97_500, headroom: 2_500, exposure: 15_000 });
  });
});

it('an account without a rate into the currency of the group does not join it, and may join another', async () => {
  const of = house(createInMemoryEventStore());
  await group(of, 100_000);
  const facts = { customerId: 'a-1', segment: 'main', currency: 'USD', openedOn: today };
  await of.commands.account('a-1', { type: 'OpenCreditAccount', data: facts }, request('open'));
  const membership = { groupId, accountId: 'a-1', on: today };
  await expect(addMember(of.registration, membership, request('add'))).rejects.toMatchObject({
    code: 'exchange-rate-missing',
  });
  await group(of, 100_000, 'g-2');
  await rate(of, '7.1');
  await addMember(of.registration, { ...membership, groupId: 'g-2' }, request('add elsewhere'));
});
