import { portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { customer, steel } from '../portfolio/testing/small-portfolio.js';
import { ListsController } from '../queries/lists.controller.js';
import { WarningsController } from './warnings.controller.js';

const warningId = 'day-1.oldest-overdue-90';
const actions = [
  { action: 'placeHold', automatic: false },
  { action: 'demandGuarantee', automatic: false },
  { action: 'lowerLimit', percent: '20', automatic: false },
];

describe('what a warning proposes, over HTTP', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([ListsController, WarningsController]);
    await customer(house, steel, 'Steel');
    const rule = { code: 'oldest-overdue-90', label: { en: 'Oldest overdue', zh: '最长逾期' } };
    const data = {
      ...{ warningId, code: rule.code, level: 'critical', continues: null, figures: {}, rule, actions },
      ...{ warningRules: { name: 'warningRules', version: 1 }, on: '2026-01-01' },
    };
    await house.append(`warning-${steel}`, { type: 'RiskWarningRaised', data }, steel);
  });
  afterAll(() => house.app.close());

  const rows = async (status: string) => {
    const { body } = await house.get(`/approvals?kind=warningAction&status=${status}`);
    return body['items'] as readonly object[];
  };

  it('rule 11: waits among the approvals with what it would do and who may decide', async () => {
    const asked = { warningId, customerId: steel, level: 'critical', proposedOn: '2026-01-01' };
    const [hold, guarantee] = await rows('pending');
    expect([hold, guarantee]).toMatchObject([asked, asked].map((one) => ({ ...one, status: 'pending' })));
    const all = await rows('pending');
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(
      expect.objectContaining({
        id: `${steel}.oldest-overdue-90.placeHold`,
        does: { en: 'put the account on hold', zh: '冻结信用' },
        mayTake: ['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee'],
        mayDecline: ['creditLead', 'creditManager', 'financeDirector', 'committee'],
      }),
    );
  });

  it('is gone from what waits when it was declined or taken, and from the open actions of the warning', async () => {
    const decline = { warningId, action: 'placeHold', reason: 'the bank confirms' } as const;
    const { warning } = house.service.commands;
    await warning(steel, { type: 'DeclineWarningAction', data: decline }, house.request());
    const take = { warningId, action: 'demandGuarantee', reference: 'letter 7', automatic: false } as const;
    await warning(steel, { type: 'TakeWarningAction', data: take }, house.request());
    expect(await rows('pending')).toEqual([]);
    expect(await rows('declined')).toMatchObject([
      { declined: { by: 'clara', reason: 'the bank confirms' } },
    ]);
    expect(await rows('approved')).toMatchObject([{ reference: 'letter 7', approvals: [{ by: 'clara' }] }]);
    const { body } = await house.get('/warnings');
    expect(body['items']).toMatchObject([
      { id: warningId, openActions: [{ action: 'lowerLimit', pendingProposalId: null }] },
    ]);
  });

  it('stays decided for the warning that continues it at a lower level', async () => {
    const { warning } = house.service.commands;
    await warning(steel, { type: 'AcknowledgeWarning', data: { warningId, note: 'seen' } }, house.request());
    const { body: before } = await house.get('/warnings');
    const [raised] = before['items'] as readonly { readonly label: object }[];
    const on = '2026-01-02';
    const fell = { warningId, figures: {}, by: 'rule', reason: 'level-fell', stillOn: false, on };
    const next = 'day-2.oldest-overdue-90';
    const lower = {
      ...{ warningId: next, code: 'oldest-overdue-90', level: 'warn', continues: warningId, figures: {}, on },
      ...{ rule: { code: 'oldest-overdue-90', label: raised?.label }, actions },
      ...{ warningRules: { name: 'warningRules', version: 1 } },
    };
    await house.append(`warning-${steel}`, { type: 'RiskWarningCleared', data: fell }, steel);
    await house.append(`warning-${steel}`, { type: 'RiskWarningRaised', data: lower }, steel);
    const { body } = await house.get('/warnings');
    expect(body['items']).toMatchObject([
      {
        ...{ id: next, continues: warningId, acknowledged: { note: 'seen', by: 'clara' } },
        ...{ actionsTaken: [{ reference: 'letter 7' }], actionsDeclined: [{ reason: 'the bank confirms' }] },
        openActions: [{ action: 'lowerLimit' }],
      },
    ]);
    const [listed] = body['items'] as readonly object[];
    expect((await house.get(`/warnings/${next}`)).body).toEqual(listed);
    expect((await house.get(`/warnings/${warningId}`)).body).toMatchObject({
      ...{ id: warningId, status: 'cleared', continues: null },
    });
    expect(await house.get('/warnings/none')).toMatchObject({
      ...{ status: 404, body: { code: 'warning-not-found' } },
    });
  });

  it('are sorted by gravity, of one level by day', async () => {
    const raise = async (id: string, level: string, on: string) => {
      const rule = { code: id, label: { en: id, zh: id } };
      const data = {
        ...{ warningId: id, code: id, level, continues: null, figures: {}, rule, actions: [], on },
        ...{ warningRules: { name: 'warningRules', version: 1 } },
      };
      await house.append(`warning-${steel}`, { type: 'RiskWarningRaised', data }, steel);
    };
    await raise('light', 'info', '2026-01-05');
    await raise('grave', 'critical', '2026-01-03');
    await raise('old', 'warn', '2026-01-01');
    await raise('new', 'warn', '2026-01-04');
    const { body } = await house.get('/warnings?sort=-level,-raisedOn');
    const items = body['items'] as readonly { readonly id: string }[];
    const own = items.map(({ id }) => id).filter((id) => !id.startsWith('day-'));
    expect(own).toEqual(['grave', 'new', 'old', 'light']);
  });
});
