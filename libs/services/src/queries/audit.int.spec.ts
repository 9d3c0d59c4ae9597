import { day, portfolioHouse, type PortfolioHouse } from '../portfolio/testing/portfolio-house.js';
import { customer, invoice, steel, timber } from '../portfolio/testing/small-portfolio.js';
import { AuditController } from './audit.controller.js';

interface Page {
  readonly items: readonly {
    readonly type: string;
    readonly at: string;
    readonly text: string;
    readonly mentions: readonly object[];
  }[];
  readonly next: string | null;
}

describe('what was recorded, of all customers', () => {
  let house: PortfolioHouse;

  beforeAll(async () => {
    house = await portfolioHouse([AuditController]);
    await customer(house, steel, 'Steel');
    await customer(house, timber, 'Timber');
    house.on('2026-01-05');
    await house.append('access-u', { type: 'RoleGranted', data: { role: 'analyst', on: '2026-01-05' } }, 'u');
    for (const day of ['2026-01-06', '2026-01-07']) {
      house.on(day);
      const data = { on: day, working: true };
      await house.append('calendar-main', { type: 'BusinessDayOpened', data }, 'calendar');
      await invoice(house, steel, [day, '2026-02-28', 50_000]);
    }
  });
  afterAll(() => house.app.close());

  const page = async (query: string) => (await house.get<Page>(`/events?${query}`)).body;
  const types = async (query: string) => (await page(query)).items.map(({ type }) => type);
  const whole = 'from=2026-01-01&until=2026-01-07';

  it('is told in words with who did it, from one day to another', async () => {
    const { items, next } = await page('from=2026-01-07&until=2026-01-07&types=InvoiceIssued');
    expect(next).toBeNull();
    expect(items).toMatchObject([
      { type: 'InvoiceIssued', actor: { id: 'clara' }, partitionKey: steel, customer: { name: 'Steel' } },
    ]);
    expect(await types('from=2026-01-08&until=2026-01-09')).toEqual([]);
    expect(await types('until=2026-01-07&types=InvoiceIssued')).toEqual(['InvoiceIssued', 'InvoiceIssued']);
  });

  it('names an invoice by its number, and by its id where it has none', async () => {
    house.on('2026-01-08');
    const invoiceId = '00000000-0000-7000-8000-000000000900';
    const facts = {
      ...{ invoiceId, number: 'INV-2031', issuedOn: day('2026-01-08'), dueOn: day('2026-02-28'), orders: [] },
      ...{ amount: { minor: 70_000, currency: 'CNY' }, sellingEntity: null, orderedBy: null },
    };
    await house.account(steel, { type: 'IssueInvoice', data: facts });
    const unnumbered = await invoice(house, steel, ['2026-01-08', '2026-02-28', 60_000]);
    for (const [id, minor] of [
      [invoiceId, 70_000],
      [unnumbered, 60_000],
    ] as const) {
      const amount = { minor, currency: 'CNY' };
      const data = { invoiceId: id, amount, reason: 'short', raisedOn: day('2026-01-08') };
      await house.account(steel, { type: 'DisputeInvoice', data });
    }
    const { items } = await page('from=2026-01-08&until=2026-01-08&types=InvoiceDisputed');
    expect(items.map(({ text }) => text)).toEqual([
      expect.stringContaining('INV-2031'),
      expect.stringContaining(unnumbered),
    ]);
    expect(items.map(({ mentions }) => mentions)).toEqual([
      [{ kind: 'invoice', id: invoiceId, name: 'INV-2031' }],
      [{ kind: 'invoice', id: unnumbered, name: unnumbered }],
    ]);
  });

  it('is filtered by customer, actor and type', async () => {
    expect(await types(`${whole}&customer=${timber}`)).toEqual(['CustomerRegistered', 'CreditAccountOpened']);
    expect(await types(`${whole}&types=InvoiceIssued&actor=nobody`)).toEqual([]);
    expect(await types(`${whole}&types=RoleGranted`)).toEqual(['RoleGranted']);
  });

  const pages = async (query: string) => {
    const paged: Page['items'][number][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, next }: Page = await page(`${query}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...items);
      cursor = next;
    }
    return paged;
  };

  it('comes page by page from its end back, whatever was recorded meanwhile', async () => {
    const all = (await page(whole)).items;
    expect(await pages(`${whole}&order=newestFirst`)).toEqual([...all].reverse());
    const newest = 'until=2026-01-09&from=2026-01-01&order=newestFirst&types=InvoiceIssued';
    const first = await page(`${newest}&limit=1`);
    house.on('2026-01-09');
    await invoice(house, steel, ['2026-01-09', '2026-02-28', 10_000]);
    const { items } = await page(`${newest}&limit=1&cursor=${first.next}`);
    const before = (await page('from=2026-01-01&until=2026-01-08&types=InvoiceIssued')).items;
    expect(items).toEqual([before.at(-2)]);
    expect((await page(newest)).items[0]?.at).toContain('2026-01-09');
  });

  it('refuses a cursor of the other order', async () => {
    const { status, body } = await house.get(`/events?${whole}&order=newestFirst&cursor=0100`);
    expect({ status, code: (body as { code?: string }).code }).toMatchObject({
      code: 'query-cursor-invalid',
    });
  });

  it('comes page by page, oldest first, without loss', async () => {
    const all = (await page(whole)).items;
    const paged = await pages(whole);
    expect(paged).toEqual(all);
    const days = all.map(({ at }) => at.slice(0, 10));
    expect(days).toEqual([...days].sort());
  });
});
