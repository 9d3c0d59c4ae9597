import { missingEngines, type DistributedHouse, openDistributedHouse } from './testing/distributed-house.js';
import { cny, collect, soundYear } from './testing/evidence.js';
import { type Caller, loggedIn, person, serviceWithKey } from './testing/server.js';

type Row = Readonly<Record<string, unknown>>;

const customer = 'number:C-001';
const key = (text: string) => ({ 'idempotency-key': text });

const missing = missingEngines();

(missing ? describe.skip : describe)(`the product as services of their own${missing}`, () => {
  let house: DistributedHouse;
  let admin: Caller;
  let analyst: Caller;
  let orders: Caller;

  beforeAll(async () => {
    house = await openDistributedHouse();
    admin = await loggedIn(house.base, 'admin');
    analyst = await person(house.base, admin, 'ana', 'analyst');
    orders = (await serviceWithKey(house.base, admin, 'order-entry')).caller;
  }, 120_000);

  afterAll(() => house?.close(), 60_000);

  const items = async (path: string, after?: string) =>
    (await analyst.get(path, after === undefined ? {} : { 'zixin-after': after })).body[
      'items'
    ] as readonly Row[];
  const eventually = async (path: string, holds: (row: Row) => boolean) => {
    const until = Date.now() + 20_000;
    for (;;) {
      const found = (await items(path))?.find(holds);
      if (found) return found;
      if (Date.now() > until) throw new Error(`${path}: ${JSON.stringify(await items(path))}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('registers and investigates; a read that names the write sees it', async () => {
    const registered = await analyst.post('/v1/customers', { number: 'C-001', name: '华晨机械有限公司' });
    expect(registered.status).toBe(201);
    const after = String(registered.headers.get('zixin-position'));
    expect(await items('/v1/customers?search=C-001', after)).toMatchObject([{ number: 'C-001' }]);
    const opened = await analyst.post(`/v1/customers/${customer}/investigations`, { reason: 'onboarding' });
    expect(opened.status).toBe(201);
    const id = String(opened.body['id']);
    await collect(analyst, id, new Date().toISOString().slice(0, 10) as never, {
      ...{ year: new Date().getUTCFullYear() - 1, millions: soundYear },
      ...{ agencyGrade: 'BBB', bank: 'fair', tax: 'B', openCases: 0 },
    });
    const completed = await analyst.post(`/v1/investigations/${id}/completion`, { conclusion: '经营稳健' });
    expect(completed.status).toBe(201);
  }, 60_000);

  it('rates by itself once the investigation is completed, and proposes a limit', async () => {
    const rating = await eventually(`/v1/ratings?customer=${customer}`, () => true);
    expect(rating).toMatchObject({ grade: expect.any(String), tier: expect.any(String) });
    const limit = await eventually(
      `/v1/approvals?status=pending&customer=${customer}`,
      ({ kind }) => kind === 'limit',
    );
    const { role, approvers } = limit['needs'] as { readonly role: string; readonly approvers: number };
    for (let index = 0; index < approvers; index++) {
      const approver = await person(house.base, admin, `approver-${index}`, role);
      const approved = await approver.post(`/v1/proposals/${String(limit['id'])}/approval`);
      expect([approved.status, approved.body['code']]).toEqual([200, undefined]);
    }
  }, 60_000);

  it('reserves an order and takes its payment', async () => {
    const order = { number: 'SO-1', amount: cny('1000.00') };
    const reserved = await orders.post(`/v1/customers/${customer}/orders`, order, key('o1'));
    expect(reserved.body).toMatchObject({ verdict: 'reserved' });
    await orders.post('/v1/orders/number:SO-1/release', {}, key('r1'));
    await orders.post('/v1/orders/number:SO-1/deliveries', { sharePercent: '100' }, key('d1'));
    const invoice = { number: 'INV-1', amount: cny('1000.00'), dueOn: '2099-01-31' };
    const lines = [{ order: 'number:SO-1', amount: cny('1000.00') }];
    const invoiced = await orders.post(
      `/v1/customers/${customer}/invoices`,
      { ...invoice, orders: lines },
      key('i1'),
    );
    expect(invoiced.status).toBe(201);
    const payment = { number: 'P-1', amount: cny('400.00') };
    const paid = await orders.post(`/v1/customers/${customer}/payments`, payment, key('p1'));
    expect(paid.status).toBe(201);
    const after = String(paid.headers.get('zixin-position'));
    expect(await items(`/v1/open-items?customer=${customer}`, after)).toMatchObject([
      { number: 'INV-1', open: cny('600.00') },
    ]);
  }, 60_000);

  it('says so instead of answering with old data while no projector works', async () => {
    await house.services.get('projector')?.stop('SIGKILL');
    const payment = { number: 'P-2', amount: cny('100.00') };
    const paid = await orders.post(`/v1/customers/${customer}/payments`, payment, key('p2'));
    const after = { 'zixin-after': String(paid.headers.get('zixin-position')) };
    const behind = await analyst.get(`/v1/open-items?customer=${customer}`, after);
    expect([behind.status, behind.body['code']]).toEqual([503, 'view-behind']);
    const ready = (await (
      await fetch(`${house.services.get('query-service')?.base}/health/ready`)
    ).json()) as {
      readonly lagSeconds: { readonly views: number };
    };
    expect(ready.lagSeconds.views).toBeGreaterThan(1);
    const again = await house.start('projector');
    await again.ready();
    const open = await eventually(`/v1/open-items?customer=${customer}`, ({ open }) => {
      return (open as Row)['amount'] === '500.00';
    });
    expect(open).toMatchObject({ number: 'INV-1' });
    expect(await again.stop()).toBe(0);
  }, 90_000);

  it('ends every process on a signal, with 0', async () => {
    const left = [...house.services.values()].filter(({ name }) => name !== 'projector');
    const codes = await Promise.all(left.map(async (service) => [service.name, await service.stop()]));
    expect(codes.filter(([, code]) => code !== 0)).toEqual([]);
  }, 60_000);
});
