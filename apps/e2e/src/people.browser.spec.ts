import type { Locator, Page } from 'playwright-core';
import { type DemoHouse, openDemoHouse, type Visit } from './testing/browser.js';
import { choose, date, figuresOf, fill, find, paste } from './testing/fields.js';
import { creditCode } from './testing/credit-code.js';
import { cny } from './testing/evidence.js';
import { type Caller, loggedIn, serviceWithKey } from './testing/server.js';

jest.setTimeout(240_000);

const name = `滨海华晨${process.pid}机械有限公司`;
const number = `E2E-${process.pid}`;
const year = new Date().getUTCFullYear() - 1;

/** In units of ten thousand, as the firm's own sheet has them. */
const sheet = [
  ['项目', `${year}年`, `${year - 1}年`],
  ['货币资金', '1,200.00', '1,000.00'],
  ['应收账款', '1,400.00', '1,300.00'],
  ['存货', '900.00', '900.00'],
  ['流动资产合计', '3,600.00', '3,300.00'],
  ['固定资产', '2,200.00', '2,200.00'],
  ['非流动资产合计', '2,400.00', '2,400.00'],
  ['资产总计', '6,000.00', '5,700.00'],
  ['流动负债合计', '1,700.00', '1,700.00'],
  ['负债合计', '2,400.00', '2,400.00'],
  ['留存收益', '1,600.00', '1,300.00'],
  ['所有者权益合计', '3,600.00', '3,300.00'],
  ['营业收入', '9,000.00', '8,200.00'],
  ['营业成本', '6,800.00', '6,300.00'],
  ['利息费用', '100.00', '100.00'],
  ['息税前利润', '800.00', '700.00'],
  ['净利润', '500.00', '430.00'],
  ['经营活动现金流量净额', '700.00', '600.00'],
];

