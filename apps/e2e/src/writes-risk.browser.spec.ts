import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { date, fill, find } from './testing/fields.js';
import {
  dayAgo,
  did,
  digits,
  panel,
  type Portfolio,
  portfolioOf,
  type Row,
  section,
} from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const asks = (warning: Row, action: string) =>
  (warning['openActions'] as readonly Row[]).some((one) => one['action'] === action);

describe('risk: warnings, climate and rates', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visit: Visit;
  let page: Page;
  let warning: Row;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    const open = await portfolio.items('/v1/warnings?status=open&limit=200');
    const found = open.find(
      (one) => one['acknowledged'] === null && asks(one, 'lowerLimit') && asks(one, 'demandGuarantee'),
    );
    if (!found) throw new Error('The demo has no warning that asks for a guarantee and a lower limit');
    warning = found;
    visit = await house.visit('zhou.ting', '/', { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const at = async (status: string, id = String(warning['id'])) => {
    const customer = String(warning['customerId']);
    await page.goto(`/risk?tab=warnings&status=${status}&customer=${customer}&warning=${id}`);
    await panel(page)
      .getByRole('heading', { name: /^Warning: ./ })
      .waitFor();
    return panel(page);
  };
  const known = async (id = String(warning['id'])): Promise<Row> => {
    const all = await portfolio.items(
      `/v1/warnings?status=all&customer=${String(warning['customerId'])}&limit=200`,
    );
    return all.find((one) => one['id'] === id) ?? {};
  };

  it('a warning is acknowledged', async () => {
    const opened = await at('open');
    await fill(opened.locator('form#acknowledge-warning'), { Note: 'Asked the court for the file' });
    await press(opened.locator('form#acknowledge-warning'), 'Acknowledge');
    await opened.getByText(/^Acknowledged on /).waitFor();
    await opened.getByText('Asked the court for the file').waitFor();
    expect(await known()).toMatchObject({ acknowledged: { note: 'Asked the court for the file' } });
  });

  it('what it asks for is taken, and declined', async () => {
    const opened = await at('open');
    const guarantee = opened.getByRole('listitem').filter({ hasText: 'Demand a guarantee' });
    await press(guarantee, 'Take');
    const taking = guarantee.locator('form#take-action');
    await fill(taking, { 'What came of it (such as the id of a proposal)': 'Letter 2026-117' });
    await press(taking, 'Record as taken');
    await guarantee.getByText(/^Taken on /).waitFor();
    await guarantee.getByText('Letter 2026-117').waitFor();
    const lower = opened.getByRole('listitem').filter({ hasText: 'Lower the limit' });
    await press(lower, 'Decline');
    const declining = lower.locator('form#decline-action');
    await fill(declining, { Reason: 'The limit is secured' });
    await press(declining, 'Decline');
    await lower.getByText(/^Declined on /).waitFor();
    expect(await known()).toMatchObject({
      actionsTaken: [{ action: 'demandGuarantee', reference: 'Letter 2026-117' }],
      actionsDeclined: [{ action: 'lowerLimit', reason: 'The limit is secured' }],
      openActions: [],
    });
  });

  it('a warning is cleared: its end stands in it, and it leaves the list of open ones', async () => {
    const opened = await at('all');
    await press(opened, 'Clear the warning');
    const form = opened.locator('form#clear-warning');
    await fill(form, { Reason: 'The case is settled' });
    await press(form, 'Clear the warning');
    await opened.getByText(/^Cleared on /).waitFor();
    await opened.getByText('The case is settled').waitFor();
    expect(await known()).toMatchObject({ status: 'cleared', cleared: { reason: 'The case is settled' } });

    const open = await portfolio.items(`/v1/warnings?customer=${String(warning['customerId'])}&status=open`);
    const next = String(open[0]?.['id']);
    const other = await at('open', next);
    await press(other, 'Clear the warning');
    await fill(form, { Reason: 'Seen to' });
    await press(form, 'Clear the warning');
    await other.waitFor({ state: 'detached' });
    expect(
      await page
        .getByRole('table', { name: 'Warnings', exact: true })
        .locator('tbody tr[data-index]')
        .count(),
    ).toBe(open.length - 1);
    expect(await known(next)).toMatchObject({ status: 'cleared', cleared: { reason: 'Seen to' } });
  });

  it('a climate reading is recorded, and shown', async () => {
    await page.goto('/risk?tab=climate');
    await page.getByRole('button', { name: 'Record a reading', exact: true }).click();
    const form = page.locator('form#climate-reading');
    await find(form, 'Industry', 'H62');
    await fill(form, { Month: dayAgo(40).slice(0, 7), 'Climate index': '51.25' });
    await fill(form, { Source: 'NBS' });
    await press(form, 'Record a reading');
    await form.waitFor({ state: 'detached' });
    const history = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: /^Climate of/ }) });
    await history.getByText('51.25').first().waitFor();
    const { items } = await did(portfolio.analyst.get('/v1/industries'));
    expect(JSON.stringify((items as readonly Row[]).find((one) => one['industry'] === 'H62'))).toContain(
      '51.25',
    );
  });

  it('an exchange rate is recorded, and shown', async () => {
    await page.goto('/risk?tab=groups&base=AUD');
    const rates = section(page, 'Exchange rates');
    await rates.getByText('No rate of AUD in CNY yet.').waitFor();
    const form = page.locator('form#exchange-rate');
    await fill(form, { Rate: '4.6523', Source: 'SAFE' });
    await date(form.getByLabel('Date', { exact: true }), digits(dayAgo(3)));
    await press(form, 'Record a rate');
    await rates.getByRole('row').filter({ hasText: 'SAFE' }).waitFor();
    expect(await rates.getByRole('row').filter({ hasText: 'SAFE' }).innerText()).toContain('4.6523');
    const found = await did(portfolio.analyst.get('/v1/exchange-rates?base=AUD&quote=CNY'));
    expect(JSON.stringify(found)).toContain('4.6523');
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
