import { type DistributedHouse, missingEngines, openDistributedHouse } from './testing/distributed-house.js';
import { cny } from './testing/evidence.js';
import { type ShortJourney, shortJourney } from './testing/short-journey.js';

const missing = missingEngines();
const openItems = '/v1/open-items?customer=number:C-001';

(missing ? describe.skip : describe)(`the product as services of their own${missing}`, () => {
  let house: DistributedHouse;
  let journey: ShortJourney;

  beforeAll(async () => {
    house = await openDistributedHouse();
    journey = await shortJourney(house.base);
  }, 300_000);

  afterAll(() => house?.close(), 60_000);

  it('registers and investigates; a read that names the write sees it', async () => {
    const registered = await journey.register();
    expect(registered.status).toBe(201);
    expect(await journey.items('/v1/customers?search=C-001', registered)).toMatchObject([
      { number: 'C-001' },
    ]);
    expect((await journey.investigate()).status).toBe(201);
  }, 120_000);

  it('rates by itself once the investigation is completed, and proposes a limit', async () => {
    const ratings = '/v1/ratings?customer=number:C-001';
    const rating = await journey.eventually(ratings, ({ tier }) => tier !== null);
    expect(rating).toMatchObject({ grade: expect.any(String), tier: expect.any(String) });
    expect((await journey.approveLimit()).status).toBe(200);
  }, 120_000);

  it('reserves an order and takes its payment', async () => {
    const { order, invoice } = await journey.orderAndInvoice();
    expect([order.body['verdict'], invoice.status]).toEqual(['reserved', 201]);
    const paid = await journey.pay('P-1', '400.00');
    expect(await journey.items(openItems, paid)).toMatchObject([{ number: 'INV-1', open: cny('600.00') }]);
  }, 120_000);

  const open =
    (amount: string) =>
    ({ open: item }: Readonly<Record<string, unknown>>) =>
      (item as { readonly amount: string }).amount === amount;
  /** Pays, and asks for what is open then. */
  async function payAndLook(number: string) {
    const paid = await journey.pay(number, '100.00');
    const after = { 'zixin-after': String(paid.headers.get('zixin-position')) };
    const { status, body, headers } = await journey.analyst.get(openItems, after);
    expect([status, body['code'], headers.get('retry-after')]).toEqual([503, 'view-behind', '1']);
    return after;
  }

  it('says so instead of answering with old data while the projector stands still', async () => {
    void house.services.get('projector')?.stop('SIGSTOP');
    const after = await payAndLook('P-2').finally(() => {
      void house.services.get('projector')?.stop('SIGCONT');
    });
    await journey.eventually(openItems, open('500.00'));
    expect((await journey.analyst.get(openItems, after)).status).toBe(200);
  }, 120_000);

  it('says so while no projector works', async () => {
    await house.services.get('projector')?.stop('SIGKILL');
    const after = await payAndLook('P-3');
    const answer = await fetch(`${house.services.get('query-service')?.base}/health/ready`);
    const { lagSeconds } = (await answer.json()) as { readonly lagSeconds: { readonly views: number } };
    expect(lagSeconds.views).toBeGreaterThan(1);
    const again = await house.start('projector');
    await again.ready();
    await journey.eventually(openItems, open('400.00'));
    expect((await journey.analyst.get(openItems, after)).status).toBe(200);
    expect(await again.stop()).toBe(0);
  }, 120_000);

  /** A service, what it is started with, its exit code, and what it says. */
  const unusable = (bus: string) =>
    [
      ['rating-service', { ZIXIN_BUS: 'local' }, 2, 'ZIXIN_READ_STORE names mongodb'],
      [
        'limit-service',
        { ZIXIN_READ_STORE: 'mongodb://me:hush@127.0.0.1:9/zixin' },
        3,
        'mongodb://127.0.0.1:9',
      ],
      [
        'payment-service',
        { ZIXIN_EVENT_STORE: 'esdb://me:hush@127.0.0.1:9?tls=false' },
        3,
        'ZIXIN_EVENT_STORE',
      ],
      ['relay', { ZIXIN_BUS: 'kafka://127.0.0.1:9' }, 3, 'name another database'],
      ['projector', { ZIXIN_BUS: bus }, 3, 'kafka://127.0.0.1:9 cannot be used'],
    ] as const;

  it('starts no service with a setting that does not fit, or on an engine that is away', async () => {
    const away = String(house.environment['ZIXIN_BUS']).replace(/\/\/[^/]+/, '//127.0.0.1:9');
    // All at once: most of it is waiting.
    const tried = unusable(away).map(async ([name, own, code, told]) => {
      const service = await house.start(name, own);
      const ended = await service.exited;
      return { name, ended, output: service.output(), code, told };
    });
    for (const { name, ended, output, code, told } of await Promise.all(tried)) {
      expect([name, ended]).toEqual([name, code]);
      expect(output).toContain(told);
      expect(output).not.toMatch(/hush|listens/);
    }
  }, 180_000);

  it('ends every process on a signal, with 0', async () => {
    const left = [...house.services.values()].filter(({ name }) => name !== 'projector');
    const codes = await Promise.all(left.map(async (service) => [service.name, await service.stop()]));
    expect(codes.filter(([, code]) => code !== 0)).toEqual([]);
  }, 120_000);
});
