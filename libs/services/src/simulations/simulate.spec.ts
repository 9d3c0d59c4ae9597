import {
  type LimitMethods,
  type OrderCheckContent,
  type PolicyContent,
  policyNames,
  type Scorecard,
  type WarningRules,
} from '@zixin/calculations';
import { addDays } from '@zixin/kernel';
import { shippedPolicies } from '../policies/default-policies.js';
import {
  creditStory,
  type CreditStory,
  date,
  investigate,
  yuan,
} from '../verification/testing/credit-story.js';
import { simulate } from './simulate.js';
import type { SimulationOptions, SimulationRow } from './simulation.js';

const shipped = <Content extends PolicyContent>(name: string) =>
  shippedPolicies().find((one) => one.name === name)!.content as Content;
const card = shipped<Scorecard>(policyNames.scorecard);
const orderCheck = shipped<OrderCheckContent>(policyNames.orderCheck);

/** Only the tax record counts. */
const taxOnly: Scorecard = {
  ...card,
  factors: card.factors.map((factor) => ({ ...factor, weight: factor.code === 'tax-record' ? '100' : '0' })),
  coverageCaps: [],
  knockOuts: [],
};

async function ran(
  story: CreditStory,
  policies: readonly PolicyContent[],
  more: Partial<SimulationOptions> = {},
) {
  const rows: SimulationRow[] = [];
  const report = await simulate({
    ...{ store: story.eventStore, houseCurrency: 'CNY', dateAt: story.dateAt, policies, scoreAt: 'recorded' },
    ...{ until: date('2026-12-31'), today: date('2026-12-31'), onRow: (row) => rows.push(row) },
    ...more,
  });
  return { report, rows };
}

async function order(story: CreditStory, orderId: string, amount: number, day: string): Promise<void> {
  story.on(day);
  const on = date(day);
  await story.account('c1', {
    type: 'PlaceOrder',
    data: {
      ...{ orderId, number: null, amount: yuan(amount), placedOn: on, shipOn: on },
      ...{ termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null },
    },
  });
}

async function invoice(story: CreditStory, orderId: string, amount: number, days: readonly [string, string]) {
  const [issuedOn, dueOn] = days.map(date);
  story.on(days[0]);
  await story.account('c1', {
    type: 'IssueInvoice',
    data: {
      ...{
        invoiceId: `i-${orderId}`,
        number: null,
        issuedOn: issuedOn!,
        dueOn: dueOn!,
        amount: yuan(amount),
      },
      ...{ orders: [{ orderId, amount: yuan(amount) }], sellingEntity: null, orderedBy: null },
    },
  });
}

/** An invoice of several orders, each in full. */
async function invoiceOf(story: CreditStory, orders: Readonly<Record<string, number>>, on: string) {
  story.on(on);
  const parts = Object.entries(orders).map(([orderId, amount]) => ({ orderId, amount: yuan(amount) }));
  const amount = yuan(Object.values(orders).reduce((a, b) => a + b, 0));
  const invoiceId = `i-${parts.map(({ orderId }) => orderId).join('-')}`;
  const days = { issuedOn: date(on), dueOn: addDays(date(on), 30) };
  await story.account('c1', {
    type: 'IssueInvoice',
    data: { invoiceId, number: null, ...days, amount, orders: parts, sellingEntity: null, orderedBy: null },
  });
}

async function pay(story: CreditStory, orderId: string, amount: number, day: string): Promise<void> {
  story.on(day);
  await story.account('c1', {
    type: 'RecordPayment',
    data: {
      ...{
        paymentId: `p-${orderId}`,
        number: null,
        amount: yuan(amount),
        receivedOn: date(day),
        method: null,
      },
      allocation: { mode: 'explicit', items: [{ invoiceId: `i-${orderId}`, amount: yuan(amount) }] },
    },
  });
}

