import type { Locator, Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { choose, date, fill } from './testing/fields.js';
import { dayAgo, did, digits, panel, type Row } from './testing/portfolio.js';
import { press } from './testing/refusing.js';
import { adminPassword, type Caller, caller, loggedIn } from './testing/server.js';

jest.setTimeout(120_000);

const login = `newcomer${process.pid}`;
const service = `till${process.pid}`;
const password = 'a-longer-horse-battery';

describe('settings', () => {
  let house: DemoHouse;
  let admin: Caller;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    house = await openDemoHouse();
    admin = await loggedIn(house.server.base, 'admin');
    visit = await house.visit('admin', '/settings', { language: 'en' });
    page = visit.page;
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const row = (of: Page, text: string): Locator => of.getByRole('row').filter({ hasText: text }).first();
  const user = async (): Promise<Row> => {
    const { items } = await did(admin.get('/v1/users'));
    return (items as readonly Row[]).find((one) => one['login'] === login) ?? {};
  };

  it('a person is invited, and can sign in', async () => {
    await page.goto('/settings?tab=people');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const form = page.locator('form#invite');
    await fill(form, { Name: '新同事', Login: login });
    await choose(form, 'Roles', 'Analyst');
    await fill(form, { 'First password': adminPassword });
    await press(form, 'Invite');
    await form.waitFor({ state: 'detached' });
    expect(await row(page, login).innerText()).toMatch(/新同事[^]*Person[^]*Analyst/);
    expect(await user()).toMatchObject({ displayName: '新同事', roles: ['analyst'] });
    const person = await loggedIn(house.server.base, login);
    expect((await person.get('/v1/customers?limit=1')).status).toBe(200);
  });

  it('a service is invited without a password', async () => {
    await page.goto('/settings?tab=people');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const form = page.locator('form#invite');
    await choose(form, 'Kind', 'Service');
    await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'detached' });
    await fill(form, { Name: service, Login: service });
    await choose(form, 'Roles', 'Service');
    await fill(form, { Name: service });
    await press(form, 'Invite');
    await form.waitFor({ state: 'detached' });
    expect(await row(page, service).innerText()).toMatch(/Service[^]*Service/);
  });

  it('a role is granted, and another withdrawn', async () => {
    await page.goto('/settings?tab=people');
    await row(page, login).getByText('新同事').click();
    const opened = panel(page);
    const held = (role: string) => opened.getByRole('listitem').filter({ hasText: role });
    await choose(opened.locator('form#grant-role'), 'Another role', 'Credit lead');
    await press(opened, 'Grant');
    await held('Credit lead').waitFor();
    expect((await user())['roles']).toEqual(expect.arrayContaining(['analyst', 'creditLead']));
    await press(held('Analyst'), 'Withdraw');
    await held('Analyst').waitFor({ state: 'detached' });
    expect((await user())['roles']).toEqual(['creditLead']);
    await press(opened, 'Close');
    expect(await row(page, login).innerText()).toContain('Credit lead');
  });

  it('a key is issued, works, and is revoked', async () => {
    await page.goto('/settings?tab=keys');
    await page.getByRole('button', { name: 'Issue a key', exact: true }).click();
    const form = page.locator('form#issue-key');
    await choose(form, 'Service', service);
    await fill(form, { Label: `Till ${service}` });
    await date(form.getByLabel('Last day', { exact: true }), digits(dayAgo(-30)));
    await press(form, 'Issue a key');
    const key = await panel(page).locator('.settings-key').innerText();
    const till = caller(house.server.base, { 'zixin-key': key });
    expect((await till.get('/v1/customers?limit=1')).status).toBe(200);
    await press(panel(page), 'I have kept it');
    expect(await row(page, `Till ${service}`).innerText()).toContain('In force');
    await press(row(page, `Till ${service}`), 'Revoke');
    const revoking = page.locator('form#revoke-key');
    await fill(revoking, { Reason: 'The till is gone' });
    await press(revoking, 'Revoke');
    await revoking.waitFor({ state: 'detached' });
    expect(await row(page, `Till ${service}`).innerText()).toContain('Revoked');
    expect((await till.get('/v1/customers?limit=1')).status).toBe(401);
  });

  it('a role is lent to a colleague, and the loan ended', async () => {
    const manager = await house.visit('zhou.ting', '/settings?tab=delegations', { language: 'en' });
    manager.page.setDefaultTimeout(15_000);
    await manager.page.getByRole('button', { name: 'Lend a role', exact: true }).click();
    const form = manager.page.locator('form#lend');
    await choose(form, 'Lent to', '新同事 · Credit lead');
    await date(form.getByLabel('Last day', { exact: true }), digits(dayAgo(-10)));
    await press(form, 'Lend');
    await form.waitFor({ state: 'detached' });
    const lent = row(manager.page, '新同事');
    expect(await lent.innerText()).toMatch(/Credit manager[^]*In force/);
    const delegations = async () => (await did(admin.get('/v1/delegations')))['items'] as readonly Row[];
    const ours = { role: 'creditManager', to: { name: '新同事' } };
    expect(await delegations()).toEqual(
      expect.arrayContaining([expect.objectContaining({ role: ours.role, standing: 'in-force' })]),
    );
    await press(lent, 'End');
    await lent.getByText('Ended').waitFor();
    expect(await lent.getByRole('button', { name: 'End', exact: true }).count()).toBe(0);
    expect((await delegations()).filter(({ standing }) => standing === 'in-force')).not.toMatchObject([ours]);
    expect(manager.complaints).toEqual([]);
  });

  it('an own password is changed: two that differ are refused, then the new one signs in', async () => {
    const own = await house.visit(login, '/settings?tab=me', { language: 'en' });
    own.page.setDefaultTimeout(15_000);
    const form = own.page.locator('form#password');
    await fill(form, { 'Current password': adminPassword, 'New password': password });
    await fill(form, { 'New password again': 'another-horse-battery' });
    await press(form, 'Change password');
    await form.getByText('The two new passwords differ').waitFor();
    await fill(form, { 'New password again': password });
    await press(form, 'Change password');
    await own.page.getByText('Your password was changed. Sign in again with the new one.').waitFor();
    const again = own.page.getByRole('dialog', { name: 'Sign in again' });
    await fill(again, { Login: login, Password: password });
    await press(again, 'Sign in');
    await again.waitFor({ state: 'detached' });
    await own.page.goto('/customers');
    await own.page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
    const old = await caller(house.server.base).post('/v1/session', { login, password: adminPassword });
    expect(old.status).toBe(401);
    expect(own.complaints).toEqual([]);
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
