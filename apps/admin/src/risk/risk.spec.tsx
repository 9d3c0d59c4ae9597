import { screen, waitFor, within } from '@testing-library/react';
import { admin, analyst, manager, open, server } from '../testing/screen.js';

const source = { stream: 'creditAccount-c1', revision: 388 };

const warning = {
  ...{ id: 'w1', customerId: 'c1', code: 'overdue-rate', level: 'warn', status: 'open' },
  ...{
    raisedOn: '2026-11-01',
    continues: null,
    acknowledged: null,
    cleared: null,
    actionsTaken: [],
    actionsDeclined: [],
  },
  label: { en: 'High overdue rate', zh: '逾期率过高' },
  actions: [
    { action: 'review', withinDays: 30, automatic: true },
    { action: 'lowerLimit', percent: '20', automatic: false },
  ],
  openActions: [{ action: 'lowerLimit', percent: '20', automatic: false, pendingProposalId: null }],
  figures: { 'behaviour.overdueRatePercent': { number: '50.9662', sources: [source] } },
};

const rule = {
  ...{ code: 'overdue-rate', label: warning.label, level: 'warn', cadence: 'monthEnd', actions: [] },
  trip: { value: 'behaviour.overdueRatePercent', on: '20', off: '15' },
};

const customer = { id: 'c1', number: 'C-00001', name: '华岳重型装备', figures: { exposure: null } };

function warnings(): void {
  server.answers('get', '/v1/warnings', () => ({ items: [warning], next: null }));
  server.answers('get', '/v1/policies/{name}', () => ({ inForce: { version: 3, from: '2026-01-01' } }));
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({
    content: { kind: 'warningRules', rules: [rule] },
  }));
}

beforeEach(() => {
  server.answers('get', '/v1/colleagues', () => ({ items: [], next: null }));
  server.answers('get', '/v1/customers', () => ({ items: [customer], next: null }));
});

