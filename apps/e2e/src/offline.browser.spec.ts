import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { fill } from './testing/fields.js';
import { type Portfolio, portfolioOf } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `N${process.pid}`;

describe('a browser that loses its network', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visit: Visit;
  let page: Page;
  let customer: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run);
    await portfolio.invoice(customer, `${run}-I1`, '10000.00');
    visit = await house.visit('lin.yue', `/receivables?customer=${customer}&do=payment`, { language: 'en' });
    visit.expect(0);
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const payments = () => portfolio.items(`/v1/payments?customer=${customer}&limit=200`);
  const form = () => page.locator('form#payment');
  const live = (is: boolean) => page.locator(`.zx-live[data-live="${is}"]`).waitFor();

  it('says that nothing was saved, keeps what was typed, and sends nothing by itself later', async () => {
    await live(true);
    await fill(form(), { 'Amount received': '41.40' });
    await page.context().setOffline(true);
    await live(false);
    await press(form(), 'Record payment');
    await form().getByText('Not saved').waitFor();
    await page.context().setOffline(false);
    await live(true);
    await page.waitForTimeout(1_000);
    expect(await payments()).toEqual([]);
    expect(await form().getByLabel('Amount received').inputValue()).toBe('41.40');
  });

  it('saves once when it is asked again', async () => {
    await press(form(), 'Record payment');
    await form().waitFor({ state: 'detached' });
    expect(await payments()).toMatchObject([{ amount: cny('41.40') }]);
  });

  it('refuses a longer amount than there can be at its field, and stays on its page', async () => {
    await page.goto(`/receivables?customer=${customer}&do=payment`);
    await fill(form(), { 'Amount received': '999999999999999' });
    await page.keyboard.press('Tab');
    await form().getByText('At most 13 digits before the decimals.').waitFor();
  });

  it('nothing failed in any of it', () =>
    expect(visit.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]));
});
