import { defaultOrderCheck } from '@zixin/credit-account';
import { PortfolioController } from '../portfolio/portfolio.controller.js';
import { day, portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { CustomerReadsController } from '../queries/customer-reads.controller.js';

const customerId = '00000000-0000-7000-8000-0000000000a1';
const today = day('2026-03-02');
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const shown = (amount: string) => ({ amount, currency: 'CNY' });

describe('rule 4: where policy lets mitigants raise the limit, every figure says so', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([CustomerReadsController, PortfolioController]);
    house.on(today);
    const policy = { name: 'orderCheck', version: 2, on: today };
    const { name: _name, version: _version, ...check } = defaultOrderCheck;
    const content = { ...check, kind: 'orderCheck', overdueDeMinimis: '0', mitigants: 'raiseLimit' } as const;
    const drafted = { ...policy, content, draftedBy: 'a', note: 'x' };
    const events = [
      { type: 'PolicyDrafted', data: drafted },
      { type: 'PolicyApproved', data: { ...policy, approvedBy: 'b' } },
      { type: 'PolicyActivated', data: { ...policy, from: today, activatedBy: 'b' } },
    ];
    for (const event of events) await house.append('policy-orderCheck', event, 'orderCheck');
    const registered = { number: 'C-1', name: 'Steel', country: 'CN', identifiers: [], registeredOn: today };
    await house.append(
      `customer-${customerId}`,
      { type: 'CustomerRegistered', data: { customerId, ...registered } },
      customerId,
    );
    const account = { customerId, segment: 'main', currency: 'CNY', openedOn: today };
    await house.account(customerId, { type: 'OpenCreditAccount', data: account });
    await house.account(customerId, {
      type: 'RegisterMitigant',
      data: {
        ...{ mitigantId: 'm', kind: 'parentGuarantee', provider: 'Parent', amount: cny(300_000_000) },
        ...{ coveragePercent: '100', haircutPercent: '0', evidence: null },
        ...{ from: today, until: day('2026-12-31') },
      },
    });
  });
  afterAll(() => house.app.close());

  const path = `/customers/${customerId}`;
  const figures = async () => {
    const [exposure, limits, file] = await Promise.all([
      house.get<{ accounts: object[] }>(`${path}/exposure`),
      house.get<{ accounts: { turns: object[] }[] }>(`${path}/limits?from=2026-03-02&until=2027-02-01`),
      house.get<{ accounts: object[] }>(`${path}/credit-file`),
    ]);
    return {
      exposure: exposure.body.accounts[0],
      turns: limits.body.accounts[0]?.turns,
      file: file.body.accounts[0],
    };
  };

  it('not before a second person confirmed it', async () => {
    const own = house.account(customerId, { type: 'ConfirmMitigant', data: { mitigantId: 'm' } });
    await expect(own).rejects.toMatchObject({ code: 'own-mitigant' });
    expect(await figures()).toMatchObject({
      exposure: { limit: { kind: 'NONE' }, headroom: shown('0.00') },
      turns: [{ kind: 'NONE' }],
      file: { limit: { kind: 'NONE' }, mitigants: [{ raisesLimitFrom: null }] },
    });
  });

  it('from then on, until it ends', async () => {
    await house.account(customerId, { type: 'ConfirmMitigant', data: { mitigantId: 'm' } }, 'daniel');
    const limit = { kind: 'AMOUNT', amount: shown('3000000.00') };
    expect(await figures()).toMatchObject({
      exposure: { limit, headroom: shown('3000000.00') },
      turns: [
        { from: today, ...limit },
        { from: '2027-01-01', kind: 'NONE' },
      ],
      file: { limit, mitigants: [{ raisesLimitFrom: today }], netExposure: null },
    });
    const { body } = await house.get('/portfolio');
    expect(body['currencies']).toMatchObject([
      { utilisation: { steps: expect.arrayContaining([expect.objectContaining({ limit: '3000000.00' })]) } },
    ]);
  });
});
