import type { WarningAction } from '@zixin/calculations';
import { type DomainEvent, type NewEvent, noStream } from '@zixin/kernel';
import { createInMemoryEventStore, recorder, testFingerprints } from '@zixin/kernel/testing';
import { type RiskWarning, riskWarnings } from '@zixin/views';
import { warningCatalog } from '@zixin/warning';
import { account, accountNow, house, request, today } from '../groups/testing/group-house.js';
import { takeActionOfWarning } from './warning-actions.js';
import { warningAnswer } from './warning-answers.js';

const analyst = { id: 'ana', roles: ['analyst'] };
const hold: WarningAction = { action: 'placeHold', automatic: false };
const guarantee: WarningAction = { action: 'demandGuarantee', automatic: false };
const data = {
  ...{ warningId: 'w-1', code: 'oldest-overdue-90', level: 'critical', continues: null, figures: {} },
  ...{ rule: { label: { en: 'x', zh: 'x' } }, warningRules: { name: 'warningRules', version: 1 }, on: today },
};

async function warned(...actions: readonly WarningAction[]) {
  const store = createInMemoryEventStore();
  const of = house(store);
  await account(of, 'c-1');
  const raised: DomainEvent = { type: 'RiskWarningRaised', data: { ...data, actions } };
  const made = recorder(warningCatalog)(raised as never, { stream: 'warning-c-1', partitionKey: 'c-1' });
  const { id, type, data: body, meta } = made as unknown as NewEvent;
  await store.append('warning-c-1', noStream, [{ id, type, data: body, meta }]);
  const parts = { commands: of.commands, fingerprints: testFingerprints };
  return {
    held: async () => (await accountNow(of, 'c-1')).hold !== null,
    take: async (action: WarningAction['action'], reference: string | null = null, commandId = 'take') => {
      const asked = { warningId: 'w-1', action, reference };
      const { events } = await takeActionOfWarning(parts, 'c-1', asked, request(commandId, analyst));
      return events.map((event) => event.data);
    },
  };
}

describe('the action of a warning that a person takes', () => {
  it('places the hold that was proposed, once, and notes where', async () => {
    const { take, held } = await warned(hold);
    const noted = { action: 'placeHold', reference: 'hold:c-1', automatic: false, by: 'ana' };
    expect(await take('placeHold')).toMatchObject([noted]);
    expect(await held()).toBe(true);
    expect(await take('placeHold')).toMatchObject([noted]);
    expect(await take('placeHold', null, 'again')).toEqual([]);
  });

  it('is refused, and nothing held, where the warning does not propose it', async () => {
    const { take, held } = await warned(guarantee);
    const named = { action: 'placeHold', proposed: 'demandGuarantee' };
    await expect(take('placeHold')).rejects.toMatchObject({ code: 'action-not-proposed', params: named });
    expect(await held()).toBe(false);
  });

  it('done outside says what came of it', async () => {
    const { take } = await warned(guarantee);
    await expect(take('demandGuarantee')).rejects.toMatchObject({ code: 'action-reference-missing' });
    expect(await take('demandGuarantee', 'letter 7')).toMatchObject([{ reference: 'letter 7' }]);
  });

  it('is listed as open until it was taken', () => {
    const raise = riskWarnings.on.RiskWarningRaised!;
    const event = { data: { ...data, actions: [hold, guarantee] }, meta: { partitionKey: 'c-1' } };
    const open = raise(null, event as never, 'w-1') as RiskWarning;
    expect(warningAnswer(open).openActions).toEqual([hold, guarantee]);
    const taken = { ...open, actionsTaken: [{ action: 'placeHold' }] } as unknown as RiskWarning;
    expect(warningAnswer(taken).openActions).toEqual([guarantee]);
  });
});