/** A customer granted blindly: pays the first order late, the second never; the third was held and is let pass by nobody. */
async function blindStory(): Promise<CreditStory> {
  const story = creditStory('2026-01-05');
  await story.register('c1');
  await investigate(story, 'c1', '2026-01-05');
  await story.score('c1', 'first');
  const limit = { kind: 'AMOUNT', amount: yuan(100_000) } as const;
  const change = { layer: 'base', limit, from: date('2026-01-05'), until: null } as const;
  await story.account('c1', { type: 'ProposeLimit', data: { proposalId: 'l-1', change, reason: 'sales' } });
  await story.account('c1', { type: 'ApproveProposal', data: { proposalId: 'l-1' } }, 'li');
  await order(story, 'o-1', 30_000, '2026-01-12');
  await invoice(story, 'o-1', 30_000, ['2026-01-13', '2026-02-12']);
  await order(story, 'o-2', 60_000, '2026-02-02');
  await invoice(story, 'o-2', 60_000, ['2026-02-03', '2026-03-05']);
  await order(story, 'o-3', 20_000, '2026-02-20');
  await pay(story, 'o-1', 30_000, '2026-03-02');
  story.on('2026-09-01');
  const on = date('2026-09-01');
  await story.account('c1', {
    type: 'WriteOffInvoice',
    data: { invoiceId: 'i-o-2', amount: yuan(45_000), reason: 'insolvent', on },
  });
  return story;
}

describe('a candidate order check', () => {
  it('holds what is too large, leaves its exposure out, and says what that would have saved and delayed', async () => {
    const story = await blindStory();
    const head = await story.eventStore.head();
    const { report, rows } = await ran(story, [{ ...orderCheck, orderMaximum: '50000' }]);
    expect(report).toMatchObject({
      limitsFollow: 'recorded',
      customers: 1,
      orders: {
        checked: 3,
        wouldHold: { count: 1, amounts: [{ minor: 6_000_000, currency: 'CNY' }] },
        wouldPass: { count: 1, amounts: [{ minor: 2_000_000, currency: 'CNY' }] },
      },
      writeOffsAvoided: { count: 1, amounts: [{ minor: 4_500_000, currency: 'CNY' }] },
      overdueAvoided: { count: 1, amounts: [{ minor: 1_500_000, currency: 'CNY' }] },
      salesDelayed: { count: 0, amounts: [] },
    });
    const [, , third] = rows.filter(({ kind }) => kind === 'order');
    expect(third?.recorded).toMatchObject({ verdict: 'held', exposure: yuan(90_000) });
    expect(third?.candidate).toMatchObject({ verdict: 'passed', exposure: yuan(30_000), reasons: [] });
    expect(await story.eventStore.head()).toBe(head);
  });

  it('counts what was paid in truth as delayed, and judges only the days asked for', async () => {
    const story = await blindStory();
    const strict = { ...orderCheck, orderMaximum: '20000' };
    const { report } = await ran(story, [strict]);
    expect(report.orders.wouldHold).toEqual({ count: 2, amounts: [{ minor: 9_000_000, currency: 'CNY' }] });
    expect(report.salesDelayed).toMatchObject({ count: 1, amounts: [{ minor: 3_000_000, currency: 'CNY' }] });
    const february = await ran(story, [strict], { from: date('2026-02-01'), until: date('2026-02-15') });
    expect(february.report.orders).toMatchObject({ checked: 1, wouldHold: { count: 1 } });
  });

  it('counts an invoice of several held orders once', async () => {
    const story = await blindStory();
    story.on('2026-03-20');
    const release = { orderId: 'o-3', override: true, reason: 'an old friend' };
    await story.account('c1', { type: 'ReleaseOrder', data: release });
    await order(story, 'o-4', 5_000, '2026-03-20');
    await story.account('c1', { type: 'ReleaseOrder', data: { ...release, orderId: 'o-4' } });
    await invoiceOf(story, { 'o-3': 20_000, 'o-4': 5_000 }, '2026-03-21');
    const { report } = await ran(story, [orderCheck]);
    const amounts = [yuan(25_000)];
    expect(report.orders.overridesHeld).toEqual({ count: 2, amounts });
    expect(report.overdueAvoided).toMatchObject({ count: 1, amounts, ofOverrides: { count: 1, amounts } });
  });

  it('shows what keeping to it is worth where a person released over the check', async () => {
    const story = await blindStory();
    story.on('2026-03-20');
    const release = { orderId: 'o-3', override: true, reason: 'an old friend' };
    await story.account('c1', { type: 'ReleaseOrder', data: release });
    await invoice(story, 'o-3', 20_000, ['2026-03-21', '2026-04-20']);
    const lost = yuan(20_000);
    const { report, rows } = await ran(story, [orderCheck]);
    expect(report.orders).toMatchObject({
      wouldHold: { count: 0 },
      overridesHeld: { count: 1, amounts: [lost] },
    });
    expect(report.overdueAvoided).toMatchObject({ count: 1, ofOverrides: { count: 1, amounts: [lost] } });
    expect(rows.at(-1)).toMatchObject({
      id: 'o-3',
      recorded: { verdict: 'overridden' },
      candidate: { verdict: 'held' },
    });
  });

  it('counts nothing as different when the candidate is what was in force', async () => {
    const { report } = await ran(await blindStory(), [orderCheck]);
    expect(report.orders).toMatchObject({ checked: 3, wouldHold: { count: 0 }, wouldPass: { count: 0 } });
    expect(report.rows).toEqual([]);
  });
});