describe('the warnings board', () => {
  it('counts open warnings by rule and level; a count is a filter', async () => {
    warnings();
    const { user, router } = await open('/risk', { language: 'zh-CN' });
    await user.click(await screen.findByRole('button', { name: '只看「逾期率过高」警告 1 条' }));
    expect(router.state.location.search).toBe('?level=warn&rule=overdue-rate');
    await waitFor(() =>
      expect(server.asked('get', '/v1/warnings').at(-1)?.query.get('code')).toBe('overdue-rate'),
    );
  });

  it('has the worst first, of one level the newest, and can be sorted by day', async () => {
    warnings();
    const { user } = await open('/risk?sort=sideways', { language: 'en' });
    const sorts = () => server.asked('get', '/v1/warnings').map(({ query }) => query.get('sort'));
    await waitFor(() => expect(sorts()).toContain('-level,-raisedOn'));
    expect(sorts()).not.toContain('sideways');
    await user.click(await screen.findByRole('button', { name: /^Raised/ }));
    await waitFor(() => expect(sorts().at(-1)).toBe('-raisedOn'));
  });

  it('shows what tripped a warning beside its threshold and its source', async () => {
    warnings();
    await open('/risk?warning=w1', { language: 'en' });
    const evidence = await screen.findByRole('region', { name: 'Figures that tripped it' });
    expect(evidence).toHaveTextContent('50.97%');
    expect(await within(evidence).findByText('On at 20%, off below 15%')).toBeInTheDocument();
    expect(evidence).toHaveTextContent('Credit account #388');
  });

  it('says in a narrow column what was found before how fresh it is', async () => {
    warnings();
    const figures = {
      'evidence.litigation.daysSince': { number: '3', sources: [source] },
      'evidence.litigation.enforcementCases': { number: '2', sources: [source] },
    };
    server.answers('get', '/v1/warnings', () => ({ items: [{ ...warning, figures }], next: null }));
    await open('/risk', { language: 'en' });
    expect(await screen.findByTitle(/^Enforcement cases 2 cases Days since/)).toBeInTheDocument();
  });

  it('says an amount in the currency of the account it is about', async () => {
    warnings();
    const figures = { 'account.limitAboveProposal': { number: '150000', sources: [source] } };
    server.answers('get', '/v1/warnings', () => ({ items: [{ ...warning, figures }], next: null }));
    const exposure = { amount: '9.00', currency: 'USD' };
    server.answers('get', '/v1/customers', () => ({
      items: [{ ...customer, figures: { exposure } }],
      next: null,
    }));
    await open('/risk?warning=w1', { language: 'en' });
    const evidence = await screen.findByRole('region', { name: 'Figures that tripped it' });
    await waitFor(() => expect(evidence).toHaveTextContent('1,500.00 USD'));
    expect(screen.getByRole('row', { name: /Limit above the recomputed proposal/ })).toBeInTheDocument();
  });

  it('opens a warning that is on no list from its link, with the one it continues', async () => {
    warnings();
    const earlier = { ...warning, id: 'w-0', level: 'critical', raisedOn: '2026-10-01' };
    const cleared = { by: 'rule', reason: 'figure-off', on: '2026-11-20' };
    const alone = { ...warning, id: 'w-9', status: 'cleared', cleared, continues: 'w-0', openActions: [] };
    server.answers('get', '/v1/warnings/{id}', ({ path }) => (path.endsWith('w-9') ? alone : earlier));
    await open('/risk?warning=w-9', { language: 'en' });
    const panel = await screen.findByRole('dialog', { name: 'Warning: High overdue rate' });
    const link = await within(panel).findByRole('link', { name: /Critical 1 Oct 2026/ });
    expect(link).toHaveAttribute('href', '/risk?warning=w-0');
  });

  it('keeps what was typed when declining an action is refused, and says why', async () => {
    warnings();
    const path = '/v1/warnings/{id}/actions/{action}/decline';
    server.refuses('post', path, 409, { code: 'action-settled', detail: '措施无需再作决定' });
    const { user } = await open('/risk?warning=w1', { as: manager, language: 'zh-CN' });
    await user.click(await screen.findByText('不采取'));
    await user.type(screen.getByLabelText('理由'), '已另行处理');
    await user.click(screen.getByText('不采取'));
    expect(await screen.findByText('措施无需再作决定')).toBeInTheDocument();
    expect(screen.getByLabelText('理由')).toHaveValue('已另行处理');
    server.answers('post', path, () => ({ id: 'w1', customerId: 'c1', recorded: [] }));
    await user.click(screen.getByText('不采取'));
    await waitFor(() => expect(server.asked('post', path)).toHaveLength(2));
    expect(server.asked('post', path)[1]?.body).toEqual({ reason: '已另行处理' });
  });

  it('closes a warning that was cleared among open ones, where it is no longer listed', async () => {
    warnings();
    server.answers('post', '/v1/warnings/{id}/clearance', () => {
      server.answers('get', '/v1/warnings', () => ({ items: [], next: null }));
      server.answers('get', '/v1/warnings/{id}', () => warning);
      return { id: 'w1', customerId: 'c1', recorded: [] };
    });
    const { user, router } = await open('/risk?warning=w1', { as: manager, language: 'en' });
    await user.click(await screen.findByText('Clear the warning'));
    await user.type(screen.getByLabelText('Reason'), 'Seen to');
    await user.click(screen.getByText('Clear the warning'));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(screen.queryByText('There is no such warning.')).not.toBeInTheDocument();
  });

  it('does not offer to an analyst what deciders decide, and says who may', async () => {
    warnings();
    await open('/risk?warning=w1', { as: analyst, language: 'en' });
    await screen.findAllByText('Take');
    expect(screen.queryByText('Decline')).not.toBeInTheDocument();
    expect(screen.getAllByText(/Who may do this: Credit lead/).length).toBeGreaterThan(0);
  });

  it('shows an administrator no credit data', async () => {
    await open('/risk', { as: admin, language: 'en' });
    expect(await screen.findByText(/Administrators do not see credit data/)).toBeInTheDocument();
  });
});

