import { figureText, type RatingScale } from '@zixin/calculations';
import { toDecimal } from '@zixin/kernel';
import { day } from '../testing/account-history.js';
import { type ItemTally, itemTally, type TalliedItem } from './item-tally.js';
import { lossRates } from './loss-rates.js';
import { type BlockSources, portfolioBlock } from './portfolio-block.js';
import { portfolioDates } from './portfolio-dates.js';
import { stillOpen } from '../open-items.js';

const asOf = day('2026-06-30');
const dates = portfolioDates(asOf);
const scale: RatingScale = {
  kind: 'ratingScale',
  grades: [
    { grade: 'A', from: '50', pdPercent: '0.05' },
    { grade: 'BB', from: '0', pdPercent: '1.20' },
    { grade: 'D', from: null, pdPercent: '100' },
  ],
  lgdPercent: '45',
  pdFloorPercent: '0',
};

function item(customerId: string, issuedOn: string, dueOn: string, amount: number): TalliedItem {
  return {
    ...{ customerId, currency: 'CNY', issuedOn: day(issuedOn), dueOn: day(dueOn), amount },
    ...{ applications: [], settledOn: stillOpen },
  };
}

const paid = (amount: number, on: string) => ({
  ...{ id: 'p', source: 'payment' as const, amount, reversedOn: null },
  ...{ paidOn: day(on), effectiveOn: day(on) },
});

/** `a` owes 400 of an invoice 51 days late and 600 not due, less a credit note of 100; `b` owes 500 that are 91 days late. */
const items: readonly TalliedItem[] = [
  { ...item('a', '2026-04-10', '2026-05-10', 100_000), applications: [paid(60_000, '2026-05-20')] },
  item('a', '2026-06-15', '2026-07-15', 60_000),
  item('b', '2026-03-01', '2026-03-31', 50_000),
];
const sales = [
  { on: day('2026-03-01'), amount: 50_000 },
  { on: day('2026-04-10'), amount: 100_000 },
  { on: day('2026-05-05'), amount: -10_000 },
  { on: day('2026-06-15'), amount: 60_000 },
];

function tallied(all: readonly TalliedItem[], individually: readonly string[] = []): ItemTally {
  const tally = itemTally(dates);
  for (const one of all) tally.add(one, individually.includes(one.customerId));
  return tally.sums();
}

const grades: Readonly<Record<string, string>> = { a: 'A', b: 'BB' };
const sources: BlockSources = {
  ...{ currency: 'CNY', dates, sales, scale, items: tallied(items), lossRates: {} },
  accounts: [
    {
      ...{ accountId: 'a', customerId: 'a', groupId: null, exposure: 90_000 },
      limit: { kind: 'AMOUNT', amount: { minor: 100_000, currency: 'CNY' } },
    },
    { accountId: 'b', customerId: 'b', groupId: null, exposure: 50_000, limit: { kind: 'NONE' } },
    { accountId: 'c', customerId: 'c', groupId: null, exposure: -5_000, limit: { kind: 'UNLIMITED' } },
  ],
  profileOf: (id) => ({ grade: grades[id] ?? null, tier: 'key', industry: null, region: 'Hebei' }),
};
const block = portfolioBlock(sources);

