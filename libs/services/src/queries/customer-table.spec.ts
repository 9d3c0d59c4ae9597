import { settlementSums } from '@zixin/calculations';
import type { MitigantLayer } from '@zixin/credit-account/events';
import type { CalendarDate, Condition } from '@zixin/kernel';
import { collectionOf, toDecimal } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { customers, type CustomerRow } from '@zixin/views';
import type { CustomerDay } from './customer-day.js';
import { customerConditions, customerFacets } from './customer-facets.js';
import { datedFigures, datedPage, isDated } from './customer-table.js';
import { customerAnswer } from './document-answers.js';
import type { Reads } from './reads.js';

const today = '2026-03-10' as CalendarDate;

interface Facts {
  readonly name: string;
  readonly limit?: number | null;
  readonly until?: string;
  readonly owes?: number;
  readonly dueOn?: string;
  readonly standing?: object;
  readonly secured?: readonly MitigantLayer[];
  /** Paid so much, so many days beyond terms. */
  readonly paid?: readonly [minor: number, days: number];
}

function row({ name, limit = 0, until, owes = 0, ...more }: Facts): CustomerRow {
  const { dueOn = '2026-03-31', standing = {}, secured = [], paid } = more;
  const settled = paid
    ? [{ currency: 'CNY', amount: String(paid[0]), amountDays: String(paid[0] * paid[1]) }]
    : [];
  const granted =
    limit === null ? { kind: 'UNLIMITED' } : { kind: 'AMOUNT', amount: { minor: limit, currency: 'CNY' } };
  const layer = { limit: granted, from: '2026-01-01', until: until ?? null, proposalId: 'p' };
  const account = {
    ...{
      segment: 'main',
      currency: 'CNY',
      terms: [],
      hold: null,
      default: null,
      orders: [],
      cash: [],
      overApplied: [],
    },
    layers: { currency: 'CNY', base: [layer], temporary: [] },
    secured,
    invoices: owes === 0 ? [] : [{ invoiceId: 'i', dueOn, open: owes }],
  };
  const noStanding = { grade: null, gradeBefore: null, gradeFrom: null, tier: null, reviewDueOn: null };
  return {
    ...{ customerId: name, number: name, name, legalName: null, country: null, identifiers: [], links: [] },
    ...{ industry: null, region: null, status: 'active', registeredOn: null, cooperationFrom: null },
    ...{
      accounts: [account],
      settled,
      updatedAt: '',
      standing: { ...noStanding, warnings: [], ...standing },
    },
  } as unknown as CustomerRow;
}

const facts: readonly Facts[] = [
  { name: 'small', limit: 100, owes: 90, paid: [200, -3], standing: { grade: 'A', tier: 'key' } },
  {
    name: 'large',
    paid: [100, 12],
    limit: 1_000,
    owes: 500,
    dueOn: '2026-03-09',
    standing: { grade: 'A', tier: 'VIP' },
  },
  { name: 'ended', limit: 5_000, until: '2026-03-09', owes: 10, dueOn: '2026-02-01' },
  {
    name: 'free',
    limit: null,
    owes: 1,
    standing: { grade: 'BBB', warnings: [{ warningId: 'w', level: 'warn' }] },
  },
];

async function reads(): Promise<Reads> {
  const readStore = createInMemoryReadStore();
  const documents = facts.map(row).map((doc, index) => ({
    ...{ key: doc.customerId, doc, source: 'log', position: String(index + 1) },
    fields: Object.fromEntries(Object.entries(customers.fields).map(([name, read]) => [name, read(doc)])),
  }));
  await readStore.write([{ collection: collectionOf(customers), documents }]);
  return { readStore, eventStore: createInMemoryEventStore(), today: () => today } as unknown as Reads;
}

const ordered = async (sort: string, where: readonly Condition[] = []) => {
  const order = [{ field: sort.replace('-', ''), descending: sort.startsWith('-') }];
  const { items } = await datedPage(await reads(), { where, order, limit: 10 });
  return items.map(({ key }) => key);
};

const dayOf = (use: CustomerDay['use'], bounced: CustomerDay['bounced'] = new Map()): CustomerDay => ({
  ...{ on: today, use, bounced },
});

