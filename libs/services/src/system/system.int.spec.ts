import { portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { customer, steel } from '../portfolio/testing/small-portfolio.js';
import { SystemController } from './system.controller.js';

describe('the system over HTTP', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([SystemController]);
    await customer(house, steel, 'Steel');
  });
  afterAll(() => house.app.close());

  it('tells the version, the stores, and every view as far as the log', async () => {
    const { body } = await house.get('/system');
    expect(body).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      stores: { log: 'memory', views: 'memory', bus: 'memory' },
    });
    const { position } = body['log'] as { readonly position: string };
    const views = body['views'] as readonly { readonly name: string; readonly positions: object[] }[];
    expect(views.find(({ name }) => name === 'creditFile')?.positions).toEqual([
      { source: 'log', position, behind: 0 },
    ]);
  });
});
