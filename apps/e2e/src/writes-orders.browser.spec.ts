import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { date, fill } from './testing/fields.js';
import { dayAgo, digits, fact, panel, type Portfolio, portfolioOf, section } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `O${process.pid}`;

describe('orders on the screens of decisions', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visit: Visit;
  let page: Page;
  let customer: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run, '100000.00');
    visit = await house.visit('emma.hart', '/', { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const said = (text: string) => page.locator('.zx-outcome').getByText(text, { exact: true }).waitFor();
  const order = async (number: string) => {
    const all = await portfolio.items(`/v1/orders?customer=${customer}&limit=200`);
    return all.find((each) => each['number'] === number) ?? null;
  };
  const open = async (number: string, amount: string) => {
    const id = await portfolio.order(customer, number, amount);
    await page.goto(`/approvals/${id}?of=order&customer=${customer}`);
    await section(page, `Order ${number}`).waitFor();
  };

  it('an order is checked without placing it, then placed', async () => {
    await page.goto(`/customers/${customer}/decisions?do=order`);
    const form = page.locator('form').filter({ has: page.getByLabel('Gross amount', { exact: true }) });
    await fill(form, { 'Order number': `${run}-1`, 'Gross amount': '30,000' });
    await press(form, 'Check without placing');
    const passes = page.getByText('It would pass.');
    await passes.waitFor();
    expect(await order(`${run}-1`)).toBeNull();
    visit.expect(422);
    await fill(form, { 'Gross amount': '-5' });
    await passes.waitFor({ state: 'detached' });
    await press(form, 'Check without placing');
    await form.getByText('The amount must be above zero.').first().waitFor();
    await fill(form, { 'Gross amount': '30,000' });
    await press(form, 'Check without placing');
    await passes.waitFor();
    await press(page.locator('main'), 'Place order');
    await said('The order is placed and its credit reserved.');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'reserved', amount: cny('30000.00') });
  });

  it('an open order is held by hand', async () => {
    await page.goto(`/customers/${customer}/decisions?do=hold`);
    const row = section(page, 'Open orders')
      .getByRole('row')
      .filter({ hasText: `${run}-1` });
    await press(row, 'Hold order');
    const form = page.locator('form#order-hold');
    await fill(form, { Reason: 'The address is wrong' });
    await press(form, 'Hold order');
    await said('The order is held.');
    expect(await panel(page).count()).toBe(0);
    expect(await row.innerText()).toContain('Held');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'held' });
  });

  it('a held order is changed until it passes', async () => {
    await open(`${run}-2`, '200000.00');
    const form = page.locator('form#order-amend');
    await fill(form, { 'Gross amount': '150,000' });
    await press(form, 'Change and check again');
    await said('The order is changed and still held.');
    const facts = section(page, `Order ${run}-2`);
    expect(await fact(facts, 'Order amount').innerText()).toContain('150,000.00');
    await fill(form, { 'Gross amount': '20,000' });
    await date(form.getByLabel('Ships on', { exact: true }), digits(dayAgo(-5)));
    await press(form, 'Change and check again');
    await said('The order is changed.');
    expect(await fact(facts, 'Order amount').innerText()).toContain('20,000.00');
    expect(await order(`${run}-2`)).toMatchObject({ amount: cny('20000.00'), shipOn: dayAgo(-5) });
  });

  it('a held order is cancelled', async () => {
    await open(`${run}-3`, '300000.00');
    const form = page.locator('form#order-cancel');
    await fill(form, { Reason: 'The buyer gave up' });
    await press(form, 'Cancel order');
    await said('The order is cancelled.');
    expect(await fact(section(page, `Order ${run}-3`), 'Status').innerText()).toBe('Cancelled');
    expect(await order(`${run}-3`)).toMatchObject({ status: 'cancelled' });
  });

  it('an order is released on its page, and delivered in two parts', async () => {
    await open(`${run}-4`, '10000.00');
    const facts = section(page, `Order ${run}-4`);
    const form = page.locator('form#order-deliver');
    await fill(form, { 'Delivered amount': '4,000', 'Delivery number': `${run}-D1` });
    await press(form, 'Record delivery');
    await said('The delivery is recorded.');
    expect(await fact(facts, 'Delivered').innerText()).toContain('4,000.00');
    await fill(form, { 'Or share of the order (%)': '60' });
    await form.getByLabel('Nothing more will be delivered').check();
    await press(form, 'Record delivery');
    await said('The delivery is recorded.');
    await fact(facts, 'Status').getByText('Delivered').waitFor();
    expect(await order(`${run}-4`)).toMatchObject({ status: 'delivered', delivered: cny('10000.00') });
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
