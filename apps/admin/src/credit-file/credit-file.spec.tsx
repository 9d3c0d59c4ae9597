import { act, screen, waitFor, within } from '@testing-library/react';
import { auditor, open, server } from '../testing/screen.js';

const id = '67da9d93-ad65-5b6d-8fe4-b35f4199cff0';
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const none = { items: [], next: null };

const account = (exposure: string, headroom: string) => ({
  segment: 'main',
  currency: 'CNY',
  openedOn: '2024-01-01',
  limit: { kind: 'AMOUNT' as const, amount: cny('1000.00'), expired: false },
  limitAhead: [],
  terms: { netDays: 60, prepaymentPercent: 0 },
  hold: null,
  default: null,
  exposure: {
    reservedOrders: cny('0.00'),
    deliveredNotInvoiced: cny('0.00'),
    receivables: cny(exposure),
    unappliedCash: cny('0.00'),
    total: cny(exposure),
  },
  headroom: cny(headroom),
  netExposure: cny(exposure),
  aging: {
    ...{ currency: 'CNY', open: exposure, items: 1, overdue: '0.00', overdueItems: 0, oldestOverdueDays: 0 },
    buckets: [{ bucket: 'current' as const, amount: exposure, items: 1 }],
  },
  limitHistory: [],
  temporaryLimits: [],
  termsHistory: [],
  openInvoices: [],
  openOrders: [],
  unappliedCash: [],
  proposals: [],
  mitigants: [],
  group: null,
  writtenOff: cny('0.00'),
  lastPayment: null,
  counts: {
    ...{ orderChecks: 0, holds: 0, invoices: 0, creditNotes: 0 },
    ...{ payments: 0, reversals: 0, disputes: 0, fellOverdue: 0 },
  },
});

const file = (over: object = {}) => ({
  id,
  asOf: '2026-11-27',
  knownAt: null,
  number: 'C-1',
  name: '华岳重型装备股份有限公司',
  country: 'CN',
  registeredOn: '2024-01-01',
  status: { state: 'active', since: null, reason: null },
  ...{ registration: null, ownership: null, management: null, cooperationFrom: null, industry: null },
  ...{ links: [], segments: [], notes: [], noteCount: 0, erasedPeople: [], updatedAt: '' },
  ...{
    paymentBehaviour: [],
    rating: null,
    riskLevel: 'none',
    warnings: [],
    investigations: [],
    evidence: [],
  },
  accounts: [account('400.00', '600.00')],
  ...over,
});

const warning = {
  id: 'w.oldest-overdue',
  customerId: id,
  code: 'oldest-overdue',
  label: { en: 'Oldest invoice long overdue', zh: '最早发票长期逾期' },
  level: 'warn',
  status: 'open',
  raisedOn: '2026-07-02',
  ...{
    actions: [],
    actionsTaken: [],
    actionsDeclined: [],
    openActions: [],
    acknowledged: null,
    cleared: null,
  },
  figures: {
    'account.oldestOverdueDays': { number: '60', sources: [{ stream: 'creditAccount-1', revision: 9 }] },
  },
};

const past = { asOf: '2026-03-31', accounts: [account('150.00', '850.00')] };

beforeEach(() => {
  server.answers('get', '/v1/customers/{customer}', () => ({ id }));
  server.answers('get', '/v1/customers/{customer}/credit-file', ({ query }) =>
    file(query.has('asOf') || query.has('knownAt') ? past : {}),
  );
  server.answers('get', '/v1/customers/{customer}/facts', () => ({ facts: {}, read: [] }));
  server.answers('get', '/v1/customers/{customer}/events', () => none);
  server.answers('get', '/v1/customers/{customer}/decisions', () => none);
  server.answers('get', '/v1/customers/{customer}/counterfactuals', () => ({
    ...{ grade: { score: null, ways: [] }, limit: { proposed: null, ways: [] }, heldOrders: [] },
  }));
  server.answers('get', '/v1/customers/{customer}/limits', () => ({ accounts: [] }));
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({ content: {} }));
  server.answers('get', '/v1/colleagues', () => ({ items: [] }));
  server.answers('get', '/v1/evidence', () => none);
  server.answers('get', '/v1/approvals', () => none);
  server.answers('get', '/v1/payments', () => none);
  server.answers('get', '/v1/warnings', () => none);
});

