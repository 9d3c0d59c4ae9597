import type { CalendarDate } from '@zixin/kernel';
import type { Locator, Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { collect, soundYear } from './testing/evidence.js';
import { choose, date, fill } from './testing/fields.js';
import {
  dayAgo,
  did,
  digits,
  fact,
  panel,
  type Portfolio,
  portfolioOf,
  section,
} from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `V${process.pid}`;
const year = new Date().getUTCFullYear() - 1;

describe('investigations and the customer record', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visit: Visit;
  let page: Page;
  let customer: string;
  let investigation: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    customer = await portfolio.customer(run);
    const opening = portfolio.analyst.post(`/v1/customers/${customer}/investigations`, {
      reason: 'onboarding',
    });
    investigation = String((await did(opening))['id']);
    const picture = { agencyGrade: 'BBB', bank: 'fair', tax: 'B', openCases: 0 } as const;
    const statements = { year, millions: soundYear };
    await collect(portfolio.analyst, investigation, dayAgo(0) as CalendarDate, { ...statements, ...picture });
    visit = await house.visit('emma.hart', '/', { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const at = (kind: string) => page.goto(`/investigations/${investigation}?kind=${kind}`);
  const evidence = async (kind: string) =>
    (await portfolio.items(`/v1/evidence?customer=${customer}&kind=${kind}`))[0] ?? null;
  const file = () => did(portfolio.analyst.get(`/v1/customers/${customer}/credit-file`));
  const record = async (part: string): Promise<Locator> => {
    await page.goto(`/investigations/${investigation}`);
    await page.getByRole('button', { name: 'Customer record', exact: true }).click();
    const opened = panel(page);
    await opened.getByRole('navigation').getByRole('button', { name: part, exact: true }).click();
    return opened;
  };

  it('evidence is retracted: it stays readable and does not count', async () => {
    await at('bankReference');
    const onFile = section(page, 'Bank reference: on file').locator('article');
    await press(onFile, 'Retract');
    const form = page.locator('form#retraction');
    await fill(form, { Why: 'Another firm of the same name' });
    await press(form, 'Retract');
    await onFile.getByText(/Retracted from .*: Another firm of the same name/).waitFor();
    expect(await onFile.getByRole('button', { name: 'Retract' }).count()).toBe(0);
    await page
      .locator('.zx-checklist button[data-state=missing]')
      .filter({ hasText: 'Bank reference' })
      .waitFor();
    expect(await evidence('bankReference')).toMatchObject({
      retracted: { reason: 'Another firm of the same name' },
    });
  });

  it('financial statements are corrected, beside the original', async () => {
    await at('financialStatements');
    const onFile = section(page, 'Financial statements: on file').locator('article');
    await press(onFile, 'Correct');
    const form = page.locator('form#correction');
    const cell = form.getByLabel('Net income, statement 1', { exact: true });
    expect(await cell.inputValue()).toMatch(/^5,?000,?000/);
    await cell.fill('4,200,000');
    await fill(form, { Why: 'Restated after the audit' });
    await press(form, 'Save correction');
    await form.waitFor({ state: 'detached' });
    await onFile.getByText(/Corrected .* · Restated after the audit/).waitFor();
    expect(await onFile.innerText()).toContain('4,200,000');
    const corrected = await evidence('financialStatements');
    expect(corrected?.['corrections']).toMatchObject([{ reason: 'Restated after the audit' }]);
    expect(JSON.stringify(corrected?.['corrections'])).toContain('4200000.00');
    expect(JSON.stringify(corrected?.['content'])).toContain('5000000.00');
  });

  it('a promise to pay is noted', async () => {
    const opened = await record('Note');
    const form = opened.locator('form#note');
    await choose(form, 'Kind', 'Promise to pay');
    await fill(form, { Text: 'Half of it next month', 'Promised amount': '2万' });
    await date(form.getByLabel('Promised for', { exact: true }), digits(dayAgo(-20)));
    await press(form, 'Add note');
    await opened.getByText('Saved', { exact: true }).waitFor();
    expect(await form.getByLabel('Text', { exact: true }).inputValue()).toBe('');
    expect((await file())['notes']).toMatchObject([{ kind: 'promise', promisedOn: dayAgo(-20) }]);
  });

  it('a CRM account is linked', async () => {
    const opened = await record('CRM account');
    const form = opened.locator('form#crm-account');
    await fill(form, { System: 'salesforce', Account: `001-${run}` });
    await press(form, 'Link');
    await opened.getByText('Saved', { exact: true }).waitFor();
    expect(JSON.stringify((await file())['links'])).toContain(`001-${run}`);
  });

  it('the start of cooperation is recorded', async () => {
    const opened = await record('Cooperation');
    const form = opened.locator('form#cooperation');
    const field = form.getByLabel('Cooperation started on', { exact: true });
    await date(field, digits(dayAgo(60)));
    await press(form, 'Save');
    await opened.getByText('Saved', { exact: true }).waitFor();
    await form.locator(`input[value="${dayAgo(60)}"]`).waitFor();
    expect(await file()).toMatchObject({ cooperationFrom: dayAgo(60) });
  });

  it('an investigation is cancelled', async () => {
    await at('siteVisit');
    await page.getByRole('button', { name: 'Cancel investigation', exact: true }).click();
    const form = page.locator('form#cancellation');
    await fill(form, { Why: 'The buyer withdrew' });
    await press(form, 'Cancel investigation');
    await form.waitFor({ state: 'detached' });
    expect(await fact(page.locator('main'), 'Status').innerText()).toBe('Cancelled');
    await page.getByText('The buyer withdrew').waitFor();
    expect(await page.getByRole('button', { name: 'Complete', exact: true }).count()).toBe(0);
    expect(await did(portfolio.analyst.get(`/v1/investigations/${investigation}`))).toMatchObject({
      status: 'cancelled',
    });
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
