import { screen, waitFor, within } from '@testing-library/react';
import { analyst, auditor, manager, open, server } from '../testing/screen.js';
import { account, file, limit, money } from './testing/credit-file.js';

const methods = [
  {
    code: 'need',
    label: { en: 'Purchasing need', zh: '采购需求' },
    binding: true,
    amount: { divide: [{ multiply: ['account.monthlyPurchases', 'policy.termsDays'] }, '30'] },
    share: { percent: '100' },
  },
];

const proposal = {
  id: 'p-1',
  customerId: 'c-1',
  segment: 'main',
  kind: 'limit',
  status: 'pending',
  proposedBy: 'u-other',
  proposedOn: '2026-11-04',
  reason: '旺季',
  approvals: [],
  declined: null,
  basis: null,
  change: { layer: 'base', limit, from: '2026-11-04', until: null },
  needs: { role: 'creditManager', approvers: 1, resultingTotal: limit },
} as const;

const counterfactual = {
  limit: {
    proposed: money('300000.00'),
    bindingMethod: 'need',
    combination: 'least',
    limitMethods: { name: 'limitMethods', version: 2 },
    none: null,
    target: money('400000.00'),
    ways: [{ code: 'need', title: '采购需求：基数须增加 100,000.00 CNY' }],
  },
} as const;

beforeEach(() => {
  server.answers('get', '/v1/colleagues', { items: [{ id: 'u-other', name: '赵敏之' }] });
  server.answers('get', '/v1/customers/{customer}/credit-file', { ...file, accounts: [account] });
  server.answers('get', '/v1/customers/{customer}/counterfactuals', counterfactual);
  server.answers('get', '/v1/customers/{customer}/facts', {
    currency: 'CNY',
    facts: {
      'account.monthlyPurchases': { number: '15000000', sources: [] },
      'policy.termsDays': { number: '60', sources: [] },
    },
  });
  server.answers('get', '/v1/policies/{name}', { inForce: { version: 2 } });
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({
    content: { kind: 'limitMethods', combination: 'least', step: '10000', methods },
  }));
  server.answers('get', '/v1/approvals', { items: [proposal], next: null });
  server.answers('get', '/v1/customers/{customer}/limits', {
    until: '2027-11-27',
    accounts: [{ segment: 'main', turns: [{ ...limit, from: '2026-11-27', expired: false }] }],
  });
});

const proposing = '/v1/customers/{customer}/limit-proposals';

it('shows every figure live under an assumption, and takes it into the form', async () => {
  const { user } = await open('/customers/c-1/decisions?do=limit');
  const days = await screen.findByRole('spinbutton', { name: '政策账期天数' });
  const table = screen.getByRole('table', { name: '各方法的额度' });
  expect(within(table).getByRole('row', { name: /采购需求 约束/ })).toHaveTextContent('300,000.00');
  await user.tripleClick(days);
  await user.paste('90');
  await waitFor(() => expect(table).toHaveTextContent('450,000.00'));
  await user.click(screen.getByRole('button', { name: '填入额度' }));
  expect(screen.getByLabelText('额度')).toHaveValue('450000.00');
});

it('keeps what was typed when the network breaks, and says who must approve once it is saved', async () => {
  server.answers('post', proposing, () => ({
    proposalId: 'p-9',
    proposal: { needs: { role: 'creditManager', approvers: 1 } },
  }));
  server.breaks('post', proposing, 1);
  const { user } = await open('/customers/c-1/decisions?do=limit');
  await user.click(await screen.findByLabelText('额度'));
  await user.paste('40万');
  const form = screen.getByRole('region', { name: '手工提出额度' });
  await user.click(within(form).getByLabelText('理由'));
  await user.paste('旺季备货');
  const submit = within(form).getByRole('button', { name: '提交额度提案' });
  await user.click(submit);
  expect(await within(form).findByText('没有保存')).toBeVisible();
  expect(within(form).getByLabelText('理由')).toHaveValue('旺季备货');
  await user.click(submit);
  expect(await screen.findByText(/须由信用经理或以上批准/)).toBeVisible();
  await waitFor(() => expect(within(form).getByLabelText('理由')).toHaveValue(''));
  const [first, second] = server.asked('post', proposing);
  expect(second?.body).toMatchObject({
    limit: { kind: 'AMOUNT', amount: money('400000.00') },
    segment: 'main',
  });
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
});