describe('industry climate', () => {
  it('names the industry below the neutral line and records a reading by hand', async () => {
    const readings = [
      { period: '2026-09', index: '49.3', source: '景气月报', publishedOn: '2026-10-03', on: '2026-10-03' },
      { period: '2026-10', index: '44.1', source: '景气月报', publishedOn: '2026-11-03', on: '2026-11-03' },
    ].map((reading) => ({ ...reading, recordedBy: 'u-analyst' }));
    server.answers('get', '/v1/industries', () => ({
      ...{ items: [{ industry: 'E48', readings, corrections: 0 }], next: null },
    }));
    const path = '/v1/industries/{code}/climate-readings';
    server.answers('post', path, () => ({ industry: 'E48' }));
    const { user } = await open('/risk?tab=climate&industry=E48', { language: 'en' });
    expect(await screen.findByText(/below the neutral line for 2 periods in a row/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Record a reading' }));
    const panel = await screen.findByRole('dialog', { name: 'Record a reading' });
    const month = within(panel).getByLabelText('Month');
    await user.type(month, '1989-12');
    await user.tab();
    expect(await within(panel).findByText('Enter a month from 1990 on')).toBeInTheDocument();
    await user.clear(month);
    await user.type(month, '2026-11');
    await user.type(within(panel).getByLabelText('Climate index'), '43.8');
    await user.type(within(panel).getByLabelText('Source'), 'PMI');
    await user.click(within(panel).getByRole('button', { name: 'Record a reading' }));
    await waitFor(() => expect(server.asked('post', path)).toHaveLength(1));
    expect(server.asked('post', path)[0]).toMatchObject({
      path: '/v1/industries/E48/climate-readings',
      body: { period: '2026-11', index: '43.8', source: 'PMI' },
    });
  });
});

describe('the back-test', () => {
  it('replays a changed candidate and puts the result on the screen', async () => {
    const content = { kind: 'orderCheck', overdueDays: 30 };
    server.answers('get', '/v1/policies/{name}', () => ({ inForce: { version: 1, from: '1970-01-01' } }));
    server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({ content }));
    const none = { count: 0, amounts: [] };
    const avoided = { ...none, ofOverrides: none };
    const report = {
      ...{ policies: ['orderCheck'], from: null, until: '2026-11-27', scoreAt: 'recorded', customers: 60 },
      ...{ rows: [], moreRows: 0, limitsFollow: 'recorded', tiers: [], overdueAvoided: avoided },
      grades: { scores: 0, migrations: [] },
      limits: { higher: none, lower: none, same: 375 },
      orders: { checked: 1767, wouldHold: none, wouldPass: none, overridesHeld: none },
      writeOffsAvoided: { ...avoided, count: 31, amounts: [{ amount: '1124806.60', currency: 'CNY' }] },
      salesDelayed: avoided,
      warnings: { candidate: {}, recorded: {}, leads: [] },
    };
    server.answers('post', '/v1/simulations', () => ({
      id: 's1',
      ranAt: '2026-11-27T04:10:11.602Z',
      report,
    }));
    const { user, router } = await open('/risk?tab=backtest', { language: 'en' });
    const [text] = await screen.findAllByLabelText('Candidate content (JSON)');
    await user.clear(text!);
    await user.click(text!);
    await user.paste('{"kind":"orderCheck","overdueDays":5}');
    expect(await screen.findByText('1 value differs from the version in force')).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Run the back-test' })[0]!);
    expect(await screen.findByText('31 · 1,124,806.60 CNY')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: 'Warnings (candidate / recorded) Not replayed' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/0 \/ 0/)).not.toBeInTheDocument();
    expect(router.state.location.search).toContain('a=s1');
    expect(server.asked('post', '/v1/simulations')[0]?.body).toEqual({
      policies: [{ content: { kind: 'orderCheck', overdueDays: 5 } }],
      scoreAt: 'recorded',
    });
  });
});

it('says of a group that nobody set a limit, and that nothing bounds it', async () => {
  const harbour = { id: 'g-1', name: '海港集团', currency: 'CNY', formedOn: '2026-01-05', limitedOn: null };
  const use = { amount: '1250000.00', currency: 'CNY' };
  const row = { ...harbour, limit: null, use, headroom: null, members: 2, proposals: 1 };
  server.answers('get', '/v1/groups', { items: [row], next: null });
  server.answers('get', '/v1/exchange-rates', { base: 'USD', quote: 'CNY', rates: [] });
  await open('/risk?tab=groups', { as: manager, language: 'en' });
  const line = await screen.findByRole('row', { name: /海港集团/ });
  expect(line).toHaveTextContent(/No limit set1,250,000\.00—Unlimited1/);
});