describe('the candidates that were in force', () => {
  const inForce = [card, ...[policyNames.tiers, policyNames.limitMethods].map((name) => shipped(name))];

  it('move no tier: the recorded one is that after the score, as the candidate’s is', async () => {
    const story = await blindStory();
    story.on('2026-09-02');
    await story.score('c1', 'second');
    await story.rating('c1', {
      type: 'AssignDefaultGrade',
      data: { why: 'insolvent', on: date('2026-09-02') },
    });
    story.on('2026-09-03');
    await story.score('c1', 'under-default');
    const { report, rows } = await ran(story, inForce);
    const moved = report.tiers.filter(({ from, to }) => from !== to);
    expect([report.grades.scores, moved]).toEqual([3, []]);
    expect(rows[0]?.recorded?.['tier']).not.toBeNull();
  });

  it('propose no other limit than was proposed: none for a grade that bears no credit', async () => {
    const story = await blindStory();
    story.on('2026-09-02');
    const { methods, ...rest } = shipped<LimitMethods>(policyNames.limitMethods);
    const need = { ...methods[0]!, amount: 'account.monthlyPurchases', share: { percent: '100' } } as const;
    await story.activate(policyNames.limitMethods, { ...rest, methods: [need], step: '10' });
    const wanted = { overrideId: 'over', to: 'CCC', reason: 'insolvent', until: date('2026-12-31') };
    await story.rating('c1', { type: 'RequestRatingOverride', data: wanted });
    await story.rating('c1', { type: 'ApproveRatingOverride', data: { overrideId: 'over' } }, 'li');
    const byPolicy = { proposalId: 'by-policy', reason: 'insolvent' };
    await story.account('c1', { type: 'ProposeLimitByPolicy', data: byPolicy });
    const { report, rows } = await ran(story, [card]);
    const nothing = { grade: 'CCC', limit: yuan(0), bindingMethod: 'need' };
    expect(rows.find(({ kind }) => kind === 'limit')).toMatchObject({
      ...{ id: 'by-policy', recorded: nothing, candidate: nothing, differs: false },
    });
    expect(report.limits).toMatchObject({ lower: { count: 0 }, same: 1 });
  });
});