describe('three people and a service', () => {
  let house: DemoHouse;
  let orders: Caller;
  let analyst: Visit;
  let manager: Visit;
  let auditor: Visit;
  let customer: string;
  /** Instants between the steps. */
  const instants = { scored: '', proposed: '', approved: '', released: '' };

  beforeAll(async () => {
    house = await openDemoHouse();
    const admin = await loggedIn(house.server.base, 'admin');
    orders = (await serviceWithKey(house.server.base, admin, `order-entry-${process.pid}`)).caller;
    analyst = await house.visit('lin.yue', '/');
    manager = await house.visit('zhou.ting', '/', { language: 'en' });
    auditor = await house.visit('feng.shu', '/');
  });
  afterAll(() => house.close());

  it('the analyst registers a customer and completes its record', async () => {
    const { page } = analyst;
    await rail(page, '调查');
    await page.getByRole('button', { name: '登记客户' }).click();
    const registration = page.locator('form#register-customer');
    await fill(registration, { 名称: name, 客户编号: number });
    await date(registration.getByLabel('登记日期', { exact: true }), digits(dayAgo(30)));
    await registration.getByRole('button', { name: '登记' }).click();
    await page.getByRole('button', { name: '补全资料' }).click();

    const record = page.locator('form#registration');
    await fill(record, {
      法定名称: name,
      号码: creditCode(process.pid),
      法定代表人: '李雷',
      注册资本: '5000万',
    });
    await fill(record, { 地区: '浙江省宁波市', 来源: '国家企业信用信息公示系统' });
    await save(record);
    await part(page, '行业');
    await fill(page.locator('form#industry'), { 行业代码: 'C34' });
    await save(page.locator('form#industry'));
    await page.keyboard.press('Escape');
    customer = new URL(page.url()).searchParams.get('customer') ?? '';
    expect(customer).not.toBe('');
  });

  it('opens an onboarding investigation and collects evidence by the forms', async () => {
    const { page } = analyst;
    await page.getByRole('button', { name: '发起调查' }).click();
    const opening = page.locator('form#open-investigation');
    await choose(opening, '原因', '新客户准入');
    await opening.getByRole('button', { name: '发起调查' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await evidence(page, '工商登记', async (form) => {
      await fill(form, { 法定名称: name, 注册资本: '50,000,000', 来源: '公示系统' });
      await choose(form, '登记状态', '存续');
    });
    await evidence(page, '财务报表', async (form) => {
      await paste(page, form.getByLabel('货币资金，第 1 期', { exact: true }), sheet);
      await date(form.getByLabel('报出日，第 1 期', { exact: true }), `${year + 1}0331`);
      await date(form.getByLabel('报出日，第 2 期', { exact: true }), `${year}0331`);
      expect(await form.getByText('资产 = 负债 + 权益').count()).toBe(2);
      await fill(form, { 来源: '审计报告' });
    });
    await evidence(page, '资信机构报告', (form) =>
      fill(form, { 机构: '中诚信', 机构评级: 'BBB', 来源: '中诚信' }),
    );
    await evidence(page, '银行资信证明', async (form) => {
      await fill(form, { 银行: '工商银行', 来源: '工商银行' });
      await choose(form, '资信', '良好');
    });
    await evidence(page, '纳税信用', async (form) => {
      await fill(form, { 评定年度: String(year), 来源: '税务局' });
      await choose(form, '纳税信用等级', 'A');
    });
    await evidence(page, '司法涉诉', (form) =>
      fill(form, { 在审案件: '0', 已结案件: '0', 执行案件: '0', 来源: '裁判文书网' }),
    );
  });

  it('completes it and sees score and grade with what they rest on', async () => {
    const { page } = analyst;
    await page.getByRole('button', { name: '完成调查' }).click();
    const completion = page.locator('form#completion');
    await fill(completion, { 结论: '经营稳健，现金流充足，可给予授信。' });
    await completion.getByRole('button', { name: '完成调查' }).click();
    const score = section(page, '由此得出的评分');
    await score.locator('.zx-grade').waitFor();
    expect(await score.locator('table tbody tr').count()).toBeGreaterThan(5);
    await score.getByRole('button', { name: '评分的依据' }).click();
    expect(await page.getByRole('dialog', { name: '评分的依据' }).innerText()).toContain('第 1 版');
    await page.keyboard.press('Escape');
    instants.scored = new Date().toISOString();
  });

  it('proposes a limit with a reason, which she may not approve herself', async () => {
    const { page } = analyst;
    await page.getByRole('link', { name: '信用档案' }).click();
    await page.getByRole('link', { name: '拟定额度' }).first().click();
    const form = page.locator('form#limit');
    await fill(form, { 额度: '80万', 理由: '首批合作，按月均采购的两倍' });
    await form.getByRole('button', { name: '提交额度提案' }).click();
    await page.getByText('提案已提交').waitFor();
    await page.locator('.zx-outcome').getByRole('link', { name: '打开' }).click();
    const decision = section(page, '决定');
    await decision.waitFor();
    expect(await decision.getByRole('note').innerText()).toContain('提出人不得审批');
    expect(await decision.getByRole('button', { name: '批准' }).count()).toBe(0);
    instants.proposed = new Date().toISOString();
  });

  it('the credit manager finds it on her work, sees basis and authority, and approves', async () => {
    const { page } = manager;
    const row = await lane(page, 'To approve');
    await row.filter({ hasText: '800,000' }).getByRole('link', { name: 'Decide' }).click();
    const decision = section(page, 'Decision');
    expect(await decision.innerText()).toMatch(/林悦[^]*首批合作[^]*1 approver: credit manager or above/);
    expect(await section(page, 'Credit limit').innerText()).toMatch(
      /800,000\.00[^]*Authority matrix, version 1/,
    );
    expect(await section(page, 'Basis').innerText()).toContain('Its basis is its reason.');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Approved. It holds from its first day.').waitFor();
    instants.approved = new Date().toISOString();
    await section(analyst.page, '决定').getByRole('strong').filter({ hasText: '已批准' }).waitFor();
  });

  it('an order passes, and one is held', async () => {
    const place = async (order: string, amount: string) =>
      (
        await orders.post(
          `/v1/customers/${customer}/orders`,
          { number: order, amount: cny(amount) },
          key(order),
        )
      ).body;
    expect(await place(`${number}-1`, '100000.00')).toMatchObject({ verdict: 'reserved' });
    const first = `/v1/orders/number:${number}-1`;
    await orders.post(`${first}/release`, {}, key('release'));
    await orders.post(`${first}/deliveries`, { sharePercent: '100' }, key('delivery'));
    const lines = [{ order: `number:${number}-1`, amount: cny('100000.00') }];
    const invoice = { number: `${number}-I`, amount: cny('100000.00'), dueOn: dayAgo(-30), orders: lines };
    const issued = await orders.post(`/v1/customers/${customer}/invoices`, invoice, key('invoice'));
    expect(issued.status).toBe(201);
    const held = await place(`${number}-2`, '900000.00');
    expect(held).toMatchObject({ verdict: 'held', reasons: [{ code: 'limit-exceeded' }] });
  });

  it('the manager sees why it is held and what would let it go, and releases it', async () => {
    const { page } = manager;
    await rail(page, 'Work');
    const row = await lane(page, 'Held orders');
    await row.getByRole('link', { name: 'Resolve' }).click();
    expect(await section(page, `Order ${number}-2`).innerText()).toMatch(/200,000\.00[^]*Over the limit/);
    const ways = await section(page, 'Ways out').innerText();
    expect(ways).toMatch(
      /Have 200,000\.00 CNY paid ahead\s+Over the limit[^]*Raise the limit to 1,000,000\.00 CNY[^]*Release against the check/,
    );
    const release = page.locator('form#order-release');
    await release.getByLabel('Release although its check holds it').check();
    await fill(release, { Reason: 'Confirmed by the bank: paid on Monday' });
    await release.getByRole('button', { name: 'Release order' }).click();
    await page.getByText('The order is released.').waitFor();
    instants.released = new Date().toISOString();
  });

  it('the analyst records a payment, whose allocation she sees before', async () => {
    const { page } = analyst;
    await rail(page, '应收');
    await page.getByRole('button', { name: '登记收款' }).click();
    const payment = page.locator('form#payment');
    await find(payment, '客户', number);
    await fill(payment, { 收款金额: '60,000', 收款单号: `${number}-P`, 方式: '电汇' });
    const preview = payment.getByRole('table', { name: '分配预览' });
    expect(
      await preview
        .getByRole('row')
        .filter({ hasText: `${number}-I` })
        .innerText(),
    ).toContain('40,000.00');
    expect(await payment.innerText()).toContain('收款 60,000.00 = 分配 60,000.00 + 未分配 0.00');
    await payment.getByRole('button', { name: '登记收款' }).click();
    await payment.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '收款', exact: true }).click();
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: `${number}-P` })
        .innerText(),
    ).toContain('60,000.00');
  });

  it('the auditor sees what was known between the steps', async () => {
    const { page } = auditor;
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await page.getByRole('option', { name: /^客户/ }).filter({ hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const seen = async (instant: string) => {
      await page.goto(`/customers/${customer}?knownAt=${instant}`);
      await inThePast(page);
      return figuresOf(page);
    };
    const { grade } = await seen(instants.scored);
    expect(await seen(instants.proposed)).toMatchObject({ grade, limit: '无额度', exposure: '0.00' });
    expect(await seen(instants.approved)).toMatchObject({ limit: '800,000.00', exposure: '0.00' });
    expect(await seen(instants.released)).toMatchObject({
      exposure: '1,000,000.00',
      headroom: '−200,000.00',
    });
    await page.getByRole('button', { name: '返回当前' }).click();
    await page.getByText('正在查看过去的时点').waitFor({ state: 'detached' });
    expect(await figuresOf(page)).toMatchObject({ limit: '800,000.00', exposure: '940,000.00' });
    await date(page.getByLabel('生效日', { exact: true }), digits(dayAgo(1)));
    await inThePast(page);
    expect(await figuresOf(page)).toMatchObject({ grade: '未评级' });
  });

  it('the auditor finds every step in the log', async () => {
    const { page } = auditor;
    await rail(page, '审计');
    await find(page.locator('.zx-filters'), '客户', number);
    const rows = page.getByRole('table', { name: '事件日志' }).getByRole('row');
    await rows
      .filter({ hasText: `${number}-P` })
      .first()
      .locator('td')
      .first()
      .click();
    const event = page.getByRole('dialog');
    await event.getByText('哈希值', { exact: true }).waitFor();
    expect(await event.innerText()).toMatch(/操作人\s+林悦[^]*前一哈希值/);
    await event.getByRole('link', { name: '当时所知的信用档案' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('nothing failed in any of it', () => {
    for (const { complaints } of [analyst, manager, auditor]) expect(complaints).toEqual([]);
  });
});

const key = (text: string) => ({ 'idempotency-key': `${number} ${text}` });
const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const digits = (day: string) => day.replaceAll('-', '');
const rail = (page: Page, place: string) =>
  page.locator('.zx-rail').getByRole('link', { name: place }).click();
const section = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const inThePast = (page: Page) => page.locator('.cf[data-moving=false] .zx-as-of-words').waitFor();

/** The customer's rows of a lane, seen alone. */
async function lane(page: Page, title: string): Promise<Locator> {
  await section(page, title).getByRole('link', { name: 'View alone' }).click();
  return section(page, title).getByRole('row').filter({ hasText: name });
}

const part = (page: Page, title: string) =>
  page.locator('.zx-record-parts').getByRole('button', { name: title, exact: true }).click();

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: '保存' }).click();
  await form.page().getByText('已保存').waitFor();
}

/** Chooses a kind in the checklist, fills its form, and saves it: the checklist has it then. */
async function evidence(page: Page, kind: string, filling: (form: Locator) => Promise<void>): Promise<void> {
  const item = page.locator('.zx-checklist button').filter({ hasText: kind });
  await item.click();
  const form = page.locator('form[id^=evidence-]');
  await filling(form);
  await form.getByRole('button', { name: '保存证据' }).click();
  await page.locator('.zx-checklist button[data-state=done]').filter({ hasText: kind }).waitFor();
}
