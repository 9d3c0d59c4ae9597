import { portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { customer, invoice, payment, steel } from '../portfolio/testing/small-portfolio.js';
import { ReportsController } from './reports.controller.js';

describe('payment behaviour over HTTP', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([ReportsController]);
    await customer(house, steel, 'Steel');
    await invoice(house, steel, ['2026-03-01', '2026-03-31', 50_000]);
    await invoice(house, steel, ['2026-04-01', '2026-05-01', 150_000]);
    await invoice(house, steel, ['2026-06-01', '2026-07-01', 100_000]);
    await payment(house, steel, '2026-03-30', 50_000);
    house.on('2026-06-30');
  });
  afterAll(() => house.app.close());

  it.each([
    ['now', ''],
    ['at an instant', '&knownAt=2026-06-30T12:00:00.000Z'],
  ])('of the only customer, as known %s, is the total, overdue rates included', async (_, known) => {
    const { body } = await house.get(`/payment-behaviour?asOf=2026-06-30${known}`);
    const [total] = body['totals'] as readonly object[];
    expect(total).toMatchObject({
      overdueRatePercent: { byValue: { value: '60.00' }, byCount: { value: '50.00' } },
    });
    expect(body['customers']).toEqual([{ customerId: steel, number: 'Steel', name: 'Steel', ...total }]);
  });
});
