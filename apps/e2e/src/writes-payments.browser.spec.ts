import type { Locator, Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { choose, fill, find } from './testing/fields.js';
import { did, fact, panel, type Portfolio, portfolioOf } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `P${process.pid}`;

describe('what settles invoices', () => {
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
    await portfolio.invoice(customer, `${run}-I2`, '3000.00');
    visit = await house.visit('sun.qiang', '/', { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const open = async (tab: string, number: string): Promise<Locator> => {
    await page.goto(`/receivables?customer=${customer}&tab=${tab}&show=all`);
    await page.getByRole('cell', { name: number, exact: true }).click();
    await panel(page)
      .getByRole('heading', { name: new RegExp(number) })
      .waitFor();
    return panel(page);
  };
  const invoice = async (number: string) => {
    const all = await portfolio.items(`/v1/open-items?customer=${customer}&show=all&limit=200`);
    return all.find((each) => each['number'] === number) ?? null;
  };
  const payment = async (number: string) => {
    const all = await portfolio.items(`/v1/payments?customer=${customer}&limit=200`);
    return all.find((each) => each['number'] === number) ?? null;
  };

  it('an invoice is disputed in part, and the dispute resolved', async () => {
    const opened = await open('open-items', `${run}-I1`);
    await press(opened, 'Raise dispute');
    const dispute = page.locator('form#dispute');
    await fill(dispute, { 'Disputed amount': '4,000', Why: 'Two pallets were damaged' });
    await press(dispute, 'Raise dispute');
    await opened.getByText(/Disputed since .*, 4,000\.00: Two pallets were damaged/).waitFor();
    expect(await invoice(`${run}-I1`)).toMatchObject({ dispute: { amount: cny('4000.00') } });
    await press(opened, 'Resolve dispute');
    const resolution = page.locator('form#dispute-resolution');
    await choose(resolution, 'Outcome', 'Rejected');
    await fill(resolution, { Note: 'Damaged at the buyer’s own dock' });
    await press(resolution, 'Resolve dispute');
    await opened.getByText(/Disputed since/).waitFor({ state: 'detached' });
    await opened.getByRole('button', { name: 'Raise dispute', exact: true }).waitFor();
    expect(await invoice(`${run}-I1`)).toMatchObject({ dispute: null });
  });

  it('a payment is recorded for a customer that is looked up, and allocated to no invoice', async () => {
    await page.goto('/receivables?tab=payments');
    await page.getByRole('button', { name: 'Record payment', exact: true }).click();
    const form = page.locator('form#payment');
    await find(form, 'Customer', run);
    await fill(form, { 'Amount received': '7000', 'Payment number': `${run}-P1` });
    await form.getByText('Not yet', { exact: true }).click();
    await form.getByText('Paid 7,000.00 = applied 0.00 + unapplied 7,000.00').waitFor();
    await press(form, 'Record payment');
    await form.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: `${run}-P1`, exact: true }).waitFor();
    expect(await payment(`${run}-P1`)).toMatchObject({ unapplied: cny('7000.00'), allocations: [] });
  });

  it('unapplied cash is allocated, invoice by invoice', async () => {
    const opened = await open('payments', `${run}-P1`);
    await press(opened, 'Allocate');
    const form = page.locator('form#allocate');
    await form.getByText('By invoice', { exact: true }).click();
    await form.getByLabel(`Amount put against ${run}-I1`, { exact: true }).fill('4,500');
    await form.getByLabel(`Amount put against ${run}-I2`, { exact: true }).fill('2500');
    await form.getByText('Paid 7,000.00 = applied 7,000.00 + unapplied 0.00').waitFor();
    await press(form, 'Allocate');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Unapplied').innerText()).toContain('0.00');
    expect(
      await opened
        .getByRole('row')
        .filter({ hasText: `${run}-I1` })
        .innerText(),
    ).toContain('4,500.00');
    expect(await invoice(`${run}-I1`)).toMatchObject({ open: cny('5500.00') });
    expect(await invoice(`${run}-I2`)).toMatchObject({ open: cny('500.00') });
  });

  it('a payment is reversed: what it settled is open again', async () => {
    const opened = await open('payments', `${run}-P1`);
    await press(opened, 'Reverse');
    const form = page.locator('form#reversal');
    await fill(form, { Why: 'The draft bounced' });
    await press(form, 'Reverse');
    await press(form, 'Yes: Reverse');
    await opened.getByText(/Reversed .*: The draft bounced/).waitFor();
    expect(await opened.getByRole('button', { name: 'Reverse', exact: true }).count()).toBe(0);
    expect(await invoice(`${run}-I1`)).toMatchObject({ open: cny('10000.00') });
    expect(await payment(`${run}-P1`)).toMatchObject({ reversalReason: 'The draft bounced' });
  });

  it('an invoice is written off, and a part of it recovered', async () => {
    const opened = await open('open-items', `${run}-I2`);
    await press(opened, 'Write off');
    const form = page.locator('form#write-off');
    await fill(form, { Why: 'Not worth the suit' });
    await press(form, 'Write off');
    await form
      .getByText(`This writes off all 3,000.00 CNY open on invoice ${run}-I2`, { exact: false })
      .waitFor();
    await press(form, 'Yes: Write off');
    await form.waitFor({ state: 'detached' });
    expect(await fact(opened, 'Open').innerText()).toContain('0.00');
    const written = opened.getByRole('row').filter({ hasText: 'Write-off' });
    expect(await written.innerText()).toContain('3,000.00');
    expect(await invoice(`${run}-I2`)).toMatchObject({ open: cny('0.00') });
    await press(opened, 'Record recovery');
    const recovery = page.locator('form#recovery');
    await fill(recovery, { 'Recovered amount': '1,200' });
    await press(recovery, 'Record recovery');
    const recovered = /^1,200\.00 of what was written off came in on/;
    await opened.getByText(recovered).waitFor();
    await page.reload();
    await opened.getByText(recovered).waitFor();
    const file = await did(portfolio.analyst.get(`/v1/customers/${customer}/events`));
    expect(JSON.stringify(file)).toContain('WriteOffRecovered');
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
