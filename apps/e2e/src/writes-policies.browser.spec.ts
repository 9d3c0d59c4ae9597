import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { fill, find } from './testing/fields.js';
import { did, type Row, section } from './testing/portfolio.js';
import { press } from './testing/refusing.js';
import { type Caller, loggedIn } from './testing/server.js';

jest.setTimeout(120_000);

describe('the life of a policy', () => {
  let house: DemoHouse;
  let reader: Caller;
  let visits: readonly Visit[];
  let analyst: Page;
  let manager: Page;
  let before: number;

  beforeAll(async () => {
    house = await openDemoHouse();
    reader = await loggedIn(house.server.base, 'lin.yue');
    before = (await inForce()) ?? 0;
    const people = ['emma.hart', 'zhou.ting'];
    visits = await Promise.all(people.map((login) => house.visit(login, '/', { language: 'en' })));
    [analyst, manager] = visits.map(({ page }) => page) as [Page, Page];
    for (const { page } of visits) page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const policy = (): Promise<Row> => did(reader.get('/v1/policies/standard'));
  const inForce = async () => ((await policy())['inForce'] as { readonly version: number } | null)?.version;
  const drafted = () => before + 1;
  const card = (page: Page, title: string) => page.locator('.policy-card').filter({ hasText: title }).first();
  const weightOf = (page: Page, title: string) => card(page, title).getByLabel('Weight', { exact: true });

  it('a wrong weight is told, and leads to where it can be mended', async () => {
    await analyst.goto('/policies/standard?tab=draft');
    await card(analyst, 'Current ratio').locator('summary').click();
    await weightOf(analyst, 'Current ratio').fill('12');
    const faults = analyst.getByRole('region', { name: 'What is wrong, and where' });
    const fault = faults.getByRole('button', { name: /^Factors The weights sum to 104/ });
    await fill(analyst.locator('form#policy-draft'), { 'What changes and why': 'Liquidity counts for more' });
    await press(analyst.locator('form#policy-draft'), 'Ask for approval');
    await analyst.getByText('1 fault to mend before it can be sent').waitFor();
    await fault.click();
    await card(analyst, 'Quick ratio').locator('summary').click();
    await weightOf(analyst, 'Quick ratio').fill('x');
    await card(analyst, 'Quick ratio').locator('summary').click();
    await weightOf(analyst, 'Quick ratio').waitFor({ state: 'detached' });
    await faults.getByRole('button', { name: /^Factors › Quick ratio › Weight/ }).click();
    await analyst.keyboard.press('Control+A');
    await analyst.keyboard.type('2');
    expect(await weightOf(analyst, 'Quick ratio').inputValue()).toBe('2');
    await faults.waitFor({ state: 'detached' });
  });

  it('a draft is sent, and its change is said in words', async () => {
    await press(analyst.locator('form#policy-draft'), 'Ask for approval');
    const changes = analyst.getByRole('table', {
      name: `Changes from version ${before} to version ${drafted()}`,
    });
    await changes.getByRole('row').nth(2).waitFor();
    expect(await changes.innerText()).toMatch(/Factors › Current ratio › Weight\s+Changed\s+8\s+12/);
    expect(await changes.innerText()).toMatch(/Factors › Quick ratio › Weight\s+Changed\s+6\s+2/);
    await section(analyst, 'Approval and activation').getByText('You drafted this version').waitFor();
    expect(await inForce()).toBe(before);
  });

  it('it is simulated on the own history', async () => {
    await analyst.getByRole('link', { name: 'Simulate', exact: true }).click();
    const form = analyst.locator('form#policy-simulate');
    const { items } = await did(reader.get('/v1/customers?limit=1&sort=-exposure'));
    await find(form, 'One customer only', String((items as readonly Row[])[0]?.['number']));
    await press(form, 'Simulate');
    const report = section(analyst, 'What would have been');
    await report.getByText('Scores again').waitFor({ timeout: 60_000 });
    expect(await inForce()).toBe(before);
  });

  it('another person approves and activates it, and the old one is superseded', async () => {
    await manager.goto(`/policies/standard?tab=versions&version=${drafted()}`);
    await press(manager.locator('form#policy-approve'), `Approve version ${drafted()}`);
    await manager.getByText('Approved: it can be activated').waitFor();
    await press(manager.locator('form#policy-activate'), `Activate version ${drafted()}`);
    await manager.getByRole('status').getByText('Activated', { exact: true }).waitFor();
    const row = (version: number) =>
      manager
        .getByRole('table', { name: 'All versions' })
        .getByRole('row')
        .filter({ hasText: `Version ${version}` });
    await row(drafted()).getByText('In force', { exact: true }).waitFor();
    await row(before)
      .filter({ hasText: `Superseded by version ${drafted()}` })
      .first()
      .waitFor();
    expect(await inForce()).toBe(drafted());
    await analyst.goto('/policies');
    const standing = analyst.getByRole('row').filter({ hasText: 'Scorecard' });
    expect(await standing.innerText()).toContain(`Version ${drafted()}`);
  });

  it('a superseded version is retired', async () => {
    await manager.goto(`/policies/standard?tab=versions&version=${before}`);
    const decide = section(manager, 'Approval and activation');
    await decide.locator('summary').click();
    await fill(manager.locator('form#policy-retire'), { Reason: 'Replaced' });
    await press(manager.locator('form#policy-retire'), `Retire version ${before}`);
    await manager.getByText('This version is retired and kept for reading.').waitFor();
  });

  it('nothing failed in any of it', () => {
    for (const { complaints } of visits) expect(complaints).toEqual([]);
  });
});