describe('a portfolio of two customers that owe and one in credit', () => {
  it('has the exposure by what customers are, credit balances beside it', () => {
    expect(block).toMatchObject({ exposure: 140_000n, creditBalances: 5_000n, customers: 2, accounts: 3 });
    expect(block.by.grade).toMatchObject([
      { value: 'A', customers: 1, exposure: 90_000n },
      { value: 'BB', customers: 1, exposure: 50_000n },
    ]);
    expect(block.by.grade.map(({ share }) => toDecimal(share, 2))).toEqual(['64.29', '35.71']);
    expect(block.by.tier).toMatchObject([{ value: 'key', customers: 2, exposure: 140_000n }]);
    expect(block.by.industry).toMatchObject([{ value: null, customers: 2 }]);
    expect(block.by.region).toMatchObject([{ value: 'Hebei', exposure: 140_000n }]);
  });

  it('has the DSO family of the last three calendar months', () => {
    const { collection } = block;
    expect(collection).toMatchObject({
      window: { after: '2026-03-31', until: '2026-06-30' },
      ...{ days: 91, receivables: 150_000, opening: 50_000, sales: 150_000n },
    });
    expect(figureText(collection.dso, 2)).toEqual({ value: '91.00' });
    expect(figureText(collection.bestPossible, 2)).toEqual({ value: '36.40' });
    expect(figureText(collection.averageDaysDelinquent, 2)).toEqual({ value: '54.60' });
    expect(figureText(collection.collectionEffectiveness, 2)).toEqual({ value: '35.71' });
    expect(figureText(collection.countBack, 2)).toEqual({ value: '88.00' });
  });

  it('has overdue rate, concentration and utilisation', () => {
    expect(block.items.aging).toMatchObject({ open: 150_000, overdue: 90_000, oldestOverdueDays: 91 });
    expect(figureText(block.overdueRate, 2)).toEqual({ value: '60.00' });
    expect(figureText(block.concentration.hhi, 2)).toEqual({ value: '5408.16' });
    expect(block.utilisation.steps).toMatchObject({
      '90-100': { accounts: 1, exposure: 90_000n, limit: 100_000n },
      none: { accounts: 1, exposure: 50_000n },
      unlimited: { accounts: 1, exposure: 0n },
    });
    expect(figureText(block.utilisation.total, 2)).toEqual({ value: '90.00' });
  });

  it('counts a group as one name', () => {
    const grouped = sources.accounts.map((account) => ({ ...account, groupId: 'g' }));
    const { concentration } = portfolioBlock({ ...sources, accounts: grouped });
    expect(concentration.shares).toMatchObject([{ kind: 'group', name: 'g', amount: 135_000n }]);
    expect(figureText(concentration.hhi, 0)).toEqual({ value: '10000' });
  });

  it('loses PD × LGD × exposure, and says what has no rate', () => {
    expect(toDecimal(block.expectedLoss.loss, 2)).toBe('290.25');
    const { expectedLoss } = portfolioBlock({
      ...sources,
      profileOf: (id) => ({ ...sources.profileOf(id), grade: id === 'a' ? 'A' : null }),
    });
    expect(toDecimal(expectedLoss.loss, 2)).toBe('20.25');
    expect(expectedLoss.withoutRate).toEqual({ unrated: 50_000n });
    const floored = portfolioBlock({ ...sources, scale: { ...scale, pdFloorPercent: '0.10' } });
    expect(toDecimal(floored.expectedLoss.loss, 2)).toBe('310.50');
  });

  it('provides by the standard matrix without history, debtors in default one by one', () => {
    expect(block.provision).toMatchObject({
      rates: { source: 'standard', because: 'history-too-short' },
      matrix: { balance: 150_000, provision: 6_920 },
      total: 6_920,
    });
    const inDefault = portfolioBlock({ ...sources, items: tallied(items, ['b']) });
    expect(inDefault.provision).toMatchObject({
      matrix: { balance: 100_000, provision: 1_620 },
      individual: { customers: 1, balance: 50_000, provision: 22_500 },
      total: 24_120,
    });
  });

  it('is empty without anything', () => {
    const empty = portfolioBlock({ ...sources, accounts: [], items: tallied([]), sales: [] });
    expect(empty).toMatchObject({ exposure: 0n, overdueRate: { undefined: 'nothing-open' } });
    expect(empty.collection.dso).toEqual({ undefined: 'no-sales' });
    expect(empty.provision.total).toBe(0);
  });
});

describe('loss rates', () => {
  const monthEnds = [
    [1_000, 100, 50, 20, 10],
    [1_000, 200, 50, 25, 10],
  ];
  const percents = (rates: ReturnType<typeof lossRates>) => rates.percents.map((rate) => toDecimal(rate, 2));

  it('come from what rolls on in a month', () => {
    const rates = lossRates({ monthEnds, monthEndsOpen: [1_180, 1_285] }, {});
    expect(rates).toMatchObject({ source: 'rollRates', because: null, average: 'weighted' });
    expect(percents(rates)).toEqual(['2.50', '12.50', '25.00', '50.00', '100.00']);
    const worse = lossRates({ monthEnds, monthEndsOpen: [1_180, 1_285] }, { scalar: '1.2' });
    expect(percents(worse)).toEqual(['3.00', '15.00', '30.00', '60.00', '100.00']);
  });

  it('are the standard ones where nothing rolled or history is short, and the given ones where given', () => {
    const still = monthEnds.map((row, at) =>
      at === 0 ? row.map((open, bucket) => (bucket === 2 ? 0 : open)) : row,
    );
    expect(lossRates({ monthEnds: still, monthEndsOpen: [1, 1] }, {})).toMatchObject({
      ...{ source: 'standard', because: 'nothing-to-roll' },
    });
    const given = ['1', '2', '3', '4', '5'];
    const rates = lossRates({ monthEnds, monthEndsOpen: [0, 1] }, { given, scalar: '2' });
    expect(rates).toMatchObject({ source: 'given', because: null });
    expect(percents(rates)).toEqual(['2.00', '4.00', '6.00', '8.00', '10.00']);
  });
});

describe('month ends', () => {
  it('are the last twelve up to the date, itself where it is one', () => {
    expect(dates.monthEnds).toHaveLength(12);
    expect([dates.monthEnds[0], dates.monthEnds[7], dates.monthEnds[11]]).toEqual([
      ...['2025-07-31', '2026-02-28', '2026-06-30'],
    ]);
    expect(portfolioDates(day('2026-06-29')).monthEnds.at(-1)).toBe('2026-05-31');
    expect(portfolioDates(day('2026-01-15')).salesFrom).toBe('2025-01-01');
  });

  it('take items by what was open then and how late it was', () => {
    const dues = [
      '2026-06-30',
      '2026-05-31',
      '2026-05-30',
      '2026-04-01',
      '2026-03-31',
      '2026-03-02',
      '2026-03-01',
    ];
    const { monthEnds, monthEndsOpen } = tallied(dues.map((due) => item('a', '2026-01-05', due, 1)));
    expect(monthEnds.at(-1)).toEqual([1, 1, 1, 1, 2]);
    expect(monthEndsOpen.slice(-6)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(monthEndsOpen.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