const title = () => screen.findByRole('heading', { level: 1, name: '华岳重型装备股份有限公司' });
const accountBlock = (name: string) => within(screen.getByRole('region', { name }));

it('shows who the customer is and how much credit is used, and says what is not there yet', async () => {
  await open('/customers/number:C-1');
  await title();
  expect(accountBlock('账户 main（CNY）').getAllByText('400.00').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: '拟定额度' })).toHaveAttribute(
    'href',
    `/customers/${id}/decisions?do=limit`,
  );
  expect(await screen.findByText(/尚无财务报表/)).toBeInTheDocument();
  expect(await screen.findByText('尚无提案。')).toBeInTheDocument();
});

it('explains a limit by the layers that stand that day, each temporary one with its last day', async () => {
  const layer = (from: string, amount: string) => ({
    ...{ from, until: null, proposalId: from },
    limit: { kind: 'AMOUNT' as const, amount: cny(amount) },
  });
  const uplift = (from: string, until: string, amount: string) => ({
    ...{ from, until, proposalId: from, mode: 'uplift' as const, amount: cny(amount) },
  });
  const accounts = [
    {
      ...account('400.00', '600.00'),
      limitHistory: [layer('2024-02-01', '700.00'), layer('2026-12-01', '900.00')],
      temporaryLimits: [
        uplift('2026-10-01', '2026-10-31', '111.00'),
        uplift('2026-11-01', '2026-12-31', '300.00'),
      ],
    },
  ];
  server.answers('get', '/v1/customers/{customer}/credit-file', () => file({ accounts }));
  const { user } = await open('/customers/number:C-1', { language: 'en' });
  await title();
  await user.click(screen.getByRole('button', { name: 'Why Limit' }));
  const why = within(await screen.findByRole('dialog', { name: 'Why Limit' }));
  expect(why.getByText('700.00')).toBeInTheDocument();
  expect(why.getByText(/until 31 Dec 2026/)).toHaveTextContent('300.00');
  expect(why.queryByText(/111\.00|900\.00/)).not.toBeInTheDocument();
});

it('explains a grade by its score, and by the knock-out that capped it', async () => {
  const scored = { scoreId: 's-1', on: '2026-11-20', reason: 'request', score: '45.00', grade: 'C' };
  const assigned = { from: 'B', to: 'C', why: '', by: 'model', scoreId: 's-1', overrideId: null };
  const rating = {
    ...{ grade: 'C', scores: [{ ...scored, coveragePercent: '90.00', knockOuts: ['dishonest'] }] },
    ratings: [{ ...assigned, on: '2026-11-20', until: null }],
    ...{ pdPercent: null, lgdPercent: null, tier: null, tiers: [], review: null, reviewsCompleted: [] },
  };
  const decision = {
    ...{
      id: 'd-1',
      eventId: 'e-1',
      kind: 'CreditScored',
      on: '2026-11-20',
      by: 'p-1',
      title: '评分',
      text: '',
    },
    ...{ recordedAt: '2026-11-20T02:00:00.000Z', contributions: [], facts: {}, read: [], mentions: [] },
    policies: [{ name: 'scorecard', version: 1 }],
    decision: {
      ...{ ...scored, scoreGrade: 'B', coverage: '90', coverageCap: null },
      knockOuts: [{ code: 'dishonest', cap: 'C' }],
    },
  };
  const content = {
    ...{ kind: 'scorecard', label: { en: 'Card', zh: '评分卡' }, factors: [] },
    knockOuts: [{ code: 'dishonest', label: { en: 'Dishonest debtor', zh: '失信被执行人' } }],
  };
  server.answers('get', '/v1/customers/{customer}/credit-file', () => file({ rating }));
  server.answers('get', '/v1/customers/{customer}/decisions', () => ({ items: [decision], next: null }));
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({ content }));
  const { user } = await open('/customers/number:C-1');
  await title();
  await user.click(screen.getByRole('button', { name: '信用等级的依据' }));
  const why = within(await screen.findByRole('dialog', { name: '信用等级的依据' }));
  expect(await why.findByText('按评分为 B，因否决项封顶为 C：失信被执行人')).toBeInTheDocument();
});

