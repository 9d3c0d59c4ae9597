import { CustomerDecisionsController } from './customer-decisions.controller.js';
import { day, portfolioHouse, type PortfolioHouse } from './testing/portfolio-house.js';
import { smallPortfolio, steel, timber } from './testing/small-portfolio.js';

interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly contributions: readonly { readonly contribution: string | null }[];
}
interface Page {
  readonly items: readonly Decision[];
  readonly next: string | null;
}

describe('decisions and counterfactuals of a customer over HTTP', () => {
  let house: PortfolioHouse;
  const page = (query = '') => house.get<Page>(`/customers/${steel}/decisions${query}`);
  const kinds = ({ body }: { readonly body: Page }) => body.items.map(({ kind }) => kind);
  const placed = (last: number) => ({
    ...{ orderId: `00000000-0000-7000-8000-00000000090${last}`, number: `SO-${last}` },
    ...{ amount: { minor: 20_000, currency: 'CNY' }, placedOn: day('2026-06-30') },
    ...{ shipOn: day('2026-07-05'), termsDays: null, prepaid: false },
    ...{ sellingEntity: null, orderedBy: null },
  });

  beforeAll(async () => {
    house = await portfolioHouse([CustomerDecisionsController]);
    await smallPortfolio(house);
    await house.account(steel, { type: 'PlaceOrder', data: placed(1) });
    const score = { scoreId: 'score-1', reason: 'asked for', on: day('2026-06-30') };
    await house.service.commands.rating(steel, { type: 'ScoreCredit', data: score }, house.request('ana'));
  });
  afterAll(() => house.app.close());

  it('come newest first, without the facts between them', async () => {
    const answer = await page();
    expect(answer.status).toBe(200);
    expect(kinds(answer)).toEqual([
      ...['ReviewScheduled', 'TierAssigned', 'RatingAssigned', 'CreditScored', 'OrderHeld'],
      ...['TierAssigned', 'RatingAssigned', 'LimitAdjusted', 'LimitApproved', 'LimitProposed'],
    ]);
  });

  it('say from which inputs, policies and contributions a score came', async () => {
    const scored = (await page()).body.items.find(({ kind }) => kind === 'CreditScored')!;
    expect(scored).toMatchObject({
      ...{ stream: `rating-${steel}`, revision: 2, on: '2026-06-30', by: 'ana', title: 'Credit scored' },
      policies: [
        { name: 'standard', version: 1 },
        { name: 'ratingScale', version: 1 },
      ],
      ...{ bindingConstraint: null, reasons: ['asked for'] },
      decision: { scoreId: 'score-1', score: '49.80', grade: 'B', factors: 16 },
      inputs: {
        facts: { 'behaviour.overdueRatePercent': { number: '40' } },
        readUpTo: expect.arrayContaining([{ stream: `creditAccount-${steel}`, revision: 9 }]) as unknown,
      },
    });
    const parts = scored.contributions.map(({ contribution }) => Math.round(Number(contribution ?? 0) * 100));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(4_980);
  });

  it('say what held an order, and up to where its account was read', async () => {
    const held = (await page('?limit=200')).body.items.find(({ kind }) => kind === 'OrderHeld');
    expect(held).toMatchObject({
      bindingConstraint: 'limit-exceeded',
      policies: [{ name: 'orderCheck', version: 1 }],
      reasons: [{ code: 'limit-exceeded' }, { code: 'overdue', figures: { oldestDays: 51 } }],
      decision: { number: 'SO-1', amount: { amount: '200.00', currency: 'CNY' } },
      inputs: {
        ...{ facts: null, account: { exposure: { amount: '900.00' }, oldestOverdueDays: 51 } },
        readUpTo: [{ stream: `creditAccount-${steel}`, revision: 8 }],
      },
    });
  });

  it('are the ones of a date, as known at an instant', async () => {
    expect(kinds(await page('?asOf=2026-06-29')).length).toBe(5);
    expect(kinds(await page('?asOf=2026-01-02'))).toEqual([
      'LimitAdjusted',
      'LimitApproved',
      'LimitProposed',
    ]);
    expect(kinds(await page('?knownAt=2026-01-01T23:00:00Z'))).toEqual([]);
  });

  it('go on page by page whatever is decided meanwhile', async () => {
    const first = await page('?limit=4');
    expect(kinds(first).at(-1)).toBe('CreditScored');
    await house.account(steel, { type: 'PlaceOrder', data: placed(2) });
    const second = await page(`?limit=4&cursor=${first.body.next}`);
    expect(kinds(second)).toEqual(['OrderHeld', 'TierAssigned', 'RatingAssigned', 'LimitAdjusted']);
    const last = await page(`?limit=4&cursor=${second.body.next}`);
    expect([kinds(last), last.body.next]).toEqual([['LimitApproved', 'LimitProposed'], null]);
    expect(await page('?cursor=nobody')).toMatchObject({
      ...{ status: 400, body: { code: 'query-cursor-invalid' } },
    });
  });

  it('are of customers there are', async () => {
    const nobody = '00000000-0000-7000-8000-00000000ffff';
    for (const what of ['decisions', 'counterfactuals'])
      expect(await house.get(`/customers/${nobody}/${what}`)).toMatchObject({
        ...{ status: 404, body: { code: 'customer-not-found' } },
      });
  });

  it('show what would lift the grade and the limit, and release the orders', async () => {
    const answer = await house.get(`/customers/${steel}/counterfactuals?limit=5000.00`);
    expect(answer.body).toMatchObject({
      grade: { inForce: 'B', score: '49.80', grade: 'B', next: 'BB', scoringAgain: 'keeps', none: null },
      limit: {
        ...{ proposed: { amount: '0.00' }, bindingMethod: 'need', target: { amount: '5000.00' } },
        ways: [
          {
            ...{ code: 'need', figure: { amount: '333.33' }, amountRise: { amount: '9666.67' } },
            title:
              'Purchasing need: its base (monthly purchases, days of terms, days of grace) has to rise by 9,666.67 CNY',
          },
        ],
      },
      heldOrders: [{ number: 'SO-1' }, { number: 'SO-2' }],
    });
    const { ways } = answer.body['grade'] as { ways: readonly object[] };
    expect(ways[0]).toEqual({
      title:
        'Overdue rate: from 40% to below 35%; record Current ratio, Debt-to-asset ratio, so that 40% of the weight ' +
        'has data instead of 25.00% (cap for too little data)',
      changes: [
        {
          ...{ factor: 'overdue-rate', label: 'Overdue rate', from: '40', reach: 'below', to: '35' },
          pointsGained: '6.40',
        },
      ],
      removes: [{ code: 'coverageCap', label: 'cap for too little data' }],
      coverage: {
        ...{ percent: '25.00', atLeastPercent: '40' },
        factors: [
          { factor: 'current-ratio', label: 'Current ratio', weight: '8' },
          { factor: 'debt-to-asset', label: 'Debt-to-asset ratio', weight: '8' },
        ],
      },
      ...{ score: '56.20', grade: 'BB' },
    });
    const [order] = answer.body['heldOrders'] as { waysOut: { title: string }[] }[];
    expect(order?.waysOut.map(({ title }) => title)).toContain(
      'raise the limit to 1,100.00 CNY (credit lead)',
    );
  });

  it('speak Chinese, and aim a step above the proposal unless told', async () => {
    const { body } = await house.get(`/customers/${timber}/counterfactuals`, { 'accept-language': 'zh-CN' });
    expect(body).toMatchObject({
      grade: { inForce: 'BB', grade: 'C', next: 'CC', scoringAgain: 'lowers' },
      limit: { proposed: { amount: '0.00' }, target: { amount: '10000.00' } },
    });
    const { ways } = body['grade'] as { ways: readonly { title: string }[] };
    expect(ways[0]?.title).toBe('逾期率由 100% 变为低于35%');
    const wrong = await house.get(`/customers/${timber}/counterfactuals?limit=1.5`);
    expect(wrong).toMatchObject({ status: 422, body: { code: 'amount-decimals' } });
  });
});
