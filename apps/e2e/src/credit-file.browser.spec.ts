import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page, Route } from 'playwright-core';
import { type DemoHouse, openDemoHouse, signIn } from './testing/browser.js';
import { cny } from './testing/evidence.js';
import { date, figuresOf, fill } from './testing/fields.js';
import { type Caller, loggedIn, root, serviceWithKey } from './testing/server.js';

jest.setTimeout(240_000);

interface Account {
  readonly limit: { readonly kind: 'AMOUNT' | 'NONE' | 'UNLIMITED'; readonly amount?: Amount };
  readonly exposure: { readonly total: Amount; readonly receivables: Amount };
  readonly headroom: Amount | null;
  readonly aging: { readonly overdue: string };
  readonly currency: string;
}
interface Amount {
  readonly amount: string;
}
interface File {
  readonly rating: { readonly grade: string | null } | null;
  readonly accounts: readonly Account[];
}

describe('an open credit file', () => {
  let house: DemoHouse;
  let manager: Caller;
  let customer: string;

  beforeAll(async () => {
    house = await openDemoHouse();
    manager = await loggedIn(house.server.base, 'zhou.ting');
    const { body } = await manager.get('/v1/customers?limit=100');
    const customers = body['items'] as readonly {
      readonly id: string;
      readonly accounts: readonly Account[];
    }[];
    customer = customers.find(({ accounts }) => accounts.some(bearsCredit))?.id ?? '';
  });
  afterAll(() => house.close());

  /** What the command line prints of the customer at a point in time, as the head of the file writes it. */
  async function replayed(...clocks: readonly string[]) {
    const program = join(root, 'apps/cli/dist/main.js');
    const env = { PATH: process.env['PATH'], ZIXIN_DATA: house.data };
    const args = [program, 'replay', '--customer', customer, ...clocks, '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
    const { rating, accounts } = JSON.parse(stdout) as File;
    const [account] = accounts;
    if (!account) throw new Error('The customer has no account');
    const { limit, exposure, headroom, aging } = account;
    return {
      grade: rating?.grade ?? '未评级',
      limit:
        limit.kind === 'AMOUNT' ? written(limit.amount) : { NONE: '无额度', UNLIMITED: '不限额' }[limit.kind],
      exposure: written(exposure.total),
      headroom: headroom === null ? '不限额' : written(headroom),
      overdue: written({ amount: aging.overdue }),
    };
  }

  it('follows a payment and a hold recorded over HTTP, without a reload', async () => {
    const { page, complaints, close } = await house.visit('zhou.ting', `/customers/${customer}`);
    await page.locator('[data-figure=exposure]').waitFor();
    await page.locator('.zx-live[data-live=true]').waitFor();
    const before = await figuresOf(page);
    expect(before).toMatchObject(await replayed());
    await page.evaluate(`window.opened = 'once'`);
    const admin = await loggedIn(house.server.base, 'admin');
    const bank = (await serviceWithKey(house.server.base, admin, `bank-${process.pid}`)).caller;
    const payment = { number: `P-${process.pid}`, amount: cny('12345.67') };
    const paid = await bank.post(`/v1/customers/${customer}/payments`, payment, {
      'idempotency-key': 'paid',
    });
    expect(paid.status).toBe(201);
    const after = await replayed();
    expect(after.exposure).not.toBe(before['exposure']);
    await figure(page, 'exposure').getByText(after.exposure, { exact: true }).waitFor();
    expect(await figuresOf(page)).toMatchObject(after);
    const manager = await loggedIn(house.server.base, 'sun.qiang');
    const hold = page.locator('.cf-banner', { hasText: '老板失联' });
    expect((await manager.post(`/v1/customers/${customer}/holds`, { reason: '老板失联' })).status).toBe(201);
    await hold.waitFor();
    const release = { reason: '联系上了' };
    expect((await manager.post(`/v1/customers/${customer}/holds/release`, release)).status).toBe(200);
    await hold.waitFor({ state: 'hidden' });
    expect(await page.evaluate('window.opened')).toBe('once');
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows at three dates on its bar exactly what zixin replay prints', async () => {
    const { page, complaints, close } = await house.visit('feng.shu', `/customers/${customer}`);
    const seen: unknown[] = [];
    for (const [day, thenKnown] of [
      ['2026-09-30', false],
      ['2026-05-31', false],
      ['2025-12-31', true],
    ] as const) {
      await date(page.getByLabel('生效日', { exact: true }), day.replaceAll('-', ''));
      await atDay(page, day);
      if (thenKnown) await page.getByRole('button', { name: '截至当日' }).click();
      if (thenKnown) await page.waitForURL(/knownAt=/);
      await atDay(page, day);
      const knownAt = new URL(page.url()).searchParams.get('knownAt');
      expect(knownAt !== null).toBe(thenKnown);
      const shown = await figuresOf(page);
      const known = knownAt === null ? [] : ['--known-at', knownAt];
      expect(shown).toMatchObject(await replayed('--as-of', day, ...known));
      seen.push(shown);
    }
    expect(new Set(seen.map((figures) => JSON.stringify(figures))).size).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });

  describe.each([
    {
      what: 'a note',
      at: () => `/investigations?customer=${customer}&record=note`,
      form: 'note',
      call: /\/v1\/customers\/[^/]+\/notes$/,
      typed: { 内容: '电话确认：下周三付款' },
      save: '添加备注',
    },
    {
      what: 'a limit proposal',
      at: () => `/customers/${customer}/decisions?do=limit`,
      form: 'limit',
      call: /\/v1\/customers\/[^/]+\/limit-proposals$/,
      typed: { 额度: '1234567.00', 理由: '旺季备货' },
      save: '提交额度提案',
    },
    {
      what: 'a payment',
      at: () => `/receivables?customer=${customer}&do=payment`,
      form: 'payment',
      call: /\/v1\/customers\/[^/]+\/payments$/,
      typed: { 收款金额: '321.00', 方式: '电汇' },
      save: '登记收款',
    },
  ])('$what', ({ at, form: name, call, typed, save }) => {
    it('keeps what was typed when its save fails, and saves when tried again', async () => {
      const { page, complaints, expect: expects, close } = await house.visit('zhou.ting', at());
      expects(0, 500, 409, 401);
      const form = page.locator(`form#${name}`);
      await fill(form, typed);
      const button = form.getByRole('button', { name: save });
      for (const failing of [
        problem(500),
        problem(409),
        (route: Route) => route.abort('internetdisconnected'),
      ]) {
        await page.route(call, failing, { times: 1 });
        await button.click();
        await form.getByRole('alert').filter({ hasText: '没有保存' }).waitFor();
        await keeps(form, typed);
        expect(await button.isEnabled()).toBe(true);
      }
      await page.route('**/v1/session/refresh', problem(401), { times: 1 });
      await page.route(call, problem(401), { times: 1 });
      const saved = page.waitForResponse((answer) => answer.status() === 201 && call.test(answer.url()));
      await button.click();
      await page.getByRole('heading', { name: '请重新登录' }).waitFor();
      await keeps(form, typed);
      await signIn(page, 'zhou.ting');
      await saved;
      await page.getByText('没有保存').waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await close();
    });

    it('comes back in a new tab when its tab was closed', async () => {
      const { page, close } = await house.visit('lin.yue', at());
      await fill(page.locator(`form#${name}`), typed);
      await page.waitForTimeout(600);
      const later = await page.context().newPage();
      await page.close();
      await later.goto(at());
      const form = later.locator(`form#${name}`);
      await form.getByText('已恢复上次未保存的内容').waitFor();
      await keeps(form, typed);
      await close();
    });
  });
});

/** A limit of zero is one that was cut after a default: nobody proposes a higher one for its grade. */
const bearsCredit = ({ limit, exposure, currency }: Account) =>
  Number(limit.amount?.amount ?? 0) > 0 &&
  currency === 'CNY' &&
  Number(exposure.receivables.amount) > 100_000;
const written = (money: Amount | undefined) =>
  new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2 })
    .format(Number(money?.amount))
    .replace('-', '−');
const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}]`);
const atDay = (page: Page, day: string) =>
  page.locator(`.cf[data-moving=false] .zx-as-of-words time[datetime="${day}"]`).waitFor();

async function keeps(form: Locator, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(typed))
    expect([label, await form.getByLabel(label, { exact: true }).inputValue()]).toEqual([label, value]);
}

const problem = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({
      ...{ type: 'urn:zixin:problem:test', title: 'Test', status, code: 'test', detail: '测试', errors: [] },
      instance: 'urn:zixin:request:test',
    }),
  });
