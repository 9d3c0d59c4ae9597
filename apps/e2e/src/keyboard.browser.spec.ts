import type { Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { adminPassword, loggedIn } from './testing/server.js';

jest.setTimeout(240_000);

interface Account {
  readonly limit: { readonly kind: string };
  readonly currency: string;
  readonly default: unknown;
}
const bearsCredit = ({ limit, currency, default: fallen }: Account) =>
  limit.kind === 'AMOUNT' && currency === 'CNY' && fallen === null;

/** No test of this file touches the mouse, nor sets a focus. */
describe('the work of a day without a mouse', () => {
  let house: DemoHouse;
  let visit: Visit;
  let page: Page;
  let known: { readonly number: string; readonly name: string };

  beforeAll(async () => {
    house = await openDemoHouse();
    const analyst = await loggedIn(house.server.base, 'lin.yue');
    const { body } = await analyst.get('/v1/customers?limit=100');
    const customers = body['items'] as readonly (typeof known & { readonly accounts: readonly Account[] })[];
    const found = customers.find(
      ({ number, accounts }) => number && accounts.length === 1 && accounts.every(bearsCredit),
    );
    if (!found) throw new Error('The demo has no customer with a limit');
    known = found;
    visit = await house.visit('lin.yue', '/');
    page = visit.page;
    await page.context().clearCookies();
    await page.evaluate(`localStorage.removeItem('zixin-signed-in')`);
    await page.goto('/');
  });
  afterAll(() => house.close());

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.type(text);
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const focused = () => page.evaluate<string>(`(document.activeElement?.textContent ?? '').trim()`);

  /** Tabs on until the focus is on what matches. */
  async function tabTo(selector: string, key = 'Tab'): Promise<void> {
    await page.locator(selector).first().waitFor();
    for (let count = 0; count < 120; count++) {
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
        return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab does not come to ${selector}; it is on ${await focused()}`);
  }
  /** Tabs to the button or link of that text and presses it. */
  async function activate(text: string): Promise<void> {
    await page.getByText(text, { exact: true }).first().waitFor();
    for (let count = 0; count < 120; count++) {
      if ((await focused()).replaceAll(' ', '') === text) return press('Enter');
      await press('Tab');
    }
    throw new Error(`Tab does not come to ${text}`);
  }

  it('signs in', async () => {
    await page.locator('#sign-in_login').waitFor();
    await type('lin.yue');
    await press('Tab');
    await type(adminPassword);
    await press('Enter');
    await heading('工作台');
  });

  it('jumps with g and a letter, and shows the keys with ?', async () => {
    for (const [key, place] of [
      ['c', '客户'],
      ['i', '调查'],
      ['r', '应收'],
      ['k', '风险'],
      ['p', '政策'],
      ['a', '审计'],
      ['s', '设置'],
      ['w', '工作台'],
    ] as const) {
      await press('g', key);
      await heading(place);
    }
    await press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'hidden' });
  });

  it('skips the rail to the content', async () => {
    await page.goto('/customers');
    await heading('客户');
    await tabTo('.zx-skip');
    await press('Enter');
    await tabTo('#screen, #screen *');
  });

  it('moves over the rows with j and k, and opens one with Enter', async () => {
    await tabTo('tr[data-index="0"]');
    await press('j', 'j', 'k', 'j');
    expect(await page.evaluate('document.activeElement.dataset.index')).toBe('2');
    const name = await page.locator('tr[data-index="2"] td').first().innerText();
    await press('Enter');
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}/);
    await heading(name.trim());
  });

  it('finds a customer with /', async () => {
    await press('g', 'w');
    await heading('工作台');
    await press('/');
    await type(known.number);
    await page.getByRole('option').filter({ hasText: known.name }).waitFor();
    await press('Enter');
    await heading(known.name);
  });

  it('asks why with w, and closes the answer with Esc', async () => {
    await page.locator('[data-figure=exposure]').waitFor();
    const why = (figure: string) => page.getByRole('dialog', { name: `${figure}的依据` });
    await press('w');
    await why('信用等级').waitFor();
    await press('Escape');
    await why('信用等级').waitFor({ state: 'hidden' });
    await tabTo('[data-figure=exposure] [data-why]');
    await press('w');
    await why('信用敞口').waitFor();
    await press('Escape');
    await why('信用敞口').waitFor({ state: 'hidden' });
  });

  it('proposes a limit: opens the form, fills it, saves it', async () => {
    await activate('拟定额度');
    await tabTo('form#limit input[inputmode=decimal]');
    await type('123万');
    await tabTo('form#limit textarea');
    await type('键盘提交');
    await tabTo('form#limit button[type=submit]');
    await press('Enter');
    await page.getByText('提案已提交').waitFor();
  });

  it('records a payment: chooses the customer from the list, sees the allocation, saves', async () => {
    await press('Escape', 'g', 'r');
    await heading('应收');
    await activate('登记收款');
    await tabTo('form#payment input[role=combobox]');
    await type(known.number);
    await page.locator('.ant-select-item-option').filter({ hasText: known.number }).waitFor();
    await press('Enter');
    await tabTo('form#payment input[inputmode=decimal]');
    await type('1,000');
    await page.getByText(/收款 1,000/).waitFor();
    await press('Enter');
    await page.locator('form#payment').waitFor({ state: 'detached' });
  });

  it('leaves a form with Esc and finds what was typed again', async () => {
    await press('g', 'i');
    await heading('调查');
    await activate('登记客户');
    await tabTo('form#register-customer input');
    await type('半途而废有限公司');
    await page.waitForTimeout(600);
    await press('Escape');
    await page.locator('form#register-customer').waitFor({ state: 'detached' });
    await activate('登记客户');
    const name = page.locator('form#register-customer input').first();
    await name.waitFor();
    expect(await name.inputValue()).toBe('半途而废有限公司');
  });

  it('nothing failed in any of it', () => expect(visit.complaints).toEqual([]));
});
