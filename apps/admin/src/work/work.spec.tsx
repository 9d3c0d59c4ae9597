import { screen, waitFor, within } from '@testing-library/react';
import { admin, analyst, auditor, manager, open, server } from '../testing/screen.js';

const customer = 'c-1';
const money = (amount: string) => ({ amount, currency: 'CNY' });

const limitProposal = {
  id: 'p-1',
  customerId: customer,
  kind: 'limit',
  status: 'pending',
  proposedBy: 'u-other',
  proposedOn: '2026-11-04',
  approvals: [],
  change: {
    layer: 'base',
    limit: { kind: 'AMOUNT', amount: money('310000.00') },
    from: '2026-11-04',
    until: null,
  },
  needs: { role: 'creditManager', approvers: 1 },
} as const;

const held = {
  id: 'o-1',
  customerId: customer,
  number: 'SO-1',
  status: 'held',
  amount: money('7540.00'),
  shortfall: money('540.00'),
  daysHeld: 25,
  reasons: [{ code: 'limit-exceeded' }],
} as const;

const figure = (value: string) => ({ value });
const portfolio = {
  asOf: '2026-11-27',
  currencies: [
    {
      ...{ currency: 'CNY', exposure: '58320481.76', overdueRatePercent: figure('6.74') },
      aging: { open: '51588826.28', overdue: '3478138.71' },
      collection: {
        ...{ window: { after: '2026-08-27', until: '2026-11-27', days: 92 }, dsoDays: figure('71.96') },
        ...{ receivables: '51588826.28', sales: '65953266.17' },
      },
    },
  ],
  house: { currency: 'CNY', figures: { exposure: '58320481.76' }, missing: [] },
};

beforeEach(() => {
  const none = { items: [], next: null };
  server.answers('get', '/v1/customers', none);
  server.answers('get', '/v1/customers/{customer}', {
    id: customer,
    name: '青岛恺峰矿山机械有限公司',
    number: 'C-1',
    accounts: [],
  });
  server.answers('get', '/v1/approvals', { items: [limitProposal], next: null });
  server.answers('get', '/v1/rating-overrides', none);
  server.answers('get', '/v1/groups', none);
  server.answers('get', '/v1/policies', { items: [] });
  server.answers('get', '/v1/reviews', none);
  server.answers('get', '/v1/warnings', none);
  server.answers('get', '/v1/held-orders', { items: [held], next: null });
  server.answers('get', '/v1/portfolio', portfolio as never);
  server.answers('get', '/v1/policies/{name}', { inForce: { version: 1 } });
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({
    content: { total: '500000000', currency: 'CNY' },
  }));
  server.answers('get', '/v1/colleagues', { items: [{ id: 'u-other', name: '赵敏之' }] });
});

const lane = (name: string) => screen.findByRole('region', { name });

it('shows what waits, each row with who, how much and its action, and the figures with their year', async () => {
  await open('/', { as: manager });
  const approve = await lane('待审批');
  const action = await within(approve).findByRole('link', { name: '审批 · 青岛恺峰矿山机械有限公司' });
  expect(action).toHaveAttribute('href', '/approvals/p-1?of=proposal&customer=c-1');
  expect(approve).toHaveTextContent('310,000.00');
  await waitFor(() => expect(approve).toHaveTextContent('赵敏之'));
  expect(await lane('冻结订单')).toHaveTextContent('25 天');
  expect(await screen.findByText('占风险偏好 5亿 的 11.7%')).toBeVisible();
  await screen.findByRole('img', { name: /总敞口，最近 12 个月末/ });
  expect(server.asked('get', '/v1/portfolio')).toHaveLength(13);
});

it('leads from the lane to drafts of policies that nobody has approved', async () => {
  const versions = [
    { version: 1, status: 'active' },
    { version: 2, status: 'draft' },
    { version: 3, status: 'approved' },
  ];
  server.answers('get', '/v1/policies', { items: [{ name: 'standard', versions }] } as never);
  await open('/', { as: manager, language: 'en' });
  const drafts = await screen.findAllByRole('link', { name: /Scorecard/ });
  expect(drafts.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Scorecard, version 2', '/policies/standard?tab=versions&version=2'],
  ]);
});

it('offers to look where this person may not decide', async () => {
  await open('/?lane=approve', { as: analyst, language: 'en' });
  const approve = await lane('To approve');
  await within(approve).findByRole('link', { name: /^View · / });
  expect(screen.queryByRole('region', { name: 'Held orders' })).not.toBeInTheDocument();
});

it('lets an auditor look, and says that credit staff act', async () => {
  await open('/', { as: auditor, language: 'en' });
  expect(await screen.findByText(/As an auditor you can look/)).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole('link', { name: /^View · / })).toHaveLength(2));
});

it('tells an administrator what is hers, and asks for no credit data', async () => {
  await open('/', { as: admin, language: 'en' });
  expect(await screen.findByRole('link', { name: 'Open settings' })).toHaveAttribute('href', '/settings');
  expect(server.asked('get', '/v1/approvals')).toHaveLength(0);
});

it('guides through the screens, and stays away once it is closed', async () => {
  const { user, router } = await open('/', { language: 'en' });
  await lane('Held orders');
  await user.click(await screen.findByRole('button', { name: 'Start the tour' }));
  const panel = screen.getByRole('complementary', { name: 'Three-minute tour' });
  expect(panel).toHaveTextContent('Step 1 of 6');
  await user.click(within(panel).getByRole('button', { name: 'Close the tour' }));
  expect(panel).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Start the tour' })).not.toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/');
});
