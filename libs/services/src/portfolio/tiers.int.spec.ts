import { PortfolioController } from './portfolio.controller.js';
import { portfolioHouse, type PortfolioHouse } from './testing/portfolio-house.js';
import { rated, smallPortfolio, steel } from './testing/small-portfolio.js';

describe('tiers and migrations over HTTP', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([PortfolioController]);
    await smallPortfolio(house);
  });
  afterAll(() => house.app.close());

  it('have members, exposure, sales, behaviour and overdue per tier and currency', async () => {
    const { status, body } = await house.get('/tiers?asOf=2026-06-30', { 'accept-language': 'zh-CN' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      salesWindow: { after: '2025-06-30', until: '2026-06-30' },
      items: [
        {
          ...{ tier: 'vip', title: 'VIP客户', members: 1 },
          figures: [
            {
              ...{ currency: 'CNY', exposure: '900.00', annualSales: '1500.00' },
              ...{ open: '1000.00', overdue: '400.00', daysBeyondTerms: { value: '10.00' } },
            },
          ],
        },
        { tier: 'key', members: 0, figures: [] },
        { tier: 'ordinary', members: 0 },
        {
          ...{ tier: null, title: '未分级', members: 2 },
          figures: [
            { currency: 'CNY', exposure: '500.00', overdue: '500.00' },
            { currency: 'USD', exposure: '100.00', annualSales: '100.00', overdue: '0.00' },
          ],
        },
      ],
    });
  });

  it('count who moved from which grade to which', async () => {
    await rated(house, steel, 'BBB', '2026-06-10');
    house.on('2026-06-30');
    const { body } = await house.get('/rating-migrations?from=2026-03-31&until=2026-06-30');
    const [a, bbb] = [2, 3];
    const counts = body['counts'] as number[][];
    expect((body['grades'] as string[]).slice(a, bbb + 1)).toEqual(['A', 'BBB']);
    expect(counts[a]?.[bbb]).toBe(1);
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(body).toMatchObject({ stayed: 1, better: 0, worse: 1, entered: 0, left: 0, outside: 0 });
    expect((await house.get('/rating-migrations')).body).toMatchObject({ from: '2025-06-30', entered: 2 });
    expect(await house.get('/rating-migrations?from=2026-07-01&until=2026-06-30')).toMatchObject({
      ...{ status: 422, body: { code: 'span-reversed' } },
    });
  });
});