describe('the table of customers', () => {
  it('has value-weighted days beyond terms, without what bounced', () => {
    const paid = row({ name: 'p', paid: [300, 10] });
    const textOf = (day: CustomerDay) => customerAnswer(paid, day).figures?.daysBeyondTerms;
    expect(textOf(dayOf('reduceNet'))).toBe('10.00');
    const back = settlementSums({ amount: 100, paidOn: today, dueOn: '2026-02-08' as CalendarDate });
    expect(textOf(dayOf('reduceNet', new Map([['p CNY', back]])))).toBe('0.00');
    expect(textOf(dayOf('reduceNet', new Map([['p USD', back]])))).toBe('10.00');
    expect(customerAnswer(row({ name: 'n' }), dayOf('reduceNet')).figures?.daysBeyondTerms).toBeNull();
  });

  it('has what depends on the day', () => {
    const { used, ...figures } = datedFigures(row(facts[1]!), dayOf('reduceNet'));
    expect(figures).toMatchObject({ limit: 1_000, overdue: 500, overdueDays: 1 });
    expect(toDecimal(used!, 2)).toBe('0.50');
    expect(datedFigures(row(facts[2]!), dayOf('reduceNet'))).toMatchObject({
      limit: 0,
      used: null,
      overdue: 10,
    });
    expect(datedFigures(row(facts[3]!), dayOf('reduceNet'))).toMatchObject({
      limit: null,
      used: null,
      overdue: 0,
    });
  });

  it('rule 4: the limit has the mitigants of the day where policy lets them raise it', () => {
    const dates = { from: today, until: today };
    const secured = row({
      name: 'm',
      limit: 1_000,
      owes: 500,
      secured: [{ mitigantId: 'm', minor: 250, ...dates }],
    });
    const limits = (['reduceNet', 'raiseLimit'] as const).map(
      (use) => datedFigures(secured, dayOf(use)).limit,
    );
    expect(limits).toEqual([1_000, 1_250]);
    expect(datedFigures(secured, { ...dayOf('raiseLimit'), on: '2026-03-11' as CalendarDate }).limit).toBe(
      1_000,
    );
    const [answer] = customerAnswer(secured, dayOf('raiseLimit')).accounts;
    expect(answer).toMatchObject({
      limit: { amount: { amount: '12.50' } },
      limitAhead: [{ from: '2026-03-11', amount: { amount: '10.00' } }],
      headroom: { amount: '7.50' },
    });
  });

  it.each([
    ['-limit', ['free', 'large', 'small', 'ended']],
    ['-used', ['small', 'large', 'ended', 'free']],
    ['-overdue', ['large', 'ended', 'free', 'small']],
    ['overdueDays', ['free', 'small', 'large', 'ended']],
    ['-daysBeyondTerms', ['large', 'small', 'ended', 'free']],
  ])('sorted by %s is in the order of today', async (sort, expected) => {
    expect(isDated([{ field: sort.replace('-', '') }])).toBe(true);
    expect(await ordered(sort)).toEqual(expected);
  });

  it('goes on after the last of the page before, and refuses the cursor of another order', async () => {
    const from = await reads();
    const order = [{ field: 'limit', descending: true }];
    const first = await datedPage(from, { where: [], order, limit: 3 });
    const second = await datedPage(from, { where: [], order, limit: 3, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ key }) => key)).toEqual([
      'free',
      'large',
      'small',
      'ended',
    ]);
    expect(second.next).toBeNull();
    const other = { where: [], order: [{ field: 'used' }], limit: 3, cursor: first.next ?? '' };
    await expect(datedPage(from, other)).rejects.toMatchObject({ problem: 'cursor-invalid' });
    const wrong = [{ field: 'limit' }, { field: 'shoe' }];
    await expect(datedPage(from, { where: [], order: wrong, limit: 3 })).rejects.toMatchObject({
      problem: 'unknown-field',
    });
  });

  it('keeps the order of a first page for those that follow, and computes it anew when customers changed', async () => {
    const from = await reads();
    const order = [{ field: 'limit', descending: true }];
    const page = async (cursor?: string) =>
      datedPage(from, { where: [], order, limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    const first = await page();
    const grown = row({ name: 'small', limit: 9_000 });
    const fields = Object.fromEntries(
      Object.entries(customers.fields).map(([name, read]) => [name, read(grown)]),
    );
    const documents = [{ key: 'small', doc: grown, fields, source: 'log', position: '9' }];
    const checkpoint = { source: 'log', from: null, position: '9' };
    await from.readStore.write([{ collection: collectionOf(customers), documents, checkpoint }]);
    const second = await page(first.next ?? '');
    expect(second.items.map(({ key, doc }) => [key, datedFigures(doc, dayOf('reduceNet')).limit])).toEqual([
      ['small', 9_000],
      ['ended', 0],
    ]);
    expect((await page()).items.map(({ key }) => key)).toEqual(['free', 'small']);
  });

  it('is filtered by several values of grade, tier and warning, and by text', async () => {
    expect(await ordered('-limit', customerConditions({ grade: 'A,BBB' }))).toEqual([
      'free',
      'large',
      'small',
    ]);
    expect(await ordered('-limit', customerConditions({ tier: 'VIP', grade: 'A' }))).toEqual(['large']);
    expect(await ordered('-limit', customerConditions({ warning: 'warn' }))).toEqual(['free']);
    expect(await ordered('-limit', customerConditions({ search: 'SMA' }))).toEqual(['small']);
  });

  it('has facets that count under the other filters', async () => {
    const facets = await customerFacets(await reads(), { grade: 'A' });
    const values = (name: string) => facets.find(({ field }) => field === name)?.values;
    expect(values('grade')).toEqual([
      { value: 'A', count: 2 },
      { value: null, count: 1 },
      { value: 'BBB', count: 1 },
    ]);
    expect(values('tier')).toEqual([
      { value: 'VIP', count: 1 },
      { value: 'key', count: 1 },
    ]);
    expect(values('warning')).toEqual([{ value: 'none', count: 2 }]);
  });
});
