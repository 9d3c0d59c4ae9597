import { createHash } from 'node:crypto';
import type { CalendarDate } from '@zixin/kernel';
import { cny, collect, soundYear } from './testing/evidence.js';
import { type House, openHouse } from './testing/house.js';
import type { Caller } from './testing/server.js';

type Row = Readonly<Record<string, unknown>>;
interface ManagementRow {
  readonly content: { readonly managers: readonly { readonly name: { readonly personId: string } }[] };
}
const customer = 'number:C-9';

describe('what people do in the loop, over HTTP', () => {
  let house: House;
  let analyst: Caller;
  let manager: Caller;
  let director: Caller;
  let investigation: string;

  beforeAll(async () => {
    house = await openHouse('2026-03-02' as CalendarDate);
    analyst = await house.person('ana', 'analyst');
    manager = await house.person('max', 'creditManager');
    director = await house.person('dora', 'financeDirector');
    await analyst.post('/v1/customers', { number: 'C-9', name: '北方钢铁', registeredOn: '2024-01-05' });
    const opened = await analyst.post(`/v1/customers/${customer}/investigations`, { reason: 'onboarding' });
    investigation = String(opened.body['id']);
  }, 60_000);
  afterAll(() => house.close());

  const items = async (path: string) => {
    await house.quiet();
    return (await analyst.get(path)).body['items'] as readonly Row[];
  };
  const evidence = (kind: string, content: unknown, more: object = {}) =>
    analyst.post(`/v1/investigations/${investigation}/evidence`, { kind, source: 'e2e', content, ...more });

  describe('evidence', () => {
    it('is refused with the field and the rule, and nothing of it is kept', async () => {
      const wrong = await evidence('bankReference', { bank: '工行', standing: 'excellent' });
      expect([wrong.status, wrong.body['code']]).toEqual([422, 'evidence-invalid']);
      expect(wrong.body['errors']).toMatchObject([{ pointer: '/content/standing' }]);
      for (const content of [null, 'text', [], { bank: 5 }, { bank: 'x', standing: 'good', extra: 1 }])
        expect([400, 422]).toContain((await evidence('bankReference', content)).status);
      expect((await evidence('horoscope', {})).status).toBe(400);
      const money = { bank: 'x', standing: 'good', averageBalance: { amount: '1.234', currency: 'CNY' } };
      expect((await evidence('bankReference', money)).body['errors']).toMatchObject([
        { pointer: '/content/averageBalance/amount' },
      ]);
      expect(await items(`/v1/evidence?customer=${customer}`)).toEqual([]);
    });

    it('of most kinds belongs to an investigation', async () => {
      const body = {
        kind: 'siteVisit',
        source: 'e2e',
        content: { visitedOn: '2026-03-01', impression: 'good' },
      };
      const answer = await analyst.post(`/v1/customers/${customer}/evidence`, body);
      expect([answer.status, answer.body['code']]).toEqual([422, 'evidence-needs-investigation']);
    });

    it('of statements that do not balance is refused, naming the difference', async () => {
      const statement = {
        ...{ id: 'FY25', period: 'annual', from: '2025-01-01', until: '2025-12-31', filedOn: '2026-03-01' },
        ...{ currency: 'CNY', standard: 'cas', audited: true },
        amounts: { totalAssets: '1000.00', totalLiabilities: '600.00', equity: '390.00' },
      };
      const answer = await evidence('financialStatements', { statements: [statement] });
      expect([answer.status, answer.body['code']]).toEqual([422, 'statement-unbalanced']);
    });

    it('of statements, once corrected, has original and correction in decimals, as the document says', async () => {
      const statement = {
        ...{ id: 'FY25', period: 'annual', from: '2025-01-01', until: '2025-12-31', filedOn: '2026-02-01' },
        ...{ currency: 'CNY', standard: 'cas', audited: true },
      };
      const stating = (netIncome: string) => ({ statements: [{ ...statement, amounts: { netIncome } }] });
      await analyst.post('/v1/customers', { number: 'C-8', name: '南方钢铁', registeredOn: '2024-01-05' });
      const other = await analyst.post('/v1/customers/number:C-8/investigations', { reason: 'onboarding' });
      const { body } = await analyst.post(`/v1/investigations/${String(other.body['id'])}/evidence`, {
        ...{ kind: 'financialStatements', source: 'e2e', content: stating('90.00') },
      });
      const path = `/v1/evidence/${String(body['id'])}/corrections`;
      const correction = { ...stating('72.50'), reason: 'restated', source: 'e2e' };
      expect((await analyst.post(path, correction)).status).toBe(201);
      const [row] = await items('/v1/evidence?customer=number:C-8&kind=financialStatements');
      expect(row).toMatchObject({
        content: { statements: [{ amounts: { netIncome: '90.00' } }] },
        corrections: [{ statements: [{ amounts: { netIncome: '72.50' } }] }],
      });
    });

    it('keeps names sealed in the log and opens them for who may read', async () => {
      const content = { managers: [{ role: 'CEO', name: '韩梅梅', background: '十年' }] };
      expect((await evidence('management', content)).status).toBe(201);
      const [row] = await items(`/v1/evidence?customer=${customer}&kind=management`);
      expect(row).toMatchObject({ content: { managers: [{ name: { text: '韩梅梅' } }] } });
      const log: string[] = [];
      for await (const event of house.eventStore.read(`investigation-${String(row?.['customerId'])}`))
        log.push(JSON.stringify(event));
      expect(log.join()).not.toContain('韩梅梅');
      const personId = (row as unknown as ManagementRow).content.managers[0]?.name.personId;
      const erased = await manager.post(`/v1/customers/${customer}/erasure`, {
        personId,
        reason: 'asked for',
      });
      expect(erased.status).toBe(200);
      const [after] = await items(`/v1/evidence?customer=${customer}&kind=management`);
      expect(after).toMatchObject({ content: { managers: [{ name: { personId, text: null } }] } });
    });

    it('refers to a file by its digest, which comes back as it was sent', async () => {
      const file = Buffer.from('%PDF-1.7 a bank letter');
      const session = await fetch(`${house.base}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login: 'ana', password: 'correct-horse-battery' }),
      });
      const { accessToken } = (await session.json()) as { readonly accessToken: string };
      const headers = { authorization: `Bearer ${accessToken}` };
      const kept = await fetch(`${house.base}/v1/attachments`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: file,
      });
      const { digest } = (await kept.json()) as { readonly digest: string };
      expect(digest).toBe(createHash('sha256').update(file).digest('hex'));
      const attachment = { digest, name: 'letter.pdf', mediaType: 'application/pdf', bytes: file.length };
      const content = { bank: '工商银行', standing: 'good' };
      expect((await evidence('bankReference', content, { attachment })).status).toBe(201);
      const back = await fetch(`${house.base}/v1/attachments/${digest}`, { headers });
      expect(Buffer.from(await back.arrayBuffer()).equals(file)).toBe(true);
      expect((await fetch(`${house.base}/v1/attachments/${'0'.repeat(64)}`, { headers })).status).toBe(404);
      const empty = await fetch(`${house.base}/v1/attachments`, { method: 'POST', headers });
      expect(empty.status).toBe(422);
    });
  });

  it('rates against the model only with a second person of enough authority, until a date', async () => {
    const id = investigation;
    const picture = { agencyGrade: 'BB', bank: 'fair', tax: 'C', openCases: 1 } as const;
    await collect(analyst, id, house.today(), { year: 2024, millions: soundYear, ...picture });
    await analyst.post(`/v1/investigations/${id}/completion`, { conclusion: 'sound' });
    await house.quiet();
    const override = (to: string, until = '2026-06-30') =>
      analyst.post(`/v1/customers/${customer}/rating-overrides`, { to, reason: 'state owner', until });
    expect((await override('ZZ')).body['code']).toBe('grade-unknown');
    expect((await override('AAA', '2028-01-01')).body['code']).toBe('override-too-long');
    const asked = await override('AAA');
    expect(asked.status).toBe(201);
    const path = `/v1/rating-overrides/${String(asked.body['id'])}/approval`;
    expect((await analyst.post(path)).status).toBe(403);
    expect((await manager.post(path)).body).toMatchObject({ rating: { grade: 'AAA' } });
    await house.goTo('2026-07-01' as CalendarDate);
    const [rating] = await items(`/v1/ratings?customer=${customer}`);
    expect(rating).toMatchObject({ grade: 'AA' });
    expect((rating?.['ratings'] as readonly Row[]).at(-1)).toMatchObject({ by: 'expiry', on: '2026-07-01' });
  }, 60_000);

  it('recomputes a limit on request, with the facts it was computed from', async () => {
    const answer = await analyst.post(`/v1/customers/${customer}/limit-proposals`, { reason: 'review' });
    expect(answer.status).toBeLessThan(300);
    const pending = await items(`/v1/approvals?status=pending&customer=${customer}`);
    const limit = pending.find(({ kind }) => kind === 'limit');
    expect(limit).toMatchObject({ basis: { figures: { bindingMethod: 'capacity' } } });
    const done = await director.post(`/v1/proposals/${String(limit?.['id'])}/approval`);
    expect(done.status).toBe(200);
  });

  it('keeps guarantees that end by their date, and lists them', async () => {
    const mitigant = {
      ...{ kind: 'bankGuarantee', provider: '中国银行', amount: cny('500.00') },
      ...{ coveragePercent: '80', from: '2026-07-01', until: '2026-12-31' },
    };
    const path = `/v1/customers/${customer}/mitigants`;
    expect((await analyst.post(path, { ...mitigant, coveragePercent: '180' })).status).toBe(422);
    expect((await analyst.post(path, mitigant)).status).toBe(201);
    const invoice = { number: 'M-1', amount: cny('1000.00'), issuedOn: '2026-07-01', dueOn: '2026-07-31' };
    expect((await analyst.post(`/v1/customers/${customer}/invoices`, invoice)).status).toBe(201);
    await house.quiet();
    const { body } = await analyst.get(`/v1/customers/${customer}/credit-file`);
    expect((body['accounts'] as readonly Row[])[0]).toMatchObject({
      mitigants: [
        { provider: '中国银行', amount: cny('500.00'), until: '2026-12-31', covers: cny('400.00') },
      ],
      exposure: { total: cny('1000.00') },
      netExposure: cny('600.00'),
    });
    const late = await analyst.get(`/v1/customers/${customer}/credit-file?asOf=2027-01-01`);
    expect((late.body['accounts'] as readonly Row[])[0]).toMatchObject({
      mitigants: [{ covers: cny('0.00') }],
    });
  });

  it('lets a guarantee count in the limit only once a second person confirmed it', async () => {
    const { body: file } = await analyst.get(`/v1/customers/${customer}/credit-file`);
    const [account] = file['accounts'] as readonly { readonly mitigants: readonly Row[] }[];
    const id = String(account?.mitigants[0]?.['mitigantId']);
    const path = `/v1/customers/${customer}/mitigants/${id}/confirmation`;
    expect((await analyst.post(path)).status).toBe(403);
    const unknown = await manager.post(`/v1/customers/${customer}/mitigants/none/confirmation`);
    expect([unknown.status, unknown.body['code']]).toEqual([404, 'mitigant-not-found']);
    const confirmed = await director.post(path);
    expect(confirmed.status).toBe(201);
    expect(confirmed.body['recorded']).toMatchObject([{ type: 'MitigantConfirmed' }]);
    expect((await director.post(path)).body['recorded']).toEqual([]);
    await house.quiet();
    const after = await analyst.get(`/v1/customers/${customer}/credit-file`);
    expect((after.body['accounts'] as readonly Row[])[0]).toMatchObject({
      mitigants: [{ raisesLimitFrom: '2026-07-01' }],
    });
    const decisions = await items(`/v1/customers/${customer}/decisions`);
    expect(decisions.find(({ kind }) => kind === 'MitigantConfirmed')).toMatchObject({
      policies: [{ name: 'authority', version: 1 }],
      decision: { raises: cny('400.00'), confirmationsLeft: 0 },
    });
  });

  it('takes an invoice in another currency at the recorded rate, and refuses one without', async () => {
    const invoice = (number: string) =>
      analyst.post(`/v1/customers/${customer}/invoices`, {
        ...{ number, amount: { amount: '1000.00', currency: 'USD' } },
        ...{ issuedOn: '2026-07-01', dueOn: '2026-07-31' },
      });
    expect((await invoice('U-1')).body['code']).toBe('exchange-rate-missing');
    const rate = { base: 'USD', quote: 'CNY', rate: '7.1234', on: '2026-07-01', source: 'PBoC' };
    expect((await analyst.post('/v1/exchange-rates', rate)).status).toBe(201);
    expect((await analyst.post('/v1/exchange-rates', { ...rate, rate: '0' })).status).toBe(422);
    expect((await invoice('U-1')).body).toMatchObject({
      account: { exposure: { receivables: cny('8123.40') } },
    });
  });

  it('declares a default, writes off, recovers, and cures with another person', async () => {
    const path = `/v1/customers/${customer}/defaults`;
    expect((await analyst.post(path, { reason: 'bankruptcy' })).status).toBe(403);
    expect((await manager.post(path, { reason: 'bankruptcy' })).status).toBe(201);
    expect((await items(`/v1/ratings?customer=${customer}`))[0]).toMatchObject({ grade: 'D' });
    const order = { number: 'SO-9', amount: cny('10.00') };
    expect((await analyst.post(`/v1/customers/${customer}/orders`, order)).body).toMatchObject({
      ...{
        verdict: 'held',
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'defaulted' })]),
      },
    });
    const writtenOff = await manager.post('/v1/invoices/number:U-1/write-off', { reason: 'no assets' });
    expect(writtenOff.status).toBe(201);
    const recovery = { amount: cny('123.40') };
    expect((await analyst.post('/v1/invoices/number:U-1/recoveries', recovery)).status).toBe(201);
    expect(await items(`/v1/open-items?customer=${customer}&show=all`)).toContainEqual(
      expect.objectContaining({
        number: 'U-1',
        recoveries: [expect.objectContaining({ amount: cny('123.40') })],
      }),
    );
    const tooMuch = { amount: cny('7000.01') };
    expect((await analyst.post('/v1/invoices/number:U-1/recoveries', tooMuch)).body['code']).toBe(
      'recovery-exceeds-write-off',
    );
    const cure = { reason: 'rescued' };
    expect((await manager.post(`${path}/cure`, cure)).status).toBe(403);
    expect((await director.post(`${path}/cure`, cure)).status).toBe(201);
    expect((await items(`/v1/ratings?customer=${customer}`))[0]).toMatchObject({ grade: 'AA' });
  });

  it('records climate readings, corrects them, and refuses nonsense', async () => {
    const reading = (body: object) => analyst.post('/v1/industries/C31/climate-readings', body);
    const may = { period: '2026-05', source: 'NBS', publishedOn: '2026-06-01' };
    expect((await reading({ ...may, index: '49.1' })).status).toBe(201);
    expect((await reading({ ...may, index: '49.3' })).status).toBe(201);
    expect((await reading({ ...may, index: '149' })).body['code']).toBe('climate-index-invalid');
    expect(await items('/v1/industries')).toMatchObject([
      { industry: 'C31', readings: [{ index: '49.3' }], corrections: 1 },
    ]);
  });
});
