import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { choose, date, fill } from './testing/fields.js';
import {
  dayAgo,
  did,
  digits,
  fact,
  panel,
  type Portfolio,
  portfolioOf,
  type Row,
  section,
} from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `D${process.pid}`;

describe('decisions about a customer', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visits: readonly Visit[];
  let analyst: Page;
  let lead: Page;
  let manager: Page;
  let director: Page;
  let customer: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run, '500000.00');
    const people = ['emma.hart', 'sun.qiang', 'zhou.ting', 'wu.jianguo'];
    visits = await Promise.all(people.map((login) => house.visit(login, '/', { language: 'en' })));
    [analyst, lead, manager, director] = visits.map(({ page }) => page) as [Page, Page, Page, Page];
    for (const { page } of visits) page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const at = (page: Page, kind: string, of = customer) => page.goto(`/customers/${of}/decisions?do=${kind}`);
  const said = (page: Page, text: string | RegExp) => page.locator('.zx-outcome').getByText(text).waitFor();
  const account = async (): Promise<Row> => {
    const file = await did(portfolio.analyst.get(`/v1/customers/${customer}/credit-file`));
    return (file['accounts'] as readonly Row[])[0] ?? {};
  };
  /** The analyst opens what was asked; its address, for who may approve. */
  const asked = async (page: Page): Promise<string> => {
    await page.locator('.zx-outcome').getByRole('link', { name: 'Open' }).click();
    await section(page, 'Decision').waitFor();
    const { pathname, search } = new URL(page.url());
    return `${pathname}${search}`;
  };
  const approve = async (page: Page, address: string): Promise<void> => {
    await page.goto(address);
    await press(section(page, 'Decision'), 'Approve');
    await said(page, 'Approved. It holds from its first day.');
    await section(page, 'Decision').getByRole('strong').filter({ hasText: 'Approved' }).waitFor();
  };

  const decline = async (page: Page, address: string, reason: string): Promise<void> => {
    await page.goto(address);
    const decision = section(page, 'Decision');
    // Open where nothing else is offered.
    const declining = decision.locator('details');
    if ((await declining.getAttribute('open')) === null) await declining.locator('summary').click();
    await fill(decision.locator('form#decline'), { Reason: reason });
    await press(decision.locator('form#decline'), 'Decline');
    await said(page, 'Declined.');
    await decision.getByRole('strong').filter({ hasText: 'Declined' }).waitFor();
    expect(await fact(decision, 'Declined by').innerText()).toContain(reason);
    await decision.getByRole('button').first().waitFor({ state: 'detached' });
  };

  it('terms are proposed by an analyst and approved by a manager', async () => {
    await at(analyst, 'terms');
    const form = analyst.locator('form#terms');
    await fill(form, { 'Net days': '45', 'Prepayment (%)': '', Reason: 'What the market gives' });
    await press(form, 'Propose terms');
    await said(analyst, /^Proposed\. It needs 1 approval by: /);
    const [pending] = await portfolio.items(`/v1/approvals?status=pending&customer=${customer}`);
    expect(pending).toMatchObject({ kind: 'terms' });
    await approve(manager, await asked(analyst));
    expect(await account()).toMatchObject({ terms: { netDays: 45 } });
  });

  it('other terms are declined with a reason, and those in force stay', async () => {
    await at(analyst, 'terms');
    const form = analyst.locator('form#terms');
    await fill(form, { 'Net days': '120', 'Prepayment (%)': '', Reason: 'They insist' });
    await press(form, 'Propose terms');
    await said(analyst, /^Proposed\. It needs 2 approvals by: /);
    await decline(manager, await asked(analyst), 'Twice what the market gives');
    expect(await account()).toMatchObject({ terms: { netDays: 45 }, proposals: [] });
  });

  it('a limit is declined with a reason, and the one in force stays', async () => {
    await at(analyst, 'limit');
    const form = analyst.locator('form#limit');
    await fill(form, { Limit: '90万', Reason: 'They buy more' });
    await press(form, 'Propose limit');
    await said(analyst, /^Proposed\. It needs 1 approval by: /);
    await decline(manager, await asked(analyst), 'Not before the accounts');
    expect(await account()).toMatchObject({ limit: { amount: cny('500000.00') }, proposals: [] });
    expect(await portfolio.items(`/v1/approvals?customer=${customer}`)).toContainEqual(
      expect.objectContaining({
        ...{ reason: 'They buy more', status: 'declined' },
        declined: expect.objectContaining({ reason: 'Not before the accounts' }) as unknown,
      }),
    );
  });

  it('a temporary limit is proposed and approved', async () => {
    await at(analyst, 'temporary');
    const form = analyst.locator('form#temporary');
    await fill(form, { Amount: '10万', Reason: 'The autumn season' });
    await date(form.getByLabel('Until (inclusive)', { exact: true }), digits(dayAgo(-30)));
    await press(form, 'Propose temporary limit');
    await said(analyst, /^Proposed\. It needs/);
    await approve(manager, await asked(analyst));
    expect(await account()).toMatchObject({ limit: { amount: cny('600000.00') } });
  });

  it('a rating is overridden, with the approval of another person', async () => {
    const rated = (await portfolio.items('/v1/customers?limit=100')).find(({ grade, accounts }) => {
      const [first] = accounts as readonly Row[];
      return grade === 'BB' && first?.['default'] === null;
    });
    const id = String(rated?.['id']);
    await at(analyst, 'override', id);
    const form = analyst.locator('form#override');
    await choose(form, 'To grade', 'BBB');
    await date(form.getByLabel('Until (inclusive)', { exact: true }), digits(dayAgo(-90)));
    await fill(form, { Reason: 'The parent vouches for it' });
    await press(form, 'Ask for override');
    await said(analyst, 'Asked for; another person must approve it.');
    const row = section(analyst, 'Overrides so far').getByRole('row').filter({ hasText: 'parent vouches' });
    expect(await row.innerText()).toContain('Waiting for approval');
    await approve(manager, await asked(analyst));
    expect(await did(portfolio.analyst.get(`/v1/customers/${id}/credit-file`))).toMatchObject({
      rating: { grade: 'BBB' },
    });
  });

  it('an override is declined with a reason, and the grade stays', async () => {
    const rated = (await portfolio.items('/v1/customers?limit=100')).find(({ grade, accounts }) => {
      const [first] = accounts as readonly Row[];
      return grade === 'A' && first?.['default'] === null;
    });
    const id = String(rated?.['id']);
    await at(analyst, 'override', id);
    const form = analyst.locator('form#override');
    await choose(form, 'To grade', 'AA');
    await date(form.getByLabel('Until (inclusive)', { exact: true }), digits(dayAgo(-90)));
    await fill(form, { Reason: 'A new plant' });
    await press(form, 'Ask for override');
    await said(analyst, 'Asked for; another person must approve it.');
    await decline(manager, await asked(analyst), 'The plant does not run yet');
    expect(await did(portfolio.analyst.get(`/v1/customers/${id}/credit-file`))).toMatchObject({
      rating: { grade: 'A' },
    });
  });

  it('a mitigant is registered, confirmed by another person, and released', async () => {
    await at(analyst, 'mitigant');
    const form = analyst.locator('form#mitigant');
    await choose(form, 'Kind', 'Bank guarantee');
    await fill(form, { Provider: '工商银行', Amount: '50,000', 'Coverage (%)': '80' });
    await date(form.getByLabel('Until (inclusive)', { exact: true }), digits(dayAgo(-200)));
    await press(form, 'Register');
    await said(analyst, 'The mitigant is registered.');
    const row = (page: Page) => section(page, 'Mitigants in place').getByRole('row').nth(1);
    expect(await row(analyst).innerText()).toMatch(/Bank guarantee[^]*50,000\.00[^]*40,000\.00/);
    expect(await account()).toMatchObject({ mitigants: [{ amount: cny('50000.00') }] });
    await at(manager, 'mitigant');
    await press(row(manager), 'Confirm for the limit');
    await press(panel(manager).locator('form'), 'Confirm for the limit');
    await said(manager, 'The mitigant is confirmed.');
    await row(manager).getByText('Counts in the limit from').waitFor();
    expect(await account()).toMatchObject({ mitigants: [{ raisesLimitFrom: expect.any(String) as string }] });
    await press(row(manager), 'Release mitigant');
    const release = manager.locator('form#mitigant-release');
    await fill(release, { Reason: 'Handed back' });
    await press(release, 'Release mitigant');
    await said(manager, 'The mitigant is released.');
    await manager.getByText('None. Registered guarantees').waitFor();
    expect(await account()).toMatchObject({ mitigants: [] });
  });

  it('a customer is put on hold by an analyst and released by a lead', async () => {
    await at(analyst, 'hold');
    await fill(analyst.locator('form#hold'), { Reason: 'Waiting for the accounts' });
    await press(analyst.locator('form#hold'), 'Place hold');
    await said(analyst, 'The customer is on hold.');
    await section(analyst, 'Put on hold').getByText('Waiting for the accounts').waitFor();
    expect(await account()).toMatchObject({ hold: { reason: 'Waiting for the accounts' } });
    await at(lead, 'release');
    const form = lead.locator('form#release');
    await fill(form, { Reason: 'The accounts came' });
    await press(form, 'Release hold');
    await said(lead, 'The hold is released; orders are checked again.');
    await section(lead, 'Release the hold').getByText('The customer is not on hold.').waitFor();
    expect(await account()).toMatchObject({ hold: null });
  });

  it('a default is declared by a director, who may not cure it; another person of authority does', async () => {
    await at(lead, 'default');
    await section(lead, 'Default')
      .getByText(/Declare default: for credit manager/)
      .waitFor();
    await at(director, 'default');
    await fill(director.locator('form#default'), { Reason: 'A court order' });
    await press(director.locator('form#default'), 'Declare default');
    await press(director.locator('form#default'), 'Yes: Declare default');
    await said(director, 'The default is declared.');
    expect(await account()).toMatchObject({ default: { reason: 'A court order' } });
    visits[3]?.expect(403);
    const own = director.locator('form#default-cure');
    await fill(own, { Reason: 'Paid after all' });
    await press(own, 'Cure default');
    await own.getByRole('alert').getByText('Whoever declared a default may not cure it.').waitFor();
    expect(await own.getByLabel('Reason', { exact: true }).inputValue()).toBe('Paid after all');
    const other = await house.visit('xu.wen', `/customers/${customer}/decisions?do=default`, {
      language: 'en',
    });
    const form = other.page.locator('form#default-cure');
    await fill(form, { Reason: 'Paid after all' });
    await press(form, 'Cure default');
    await said(other.page, 'The default is cured.');
    await section(other.page, 'Default').getByText('Declaring a default stops all credit').waitFor();
    expect(await account()).toMatchObject({ default: null });
    expect(other.complaints).toEqual([]);
  });

  it('a review is planned', async () => {
    await at(analyst, 'review');
    const form = analyst.locator('form#review-plan');
    await date(form.getByLabel('Due on', { exact: true }), digits(dayAgo(-14)));
    await press(form, 'Schedule review');
    await said(analyst, 'The review is scheduled.');
    await section(analyst, 'Reviews').getByRole('link', { name: 'Open review' }).first().waitFor();
    const reviews = await portfolio.items(`/v1/reviews?customer=${customer}`);
    expect(reviews).toContainEqual(expect.objectContaining({ dueOn: dayAgo(-14) }));
  });

  it('nothing failed in any of it', () => {
    for (const { complaints } of visits) expect(complaints).toEqual([]);
  });
});
