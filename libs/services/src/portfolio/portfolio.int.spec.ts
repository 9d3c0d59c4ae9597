import { PortfolioController } from './portfolio.controller.js';
import { day, portfolioHouse, type PortfolioHouse } from './testing/portfolio-house.js';
import { payment, rated, smallPortfolio, steel, timber } from './testing/small-portfolio.js';

describe('a portfolio over HTTP', () => {
  let house: PortfolioHouse;
  const then = '/portfolio?asOf=2026-06-30';

  beforeAll(async () => {
    house = await portfolioHouse([PortfolioController]);
    await smallPortfolio(house);
  });
  afterAll(() => house.app.close());

  it('has every figure of a currency, with orders while the date is today', async () => {
    const { status, body } = await house.get('/portfolio');
    expect(status).toBe(200);
    expect(body).toMatchObject({ asOf: '2026-06-30', knownAt: null, exposureBasis: 'all' });
    expect(body['currencies']).toMatchObject([
      {
        ...{ currency: 'CNY', accounts: 2, customers: 2, exposure: '1400.00', creditBalances: '0.00' },
        exposureBy: {
          grade: [
            { value: 'A', customers: 1, exposure: '900.00', sharePercent: '64.29' },
            { value: 'BB', customers: 1, exposure: '500.00', sharePercent: '35.71' },
          ],
          tier: [
            { value: 'vip', exposure: '900.00' },
            { value: null, exposure: '500.00' },
          ],
          industry: [
            { value: 'C31', exposure: '900.00' },
            { value: null, exposure: '500.00' },
          ],
        },
        aging: { open: '1500.00', overdue: '900.00', oldestOverdueDays: 91 },
        overdueRatePercent: { value: '60.00' },
        collection: {
          window: { after: '2026-03-31', until: '2026-06-30', days: 91 },
          ...{ receivables: '1500.00', opening: '500.00', sales: '1500.00' },
          dsoDays: { value: '91.00' },
          countBackDays: { value: '88.00' },
          bestPossibleDays: { value: '36.40' },
          averageDaysDelinquent: { value: '54.60' },
          collectionEffectivenessPercent: { value: '35.71' },
        },
        concentration: {
          ...{ total: '1400.00', names: 2, hhi: { value: '5408.16' } },
          top: [{ names: 1, sharePercent: { value: '64.29' } }, { names: 5 }, { names: 10 }],
          largest: [{ customerId: steel, name: 'Steel', exposure: '900.00' }, { name: 'Timber' }],
        },
        utilisation: { totalPercent: { value: '90.00' } },
        expectedLoss: { lgdPercent: '45', withoutRate: [] },
        provision: {
          rates: { source: 'standard', because: 'history-too-short' },
          ...{ balance: '1500.00', provision: '69.20', total: '69.20' },
        },
      },
      { currency: 'USD', exposure: '100.00', provision: { total: '0.30' } },
    ]);
    expect(body['house']).toMatchObject({
      ...{ currency: 'CNY', missing: [], rates: [{ base: 'USD', rate: '7.2', on: '2026-06-01' }] },
      figures: { exposure: '2120.00', open: '2220.00', overdue: '900.00', provision: '71.36' },
    });
  });

  it('takes one currency, loss rates and a factor as asked', async () => {
    const { body } = await house.get(`${then}&currency=USD&lossRates=1,2,3,4,5&scalar=1.5`);
    expect(body['currencies']).toMatchObject([
      { currency: 'USD', provision: { rates: { source: 'given', scalar: '1.5' }, total: '1.50' } },
    ]);
    for (const wrong of ['lossRates=1,2,3', 'scalar=-1', 'currency=XXY', 'group=1'])
      expect(await house.get(`${then}&${wrong}`)).toMatchObject({
        status: 400,
        body: { code: 'request-invalid' },
      });
  });

  it('has figures in house currency only with every rate', async () => {
    const { body } = await house.get('/portfolio?asOf=2026-05-31&currency=USD');
    expect(body['house']).toEqual({ currency: 'CNY', rates: [], missing: ['USD'], figures: null });
  });

  it('answers the same as of a date whatever happens later, and as known before it happened', async () => {
    house.on('2026-07-01');
    const [before, tiers] = [await house.get(then), await house.get('/tiers?asOf=2026-06-30')];
    expect(before.body).toMatchObject({ exposureBasis: 'receivables' });
    await payment(house, steel, '2026-07-10', 500_00);
    await rated(house, steel, 'D', '2026-07-11');
    const industry = { industry: 'C99', assignedOn: day('2026-07-12') };
    const assign = { type: 'AssignIndustry', data: industry } as const;
    house.on('2026-07-12');
    await house.service.commands.customer(steel, assign, house.request());
    expect(await house.get(then)).toEqual(before);
    expect(await house.get('/tiers?asOf=2026-06-30')).toEqual(tiers);

    const late = { ...{ from: 'BB', to: 'A', why: 'late', by: 'model', scoreId: null, overrideId: null } };
    const event = { type: 'RatingAssigned', data: { ...late, on: day('2026-06-29'), until: null } };
    await house.append(`rating-${timber}`, event, timber);
    const grades = (answer: typeof before) =>
      (
        answer.body['currencies'] as { exposureBy: { grade: { value: string }[] } }[]
      )[0]?.exposureBy.grade.map(({ value }) => value);
    expect(grades(await house.get(then))).toEqual(['A']);
    const known = await house.get(`${then}&knownAt=2026-07-01T12:00:00Z`);
    expect(known.body).toEqual({ ...before.body, knownAt: '2026-07-01T12:00:00.000Z' });
  });

  it('assesses debtors in default one by one', async () => {
    const { body } = await house.get('/portfolio?asOf=2026-07-11&currency=CNY');
    expect(body['currencies']).toMatchObject([
      {
        provision: {
          balance: '500.00',
          individual: { customers: 1, balance: '500.00', provision: '225.00' },
        },
      },
    ]);
  });

  it('counts a credit group as one name from the day its members are in it', async () => {
    const on = day('2026-07-11');
    const formed = { groupId: 'g-1', name: 'Harbour', currency: 'CNY', formedOn: on };
    await house.append('creditGroup-g-1', { type: 'CreditGroupFormed', data: formed }, 'g-1');
    for (const customerId of [steel, timber]) {
      const openingExposure = { minor: 1, currency: 'CNY' };
      const facts = { accountId: customerId, customerId, openingExposure, original: null };
      const data = { ...facts, accountRevision: 1, on };
      await house.append('creditGroup-g-1', { type: 'GroupMemberAdded', data }, 'g-1');
    }
    const concentration = async (date: string) => {
      const { body } = await house.get(`/portfolio?asOf=${date}&currency=CNY`);
      return (body['currencies'] as { concentration: object }[])[0]?.concentration;
    };
    expect(await concentration('2026-07-10')).toMatchObject({ names: 2 });
    expect(await concentration('2026-07-11')).toMatchObject({
      ...{ names: 1, hhi: { value: '10000.00' } },
      largest: [{ groupId: 'g-1', name: 'Harbour', exposure: '900.00' }],
    });
  });
});
