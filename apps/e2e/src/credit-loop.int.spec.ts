import type { CalendarDate } from '@zixin/kernel';
import { badYear, cny, collect, soundYear } from './testing/evidence.js';
import { type House, openHouse } from './testing/house.js';
import type { Caller } from './testing/server.js';

type Items<T> = readonly T[];
type Row = Readonly<Record<string, unknown>>;

const start = '2025-06-02' as CalendarDate;
const customer = 'number:C-001';

describe('the credit loop over HTTP, three people and an auditor', () => {
  let house: House;
  let analyst: Caller;
  let manager: Caller;
  let director: Caller;
  let auditor: Caller;
  const said: Record<string, unknown> = {};

  beforeAll(async () => {
    house = await openHouse(start);
    analyst = await house.person('ana', 'analyst');
    manager = await house.person('max', 'creditManager');
    director = await house.person('dora', 'financeDirector');
    auditor = await house.person('ada', 'auditor');
  }, 60_000);

  afterAll(() => house.close());

  const items = async (path: string) => {
    await house.quiet();
    return (await analyst.get(path)).body['items'] as Items<Row>;
  };
  const file = async (query = '') =>
    (await auditor.get(`/v1/customers/${customer}/credit-file${query}`)).body as Row & {
      readonly accounts: Items<Row>;
      readonly rating: Row | null;
    };
  const pending = async (kind: string, from: 'basis' | 'warningId' = 'basis') => {
    const found = await items(`/v1/approvals?status=pending&customer=${customer}`);
    const proposal = found.find((one) => one['kind'] === kind && one[from] !== null);
    if (!proposal) throw new Error(`no pending ${kind} among ${JSON.stringify(found)}`);
    return proposal;
  };

  it('registers and investigates', async () => {
    const facts = { number: 'C-001', name: '华晨机械有限公司', registeredOn: '2023-01-05' };
    expect((await analyst.post('/v1/customers', facts)).status).toBe(201);
    await analyst.send('PUT', `/v1/customers/${customer}/registration`, {
      ...{ legalName: '华晨机械有限公司', establishedOn: '2009-04-01', source: 'registry' },
      paidInCapital: cny('8000000.00'),
    });
    const opened = await analyst.post(`/v1/customers/${customer}/investigations`, { reason: 'onboarding' });
    expect(opened.status).toBe(201);
    said['investigation'] = opened.body['id'];
    await collect(analyst, String(opened.body['id']), house.today(), {
      ...{ year: 2024, millions: soundYear, agencyGrade: 'BBB', bank: 'fair', tax: 'B', openCases: 0 },
    });
    const second = await analyst.post(`/v1/customers/${customer}/investigations`, { reason: 'periodic' });
    expect([second.status, second.body['code']]).toEqual([409, 'investigation-open']);
  });

  it('is scored, rated, tiered and scheduled once the investigation is completed', async () => {
    const path = `/v1/investigations/${String(said['investigation'])}/completion`;
    expect((await analyst.post(path, { conclusion: '经营稳健' })).status).toBe(201);
    const [rating] = await items(`/v1/ratings?customer=${customer}`);
    expect(rating).toMatchObject({ grade: 'AA', tier: 'ordinary', review: { because: 'rating' } });
    expect(rating?.['scores']).toMatchObject([{ scoreId: said['investigation'], grade: 'AA' }]);
    said['grade'] = rating?.['grade'];
    said['ratedAt'] = house.now();
  });

  it('proposes limit and terms by policy; the right person approves', async () => {
    const limit = await pending('limit');
    expect(limit).toMatchObject({
      ...{ proposedBy: 'automation', needs: { role: 'financeDirector', approvers: 1 } },
      basis: { figures: { bindingMethod: 'capacity', grade: 'AA' } },
    });
    expect(limit['change']).toMatchObject({ limit: { kind: 'AMOUNT', amount: cny('4200000.00') } });
    const path = `/v1/proposals/${String(limit['id'])}/approval`;
    expect((await analyst.post(path)).body['code']).toBe('role-missing');
    expect((await manager.post(path)).body['code']).toBe('authority-missing');
    expect((await director.post(path)).status).toBe(200);
    const terms = await pending('terms');
    expect(terms['terms']).toEqual({ netDays: 60, prepaymentPercent: 0 });
    expect((await manager.post(`/v1/proposals/${String(terms['id'])}/approval`)).status).toBe(200);
    await house.quiet();
    expect((await file()).accounts[0]).toMatchObject({
      limit: { kind: 'AMOUNT', amount: cny('4200000.00') },
      terms: { netDays: 60, prepaymentPercent: 0 },
    });
  });

  it('reserves an order, holds what is too much, delivers and invoices', async () => {
    const order = (number: string, amount: string) =>
      analyst.post(`/v1/customers/${customer}/orders`, { number, amount: cny(amount) });
    expect((await order('SO-1', '3000000.00')).body).toMatchObject({
      ...{ verdict: 'reserved', headroom: cny('1200000.00') },
    });
    expect((await order('SO-2', '1200000.01')).body).toMatchObject({
      ...{ verdict: 'held', shortfall: cny('0.01'), reasons: [{ code: 'limit-exceeded' }] },
    });
    await house.quiet();
    const delivery = { number: 'D-1', amount: cny('3000000.00'), final: true };
    expect((await analyst.post('/v1/orders/number:SO-1/deliveries', delivery)).status).toBe(200);
    const invoiced = await analyst.post(`/v1/customers/${customer}/invoices`, {
      ...{ number: 'INV-1', amount: cny('3000000.00'), issuedOn: '2025-06-02', dueOn: '2025-08-01' },
      orders: [{ order: 'number:SO-1', amount: cny('3000000.00') }],
    });
    expect(invoiced.status).toBe(201);
    said['june'] = await file('?asOf=2025-06-02');
  });

  it('warns when nothing comes, graver with time, and pulls the review forward', async () => {
    await house.goTo('2025-09-02' as CalendarDate);
    const early = await items(`/v1/warnings?customer=${customer}`);
    expect(early).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'oldest-overdue', level: 'info' })]),
    );
    await house.goTo('2025-10-02' as CalendarDate);
    const open = await items(`/v1/warnings?customer=${customer}`);
    const codes = open.map((one) => `${String(one['code'])} ${String(one['level'])}`);
    expect(codes).toEqual(expect.arrayContaining(['oldest-overdue warn', 'overdue-rate warn']));
    expect((await file())['riskLevel']).toBe('red');
    expect(await pending('limit', 'warningId')).toMatchObject({ proposedBy: 'automation' });
  }, 60_000);

  it('takes a late payment, and the review it asked for opens an investigation', async () => {
    const paid = { number: 'P-1', amount: cny('3000000.00'), receivedOn: house.today() };
    expect((await analyst.post(`/v1/customers/${customer}/payments`, paid)).status).toBe(201);
    await house.goTo('2025-10-16' as CalendarDate);
    const [open] = await items(`/v1/investigations?status=open&customer=${customer}`);
    expect(open).toMatchObject({ reason: 'warning', reviewId: 'review-1' });
    said['review'] = open?.['id'];
  }, 60_000);

  it('is downgraded on what the analyst finds, and the limit is lowered', async () => {
    const id = String(said['review']);
    await collect(analyst, id, house.today(), {
      ...{ year: 2024, millions: badYear, agencyGrade: 'BB', bank: 'fair', tax: 'B', openCases: 2 },
    });
    await analyst.post(`/v1/investigations/${id}/completion`, { conclusion: '流动性恶化' });
    const [rating] = await items(`/v1/ratings?customer=${customer}`);
    expect(rating?.['grade']).toBe('CCC');
    said['downgrade'] = rating?.['grade'];
    expect(rating?.['reviewsCompleted']).toMatchObject([{ reviewId: 'review-1' }]);
    const proposal = await pending('limit');
    const answer = await director.post(`/v1/proposals/${String(proposal['id'])}/approval`);
    expect(answer.status).toBe(200);
    expect(proposal).toMatchObject({ basis: { figures: { grade: 'CCC', bindingMethod: 'need' } } });
    await house.quiet();
    expect((await file()).accounts[0]).toMatchObject({ limit: { amount: cny('0.00') } });
  });

  it('rule 10: lets the auditor replay every date, as known then and as known now', async () => {
    expect(await file('?asOf=2025-06-02')).toMatchObject({
      rating: { grade: said['grade'] },
      accounts: [{ limit: { amount: cny('4200000.00') }, exposure: { receivables: cny('3000000.00') } }],
    });
    expect((await file('?asOf=2025-10-16'))['rating']).toMatchObject({ grade: said['downgrade'] });
    const known = await file(`?knownAt=${String(said['ratedAt'])}`);
    expect(known).toMatchObject({ rating: { grade: said['grade'] }, riskLevel: 'none' });
    expect(known.accounts[0]).toMatchObject({ limit: { kind: 'NONE' } });
    const events = (await auditor.get(`/v1/customers/${customer}/events?limit=1000`)).body['items'];
    const types = new Set((events as Items<Row>).map((event) => event['type']));
    for (const type of [
      'CreditScored',
      'RatingAssigned',
      'LimitAdjusted',
      'RiskWarningRaised',
      'ReviewCompleted',
    ])
      expect(types).toContain(type);
    expect((await auditor.post(`/v1/customers/${customer}/scores`, { reason: 'no' })).status).toBe(403);
  });
});