it('names the group of an account, with the limit its members share and what is left of it', async () => {
  const harbour = {
    id: 'g-1',
    name: '海港集团',
    currency: 'CNY',
    limit: { kind: 'AMOUNT', amount: cny('9000.00') },
  };
  const group = { ...harbour, use: cny('9600.00'), headroom: cny('-600.00') };
  const accounts = [{ ...account('400.00', '600.00'), group }];
  server.answers('get', '/v1/customers/{customer}/credit-file', () => file({ accounts }));
  await open('/customers/number:C-1');
  const block = within(await screen.findByRole('region', { name: '所属信用集团' }));
  expect(block.getByRole('link', { name: '海港集团' })).toHaveAttribute('href', '/approvals/g-1?of=group');
  for (const text of [/9,000\.00/, /9,600\.00/, /−600\.00/]) expect(block.getByText(text)).toBeVisible();
});

it('names open warnings with the figures that tripped them', async () => {
  server.answers('get', '/v1/customers/{customer}/credit-file', () => file({ warnings: [warning] }));
  await open('/customers/number:C-1', { language: 'en' });
  await title();
  const strip = within(screen.getByRole('navigation', { name: 'Open warnings' }));
  expect(strip.getByRole('link', { name: /Oldest invoice long overdue/ })).toHaveAttribute(
    'href',
    '#warning-oldest-overdue',
  );
  expect(await screen.findByText('60 days')).toBeInTheDocument();
});

it('explains every figure of its header, by the decision behind it where there is one', async () => {
  const tierDecision = {
    ...{ id: 'd-1', kind: 'TierAssigned', on: '2026-05-01', stream: 'rating-1', revision: 7, decision: {} },
    ...{ policies: [{ name: 'tiers', version: 2 }], inputs: { facts: null, account: null, readUpTo: [] } },
    ...{ title: '', text: '', by: 'rule', recordedAt: '2026-05-01T00:00:00.000Z', contributions: [] },
  };
  server.answers('get', '/v1/customers/{customer}/decisions', () => ({ items: [tierDecision], next: null }));
  const overdue = { invoiceId: 'i-1', number: 'INV-7', dueOn: '2026-11-01', issuedOn: '2026-10-01' };
  const late = { ...overdue, amount: cny('400.00'), open: cny('400.00'), dispute: null };
  const later = { ...late, invoiceId: 'i-2', number: 'INV-8', dueOn: '2026-12-01' };
  const rating = {
    ...{ customerId: id, grade: null, gradeSince: null, lgdPercent: null, pdPercent: null, ratings: [] },
    ...{ review: null, reviewsCompleted: [], scores: [], tier: 'key' },
    tiers: [{ on: '2026-05-01', tier: 'key' }],
  };
  const owing = { ...account('400.00', '600.00'), openInvoices: [later, late] };
  server.answers('get', '/v1/customers/{customer}/credit-file', () => file({ rating, accounts: [owing] }));
  const { user } = await open('/customers/number:C-1', { language: 'en' });
  await title();
  const unexplained = [...document.querySelectorAll('[data-figure]')].filter(
    (figure) => !figure.querySelector('[data-why]'),
  );
  expect(unexplained).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Why Tier' }));
  const tier = within(await screen.findByRole('dialog', { name: 'Why Tier' }));
  expect(await tier.findByText('Customer tiers v2')).toBeInTheDocument();
  expect(tier.getByRole('link', { name: 'Rating #7' })).toHaveAttribute('href', '#decisions');
  await user.click(screen.getByRole('button', { name: 'Why Oldest overdue' }));
  const oldest = await screen.findByRole('dialog', { name: 'Why Oldest overdue' });
  expect(oldest).toHaveTextContent('INV-7');
});

