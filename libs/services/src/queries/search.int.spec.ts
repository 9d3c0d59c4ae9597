import { day, portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { customer, steel } from '../portfolio/testing/small-portfolio.js';
import { ListsController } from './lists.controller.js';

const invoiceId = '00000000-0000-7000-8000-000000000077';

describe('search in one box', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([ListsController]);
    await customer(house, steel, 'Steel');
    const registration = {
      ...{ legalName: '北方钢铁有限公司', region: 'Hebei', recordedOn: '2026-01-01', source: 'register' },
      identifiers: [{ scheme: 'uscc', value: '91350211M000100Y43' }],
    };
    await house.append(`customer-${steel}`, { type: 'RegistrationRecorded', data: registration }, steel);
    const amount = { minor: 50_000, currency: 'CNY' };
    const dates = { issuedOn: day('2026-03-01'), dueOn: day('2026-03-31') };
    const data = {
      invoiceId,
      number: 'R-2026-7',
      ...dates,
      orders: [],
      amount,
      sellingEntity: null,
      orderedBy: null,
    };
    house.on('2026-03-01');
    await house.account(steel, { type: 'IssueInvoice', data });
  });
  afterAll(() => house.app.close());

  const found = async (q: string) => {
    const { body } = await house.get(`/search?q=${encodeURIComponent(q)}`);
    return body['items'] as readonly { readonly kind: string }[];
  };

  it.each(['北方', '钢铁有限', 'bfgt', 'steel', '91350211m000', 'BFGTYXGS'])(
    'finds a customer by %s',
    async (text) =>
      expect(await found(text)).toMatchObject([
        { kind: 'customer', id: steel, customer: { id: steel, name: '北方钢铁有限公司' } },
      ]),
  );

  it('finds an invoice by the beginning of its number, with its customer', async () => {
    const item = {
      kind: 'invoice',
      id: invoiceId,
      number: 'R-2026-7',
      customer: { id: steel, number: 'Steel' },
    };
    expect(await found('R-2026')).toMatchObject([item]);
    expect(await found('2026-7')).toEqual([]);
  });

  it('finds nothing where nothing is', async () => expect(await found('zzz')).toEqual([]));

  it('gives the list of customers with today’s figures, sorted by them, and facets', async () => {
    const { status, body } = await house.get('/customers?sort=-overdue,name');
    expect(status).toBe(200);
    expect(body['items']).toMatchObject([
      { id: steel, grade: null, warning: null, openWarnings: 0, figures: { overdue: { currency: 'CNY' } } },
    ]);
    const facets = await house.get('/customers/facets?warning=none&sort=-overdue');
    expect(facets.body['facets']).toContainEqual({ field: 'region', values: [{ value: 'Hebei', count: 1 }] });
    expect((await house.get('/customers?sort=-overdue,shoe')).status).toBe(400);
    expect((await house.get('/customers?shoe=1')).status).toBe(400);
  });
});
