import { answered, type ZixinClient } from '@zixin/client';
import type { CalendarDate } from '@zixin/kernel';
import { badYear, cny, type Picture, piecesOf, soundYear } from './testing/evidence.js';
import { type LoopHouse, missingLoopHouse, openLoopHouse } from './testing/loop-house.js';

const start = '2025-06-02' as CalendarDate;
const customer = 'number:C-001';
/** Months on services of their own take minutes. */
const patience = 900_000;
const ofCustomer = { params: { path: { customer } } };

(missingLoopHouse ? describe.skip : describe)(`the credit loop over HTTP${missingLoopHouse}`, () => {
  let house: LoopHouse;
  let analyst: ZixinClient;
  let manager: ZixinClient;
  let director: ZixinClient;
  let auditor: ZixinClient;
  const said: Record<string, string> = {};

  beforeAll(async () => {
    house = await openLoopHouse(start);
    analyst = await house.client('ana', 'analyst');
    manager = await house.client('max', 'creditManager');
    director = await house.client('dora', 'financeDirector');
    auditor = await house.client('ada', 'auditor');
  }, patience);

  afterAll(() => house?.close(), 60_000);

  const quietly = async <T>(call: () => Promise<T>) => {
    await house.quiet();
    return call();
  };
  const ratingNow = async () => {
    const list = analyst.GET('/v1/ratings', { params: { query: { customer } } });
    return (await answered(list)).items[0];
  };
  const warnings = () =>
    quietly(async () => {
      const list = analyst.GET('/v1/warnings', { params: { query: { customer } } });
      return (await answered(list)).items;
    });
  const file = (query: { readonly asOf?: string; readonly knownAt?: string } = {}) =>
    answered(auditor.GET('/v1/customers/{customer}/credit-file', { params: { path: { customer }, query } }));
  const pending = async () => {
    const query = { status: 'pending', customer } as const;
    const list = () => answered(analyst.GET('/v1/approvals', { params: { query } }));
    return (await quietly(list)).items;
  };
  const pendingLimit = async (from: 'basis' | 'warningId' = 'basis') => {
    const all = await pending();
    const [limit] = all.flatMap((one) => (one.kind === 'limit' && one[from] !== null ? [one] : []));
    if (!limit) throw new Error(`no pending limit among ${JSON.stringify(all)}`);
    return limit;
  };
  const pendingTerms = async () => {
    const all = await pending();
    const [terms] = all.flatMap((one) => (one.kind === 'terms' && one.basis !== null ? [one] : []));
    if (!terms) throw new Error(`no pending terms among ${JSON.stringify(all)}`);
    return terms;
  };
  const approve = (approver: ZixinClient, id: string) =>
    approver.POST('/v1/proposals/{id}/approval', { params: { path: { id } } });
  const collect = async (id: string, picture: Picture) => {
    for (const body of piecesOf(house.today(), picture))
      await answered(analyst.POST('/v1/investigations/{id}/evidence', { params: { path: { id } }, body }));
  };
  const complete = (id: string, conclusion: string) =>
    analyst.POST('/v1/investigations/{id}/completion', { params: { path: { id } }, body: { conclusion } });

  it('registers and investigates', async () => {
    const facts = { number: 'C-001', name: '华晨机械有限公司', registeredOn: '2023-01-05' };
    expect((await analyst.POST('/v1/customers', { body: facts })).response.status).toBe(201);
    const registration = { legalName: '华晨机械有限公司', establishedOn: '2009-04-01', source: 'registry' };
    await answered(
      analyst.PUT('/v1/customers/{customer}/registration', {
        ...ofCustomer,
        body: { ...registration, paidInCapital: cny('8000000.00') },
      }),
    );
    const open = (reason: 'onboarding' | 'periodic') =>
      analyst.POST('/v1/customers/{customer}/investigations', { ...ofCustomer, body: { reason } });
    const opened = await open('onboarding');
    expect(opened.response.status).toBe(201);
    const { id } = await answered(Promise.resolve(opened));
    said['investigation'] = id;
    await collect(id, {
      ...{ year: 2024, millions: soundYear, agencyGrade: 'BBB', bank: 'fair', tax: 'B', openCases: 0 },
    });
    const second = await open('periodic');
    expect([second.response.status, second.error?.code]).toEqual([409, 'investigation-open']);
  });

  it('is scored, rated, tiered and scheduled once the investigation is completed', async () => {
    const id = String(said['investigation']);
    expect((await complete(id, '经营稳健')).response.status).toBe(201);
    const rating = await quietly(ratingNow);
    expect(rating).toMatchObject({ grade: 'AA', tier: 'ordinary', review: { because: 'rating' } });
    expect(rating?.scores).toMatchObject([{ scoreId: id, grade: 'AA' }]);
    said['grade'] = String(rating?.grade);
    said['ratedAt'] = house.now();
  });

  it('proposes limit and terms by policy; the right person approves', async () => {
    const limit = await pendingLimit();
    expect(limit).toMatchObject({
      ...{ proposedBy: 'automation', needs: { role: 'financeDirector', approvers: 1 } },
      basis: { figures: { bindingMethod: 'capacity', grade: 'AA' } },
    });
    expect(limit.change).toMatchObject({ limit: { kind: 'AMOUNT', amount: cny('4200000.00') } });
    expect((await approve(analyst, limit.id)).error?.code).toBe('role-missing');
    expect((await approve(manager, limit.id)).error?.code).toBe('authority-missing');
    expect((await approve(director, limit.id)).response.status).toBe(200);
    const terms = await pendingTerms();
    expect(terms.terms).toEqual({ netDays: 60, prepaymentPercent: 0 });
    expect((await approve(manager, terms.id)).response.status).toBe(200);
    await house.quiet();
    expect((await file()).accounts[0]).toMatchObject({
      limit: { kind: 'AMOUNT', amount: cny('4200000.00') },
      terms: { netDays: 60, prepaymentPercent: 0 },
    });
  });

  it('reserves an order, holds what is too much, delivers and invoices', async () => {
    const order = (number: string, amount: string) =>
      answered(
        analyst.POST('/v1/customers/{customer}/orders', {
          ...ofCustomer,
          body: { number, amount: cny(amount) },
        }),
      );
    expect(await order('SO-1', '3000000.00')).toMatchObject({
      ...{ verdict: 'reserved', headroom: cny('1200000.00') },
    });
    expect(await order('SO-2', '1200000.01')).toMatchObject({
      ...{ verdict: 'held', shortfall: cny('0.01'), reasons: [{ code: 'limit-exceeded' }] },
    });
    await house.quiet();
    const delivery = { number: 'D-1', amount: cny('3000000.00'), final: true };
    const delivered = await analyst.POST('/v1/orders/{id}/deliveries', {
      params: { path: { id: 'number:SO-1' } },
      body: delivery,
    });
    expect(delivered.response.status).toBe(200);
    const invoiced = await analyst.POST('/v1/customers/{customer}/invoices', {
      ...ofCustomer,
      body: {
        ...{ number: 'INV-1', amount: cny('3000000.00'), issuedOn: '2025-06-02', dueOn: '2025-08-01' },
        orders: [{ order: 'number:SO-1', amount: cny('3000000.00') }],
      },
    });
    expect(invoiced.response.status).toBe(201);
  });

  it(
    'warns when nothing comes, graver with time, and pulls the review forward',
    async () => {
      await house.goTo('2025-09-02' as CalendarDate);
      const early = await warnings();
      expect(early).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ code: 'oldest-overdue', level: 'info' })]),
      );
      await house.goTo('2025-10-02' as CalendarDate);
      const open = await warnings();
      const codes = open.map((one) => `${one.code} ${one.level}`);
      expect(codes).toEqual(expect.arrayContaining(['oldest-overdue warn', 'overdue-rate warn']));
      expect((await file()).riskLevel).toBe('red');
      expect(await pendingLimit('warningId')).toMatchObject({ proposedBy: 'automation' });
    },
    patience,
  );

  it(
    'takes a late payment, and the review it asked for opens an investigation',
    async () => {
      const paid = await analyst.POST('/v1/customers/{customer}/payments', {
        ...ofCustomer,
        body: { number: 'P-1', amount: cny('3000000.00'), receivedOn: house.today() },
      });
      expect(paid.response.status).toBe(201);
      await house.goTo('2025-10-16' as CalendarDate);
      const query = { status: 'open', customer } as const;
      const list = () => answered(analyst.GET('/v1/investigations', { params: { query } }));
      const [open] = (await quietly(list)).items;
      expect(open).toMatchObject({ reason: 'warning', reviewId: 'review-1' });
      said['review'] = String(open?.id);
    },
    patience,
  );

  it('is downgraded on what the analyst finds, and the limit is lowered', async () => {
    const id = String(said['review']);
    await collect(id, {
      ...{ year: 2024, millions: badYear, agencyGrade: 'BB', bank: 'fair', tax: 'B', openCases: 2 },
    });
    await answered(complete(id, '流动性恶化'));
    const rating = await quietly(ratingNow);
    expect(rating?.grade).toBe('CCC');
    said['downgrade'] = String(rating?.grade);
    expect(rating?.reviewsCompleted).toMatchObject([{ reviewId: 'review-1' }]);
    const proposal = await pendingLimit();
    expect((await approve(director, proposal.id)).response.status).toBe(200);
    expect(proposal).toMatchObject({ basis: { figures: { grade: 'CCC', bindingMethod: 'need' } } });
    await house.quiet();
    expect((await file()).accounts[0]).toMatchObject({ limit: { amount: cny('0.00') } });
  });

  it('lets the auditor replay every date, as known then and as known now', async () => {
    expect(await file({ asOf: '2025-06-02' })).toMatchObject({
      rating: { grade: said['grade'] },
      accounts: [{ limit: { amount: cny('4200000.00') }, exposure: { receivables: cny('3000000.00') } }],
    });
    expect((await file({ asOf: '2025-10-16' })).rating).toMatchObject({ grade: said['downgrade'] });
    const known = await file({ knownAt: String(said['ratedAt']) });
    expect(known).toMatchObject({ rating: { grade: said['grade'] }, riskLevel: 'none' });
    expect(known.accounts[0]).toMatchObject({ limit: { kind: 'NONE' } });
    const all = { path: { customer }, query: { limit: 1000 } };
    const events = await answered(auditor.GET('/v1/customers/{customer}/events', { params: all }));
    const types = new Set(events.items.map(({ type }) => type));
    for (const type of [
      'CreditScored',
      'RatingAssigned',
      'LimitAdjusted',
      'RiskWarningRaised',
      'ReviewCompleted',
    ])
      expect(types).toContain(type);
    const scored = await auditor.POST('/v1/customers/{customer}/scores', {
      ...ofCustomer,
      body: { reason: 'no' },
    });
    expect(scored.response.status).toBe(403);
  });
});