it('offers nothing to an auditor, and says who can', async () => {
  await open('/customers/c-1/decisions?do=limit', { as: auditor, language: 'en' });
  expect(await screen.findByRole('heading', { level: 1, name: /^Limit: ./ })).toBeInTheDocument();
  expect(await screen.findByText(/^Limit: for analyst, credit lead/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Propose limit' })).not.toBeInTheDocument();
});

const page = '/approvals/p-1?of=proposal&customer=c-1';

it('lets who has the authority approve, and says so at the top', async () => {
  server.answers('post', '/v1/proposals/{id}/approval', { outcome: 'approved' });
  const { user } = await open(page, { as: manager });
  await user.click(await screen.findByRole('button', { name: '批准' }));
  expect(await screen.findByText('已批准，立即生效或按起始日生效。')).toBeVisible();
});

it('names beside a proposal what else waits about the customer', async () => {
  const terms = { kind: 'terms', terms: { netDays: 45, prepaymentPercent: 0 }, from: '2026-11-05' };
  server.answers('get', '/v1/approvals', {
    items: [proposal, { ...proposal, ...terms, id: 'p-2', change: undefined }],
    next: null,
  } as never);
  await open(page, { as: manager, language: 'en' });
  const other = await screen.findByRole('link', { name: /Payment terms/ });
  expect(other).toHaveAttribute('href', '/approvals/p-2?of=proposal&customer=c-1');
  expect(screen.queryByRole('link', { name: /^Credit limit/ })).not.toBeInTheDocument();
});

it('says why not you: the authority is missing, or the proposal is your own', async () => {
  await open(page, { as: analyst });
  expect(
    await screen.findByText(/你的权限不足：须由信用经理、财务总监、信用委员会中的 1 人批准/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: '批准' })).not.toBeInTheDocument();
});

it('says why not you: whoever proposes may not approve, but may withdraw', async () => {
  server.answers('get', '/v1/approvals', { items: [{ ...proposal, proposedBy: manager.id }], next: null });
  await open(page, { as: manager, language: 'en' });
  expect(await screen.findByText(/You proposed this yourself/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Withdraw' })).toBeVisible();
});

it('says of a proposal that whoever made it took back that it is withdrawn, not declined', async () => {
  const declined = { by: manager.id, on: '2026-11-27', reason: 'a slip' };
  const withdrawn = { ...proposal, proposedBy: manager.id, status: 'declined' as const, declined };
  server.answers('get', '/v1/approvals', { items: [withdrawn], next: null });
  await open(page, { as: analyst, language: 'en' });
  expect(await screen.findByText('Withdrawn')).toBeVisible();
  expect(screen.getByText('Withdrawn by')).toBeVisible();
  expect(screen.queryByText(/Declined/)).not.toBeInTheDocument();
});

it('says of a proposal that a newer one replaced that it is superseded, not declined', async () => {
  const declined = { by: 'automation', on: '2026-11-27', reason: 'superseded' };
  server.answers('get', '/v1/approvals', {
    items: [{ ...proposal, status: 'declined' as const, declined }],
    next: null,
  });
  await open(page, { as: analyst, language: 'en' });
  expect(await screen.findByText('Superseded by a newer proposal')).toBeVisible();
  expect(screen.getByText('Superseded')).toBeVisible();
  expect(screen.queryByText(/^superseded$|Declined/)).not.toBeInTheDocument();
});

it('shows a held order with its reasons, ways out with amounts, and who may force it', async () => {
  server.answers('get', '/v1/held-orders', {
    items: [
      {
        id: 'o-1',
        customerId: 'c-1',
        segment: 'main',
        number: 'SO-1',
        status: 'held',
        amount: money('7540.00'),
        shortfall: money('540.00'),
        daysHeld: 25,
        reasons: [
          { code: 'limit-exceeded', figures: { shortfall: money('540.00') } },
          { code: 'on-hold', figures: { reason: '核查' } },
        ],
        waysOut: [
          { kind: 'override', role: 'creditManager', cures: ['limit-exceeded', 'on-hold'], together: [] },
          { kind: 'pay', amount: money('540.00'), cures: ['limit-exceeded'], together: ['on-hold'] },
          { kind: 'release-hold', cures: ['on-hold'], together: ['limit-exceeded'] },
        ],
        releases: [[1, 2], [0]],
        check: {
          limit,
          exposure: money('0.00'),
          headroom: money('0.00'),
          on: '2026-11-02',
          policy: { name: 'orderCheck', version: 1 },
        },
      },
    ],
    next: null,
  });
  await open('/approvals/o-1?of=order&customer=c-1');
  expect(await screen.findByRole('heading', { level: 1, name: /^订单 \S+：./ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '工作台' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: '返回工作台' })).toHaveAttribute('href', '/');
  const ways = await screen.findByRole('table', { name: '出路' });
  expect(within(ways).getByRole('row', { name: /收回 540\.00 CNY/ })).toHaveTextContent('540.00');
  expect(within(ways).getByRole('row', { name: /收回 540\.00 CNY/ })).toHaveTextContent('还须另行解决：');
  const enough = within(screen.getByRole('list', { name: '放行办法，代价从小到大' })).getAllByRole(
    'listitem',
  );
  expect(enough.map(({ textContent }) => textContent)).toEqual([
    '收回 540.00 CNY，并且解除客户冻结',
    '强制放行（信用经理）',
  ]);
  const rows = within(ways).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    ...['收回 540.00 CNY', '解除客户冻结', '强制放行（信用经理）'],
  ]);
  expect(screen.getByText(/强制放行，须由信用经理、财务总监、信用委员会决定/)).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

it('has somebody else confirm a mitigant that is to raise the limit', async () => {
  const guarantee = {
    mitigantId: 'm-1',
    kind: 'parentGuarantee',
    provider: '母公司',
    amount: money('3000000.00'),
    coveragePercent: '100',
    haircutPercent: '0',
    covers: money('3000000.00'),
    evidence: null,
    from: '2026-11-01',
    until: '2027-11-01',
    registeredBy: 'u-other',
    raisesLimitFrom: null,
  } as const;
  const own = { ...guarantee, mitigantId: 'm-2', registeredBy: manager.id };
  server.answers('get', '/v1/customers/{customer}/credit-file', {
    ...file,
    accounts: [{ ...account, mitigants: [guarantee, own] }],
  });
  const path = '/v1/customers/{customer}/mitigants/{id}/confirmation';
  server.answers('post', path, { events: [], recorded: [] });
  const { user } = await open('/customers/c-1/decisions?do=mitigant', { as: manager, language: 'en' });
  expect(await screen.findByText('Counts once somebody else confirms it')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Confirm for the limit' }));
  const panel = screen.getByRole('dialog', { name: 'Confirm for the limit' });
  await user.click(within(panel).getByRole('button', { name: 'Confirm for the limit' }));
  expect(await screen.findByText('The mitigant is confirmed.')).toBeVisible();
  expect(server.asked('post', path)).toMatchObject([
    { path: '/v1/customers/c-1/mitigants/m-1/confirmation', body: { segment: 'main' } },
  ]);
});

describe('a default', () => {
  it.each([
    [null, /Declare default: for credit manager, finance director, credit committee\./],
    [{ reason: 'Bankrupt', on: '2026-11-01' }, /Cure default: for finance director, credit committee\./],
  ])('is offered to no weaker role than the service takes', async (fallen, who) => {
    const accounts = [{ ...account, default: fallen }];
    server.answers('get', '/v1/customers/{customer}/credit-file', { ...file, accounts });
    const lead = { ...manager, roles: fallen ? ['creditManager'] : ['creditLead'] };
    await open('/customers/c-1/decisions?do=default', { as: lead, language: 'en' });
    expect(await screen.findByText(who)).toBeInTheDocument();
    expect(screen.queryByLabelText('Reason')).not.toBeInTheDocument();
  });
});

it('names the warning that asked for a hold, and leads to it', async () => {
  const hold = { reason: 'warning w-1', placedBy: 'u-other', placedOn: '2026-11-20' };
  server.answers('get', '/v1/customers/{customer}/credit-file', {
    ...file,
    accounts: [{ ...account, hold }],
  });
  server.answers('get', '/v1/warnings/{id}', { label: { en: 'New litigation', zh: '新增诉讼' } } as never);
  await open('/customers/c-1/decisions', { as: manager });
  const [named] = await screen.findAllByRole('link', { name: '新增诉讼' });
  expect(named).toHaveAttribute('href', '/approvals/w-1?of=warning');
});

it('holds an order by hand: the panel closes, and what came of it is said beside its new state', async () => {
  const order = (status: 'reserved' | 'held') => ({
    ...{ id: 'o-1', customerId: 'c-1', segment: 'main', number: 'SO-1', amount: money('1.00'), status },
    ...{ placedOn: '2026-11-01', shipOn: '2026-11-30' },
  });
  server.answers('get', '/v1/orders', { items: [order('reserved')], next: null });
  server.answers('post', '/v1/orders/{id}/hold', () => {
    server.answers('get', '/v1/orders', { items: [order('held')], next: null });
    return { id: 'o-1' };
  });
  const { user } = await open('/customers/c-1/decisions?do=hold', { as: manager, language: 'en' });
  await user.click(await screen.findByText('Hold order', { selector: 'td button' }));
  const panel = screen.getByRole('dialog', { name: 'Hold order SO-1' });
  await user.type(within(panel).getByLabelText('Reason'), 'Wrong address');
  await user.click(within(panel).getByText('Hold order', { selector: 'button span' }));
  expect(await screen.findByText('The order is held.')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /SO-1.*Held/ })).toBeInTheDocument();
  expect(screen.queryByLabelText('Reason', { selector: 'dialog *' })).not.toBeInTheDocument();
});

it.each([
  ['with its customer', '/approvals/w-1?of=warning&customer=c-1'],
  ['without', '/approvals/w-1?of=warning'],
])('says why a warning was cleared, in the words of who cleared it, by a link %s', async (_, link) => {
  const cleared = { by: 'u-other', on: '2026-11-20', reason: 'The case is settled' };
  const warning = {
    ...({ code: 'new-litigation', level: 'warn', status: 'cleared' } as const),
    ...{ id: 'w-1', customerId: 'c-1', cleared },
    ...{ label: { en: 'New litigation', zh: '新增诉讼' }, raisedOn: '2026-11-01', acknowledged: null },
    ...{ continues: null, actions: [], openActions: [], actionsTaken: [], actionsDeclined: [] },
    figures: { 'account.utilisationPercent': { number: '75.7714', sources: [] } },
  };
  server.answers('get', '/v1/warnings/{id}', warning);
  await open(link, { as: manager, language: 'en' });
  expect(await screen.findByText('The case is settled')).toBeInTheDocument();
  expect(screen.getByText('75.77%')).toBeInTheDocument();
  expect(screen.queryByText('new-litigation')).not.toBeInTheDocument();
});

it('holds every figure of a warning against the threshold of its rule', async () => {
  const warning = {
    ...({ code: 'new-litigation', level: 'warn', status: 'open', continues: null, cleared: null } as const),
    ...{ id: 'w-1', customerId: 'c-1', raisedOn: '2026-11-01', acknowledged: null },
    ...{ label: { en: 'New litigation', zh: '新增诉讼' } },
    ...{ actions: [], openActions: [], actionsTaken: [], actionsDeclined: [] },
    figures: {
      'evidence.litigation.openCases': {
        number: '2',
        sources: [{ stream: 'investigation-i1', revision: 4 }],
      },
    },
  };
  const trip = { when: { all: [{ value: 'evidence.litigation.openCases', atLeast: '1' }] } };
  const rule = { code: 'new-litigation', label: warning.label, level: warning.level, trip, actions: [] };
  server.answers('get', '/v1/warnings/{id}', warning);
  server.answers('get', '/v1/policies/{name}/versions/{version}', { content: { rules: [rule] } });
  await open('/approvals/w-1?of=warning&customer=c-1', { as: manager, language: 'en' });
  expect(await screen.findByText('At least 1 case')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Open cases/ })).toHaveTextContent(
    'Open cases2 casesAt least 1 caseInvestigation #4',
  );
  expect(screen.getByText('Warning rules, version 2 (in force)')).toBeInTheDocument();
});
