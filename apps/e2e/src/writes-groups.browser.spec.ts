import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { choose, fill } from './testing/fields.js';
import { did, fact, panel, type Portfolio, portfolioOf, type Row, section } from './testing/portfolio.js';
import { press } from './testing/refusing.js';

jest.setTimeout(120_000);

const run = `G${process.pid}`;
const name = `海港集团 ${run}`;

describe('credit groups', () => {
  let house: DemoHouse;
  let portfolio: Portfolio;
  let visits: readonly Visit[];
  let analyst: Page;
  let manager: Page;
  let members: readonly [string, string];
  let groupId: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    portfolio = await portfolioOf(house.server.base);
    members = [
      await portfolio.customer(`${run}-1`, '500000.00'),
      await portfolio.customer(`${run}-2`, '500000.00'),
    ];
    const people = ['emma.hart', 'zhou.ting'];
    visits = await Promise.all(people.map((login) => house.visit(login, '/', { language: 'en' })));
    [analyst, manager] = visits.map(({ page }) => page) as [Page, Page];
    for (const { page } of visits) page.setDefaultTimeout(15_000);
  });
  afterAll(() => house.close());

  const at = (page: Page, customer: string) => page.goto(`/customers/${customer}/decisions?do=group`);
  const said = (page: Page, text: string | RegExp) => page.locator('.zx-outcome').getByText(text).waitFor();
  const group = (): Promise<Row> => did(portfolio.analyst.get(`/v1/groups/${groupId}`));
  const open = (page: Page) => page.goto(`/approvals/${groupId}?of=group`);
  const join = async (customer: string): Promise<void> => {
    await at(analyst, customer);
    const form = analyst.locator('form#group-join');
    await choose(form, 'Group', name);
    await press(form, 'Join group');
    await said(analyst, 'The account has joined the group.');
    await analyst.getByText(`This account is in ${name}.`).waitFor();
    await form.waitFor({ state: 'detached' });
  };
  const propose = async (amount: string, reason: string): Promise<void> => {
    await open(analyst);
    const form = analyst.locator('form#group-limit');
    await fill(form, { Limit: amount, Reason: reason });
    await press(form, 'Propose limit');
    await said(analyst, 'Proposed; it waits for approval.');
    await section(analyst, 'Proposed group limit').waitFor();
    await section(analyst, 'Decision').getByText('You proposed this yourself').waitFor();
  };

  it('one is formed, and two accounts join it, each once', async () => {
    await at(analyst, members[0]);
    const form = analyst.locator('form#group-form');
    await fill(form, { 'Name of the group': name });
    await press(form, 'Form a group');
    await said(analyst, 'The group is formed.');
    const link = analyst.locator('.zx-outcome').getByRole('link', { name: 'Open' });
    groupId = (await link.getAttribute('href'))?.match(/approvals\/([^?]+)/)?.[1] ?? '';
    for (const customer of members) await join(customer);
    expect((await group())['members']).toHaveLength(2);
    const again = await portfolio.analyst.post(`/v1/groups/${groupId}/members`, { customer: members[0] });
    expect(again).toMatchObject({ status: 409, body: { code: 'member-already' } });
  });

  it('its limit is proposed by one person, who may not decide it, and approved by another', async () => {
    await propose('80万', 'Both sell to the same yard');
    await open(manager);
    await press(section(manager, 'Decision'), 'Approve');
    await said(manager, 'Approved. It holds from its first day.');
    await section(manager, 'Proposed group limit').waitFor({ state: 'detached' });
    expect(await fact(section(manager, name), 'Group limit').innerText()).toContain('800,000.00');
    expect(await group()).toMatchObject({
      limit: { kind: 'AMOUNT', amount: cny('800000.00') },
      proposals: [],
    });
  });

  it('the file of a member says its group, the limit it shares and what is left', async () => {
    await analyst.goto(`/customers/${members[0]}`);
    const own = analyst.getByRole('region', { name: 'Credit group', exact: true });
    expect(await fact(own, 'Group limit').innerText()).toContain('800,000.00');
    expect(await fact(own, 'Headroom of the group').innerText()).toContain('800,000.00');
    await own.getByRole('link', { name }).click();
    await section(analyst, name).waitFor();
  });

  it('another limit is declined with a reason, and the one in force stays', async () => {
    await propose('95万', 'They ask for more');
    await open(manager);
    const decision = section(manager, 'Decision');
    await decision.getByText('Decline', { exact: true }).first().click();
    await fill(manager.locator('form#decline'), { Reason: 'Not before the accounts' });
    await press(manager.locator('form#decline'), 'Decline');
    await said(manager, 'Declined.');
    await section(manager, 'Proposed group limit').waitFor({ state: 'detached' });
    expect(await group()).toMatchObject({ limit: { amount: cny('800000.00') }, proposals: [] });
  });

  it('the list of groups has it with its members, limit and use', async () => {
    await manager.goto('/risk?tab=groups');
    const row = manager.getByRole('row').filter({ hasText: name });
    expect(await row.innerText()).toMatch(/2\s+CNY\s+800,000\.00\s+0\.00/);
  });

  it('a member leaves, and may join again', async () => {
    await open(analyst);
    const row = section(analyst, 'Members')
      .getByRole('row')
      .filter({ hasText: `${run}-2` });
    await press(row, 'Remove from group');
    const form = panel(analyst).locator('form#group-remove');
    await fill(form, { Reason: 'Sold to another house' });
    await press(form, 'Remove from group');
    await said(analyst, 'Removed from the group.');
    await panel(analyst).waitFor({ state: 'detached' });
    await row.waitFor({ state: 'detached' });
    expect((await group())['members']).toHaveLength(1);
    await join(members[1]);
    expect((await group())['members']).toHaveLength(2);
  });

  it('nothing failed in any of it', () => {
    for (const { complaints } of visits) expect(complaints).toEqual([]);
  });
});