describe('a candidate scorecard', () => {
  it('moves grades, and limits and terms of the what-if account follow it', async () => {
    const { report, rows } = await ran(await blindStory(), [taxOnly]);
    expect(report.limitsFollow).toBe('candidate');
    expect(report.grades).toEqual({ scores: 1, migrations: [{ from: 'B', to: 'AAA', count: 1 }] });
    expect(rows[0]).toMatchObject({
      ...{ kind: 'score', id: 'first', differs: true },
      candidate: { score: '100.00', grade: 'AAA' },
    });
  });

  it('takes a rating by override over: a person decided it', async () => {
    const story = await blindStory();
    const wanted = { overrideId: 'over', to: 'BB', reason: 'a sound parent', until: date('2026-12-31') };
    await story.rating('c1', { type: 'RequestRatingOverride', data: wanted });
    await story.rating('c1', { type: 'ApproveRatingOverride', data: { overrideId: 'over' } }, 'li');
    const byPolicy = { proposalId: 'by-policy', reason: 'override' };
    await story.account('c1', { type: 'ProposeLimitByPolicy', data: byPolicy });
    const { report, rows } = await ran(story, [taxOnly]);
    expect(report.grades.scores).toBe(1);
    expect(rows.find(({ kind }) => kind === 'limit')).toMatchObject({
      ...{ id: 'by-policy', recorded: { grade: 'BB' }, candidate: { grade: 'BB' }, differs: false },
    });
  });

  it('scores customers nobody scored at month ends, from what was known by then', async () => {
    const story = await blindStory();
    story.on('2026-06-10');
    await story.register('c2');
    const { report, rows } = await ran(story, [taxOnly], {
      ...{ scoreAt: 'monthEnd', until: date('2026-07-31'), customerIds: ['c2'] },
    });
    expect(rows.map(({ on, candidate }) => [on, candidate['grade']])).toEqual([
      ['2026-06-30', null],
      ['2026-07-31', null],
    ]);
    expect(report.grades.migrations).toEqual([{ from: null, to: null, count: 2 }]);
    const { rows: first } = await ran(story, [taxOnly], { scoreAt: 'monthEnd', until: date('2026-03-31') });
    expect(
      first.filter(({ kind }) => kind === 'score').map(({ on, candidate }) => [on, candidate['grade']]),
    ).toEqual([
      ['2026-01-31', 'AAA'],
      ['2026-02-28', 'AAA'],
      ['2026-03-31', 'AAA'],
    ]);
  });
});

describe('candidate warning rules', () => {
  it('say how many days before the trouble they would have warned', async () => {
    const rules: WarningRules = {
      kind: 'warningRules',
      rules: [
        {
          ...{
            code: 'half-used',
            label: { en: 'half', zh: '半' },
            level: 'warn',
            cadence: 'daily',
            actions: [],
          },
          trip: { value: 'account.utilisationPercent', on: '25', off: '20' },
        } as never,
      ],
    };
    const { report } = await ran(await blindStory(), [rules]);
    expect(report.warnings).toMatchObject({
      candidate: { 'half-used': 1 },
      recorded: {},
      leads: [
        {
          ...{ customerId: 'c1', code: 'half-used', on: '2026-01-12' },
          ...{ daysBeforeOverdue: 32, daysBeforeDefault: null, daysBeforeWriteOff: 232 },
        },
      ],
    });
  });
});

describe('what was known then', () => {
  const everything: readonly PolicyContent[] = [
    taxOnly,
    shipped(policyNames.limitMethods),
    shipped(policyNames.terms),
    { ...orderCheck, orderMaximum: '50000' },
    shipped(policyNames.warningRules),
  ];

  it.each(['recorded', 'monthEnd'] as const)(
    "evidence added today leaves every row of a back-test of last year's decisions unmoved (scores: %s)",
    async (scoreAt) => {
      const story = await blindStory();
      const asked = { scoreAt, until: date('2026-12-31') };
      const before = await ran(story, everything, asked);
      story.on('2027-02-01');
      await story.investigation('c1', {
        type: 'CollectEvidence',
        data: {
          ...{ customerId: 'c1', investigationId: 'c1-2026-01-05', evidenceId: 'late', kind: 'taxRecord' },
          ...{ source: 'bureau', obtainedOn: date('2026-01-04'), validOn: date('2026-01-04') },
          ...{ cost: null, attachment: null },
          content: { creditGrade: 'D', year: 2025, arrears: null, taxPaid: null },
        },
      });
      await story.climate('2025-12', '20');
      await story.activate(policyNames.riskAppetite, {
        ...shipped<Extract<PolicyContent, { kind: 'riskAppetite' }>>(policyNames.riskAppetite),
        total: '1000',
      });
      const after = await ran(story, everything, asked);
      expect(before.rows.length).toBeGreaterThan(3);
      expect(after.rows).toEqual(before.rows);
      expect(after.report).toEqual(before.report);
    },
  );
});
