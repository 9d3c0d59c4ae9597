import type { Locator, Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { choose, date, fill } from './testing/fields.js';
import { dayAgo, digits, fact, panel, type Portfolio, portfolioOf, type Row } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `W${process.pid}`;

describe('orders, invoices and payments by hand', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visit: Visit;
  let page: Page;
  let customer: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run, '500000.00');
    visit = await house.visit('sun.qiang', `/receivables?customer=${customer}`, { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const at = (tab: string) => page.goto(`/receivables?customer=${customer}&tab=${tab}`);
  const row = (number: string): Locator =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: number, exact: true }) })
      .first();
  const open = async (number: string): Promise<Locator> => {
    await row(number).getByRole('cell', { name: number, exact: true }).click();
    const opened = panel(page);
    await opened.getByRole('heading', { name: new RegExp(number) }).waitFor();
    return opened;
  };
  const found = async (path: string, number: string): Promise<Row> => {
    const all = await portfolio.items(`${path}?customer=${customer}&limit=200`);
    const one = all.find((each) => each['number'] === number);
    if (!one) throw new Error(`${number} is not in ${path}`);
    return one;
  };
  const order = (number: string) => found('/v1/orders', number);
  const invoice = async (number: string) => {
    const all = await portfolio.items(`/v1/open-items?customer=${customer}&show=all&limit=200`);
    return all.find((each) => each['number'] === number) ?? null;
  };

  it('an order is checked first, which saves nothing, then placed', async () => {
    await at('orders');
    await page.getByRole('button', { name: 'Place order', exact: true }).click();
    const form = page.locator('form#order');
    await fill(form, { 'Order number': `${run}-1`, 'Amount, tax included': '12万' });
    await press(form, 'Check first');
    await form.getByText('It would pass and reserve its credit.').waitFor();
    expect(await portfolio.items(`/v1/orders?customer=${customer}`)).toEqual([]);
    await press(form, 'Place order');
    await panel(page).getByText('The order is saved; its credit is reserved.').waitFor();
    await press(panel(page), 'Back');
    expect(await row(`${run}-1`).innerText()).toMatch(/Reserved[^]*120,000\.00/);
    expect(await order(`${run}-1`)).toMatchObject({ status: 'reserved', amount: cny('120000.00') });
  });

  it('an order beyond the limit is said to be held before, and is held', async () => {
    await at('orders');
    await page.getByRole('button', { name: 'Place order', exact: true }).click();
    const form = page.locator('form#order');
    await fill(form, { 'Order number': `${run}-2`, 'Amount, tax included': '400,000' });
    await press(form, 'Check first');
    await form.getByText('It would be held: Over the limit').waitFor();
    expect(await form.getByText('Short by 20,000.00 CNY').count()).toBe(1);
    await press(form, 'Place order');
    await panel(page).getByText('The order is saved but held: Over the limit').waitFor();
    await press(panel(page), 'Back');
    expect(await row(`${run}-2`).innerText()).toContain('Held');
    expect(await order(`${run}-2`)).toMatchObject({ status: 'held' });
  });

  it('the held order is amended and passes', async () => {
    await at('orders');
    const opened = await open(`${run}-2`);
    await press(opened, 'Amend');
    const form = page.locator('form#amendment');
    await fill(form, { 'Amount, tax included': '300,000' });
    await date(form.getByLabel('Ship on', { exact: true }), digits(dayAgo(-7)));
    await press(form, 'Amend');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Amount').innerText()).toContain('300,000.00');
    expect(await fact(opened, 'Ship').innerText()).toContain(dayAgo(-7).slice(0, 4));
    expect(await order(`${run}-2`)).toMatchObject({ amount: cny('300000.00'), shipOn: dayAgo(-7) });
  });

  it('an order is held by hand and released again', async () => {
    await at('orders');
    const opened = await open(`${run}-1`);
    await press(opened, 'Hold');
    const hold = page.locator('form#order-hold');
    await fill(hold, { Why: 'The buyer asked to wait' });
    await press(hold, 'Hold');
    await hold.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Status').innerText()).toBe('Held');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'held' });
    await press(opened, 'Release');
    const release = page.locator('form#release');
    await release.getByLabel('Release although the check holds it').check();
    await fill(release, { 'Why (needed for an override)': 'The buyer is back' });
    await press(release, 'Release');
    await release.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Status').innerText()).toBe('Released');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'released' });
  });

  it('a part is delivered by its amount, the rest as a share', async () => {
    await at('orders');
    const opened = await open(`${run}-1`);
    await press(opened, 'Record delivery');
    const form = page.locator('form#delivery');
    await fill(form, { 'Delivered amount': '20,000', 'Delivery number': `${run}-D1` });
    await press(form, 'Record delivery');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Delivered').innerText()).toContain('20,000.00');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'released', delivered: cny('20000.00') });
    await press(opened, 'Record delivery');
    await fill(form, { 'Or share of the order, %': '50', 'Delivery number': `${run}-D2` });
    await form.getByLabel('Nothing more will be delivered').check();
    await press(form, 'Record delivery');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Status').innerText()).toBe('Delivered');
    expect(await order(`${run}-1`)).toMatchObject({ status: 'delivered', delivered: cny('80000.00') });
  });

  it('an order is cancelled', async () => {
    await at('orders');
    const opened = await open(`${run}-2`);
    await press(opened, 'Cancel order');
    const form = page.locator('form#order-cancel');
    await fill(form, { Why: 'Ordered twice' });
    await press(form, 'Cancel order');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Status').innerText()).toBe('Cancelled');
    await opened.getByText('Nothing can be changed on this order any more.').waitFor();
    expect(await order(`${run}-2`)).toMatchObject({ status: 'cancelled' });
  });

  it('an invoice is issued that bills an order', async () => {
    await at('open-items');
    await page.getByRole('button', { name: 'Issue invoice', exact: true }).click();
    const form = page.locator('form#invoice');
    await fill(form, { 'Invoice number': `${run}-I1`, 'Amount, tax included': '80,000' });
    await date(form.getByLabel('Due on', { exact: true }), digits(dayAgo(-30)));
    await press(form, 'Add order');
    await fill(form, { 'Order (number: and its number, or its id)': `number:${run}-1`, Amount: '80,000' });
    await press(form, 'Issue invoice');
    await form.waitFor({ state: 'detached' });
    expect(await row(`${run}-I1`).innerText()).toContain('80,000.00');
    expect(await order(`${run}-1`)).toMatchObject({ invoiced: cny('80000.00') });
    expect(await invoice(`${run}-I1`)).toMatchObject({ open: cny('80000.00'), dueOn: dayAgo(-30) });
  });

  it('a credit note is issued for an invoice by hand, and one from the invoice itself', async () => {
    await at('open-items');
    await page.getByRole('button', { name: 'Issue credit note', exact: true }).click();
    const form = page.locator('form#credit-note');
    await choose(form, 'Invoice it lowers', `${run}-I1 · 80000.00`);
    await fill(form, { 'Credit note number': `${run}-C1`, Amount: '5,000', Why: 'Short delivery' });
    await press(form, 'Issue credit note');
    await press(form, 'Yes: Issue credit note');
    await form.waitFor({ state: 'detached' });
    expect(await row(`${run}-I1`).innerText()).toContain('75,000.00');
    const opened = await open(`${run}-I1`);
    await press(opened, 'Credit note');
    const note = page.locator('form#credit-note-of');
    await fill(note, { Amount: '3,000', 'Credit note number': `${run}-C2`, Why: 'Price corrected' });
    await press(note, 'Credit note');
    await note.getByText(/by 3,000\.00 CNY; .* stays open on it/).waitFor();
    await press(note, 'Yes: Credit note');
    await note.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Open').innerText()).toContain('72,000.00');
    expect(await opened.getByRole('row').filter({ hasText: 'Credit note' }).count()).toBe(2);
    expect(await invoice(`${run}-I1`)).toMatchObject({ open: cny('72000.00') });
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
