import type { WarningAction } from '@zixin/calculations';
import { collectionOf, type DomainEvent, type NewEvent, noStream } from '@zixin/kernel';
import {
  createInMemoryEventStore,
  createInMemoryReadStore,
  recorder,
  testFingerprints,
} from '@zixin/kernel/testing';
import { approvals, customers, type RiskWarning, riskWarnings } from '@zixin/views';
import { warningCatalog } from '@zixin/warning';
import { account, accountNow, house, request, today } from '../groups/testing/group-house.js';
import type { Reads } from '../queries/reads.js';
import { takeActionOfWarning } from './warning-actions.js';
import { warningAnswer } from './warning-answers.js';

const analyst = { id: 'ana', roles: ['analyst'] };
const hold: WarningAction = { action: 'placeHold', automatic: false };
const lower: WarningAction = { action: 'lowerLimit', percent: '20', automatic: false };
const guarantee: WarningAction = { action: 'demandGuarantee', automatic: false };
const data = {
  ...{ warningId: 'w-1', code: 'oldest-overdue-90', level: 'critical', continues: null, figures: {} },
  ...{ rule: { label: { en: 'x', zh: 'x' } }, warningRules: { name: 'warningRules', version: 1 }, on: today },
};

type Fields = Readonly<Record<string, string>>;

async function warned(...actions: readonly WarningAction[]) {
  const store = createInMemoryEventStore();
  const of = house(store);
  await account(of, 'c-1');
  const raised: DomainEvent = { type: 'RiskWarningRaised', data: { ...data, actions } };
  const made = recorder(warningCatalog)(raised as never, { stream: 'warning-c-1', partitionKey: 'c-1' });
  const { id, type, data: body, meta } = made as unknown as NewEvent;
  await store.append('warning-c-1', noStream, [{ id, type, data: body, meta }]);
  const readStore = createInMemoryReadStore();
  const reads = { readStore, today: () => today } as unknown as Reads;
  const parts = { commands: of.commands, fingerprints: testFingerprints, reads };
  return {
    readStore,
    house: of,
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

  it('leaves a hold that somebody placed before as it is', async () => {
    const { take, house: of } = await warned(hold);
    const placed = { type: 'PlaceCreditHold', data: { reason: 'litigation' } } as const;
    await of.commands.account('c-1', placed, request('before', { id: 'lea', roles: ['creditLead'] }));
    expect(await take('placeHold')).toMatchObject([{ action: 'placeHold', reference: 'hold:c-1' }]);
    expect((await accountNow(of, 'c-1')).hold).toMatchObject({ reason: 'litigation', placedBy: 'lea' });
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

  it('refers to the pending proposal that asks the same, where nothing else is said', async () => {
    const { take, readStore } = await warned(lower);
    await expect(take('lowerLimit')).rejects.toMatchObject({ code: 'action-reference-missing' });
    const pending = {
      proposalId: 'p-9',
      customerId: 'c-1',
      segment: 'main',
      status: 'pending',
      kind: 'limit',
    };
    const change = { layer: 'base', limit: { kind: 'NONE' }, from: today, until: null };
    const limit = { kind: 'AMOUNT', amount: { minor: 100, currency: 'CNY' } };
    const base = [{ limit, from: today, until: null, proposalId: 'p-0' }];
    const row = { accounts: [{ segment: 'main', layers: { base } }] };
    await readStore.write([
      written(approvals, 'p-9', { ...pending, change }, pending),
      written(customers, 'c-1', row, {}),
    ]);
    expect(await take('lowerLimit')).toMatchObject([{ action: 'lowerLimit', reference: 'p-9' }]);
  });

  it('is listed as open until it was taken or declined, with the pending proposal that asks the same', () => {
    const raise = riskWarnings.on.RiskWarningRaised!;
    const event = { data: { ...data, actions: [hold, guarantee] }, meta: { partitionKey: 'c-1' } };
    const open = raise(null, event as never, 'w-1') as RiskWarning;
    const openOf = (warning: RiskWarning) => warningAnswer(warning, () => 'p-9').openActions;
    const [holding, guaranteed] = [hold, guarantee].map((one) => ({ ...one, pendingProposalId: 'p-9' }));
    expect(openOf(open)).toEqual([holding, guaranteed]);
    const taken = { ...open, actionsTaken: [{ action: 'placeHold' }] } as unknown as RiskWarning;
    expect(openOf(taken)).toEqual([guaranteed]);
    const declined = { ...taken, actionsDeclined: [{ action: 'demandGuarantee' }] } as unknown as RiskWarning;
    expect(openOf(declined)).toEqual([]);
  });
});

function written(view: Parameters<typeof collectionOf>[0], key: string, doc: object, fields: Fields) {
  const at = { source: 'log', position: '1' };
  return { collection: collectionOf(view), documents: [{ key, doc, fields, ...at }] };
}
