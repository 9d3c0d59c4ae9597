import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { fill } from './testing/fields.js';
import { dayAgo, did, type Portfolio, portfolioOf, type Row } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `R${process.pid}`;

describe('reviews, scores, warnings and defaults on their own pages', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let customer: string;
  const visits: Visit[] = [];

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run);
  });
  afterAll(() => house.close());

  const visit = async (login: string, path: string): Promise<Page> => {
    const one = await house.visit(login, path, { language: 'en' });
    one.page.setDefaultTimeout(15_000);
    visits.push(one);
    return one.page;
  };
  const said = (page: Page, text: string) =>
    page.locator('.zx-outcome').getByText(text, { exact: true }).waitFor();
  const reviews = () => portfolio.items(`/v1/reviews?customer=${customer}`);
  const planned = async (): Promise<string> => {
    const planning = portfolio.analyst.post(`/v1/customers/${customer}/reviews`, { dueOn: dayAgo(-7) });
    await portfolio.written(planning, `/v1/reviews?customer=${customer}`);
    const review = (await reviews()).find(({ dueOn }) => dueOn === dayAgo(-7));
    return `/approvals/${String(review?.['reviewId'])}?of=review&customer=${customer}`;
  };

  it('a review is completed with a conclusion', async () => {
    const page = await visit('emma.hart', await planned());
    const form = page.locator('form#review-complete');
    await fill(form, { Conclusion: 'Nothing has changed' });
    await press(form, 'Complete review');
    await said(page, 'The review is complete.');
    await page.getByText('This review is done.').waitFor();
    expect((await reviews()).filter(({ dueOn }) => dueOn === dayAgo(-7))).toEqual([]);
  });

  it('a review leads to an investigation', async () => {
    const page = await visit('emma.hart', await planned());
    await press(page.locator('form#review-investigate'), 'Open an investigation');
    await page.waitForURL(/\/investigations\/[0-9a-f-]{36}/);
    const investigations = await portfolio.items(`/v1/investigations?customer=${customer}`);
    expect(investigations).toMatchObject([{ reason: 'periodic', status: 'open' }]);
  });

  it('a customer is scored again', async () => {
    const all = await portfolio.items('/v1/customers?limit=100');
    const id = String(all.find(({ grade }) => grade === 'BBB')?.['id']);
    const scores = async () => {
      const { rating } = await did(portfolio.analyst.get(`/v1/customers/${id}/credit-file`));
      return (rating as { readonly scores: readonly Row[] }).scores.length;
    };
    const before = await scores();
    const page = await visit('emma.hart', `/customers/${id}/decisions?do=review`);
    await fill(page.locator('form#score'), { Reason: 'A new scorecard' });
    await press(page.locator('form#score'), 'Score');
    await said(page, 'The customer is scored.');
    expect(await scores()).toBe(before + 1);
  });

  it('a warning is acknowledged and cleared on its own page', async () => {
    const open = await portfolio.items('/v1/warnings?status=open&limit=200');
    const warning = open.find(({ continues, acknowledged }) => continues !== null && acknowledged === null);
    const [id, of] = [String(warning?.['id']), String(warning?.['customerId'])];
    const known = async () => {
      const all = await portfolio.items(`/v1/warnings?status=all&customer=${of}&limit=200`);
      return all.find((one) => one['id'] === id);
    };
    const page = await visit('zhou.ting', `/approvals/${id}?of=warning&customer=${of}`);
    await fill(page.locator('form#acknowledge'), { Note: 'Seen' });
    await press(page.locator('form#acknowledge'), 'Acknowledge');
    await said(page, 'Acknowledged.');
    await page.getByText('Acknowledged by 周婷').waitFor();
    expect(await known()).toMatchObject({ acknowledged: { note: 'Seen' } });
    await page.locator('summary').filter({ hasText: 'Clear warning' }).click();
    await fill(page.locator('form#clear'), { Reason: 'A slip of the pen' });
    await press(page.locator('form#clear'), 'Clear warning');
    await said(page, 'The warning is cleared.');
    await page.getByText('Cleared by 周婷').waitFor();
    await page.getByText('A slip of the pen').waitFor();
    expect(await known()).toMatchObject({ status: 'cleared', cleared: { reason: 'A slip of the pen' } });
  });

  it('a warning that continues one that was acknowledged does not ask for it again', async () => {
    const open = await portfolio.items('/v1/warnings?status=open&limit=200');
    const warning = open.find(({ continues, acknowledged }) => continues !== null && acknowledged !== null);
    const customer = String(warning?.['customerId']);
    const page = await visit(
      'zhou.ting',
      `/approvals/${String(warning?.['id'])}?of=warning&customer=${customer}`,
    );
    await page.getByText(/^Acknowledged by/).waitFor();
    expect(await page.locator('form#acknowledge').count()).toBe(0);
  });

  it('a default is declared and cured among the receivables, by two people', async () => {
    const fallen = async () => {
      const { accounts } = await did(portfolio.analyst.get(`/v1/customers/${customer}/exposure`));
      return (accounts as readonly Row[])[0]?.['default'];
    };
    const path = `/receivables?customer=${customer}`;
    const director = await visit('wu.jianguo', path);
    await director.getByRole('button', { name: 'Declare default', exact: true }).click();
    const declaring = director.locator('form#default-of');
    await fill(declaring, { Why: 'The owner left the country' });
    await press(declaring, 'Declare default');
    await press(declaring, 'Yes: Declare default');
    await declaring.waitFor({ state: 'detached' });
    await director.getByText(/Default declared .*: The owner left the country/).waitFor();
    expect(await fallen()).toMatchObject({ reason: 'The owner left the country' });
    const lead = await visit('sun.qiang', `${path}&do=cure`);
    await lead.getByText(/^Default is cured by finance directors/).waitFor();
    const other = await visit('he.lihua', path);
    await other.getByRole('button', { name: 'Cure default', exact: true }).click();
    const curing = other.locator('form#cure-of');
    await fill(curing, { Why: 'He came back and paid' });
    await press(curing, 'Cure default');
    await curing.waitFor({ state: 'detached' });
    await other.getByText(/Default declared/).waitFor({ state: 'detached' });
    expect(await fallen()).toBeNull();
  });

  it('nothing failed in any of it', () => {
    for (const { complaints } of visits) expect(complaints).toEqual([]);
  });
});