describe('at another point in time', () => {
  const then = '/customers/number:C-1?asOf=2026-03-31&knownAt=2026-04-01T00:00:00Z';

  it('says the two dates, offers no command and shows what differs from today', async () => {
    const { user, router } = await open(then, { language: 'en' });
    await title();
    expect(screen.getByText('You are looking at the past')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Propose limit' })).not.toBeInTheDocument();
    expect(await screen.findByText('now 400.00 (+250.00)')).toBeInTheDocument();
    const [asked] = server
      .asked('get', '/v1/customers/{customer}/credit-file')
      .filter(({ query }) => query.has('asOf'));
    expect(Object.fromEntries(asked!.query)).toEqual({ asOf: '2026-03-31', knownAt: '2026-04-01T00:00:00Z' });

    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(await screen.findByRole('link', { name: 'Propose limit' })).toBeInTheDocument();
  });

  it('says which part of the address is no day, and leads back to now', async () => {
    const { user, router } = await open('/customers/number:C-1?asOf=2026-13-45', { language: 'en' });
    expect(await screen.findByText(/asks for asOf=2026-13-45/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    await title();
    expect(router.state.location.search).toBe('');
  });

  it('says of a day to come that it is not the past', async () => {
    await open('/customers/number:C-1?asOf=2027-03-31', { language: 'en' });
    await title();
    expect(screen.getByText(/^You are looking at a day to come/)).toBeInTheDocument();
    expect(screen.queryByText('You are looking at the past')).not.toBeInTheDocument();
  });

  it('says of a day before the registration when the customer was registered, and leads there', async () => {
    const path = '/v1/customers/{customer}/credit-file';
    server.refuses('get', path, 404, { code: 'customer-not-found', detail: 'There is no such customer.' });
    server.answers('get', path, () => file(), { times: 1 });
    const { user, router } = await open('/customers/number:C-1?asOf=1990-01-01', { language: 'en' });
    expect(
      await screen.findByText(/Not yet a customer on 1 Jan 1990: registered on 1 Jan 2024/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'See 1 Jan 2024' }));
    await waitFor(() => expect(router.state.location.search).toBe('?asOf=2024-01-01'));
  });

  it('never reads again what was known at an instant', async () => {
    const { client } = await open(then, { language: 'en' });
    await title();
    await screen.findByText('now 400.00 (+250.00)');
    const reads = () =>
      server.asked('get', '/v1/customers/{customer}/credit-file').map(({ query }) => query.has('knownAt'));
    const before = reads();
    await act(() => client.invalidateQueries({ queryKey: ['customer', id] }));
    await waitFor(() => expect(reads().length).toBeGreaterThan(before.length));
    expect(reads().filter(Boolean)).toHaveLength(before.filter(Boolean).length);
  });
});

it('takes up a payment that the feed tells of, under the id of the customer, and marks the figure', async () => {
  const { client } = await open('/customers/number:C-1', { language: 'en' });
  await title();
  server.answers('get', '/v1/customers/{customer}/credit-file', () =>
    file({ accounts: [account('300.00', '700.00')] }),
  );
  await act(() => client.invalidateQueries({ queryKey: ['customer', id] }));
  const block = accountBlock('Account main (CNY)');
  await waitFor(() => expect(block.getAllByText('300.00')[0]).toBeInTheDocument());
  expect(block.getAllByText('300.00')[0]!.closest('.zx-changed')).not.toBeNull();
});

it('says that scoring again would already lift the grade', async () => {
  const grade = { score: '71.00', grade: 'A', inForce: 'BB', next: 'AA', scoringAgain: 'lifts', ways: [] };
  server.answers('get', '/v1/customers/{customer}/counterfactuals', () => ({
    ...{ grade, limit: { proposed: null, ways: [] }, heldOrders: [] },
  }));
  await open('/customers/number:C-1', { language: 'en' });
  expect(
    await screen.findByText('Scoring again would already lift the grade from BB to A.'),
  ).toBeInTheDocument();
});

it('offers an auditor no command and says who decides', async () => {
  await open('/customers/number:C-1', { as: auditor, language: 'en' });
  await title();
  expect(screen.queryByRole('link', { name: 'Propose limit' })).not.toBeInTheDocument();
  expect(screen.getByText(/^Decisions by: Credit analyst/)).toBeInTheDocument();
});

it('stands when one section cannot be read', async () => {
  server.refuses('get', '/v1/evidence', 500, { code: 'internal', detail: 'Something broke.' }, 9);
  await open('/customers/number:C-1', { language: 'en' });
  await title();
  expect((await screen.findAllByText('Something broke.', { exact: false })).length).toBeGreaterThan(0);
  expect(screen.getByRole('heading', { name: 'Timeline' })).toBeInTheDocument();
});
